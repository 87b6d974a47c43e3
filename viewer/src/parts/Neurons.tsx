/** The graph of neurons, G = D_x E, its modules as discs, those of the circuit marked. */

import { useMemo, useState } from "preact/hooks";
import { count, number, plural } from "../format";
import { type Arranged, type Spot, arrange, partners } from "../modules";
import type { Neurons as Graph, Node, NodeId, View } from "../payload";
import type { Relations } from "../relations";
import { useWidth } from "../width";
import { NodeLink } from "./NodeLink";

/** Partners listed each way. */
const LISTED = 6;
/** Width over height of the picture, on wide and on narrow screens; the width from which it is wide. */
const SHAPE = { wide: 1.9, narrow: 0.8, from: 620 };
/** Pixels from which a neuron is pointed at. */
const NEAR = 14;
/** Radius from which a disc has its number in it. */
const NAMED = 24;

interface Props {
  view: View;
  graph: Graph;
  relations: Relations;
  selected: NodeId | null;
  onSelect: (node: NodeId | null) => void;
  onHover: (node: NodeId | null) => void;
}

export function Neurons({ view, graph, relations, selected, onSelect, onHover }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const kept = useMemo(() => nodesOf(view, graph), [view, graph]);
  const [held, hold] = useState<number | null>(null);
  const [pointed, point] = useState<number | null>(null);
  const chosen = relations.node.get(selected ?? "");
  const own = chosen && graph.sites.includes(chosen.site) ? chosen.channel : null;
  const shown = pointed ?? held ?? own ?? [...kept.keys()][0] ?? graph.sources[0] ?? 0;
  const take = (neuron: number): void => {
    hold(neuron);
    const node = kept.get(neuron)?.[0];
    if (node) onSelect(node.id);
  };
  const arranged = useMemo(
    () => (width ? arrange(graph, new Set(kept.keys()), width < SHAPE.from ? SHAPE.narrow : SHAPE.wide) : null),
    [graph, kept, width > 0, width < SHAPE.from],
  );
  return (
    <section class="neurons" aria-label="Neurons">
      <h2>Neurons that drive each other</h2>
      <p class="lead">{lead(graph, kept.size)}</p>
      <div class="side-by-side">
        <div ref={frame} class="frame">
          {arranged && width > 0 && (
            <Picture graph={graph} arranged={arranged} width={width} circuit={kept} shown={shown} onPoint={point} onTake={take} />
          )}
        </div>
        <Partners graph={graph} kept={kept} neuron={shown} onTake={take} links={{ onSelect, onHover }} />
      </div>
    </section>
  );
}

function lead(graph: Graph, kept: number): string {
  const lone = graph.modules.filter((module) => module < 0).length;
  const modules = Math.max(...graph.modules) + 1;
  const each = graph.weights.length / graph.neurons;
  const between = graph.shared ? "from one pass to the next" : "from the first pass to the second";
  return (
    `What the output of one neuron adds to another ${between}, norms left out: the ${count(graph.weights.length)} largest weights, ` +
    `${Number(each.toFixed(1))} for each of ${count(graph.neurons)} neurons. Discs are the ${modules === 1 ? "module" : `${modules} modules`} that divide${modules === 1 ? "s" : ""} them best: modularity ` +
    `${number(graph.modularity)}, where as many edges drawn at random reach ${number(graph.random)}. ` +
    `${plural(kept, "neuron")} of the circuit ${kept === 1 ? "is" : "are"} marked` +
    (lone ? `; ${plural(lone, "neuron")} in none of these modules ${lone === 1 ? "is" : "are"} left out unless the circuit has ${lone === 1 ? "it" : "them"}.` : ".")
  );
}

/** Nodes of the circuit by the neuron they are. */
function nodesOf(view: View, graph: Graph): Map<number, Node[]> {
  const found = new Map<number, Node[]>();
  for (const node of view.circuit.nodes) {
    if (!graph.sites.includes(node.site)) continue;
    found.set(node.channel, [...(found.get(node.channel) ?? []), node]);
  }
  return found;
}

interface PictureProps {
  graph: Graph;
  arranged: Arranged;
  width: number;
  circuit: Map<number, Node[]>;
  shown: number;
  onPoint: (neuron: number | null) => void;
  onTake: (neuron: number) => void;
}

function Picture({ graph, arranged, width, circuit, shown, onPoint, onTake }: PictureProps) {
  const scale = width / arranged.width;
  const still = useMemo(() => <Still graph={graph} arranged={arranged} circuit={circuit} />, [graph, arranged, circuit]);
  const at = (event: MouseEvent): number | null => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return nearest(arranged.spots, { x: (event.clientX - box.x) / scale, y: (event.clientY - box.y) / scale }, NEAR / scale);
  };
  const here = arranged.spots.get(shown);
  const both = partners(graph, shown);
  return (
    <svg
      class="plot"
      width={width}
      height={Math.ceil(arranged.height * scale)}
      viewBox={`0 0 ${arranged.width.toFixed(1)} ${arranged.height.toFixed(1)}`}
      role="img"
      aria-label={`Graph of ${plural(arranged.spots.size, "neuron")} in ${plural(arranged.discs.length, "module")}`}
      onMouseMove={(event) => onPoint(at(event))}
      onMouseLeave={() => onPoint(null)}
      onClick={(event) => {
        const neuron = at(event);
        if (neuron !== null) onTake(neuron);
      }}
    >
      {still}
      {here && (
        <>
          <path class="tie into" d={rays(arranged.spots, here, both.in)} />
          <path class="tie out" d={rays(arranged.spots, here, both.out)} />
          <path class="dots into" d={dots(arranged.spots, both.in.map(([neuron]) => neuron))} />
          <path class="dots out" d={dots(arranged.spots, both.out.map(([neuron]) => neuron))} />
          <circle class="here" cx={here.x} cy={here.y} r={7} />
        </>
      )}
    </svg>
  );
}

/** What does not change while neurons are pointed at: few paths, as marks are thousands. */
function Still({ graph, arranged, circuit }: Pick<PictureProps, "graph" | "arranged" | "circuit">) {
  const { spots, discs } = arranged;
  const [inside, between]: [string[], string[]] = [[], []];
  graph.sources.forEach((source, i) => {
    const [a, b] = [spots.get(source), spots.get(graph.targets[i]!)];
    if (a && b) (graph.modules[source] === graph.modules[graph.targets[i]!] ? inside : between).push(`M${at(a)}L${at(b)}`);
  });
  const all = [...spots.keys()];
  return (
    <>
      {discs.map((disc) => (
        <circle key={disc.module} class={disc.module < 0 ? "disc lone" : "disc"} cx={disc.x} cy={disc.y} r={disc.r - 2} />
      ))}
      <path class="tie between" d={between.join("")} />
      <path class="tie inside" d={inside.join("")} />
      <path class="dots" d={dots(spots, all.filter((neuron) => !circuit.has(neuron)))} />
      <path class="dots kept" d={dots(spots, [...circuit.keys()])} />
      {discs.map((disc) => (
        <text key={disc.module} class="tick" x={disc.x} y={disc.y - disc.r + (disc.module < 0 ? -2 : 13)}>
          {disc.module < 0 ? "in none" : disc.r > NAMED ? disc.module + 1 : ""}
        </text>
      ))}
    </>
  );
}

const at = ({ x, y }: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Lines without length: their round ends are the marks. */
function dots(spots: Map<number, Spot>, neurons: number[]): string {
  return neurons.flatMap((neuron) => (spots.has(neuron) ? [`M${at(spots.get(neuron)!)}h0`] : [])).join("");
}

function rays(spots: Map<number, Spot>, from: Spot, to: [number, number][]): string {
  return to.flatMap(([neuron]) => (spots.has(neuron) ? [`M${at(from)}L${at(spots.get(neuron)!)}`] : [])).join("");
}

function nearest(spots: Map<number, Spot>, { x, y }: Spot, within: number): number | null {
  let [best, least]: [number | null, number] = [null, within];
  for (const [neuron, spot] of spots) {
    const far = Math.hypot(spot.x - x, spot.y - y);
    if (far < least) [best, least] = [neuron, far];
  }
  return best;
}

interface PartnersProps {
  graph: Graph;
  kept: Map<number, Node[]>;
  neuron: number;
  onTake: (neuron: number) => void;
  links: Pick<Props, "onSelect" | "onHover">;
}

function Partners({ graph, kept, neuron, onTake, links }: PartnersProps) {
  const both = partners(graph, neuron);
  const module = graph.modules[neuron] ?? -1;
  const size = graph.modules.filter((one) => one === module).length;
  const nodes = kept.get(neuron) ?? [];
  return (
    <aside class="partners">
      <label>
        Neuron{" "}
        <input
          type="number"
          class="number"
          min={0}
          max={graph.neurons - 1}
          value={neuron}
          onChange={(event) => {
            const entered = Number(event.currentTarget.value);
            if (Number.isInteger(entered) && entered >= 0 && entered < graph.neurons) onTake(entered);
          }}
        />
      </label>
      <p>
        {module < 0 ? "In none of the modules shown." : `In module ${module + 1} of ${plural(size, "neuron")}.`}{" "}
        {nodes.length === 0 && "Not in the circuit."}
      </p>
      {nodes.length > 0 && (
        <>
          <h3>In the circuit as</h3>
          <ul class="plain-list">
            {nodes.map((node) => (
              <li key={node.id}>
                <NodeLink node={node} {...links} />
              </li>
            ))}
          </ul>
        </>
      )}
      <List heading="Drives most" kind="out" list={both.out} kept={kept} onTake={onTake} />
      <List heading="Driven most by" kind="into" list={both.in} kept={kept} onTake={onTake} />
    </aside>
  );
}

type ListProps = Pick<PartnersProps, "kept" | "onTake"> & { heading: string; kind: string; list: [number, number][] };

function List({ heading, kind, list, kept, onTake }: ListProps) {
  return (
    <>
      <h3>
        <svg width="14" height="10" aria-hidden="true">
          <path class={`tie ${kind}`} d="M0 5H14" />
        </svg>{" "}
        {heading} <small>{plural(list.length, "edge")}</small>
      </h3>
      <p class="words">
        {list.slice(0, LISTED).map(([neuron, weight]) => (
          <button key={neuron} class={kept.has(neuron) ? "action in-circuit" : "action"} onClick={() => onTake(neuron)}>
            {neuron} <small>{number(weight)}</small>
          </button>
        ))}
        {list.length === 0 && <small>none among the largest</small>}
      </p>
    </>
  );
}
