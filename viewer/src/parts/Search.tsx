/** Finds nodes by name, label, layer or number; "/" leads here, Enter takes the first. */

import { useState } from "preact/hooks";
import { plain } from "../format";
import { title } from "../graph/wording";
import type { Node, NodeId, View } from "../payload";

const MOST = 12;

export function Search({ view, onSelect }: { view: View; onSelect: (node: NodeId) => void }) {
  const [words, setWords] = useState("");
  const found = matches(view.circuit.nodes, words);
  const take = (node: Node | undefined): void => {
    if (!node) return;
    onSelect(node.id);
    setWords("");
  };
  return (
    <search class="search">
      <input
        type="search"
        placeholder="Find a node  /"
        aria-label="Find a node"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") take(found[0]);
          if (event.key === "Escape") setWords("");
        }}
      />
      {words.trim() !== "" && (
        <ul aria-label="Nodes found">
          {found.slice(0, MOST).map((node) => (
            <li key={node.id}>
              <button onClick={() => take(node)}>
                {node.label === null ? title(node) : plain(node.label).replaceAll("·", " ")} <code>{node.id}</code>
              </button>
            </li>
          ))}
          <li class="note" role="status">
            {found.length > MOST ? `${found.length - MOST} more` : found.length ? "" : "No such node."}
          </li>
        </ul>
      )}
    </search>
  );
}

/** Nodes whose name, title and label hold every word. */
export function matches(nodes: Node[], words: string): Node[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  return nodes.filter((node) => {
    const text = `${node.id} ${title(node)} ${node.label ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
