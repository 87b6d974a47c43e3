/** Weights as curves, and links between nodes of one channel: drawn once, and once more above where they are lit. */

import { useMemo } from "preact/hooks";
import { edgeKey } from "../live/program";
import type { Circuit, NodeId } from "../payload";
import { crowded } from "./crowd";
import { type Drawing, type Point, answerKey, streamKey, tokenKey } from "./layout";
import type { MarksProps } from "./Marks";
import { radius } from "./NodeMark";

interface Line {
  key: string;
  weight: number;
  changed: boolean;
  from: Point;
  to: Point;
  ends: [string, string];
  reach: [number, number];
}

interface Drawn {
  line: Line;
  look: Record<string, string | undefined>;
}

export type Lit = Set<NodeId>;

/** All curves, and those of what is lit by themselves. */
export function useCurves({ view, relations, drawing, place, vertical, edits, gone }: MarksProps) {
  const drawn = useMemo(
    () => looks(linesOf(view.circuit, drawing, edits.edges), relations.heaviest, gone, (line) => curve(line, place, vertical)),
    [view, relations, drawing, edits.edges, place, vertical, gone],
  );
  const at = useMemo(() => byEnd(drawn, ({ line }) => line.ends), [drawn]);
  const all = useMemo(
    () => (
      <>
        <Gates view={view} drawing={drawing} place={place} vertical={vertical} />
        {drawn.map(({ line, look }) => (
          <path key={line.key} data-edge={line.key.startsWith("e") ? line.ends.join(" -> ") : undefined} {...look} />
        ))}
      </>
    ),
    [drawn],
  );
  return { all, of: (lit: Lit) => gathered(at, lit).map(({ line, look }) => <path key={line.key} {...look} />) };
}

/** Threads between a lit node and the others of its channel. */
export function LitThreads({ view, drawing, place, lit }: MarksProps & { lit: Lit }) {
  const at = useMemo(() => byEnd(view.circuit.copies, (copy) => [copy.source, copy.target]), [view]);
  return (
    <>
      {gathered(at, lit).map(({ source, target }) => {
        const [from, to] = [drawing.points.get(source), drawing.points.get(target)];
        if (!from || !to) return null;
        const [a, b] = [place(from), place(to)];
        return <line key={`${source} ${target}`} class="strand near" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
      })}
    </>
  );
}

function byEnd<T>(all: T[], ends: (one: T) => string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    for (const end of ends(one)) {
      const there = found.get(end);
      if (there) there.push(one);
      else found.set(end, [one]);
    }
  }
  return found;
}

function gathered<T>(at: Map<string, T[]>, lit: Lit): T[] {
  return [...new Set([...lit].flatMap((id) => at.get(id) ?? []))];
}

function looks(lines: Line[], heaviest: number, gone: Set<NodeId>, shape: (line: Line) => string): Drawn[] {
  const strongest = lines.reduce((most, line) => Math.max(most, line.key.startsWith("e") ? 0 : Math.abs(line.weight)), 0);
  const sorted = [...lines].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return sorted.map((line) => {
    const full = (line.key.startsWith("e") ? heaviest : strongest) || 1;
    const width = 0.8 + 4 * Math.min(2, Math.abs(line.weight) / full) ** 0.8;
    const states = [line.weight < 0 ? "minus" : "plus", line.changed && "changed", line.ends.some((end) => gone.has(end)) && "gone"];
    const dashes = line.weight < 0 ? `${(width + 3).toFixed(1)} ${(2 + width * 0.6).toFixed(1)}` : undefined;
    return { line, look: { class: ["edge", ...states].filter(Boolean).join(" "), d: shape(line), "stroke-width": width.toFixed(2), "stroke-dasharray": dashes } };
  });
}

function linesOf(circuit: Circuit, drawing: Drawing, weights: Record<string, number>): Line[] {
  const kinds = new Map(circuit.nodes.map((node) => [node.id, node]));
  const lines: Line[] = [];
  const add = (key: string, source: string, target: string, weight: number, changed = false): void => {
    const [from, to] = [drawing.points.get(source), drawing.points.get(target)];
    if (!from || !to) return;
    const reach = [source, target].map((end) => (kinds.has(end) ? radius(kinds.get(end)!) * drawing.size : 0));
    lines.push({ key, weight, changed, from, to, ends: [source, target], reach: [reach[0]!, reach[1]!] });
  };
  circuit.edges.forEach((edge, i) => {
    const entered = weights[edgeKey(edge)];
    add(`e${i}`, edge.source, edge.target, entered ?? edge.weight, entered !== undefined);
  });
  circuit.embedding.forEach((link, i) => add(`t${i}`, tokenKey(link.token), streamKey(link.stream), link.weight));
  circuit.unembedding.forEach((link, i) =>
    link.weights.forEach((weight, side) => add(`u${i}.${side}`, link.source, answerKey(side), weight)),
  );
  return lines;
}

/** A curve that leaves and arrives along the flow. */
function curve(line: Line, place: MarksProps["place"], vertical: boolean): string {
  const a = place({ u: line.from.u + line.reach[0], v: line.from.v });
  const b = place({ u: line.to.u - line.reach[1], v: line.to.v });
  const [ax, ay, bx, by] = [a.x, a.y, b.x, b.y].map((n) => n.toFixed(1));
  const middle = (vertical ? (a.y + b.y) / 2 : (a.x + b.x) / 2).toFixed(1);
  return vertical
    ? `M${ax} ${ay}C${ax} ${middle} ${bx} ${middle} ${bx} ${by}`
    : `M${ax} ${ay}C${middle} ${ay} ${middle} ${by} ${bx} ${by}`;
}

type ThreadProps = Pick<MarksProps, "drawing" | "place" | "vertical"> & { circuit: Circuit };

/** The channels of the residual stream. */
export function Threads({ circuit, drawing, place, vertical }: ThreadProps) {
  const writers = new Set(circuit.copies.map((copy) => copy.source));
  return (
    <>
      {drawing.strands.map((strand) => {
        const stub = strand.fromToken || strand.nodes.some((id) => writers.has(id)) ? 0 : 16;
        const [a, b] = [place({ u: strand.from - stub, v: strand.v }), place({ u: strand.to, v: strand.v })];
        return <line class={stub ? "strand stub" : "strand"} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
      })}
      {drawing.strands.map((strand) => {
        const point = drawing.points.get(streamKey(strand.stream));
        if (!strand.fromToken || !point) return null;
        const { x, y } = place(point);
        return <circle class="junction" cx={x} cy={y} r={2} />;
      })}
      {!vertical &&
        drawing.strands.map((strand) => {
          if (!strand.fromToken && crowded(circuit)) return null;
          const { x, y } = place({ u: strand.from, v: strand.v });
          const starts = strand.fromToken ? 6 : 9;
          return (
            <text class="channel" x={x + starts} y={y - 4 * drawing.size}>
              {strand.stream}
            </text>
          );
        })}
    </>
  );
}

/** A query and the key it is multiplied with. */
function Gates({ view, drawing, place, vertical }: Pick<MarksProps, "view" | "drawing" | "place" | "vertical">) {
  return (
    <>
      {view.circuit.gates.map(({ source, target }) => {
        const [from, to] = [drawing.points.get(source), drawing.points.get(target)];
        if (!from || !to) return null;
        return <path class="gate" d={from.u === to.u ? bow(place(from), place(to), vertical) : straight(place(from), place(to), vertical, 7 * drawing.size)} />;
      })}
    </>
  );
}

type At = { x: number; y: number };

function bow(a: At, b: At, vertical: boolean): string {
  return vertical
    ? `M${a.x} ${a.y - 7}Q${(a.x + b.x) / 2} ${a.y - 16} ${b.x} ${b.y - 7}`
    : `M${a.x + 7} ${a.y}Q${a.x + 16} ${(a.y + b.y) / 2} ${b.x + 7} ${b.y}`;
}

function straight(a: At, b: At, vertical: boolean, reach: number): string {
  return vertical ? `M${a.x} ${a.y + reach}L${b.x} ${b.y - reach}` : `M${a.x + reach} ${a.y}L${b.x - reach} ${b.y}`;
}
