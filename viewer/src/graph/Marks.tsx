/** What the picture is made of, from the ground up: bands, strands, boxes, edges, nodes. */

import { useMemo } from "preact/hooks";
import { plain } from "../format";
import { edgeKey } from "../live/program";
import type { Circuit, Node, NodeId, Prompt } from "../payload";
import { landmarks } from "../relations";
import type { GraphProps } from "./Graph";
import { type Drawing, type Point, answerKey, streamKey, tokenKey } from "./layout";
import { type Look, NodeCopy, NodeMark, radius } from "./NodeMark";

/** Nodes that are numbered where no node has a label, at most. */
export const LANDMARKS = 8;

interface Props extends GraphProps {
  drawing: Drawing;
  place: (point: Point) => { x: number; y: number };
  vertical: boolean;
  focused: NodeId | null;
  describe: (node: Node) => string;
  onKey: (event: KeyboardEvent, node: NodeId) => void;
  onFocus: (node: NodeId) => void;
}

export function Marks(props: Props) {
  const { relations, selected, hovered } = props;
  const lit = new Set([hovered ?? selected, ...props.pins].filter((id) => id !== null && relations.near.has(id)) as NodeId[]);
  return (
    <>
      <Ground drawing={props.drawing} vertical={props.vertical} />
      <Strands {...props} lit={lit} />
      <Boxes drawing={props.drawing} place={props.place} vertical={props.vertical} />
      <Edges {...props} lit={lit} />
      <Gates {...props} lit={lit} />
      <Ends {...props} />
      <Nodes {...props} lit={lit} />
      <Tip {...props} />
    </>
  );
}

/** Nodes fade as one; those that are lit are drawn once more above, so that pointing about stays quick. */
function Nodes(props: Props & { lit: Set<NodeId> }) {
  const { view, relations, drawing, place, selected, probe, pins, edits, gone, lit } = props;
  const badges = useMemo(
    () => new Map(landmarks(view.circuit, relations, LANDMARKS).map((node, i) => [node.id, i + 1])),
    [view, relations],
  );
  const seen = [view, relations, drawing, place, selected, probe, pins, edits, gone];
  const looks = useMemo(() => view.circuit.nodes.flatMap((node) => lookOf(props, node, badges) ?? []), seen);
  const marks = useMemo(
    () =>
      looks.map((look) => (
        <NodeMark
          key={look.node.id}
          {...look}
          tabbable={look.node.id === props.focused}
          description={props.describe(look.node)}
          onSelect={(event) =>
            event.ctrlKey || event.metaKey ? props.onPin(look.node.id) : props.onSelect(look.selected ? null : look.node.id)
          }
          onHover={(on) => props.onHover(on ? look.node.id : null)}
          onKey={(event) => props.onKey(event, look.node.id)}
          onFocus={() => props.onFocus(look.node.id)}
        />
      )),
    [looks, props.focused],
  );
  const near = new Set([...lit, ...[...lit].flatMap((id) => [...relations.near.get(id)!])]);
  return (
    <>
      <g class={lit.size ? "nodes faded" : "nodes"}>{marks}</g>
      <g class="above" aria-hidden="true">
        {looks.filter((look) => near.has(look.node.id)).map((look) => <NodeCopy key={look.node.id} {...look} />)}
      </g>
    </>
  );
}

function lookOf(props: Props, node: Node, badges: Map<NodeId, number>): Look | null {
  const { view, relations, drawing, probe } = props;
  const point = drawing.points.get(node.id);
  if (!point) return null;
  const value = probe && valueAt(probe.prompt, node.id, probe.position);
  const differs = relations.contrast.get(node.id) ?? (view.pairs.length ? 0 : undefined);
  return {
    node,
    ...props.place(point),
    size: Math.min(1, drawing.pitch / 18),
    shade: probe ? (value ?? 0) / (relations.loudest.get(node.id) || 1) : differs,
    badge: badges.get(node.id),
    selected: node.id === props.selected,
    pinned: props.pins.includes(node.id),
    changed: node.id in props.edits.nodes,
    gone: props.gone.has(node.id),
  };
}

function valueAt(prompt: Prompt, node: NodeId, position: number | null): number | undefined {
  const values = prompt.activations[node];
  if (position !== null) return values?.[position];
  return values?.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
}

/** The name of the node under the pointer. */
function Tip({ relations, drawing, place, hovered, vertical, describe }: Props) {
  const node = hovered === null ? undefined : relations.node.get(hovered);
  const point = node && drawing.points.get(node.id);
  if (!node || !point) return null;
  const { x, y } = place(point);
  const text = node.label === null ? describe(node).split(", mean")[0]! : plain(node.label).replaceAll("·", " ");
  const shown = text.length > 44 ? `${text.slice(0, 43)}…` : text;
  const width = shown.length * 6.1 + 16;
  const end = vertical ? drawing.height + 40 : drawing.length;
  const left = Math.max(2, Math.min(end - width - 2, x - width / 2));
  return (
    <g class="tip" transform={`translate(${left.toFixed(1)} ${(y - 38).toFixed(1)})`} aria-hidden="true">
      <rect width={width} height={22} rx={5} />
      <text x={width / 2} y={15}>
        {shown}
      </text>
    </g>
  );
}

function Ground({ drawing, vertical }: { drawing: Drawing; vertical: boolean }) {
  const { bands, layers, steps } = drawing.steps;
  const across = drawing.height;
  return (
    <g class="ground" aria-hidden="true">
      {bands.map((band) =>
        vertical ? (
          <rect class={band.empty ? "slit" : "band"} x={28} y={band.from + 6} width={across + 10} height={band.to - band.from} rx={4} />
        ) : (
          <rect class={band.empty ? "slit" : "band"} x={band.from} y={36} width={band.to - band.from} height={across + 20} rx={4}>
            <title>{band.empty ? `Layer ${band.layer}, ${band.block}: nothing kept` : `${band.block}`}</title>
          </rect>
        ),
      )}
      {layers.map(({ layer, from, to }) =>
        vertical ? (
          <text class="layer" transform={`translate(9 ${(from + to) / 2 + 6}) rotate(-90)`}>{to - from < 46 ? layer : `layer ${layer}`}</text>
        ) : (
          <text class="layer" x={(from + to) / 2} y={12}>
            {to - from < 46 ? layer : `layer ${layer}`}
          </text>
        ),
      )}
      {bands.map((band) =>
        band.empty ? null : vertical ? (
          <text class="block" transform={`translate(23 ${(band.from + band.to) / 2 + 6}) rotate(-90)`}>
            {band.block}
          </text>
        ) : (
          <text class="block" x={(band.from + band.to) / 2} y={28}>
            {band.block}
          </text>
        ),
      )}
      {!vertical &&
        steps.map((step) =>
          step.key === "tokens" || step.key === "answers" ? (
            <text class="block" x={step.at} y={28}>
              {step.title}
            </text>
          ) : null,
        )}
    </g>
  );
}

function Strands({ drawing, place, view, relations, lit, vertical }: Props & { lit: Set<NodeId> }) {
  const writers = new Set(view.circuit.copies.map((copy) => copy.source));
  return (
    <g class={lit.size ? "strands faded" : "strands"} aria-hidden="true">
      {drawing.strands.map((strand) => {
        const stub = strand.fromToken || strand.nodes.some((id) => writers.has(id)) ? 0 : 16;
        const [a, b] = [place({ u: strand.from - stub, v: strand.v }), place({ u: strand.to, v: strand.v })];
        return <line class={stub ? "strand stub" : "strand"} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
      })}
      {lit.size > 0 &&
        view.circuit.copies
          .filter((copy) => lit.has(copy.source) || lit.has(copy.target))
          .map((copy) => {
            const [from, to] = [drawing.points.get(copy.source), drawing.points.get(copy.target)];
            if (!from || !to || !relations.node.has(copy.source)) return null;
            const [a, b] = [place(from), place(to)];
            return <line class="strand near" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
          })}
      {drawing.strands.map((strand) => {
        const point = drawing.points.get(streamKey(strand.stream));
        if (!strand.fromToken || !point) return null;
        const { x, y } = place(point);
        return <circle class="junction" cx={x} cy={y} r={2} />;
      })}
      {!vertical &&
        drawing.strands.map((strand) => {
          const { x, y } = place({ u: strand.from, v: strand.v });
          const starts = strand.fromToken ? 6 : 9;
          return (
            <text class="channel" x={x + starts} y={y - 4}>
              {strand.stream}
            </text>
          );
        })}
    </g>
  );
}

function Boxes({ drawing, place, vertical }: { drawing: Drawing; place: Props["place"]; vertical: boolean }) {
  const half = 17;
  return (
    <g class="boxes" aria-hidden="true">
      {drawing.boxes.map((box) => {
        const a = place({ u: box.u - half, v: box.v + 1 });
        const b = place({ u: box.u + half, v: box.v + box.height - 1 });
        return (
          <g>
            <rect class="box" x={a.x} y={a.y} width={b.x - a.x} height={b.y - a.y} rx={5} />
            {vertical ? (
              <text class="head" x={a.x + 8} y={(a.y + b.y) / 2 + 3}>{`${box.head}`}</text>
            ) : (
              <text class="head" x={(a.x + b.x) / 2} y={a.y + 11}>{`head ${box.head}`}</text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A query and the key it is multiplied with. */
function Gates({ view, drawing, place, vertical, lit }: Props & { lit: Set<NodeId> }) {
  return (
    <g class="gates" aria-hidden="true">
      {view.circuit.gates.map(({ source, target }) => {
        const [from, to] = [drawing.points.get(source), drawing.points.get(target)];
        if (!from || !to || from.u !== to.u) return null;
        const [a, b] = [place(from), place(to)];
        const far = lit.size > 0 && !lit.has(source) && !lit.has(target);
        const bow = vertical
          ? `M${a.x} ${a.y - 7}Q${(a.x + b.x) / 2} ${a.y - 16} ${b.x} ${b.y - 7}`
          : `M${a.x + 7} ${a.y}Q${a.x + 16} ${(a.y + b.y) / 2} ${b.x + 7} ${b.y}`;
        return <path class={far ? "gate far" : "gate"} d={bow} />;
      })}
    </g>
  );
}

interface Line {
  key: string;
  weight: number;
  changed: boolean;
  from: Point;
  to: Point;
  ends: [string, string];
  reach: [number, number];
}

/** As nodes: the picture fades as one, and the links of what is lit are drawn once more. */
function Edges({ view, relations, drawing, place, vertical, lit, edits, gone }: Props & { lit: Set<NodeId> }) {
  const lines = useMemo(() => linesOf(view.circuit, drawing, edits.edges), [view, drawing, edits]);
  const strongest = lines.reduce((most, line) => Math.max(most, line.key.startsWith("e") ? 0 : Math.abs(line.weight)), 0);
  const paths = useMemo(() => {
    const sorted = [...lines].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    return sorted.map((line) => {
      const full = (line.key.startsWith("e") ? relations.heaviest : strongest) || 1;
      const width = 0.8 + 4 * Math.min(2, Math.abs(line.weight) / full) ** 0.8;
      const states = [line.weight < 0 ? "minus" : "plus", line.changed && "changed", line.ends.some((end) => gone.has(end)) && "gone"];
      const dashes = line.weight < 0 ? `${(width + 3).toFixed(1)} ${(2 + width * 0.6).toFixed(1)}` : undefined;
      const drawn = { class: ["edge", ...states].filter(Boolean).join(" "), d: curve(line, place, vertical), "stroke-width": width.toFixed(2), "stroke-dasharray": dashes };
      return { line, drawn };
    });
  }, [lines, place, gone]);
  const marks = useMemo(
    () => paths.map(({ line, drawn }) => <path key={line.key} data-edge={line.key.startsWith("e") ? line.ends.join(" -> ") : undefined} {...drawn} />),
    [paths],
  );
  return (
    <>
      <g class={lit.size ? "edges faded" : "edges"} aria-hidden="true">
        {marks}
      </g>
      <g class="above" aria-hidden="true">
        {lit.size > 0 && paths.filter(({ line }) => line.ends.some((end) => lit.has(end))).map(({ line, drawn }) => <path key={line.key} {...drawn} />)}
      </g>
    </>
  );
}

function linesOf(circuit: Circuit, drawing: Drawing, weights: Record<string, number>): Line[] {
  const kinds = new Map(circuit.nodes.map((node) => [node.id, node]));
  const lines: Line[] = [];
  const add = (key: string, source: string, target: string, weight: number, changed = false): void => {
    const [from, to] = [drawing.points.get(source), drawing.points.get(target)];
    if (!from || !to) return;
    const reach = [source, target].map((end) => (kinds.has(end) ? radius(kinds.get(end)!) : 0));
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
function curve(line: Line, place: Props["place"], vertical: boolean): string {
  const a = place({ u: line.from.u + line.reach[0], v: line.from.v });
  const b = place({ u: line.to.u - line.reach[1], v: line.to.v });
  const [ax, ay, bx, by] = [a.x, a.y, b.x, b.y].map((n) => n.toFixed(1));
  const middle = (vertical ? (a.y + b.y) / 2 : (a.x + b.x) / 2).toFixed(1);
  return vertical
    ? `M${ax} ${ay}C${ax} ${middle} ${bx} ${middle} ${bx} ${by}`
    : `M${ax} ${ay}C${middle} ${ay} ${middle} ${by} ${bx} ${by}`;
}

function Ends({ view, drawing, place, vertical }: Props) {
  const { circuit, task } = view;
  const chips: { key: string; text: string; side: "start" | "end" }[] = [
    ...new Set(circuit.embedding.map((link) => link.token)),
  ].map((token) => ({ key: tokenKey(token), text: plain(token), side: "start" as const }));
  if (circuit.unembedding.length && task.answers) {
    task.answers.forEach((token, i) => chips.push({ key: answerKey(i), text: plain(token), side: "end" as const }));
  }
  return (
    <g class="ends">
      {chips.map(({ key, text, side }) => {
        const point = drawing.points.get(key);
        if (!point) return null;
        const { x, y } = place(point);
        const width = Math.max(24, Math.min(62, 10 + text.length * 7.6));
        const left = vertical ? x - width / 2 : side === "start" ? x - width : x;
        const top = vertical ? (side === "start" ? y - 22 : y) : y - 11;
        return (
          <g class="end" key={key}>
            <rect x={left} y={top} width={width} height={22} rx={5} />
            <text x={left + width / 2} y={top + 15}>
              {text.length > 7 ? `${text.slice(0, 6)}…` : text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
