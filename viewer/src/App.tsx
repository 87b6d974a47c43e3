/** The page, from the top: the task, the picture with its panel, the evidence, where it all came from. */

import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Compare } from "./Compare";
import { plain, plural } from "./format";
import { Graph } from "./graph/Graph";
import { activations } from "./live/run";
import { promptOf, useAsked, useLive } from "./live/use";
import type { NodeId, Page, Prompt, View } from "./payload";
import { Ask } from "./parts/Ask";
import { Brand } from "./parts/Brand";
import { Head, type Probe } from "./parts/Head";
import { Neurons } from "./parts/Neurons";
import { Panel } from "./parts/Panel";
import { Path } from "./parts/Path";
import { Claims, Report } from "./parts/Report";
import { Slider } from "./parts/Slider";
import { Story } from "./parts/Story";
import { Synapses } from "./parts/Synapses";
import { Save } from "./parts/Save";
import { Search } from "./parts/Search";
import { ThemeButton } from "./parts/ThemeButton";
import { relate } from "./relations";
import { goneAt, widest } from "./stages";
import { type Desk, START, countEdits, toggled, useDesk } from "./state";

export function App({ page }: { page: Page }) {
  const desk = useDesk();
  const index = typeof desk.state.view === "number" ? desk.state.view : 0;
  const view = page.views[index] ?? page.views[0];
  const comparing = desk.state.view === "compare" && page.views.length > 1;
  useKeys(desk);
  return (
    <>
      <nav class="bar" aria-label="Page">
        <Brand home={page.home} />
        {page.views.length > 1 ? (
          <select
            aria-label="Circuit"
            value={comparing ? "compare" : index}
            onChange={(event) => desk.set({ ...START, view: viewOf(event.currentTarget.value) })}
          >
            {page.views.map((one, i) => (
              <option value={i}>{one.name}</option>
            ))}
            <option value="compare">Compare two of them</option>
          </select>
        ) : (
          view && <span class="crumb">{`${plain(view.model.name)} / ${plain(view.task.name)}`}</span>
        )}
        {page.views.length > 1 && (
          <button class="action compare-entry" aria-pressed={comparing} onClick={() => desk.set({ ...START, view: comparing ? 0 : "compare" })}>
            {comparing ? "Back to one circuit" : "Compare"}
          </button>
        )}
        <span class="tools">
          {view && !comparing && <Search view={view} onSelect={(node) => desk.set({ node })} />}
          <button class="action" disabled={!desk.canUndo} onClick={desk.undo} title="Ctrl+Z">
            Undo
          </button>
          <ThemeButton />
        </span>
      </nav>
      {comparing ? (
        <Compare page={page} />
      ) : view ? (
        <ViewPage key={index} view={view} page={page} desk={desk} />
      ) : (
        <p class="nothing">No circuit was given to this page.</p>
      )}
    </>
  );
}

const NOTHING: Set<NodeId> = new Set();

function viewOf(value: string): number | "compare" {
  return value === "compare" ? value : Number(value);
}

function ViewPage({ view, page, desk }: { view: View; page: Page; desk: Desk }) {
  const { state } = desk;
  const wide = useMemo(() => widest(view), [view]);
  const drawn = state.stage === null ? view : wide;
  const gone = useMemo(() => (state.stage === null ? NOTHING : goneAt(view.circuit, state.stage)), [view, state.stage]);
  const relations = useMemo(() => relate(drawn), [drawn]);
  const selected = state.node !== null && relations.node.has(state.node) ? state.node : null;
  const select = (node: NodeId | null): void => desk.set({ node });
  const [hovered, setHovered] = useState<NodeId | null>(null);
  const [probe, setProbe] = useState<Probe | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const live = useLive(view);
  const asked = useAsked(live, state.prompt, state.edits);
  const running = useMemo(() => (live && asked ? promptOf(view, live, asked) : null), [view, live, asked]);
  const node = relations.node.get(hovered ?? selected ?? "");
  // What is below the picture does not change while nodes are pointed at.
  const below = useMemo(
    () => (
      <>
        <Story view={view} relations={relations} onSelect={select} onHover={setHovered} />
        {view.memory && <Synapses view={view} memory={view.memory} relations={relations} onSelect={select} onHover={setHovered} />}
        {view.neurons && <Neurons view={view} graph={view.neurons} selected={selected} relations={relations} onSelect={select} onHover={setHovered} />}
        <div class="below">
          <Report report={view.report} />
          <Path circuit={view.circuit} stage={state.stage} onStage={(stage) => desk.set({ stage }, "stage")} />
        </div>
        <Claims report={view.report} />
        <Provenance view={view} page={page} />
      </>
    ),
    [view, relations, state.stage, view.neurons && selected],
  );
  const runs = selected !== null && view.circuit.nodes.some((one) => one.id === selected);
  const panel = useMemo(
    () => <Panel view={drawn} relations={relations} selected={selected} live={runs ? live : null} desk={desk} onSelect={select} onHover={setHovered} />,
    [drawn, relations, selected, runs && live, state],
  );
  const own = state.prompt !== null || countEdits(state.edits) > 0;
  return (
    <main>
      <Head view={view} relations={relations} shown={node?.id ?? null} onProbe={setProbe} />
      <section class="stage" aria-label="The circuit">
        {view.circuit.nodes.length ? (
          <Graph
            view={drawn}
            gone={gone}
            relations={relations}
            selected={selected}
            pins={state.pins}
            edits={state.edits}
            hovered={hovered}
            probe={probed(view, probe, running, pointed, own)}
            onSelect={select}
            onPin={(pin) => desk.set({ pins: toggled(state.pins, pin) })}
            onHover={setHovered}
          />
        ) : (
          <p class="nothing">This circuit has no nodes: the model's biases and bigram table do it alone.</p>
        )}
        <div class="under">
          <Slider view={view} desk={desk} />
          <Save view={view} />
        </div>
        <Ask
          view={view}
          served={page.served ?? false}
          live={live}
          asked={asked}
          desk={desk}
          values={node && asked ? activations(asked.after, node.site, node.channel) : undefined}
          full={node && relations.loudest.get(node.id)}
          onPoint={setPointed}
        />
        {panel}
      </section>
      {below}
    </main>
  );
}

/** What the picture shows at each node: the token pointed at, else what the reader's own prompt or changes give. */
function probed(view: View, probe: Probe | null, running: Prompt | null, pointed: number | null, own: boolean) {
  const stored = probe && view.pairs[0]?.[probe.side];
  if (stored && probe) return { prompt: stored, position: probe.position };
  return running && (own || pointed !== null) ? { prompt: running, position: pointed } : null;
}

/** Keys that work everywhere but where text is typed. */
function useKeys(desk: Desk): void {
  const latest = useRef(desk);
  latest.current = desk;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { state, set, undo, redo } = latest.current;
      const typing = event.target instanceof HTMLElement && event.target.matches("input:not([type=range]), textarea, select");
      const modified = event.ctrlKey || event.metaKey;
      if (event.key === "Escape") set({ node: null });
      else if (typing) return;
      else if (modified && event.key.toLowerCase() === "z") event.shiftKey ? redo() : undo();
      else if (modified && event.key.toLowerCase() === "y") redo();
      else if (modified || event.altKey) return;
      else if (event.key === "u") undo();
      else if (event.key === "p" && state.node !== null) set({ pins: toggled(state.pins, state.node) });
      else if (event.key === "/") document.querySelector<HTMLElement>(".search input")?.focus();
      else return;
      if (event.key !== "Escape") event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
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
