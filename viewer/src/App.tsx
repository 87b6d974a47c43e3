/** The page, from the top: the task, the picture with its panel, the evidence, where it all came from. */

import { useEffect, useMemo, useState } from "preact/hooks";
import { plain, plural } from "./format";
import { Graph } from "./graph/Graph";
import type { NodeId, Page, View } from "./payload";
import { Head, type Probe } from "./parts/Head";
import { Panel } from "./parts/Panel";
import { Path } from "./parts/Path";
import { Report } from "./parts/Report";
import { Story } from "./parts/Story";
import { ThemeButton } from "./parts/ThemeButton";
import { type Relations, relate } from "./relations";

export function App({ page }: { page: Page }) {
  const [index, setIndex] = useState(0);
  const view = page.views[index];
  return (
    <>
      <nav class="bar" aria-label="Page">
        <span class="mark">
          <Mark /> jali
        </span>
        {page.views.length > 1 ? (
          <select aria-label="Circuit" value={index} onChange={(event) => setIndex(Number(event.currentTarget.value))}>
            {page.views.map((one, i) => (
              <option value={i}>{one.name}</option>
            ))}
          </select>
        ) : (
          view && <span class="crumb">{`${plain(view.model.name)} / ${plain(view.task.name)}`}</span>
        )}
        <ThemeButton />
      </nav>
      {view ? <ViewPage key={index} view={view} page={page} /> : <p class="nothing">No circuit was given to this page.</p>}
    </>
  );
}

function ViewPage({ view, page }: { view: View; page: Page }) {
  const relations = useMemo(() => relate(view), [view]);
  const [selected, select] = useSelection(relations);
  const [hovered, setHovered] = useState<NodeId | null>(null);
  const [probe, setProbe] = useState<Probe | null>(null);
  const prompt = probe && view.pairs[0]?.[probe.side];
  return (
    <main>
      <Head view={view} relations={relations} shown={hovered ?? selected} onProbe={setProbe} />
      <section class="stage" aria-label="The circuit">
        {view.circuit.nodes.length ? (
          <Graph
            view={view}
            relations={relations}
            selected={selected}
            hovered={hovered}
            probe={prompt && probe ? { prompt, position: probe.position } : null}
            onSelect={select}
            onHover={setHovered}
          />
        ) : (
          <p class="nothing">This circuit has no nodes: the model's biases and bigram table do it alone.</p>
        )}
        <Panel view={view} relations={relations} selected={selected} onSelect={select} onHover={setHovered} />
      </section>
      <Story view={view} relations={relations} onSelect={select} onHover={setHovered} />
      <div class="below">
        <Report report={view.report} />
        <Path circuit={view.circuit} />
      </div>
      <Provenance view={view} page={page} />
    </main>
  );
}

/** The chosen node, kept in the address so that a link leads to it; Escape clears it. */
function useSelection(relations: Relations): [NodeId | null, (node: NodeId | null) => void] {
  const [selected, setSelected] = useState<NodeId | null>(() => fromAddress(relations));
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === "Escape") select(null);
    };
    const follow = (): void => {
      if (location.hash.startsWith("#node=")) setSelected(fromAddress(relations));
    };
    addEventListener("keydown", escape);
    addEventListener("hashchange", follow);
    return () => {
      removeEventListener("keydown", escape);
      removeEventListener("hashchange", follow);
    };
  }, [relations]);
  const select = (node: NodeId | null): void => {
    setSelected(node);
    const hash = node === null ? "" : `#node=${encodeURIComponent(node)}`;
    if (location.protocol !== "about:") history.replaceState(null, "", hash || location.pathname + location.search);
  };
  return [selected, select];
}

function fromAddress(relations: Relations): NodeId | null {
  if (!location.hash.startsWith("#node=")) return null;
  try {
    const id = decodeURIComponent(location.hash.slice("#node=".length));
    return relations.node.has(id) ? id : null;
  } catch {
    return null;
  }
}

function Provenance({ view, page }: { view: View; page: Page }) {
  const rows: [string, string][] = [
    ...view.provenance,
    ["page written by", page.made_by.command],
    ["jali", page.made_by.version],
  ];
  return (
    <footer class="provenance">
      {view.missing.length > 0 && (
        <div>
          <h2>Not on this page</h2>
          <ul>
            {view.missing.map((sentence) => (
              <li>{plain(sentence).replaceAll("·", " ")}</li>
            ))}
          </ul>
        </div>
      )}
      {view.sources.length > 0 && (
        <details>
          <summary>{plural(view.sources.length, "source")} of the text whose excerpts are shown</summary>
          <p>{view.sources.map((source) => plain(source).replaceAll("·", " ")).join("; ")}</p>
        </details>
      )}
      <h2>Where this came from</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{plain(value).replaceAll("·", " ")}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}

function Mark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {[0, 1, 2].flatMap((i) =>
        [0, 1, 2].map((j) => (
          <path
            class={i === 1 && j === 1 ? "lit" : "stone"}
            transform={`translate(${3 + 6 * i} ${3 + 6 * j})`}
            d="M0 -2.7L2.7 0L0 2.7L-2.7 0Z"
          />
        )),
      )}
    </svg>
  );
}
