/** The name of a node as a button that selects it. */

import { plain } from "../format";
import { title } from "../graph/wording";
import type { Node, NodeId } from "../payload";

interface Props {
  node: Node;
  /** Inside a sentence: the name alone. */
  inline?: boolean;
  onSelect: (node: NodeId | null) => void;
  onHover: (node: NodeId | null) => void;
}

export function NodeLink({ node, inline = false, onSelect, onHover }: Props) {
  return (
    <button
      class={inline ? "node-link inline" : "node-link"}
      onClick={() => onSelect(node.id)}
      onMouseEnter={() => onHover(node.id)}
      onMouseLeave={() => onHover(null)}
    >
      {inline ? (
        `${node.kind === "v" ? "value" : node.kind} ${node.channel}`
      ) : node.label === null ? (
        <span>{title(node)}</span>
      ) : (
        <>
          <span class="label">{plain(node.label).replaceAll("·", " ")}</span>
          <small>{title(node)}</small>
        </>
      )}
    </button>
  );
}
