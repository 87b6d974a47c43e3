/** What the picture is made of, from the ground up: bands, strands, boxes, edges, nodes. */

import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { plain } from "../format";
import type { Node, NodeId, Prompt } from "../payload";
import { landmarks } from "../relations";
import type { GraphProps } from "./Graph";
import { type Drawing, type Point, answerKey, tokenKey } from "./layout";
import { PASS } from "./steps";
import { LitThreads, Threads, useCurves } from "./Links";
import { type Look, NodeCopy, NodeMark } from "./NodeMark";

/** Nodes that are numbered where no node has a label, at most. */
export const LANDMARKS = 8;

export interface MarksProps extends GraphProps {
  drawing: Drawing;
  place: (point: Point) => { x: number; y: number };
  vertical: boolean;
  focused: NodeId | null;
  size: { width: number; height: number };
  describe: (node: Node) => string;
  onKey: (event: KeyboardEvent, node: NodeId) => void;
  onFocus: (node: NodeId) => void;
}

/** Four sheets, one above the other: what fades is a sheet, so pointing about draws nothing but what is lit. */
export function Marks(props: MarksProps) {
  const { relations, selected, hovered, drawing, place, vertical, view, size } = props;
  const lit = new Set([hovered ?? selected, ...props.pins].filter((id) => id !== null && relations.near.has(id)) as NodeId[]);
  const looks = useLooks(props);
  const ground = useMemo(
    () => (
      <Sheet kind="floor" size={size}>
        <Ground drawing={drawing} vertical={vertical} />
        <Threads circuit={view.circuit} drawing={drawing} place={place} vertical={vertical} />
        <Boxes drawing={drawing} place={place} vertical={vertical} />
        <Ends {...props} />
      </Sheet>
    ),
    [view, drawing, place, vertical],
  );
  const curves = useCurves(props);
  const faded = lit.size ? " faded" : "";
  return (
    <>
      {ground}
      <Sheet kind={`edges${faded}`} size={size}>
        {curves.all}
      </Sheet>
      <Sheet kind={`nodes${faded}`} size={size}>
        {props.members && <Halves />}
        <Nodes {...props} looks={looks} />
      </Sheet>
      <Sheet kind="above" size={size}>
        <LitThreads {...props} lit={lit} />
        {curves.of(lit)}
        <LitNodes relations={relations} looks={looks} lit={lit} />
        <Tip {...props} />
      </Sheet>
    </>
  );
}

interface SheetProps {
  kind: string;
  size: { width: number; height: number };
  children: ComponentChildren;
}

function Sheet({ kind, size, children }: SheetProps) {
  return (
    <svg class={`sheet ${kind}`} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden={kind.startsWith("nodes") ? undefined : "true"}>
      {children}
    </svg>
  );
}

/** Fills of nodes that are in one of two circuits, the left half and the right, or in both. */
function Halves() {
  const fills = { first: ["one", "none"], second: ["none", "two"], both: ["one", "two"] };
  return (
    <defs>
      {Object.entries(fills).map(([name, [left, right]]) => (
        <linearGradient id={`in-${name}`} key={name}>
          <stop class={left} offset="50%" />
          <stop class={right} offset="50%" />
        </linearGradient>
      ))}
    </defs>
  );
}

/** What each node looks like. */
function useLooks(props: MarksProps): Map<NodeId, Look> {
  const { view, relations, drawing, place, selected, probe, pins, edits, gone } = props;
  const badges = useMemo(
    () => new Map(landmarks(view.circuit, relations, LANDMARKS).map((node, i) => [node.id, i + 1])),
    [view, relations],
  );
  const seen = [view, relations, drawing, place, selected, probe, pins, edits, gone];
  return useMemo(() => new Map(view.circuit.nodes.flatMap((node) => lookOf(props, node, badges) ?? []).map((look) => [look.node.id, look])), seen);
}

function Nodes(props: MarksProps & { looks: Map<NodeId, Look> }) {
  const { looks, focused } = props;
  return useMemo(
    () => (
      <>
        {[...looks.values()].map((look) => (
          <NodeMark
            key={look.node.id}
            {...look}
            tabbable={look.node.id === focused}
            description={props.describe(look.node)}
            onSelect={(event) =>
              event.ctrlKey || event.metaKey ? props.onPin(look.node.id) : props.onSelect(look.selected ? null : look.node.id)
            }
            onHover={(on) => props.onHover(on ? look.node.id : null)}
            onKey={(event) => props.onKey(event, look.node.id)}
            onFocus={() => props.onFocus(look.node.id)}
          />
        ))}
      </>
    ),
    [looks, focused],
  );
}

/** Lit nodes and their neighbours, drawn once more above what is faded. */
function LitNodes({ relations, looks, lit }: Pick<MarksProps, "relations"> & { looks: Map<NodeId, Look>; lit: Set<NodeId> }) {
  const near = new Set([...lit, ...[...lit].flatMap((id) => [...relations.near.get(id)!])]);
  return (
    <>
      {[...near].flatMap((id) => looks.get(id) ?? []).map((look) => (
        <NodeCopy key={look.node.id} {...look} />
      ))}
    </>
  );
}

function lookOf(props: MarksProps, node: Node, badges: Map<NodeId, number>): Look | null {
  const { view, relations, drawing, probe } = props;
  const point = drawing.points.get(node.id);
  if (!point) return null;
  const value = probe && valueAt(probe.prompt, node.id, probe.position);
  const differs = relations.contrast.get(node.id) ?? (view.pairs.length ? 0 : undefined);
  return {
    node,
    ...props.place(point),
    size: drawing.size,
    shade: probe ? (value ?? 0) / (relations.loudest.get(node.id) || 1) : differs,
    badge: badges.get(node.id),
    selected: node.id === props.selected,
    pinned: props.pins.includes(node.id),
    changed: node.id in props.edits.nodes,
    gone: props.gone.has(node.id),
    member: props.members?.get(node.id),
  };
}

function valueAt(prompt: Prompt, node: NodeId, position: number | null): number | undefined {
  const values = prompt.activations[node];
  if (position !== null) return values?.[position];
  return values?.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
}

/** The name of the node under the pointer. */
function Tip({ relations, drawing, place, hovered, vertical, describe }: MarksProps) {
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
  // Columns of a pass say what they are, where the blocks of a layer do.
  const named = (at: number): boolean => bands.some((band) => band.block === PASS && band.from <= at && at <= band.to);
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
      {layers.map(({ layer, name, from, to }) =>
        vertical ? (
          <text class="layer" transform={`translate(9 ${(from + to) / 2 + 6}) rotate(-90)`}>{to - from < 46 ? layer : name}</text>
        ) : (
          <text class="layer" x={(from + to) / 2} y={12}>
            {to - from < 46 ? layer : name}
          </text>
        ),
      )}
      {bands.map((band) =>
        band.empty || band.block === PASS ? null : vertical ? (
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
        steps.map((step, i) =>
          named(step.at) ? (
            <text class="column" x={step.at} y={i % 2 ? 24 : 33}>
              {step.title}
            </text>
          ) : step.key === "tokens" || step.key === "answers" ? (
            <text class="block" x={step.at} y={28}>
              {step.title}
            </text>
          ) : null,
        )}
    </g>
  );
}

function Boxes({ drawing, place, vertical }: { drawing: Drawing; place: MarksProps["place"]; vertical: boolean }) {
  return (
    <g class="boxes" aria-hidden="true">
      {drawing.boxes.map((box) => {
        const a = place({ u: box.u - box.half, v: box.v + 1 });
        const b = place({ u: box.u + box.half, v: box.v + box.height - 1 });
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

function Ends({ view, drawing, place, vertical }: MarksProps) {
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
