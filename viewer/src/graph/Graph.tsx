/** The whole circuit as one picture. */

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Member } from "../compare";
import { number, plain } from "../format";
import type { Edits } from "../live/program";
import type { Node, NodeId, Prompt, View } from "../payload";
import { type Relations, towards } from "../relations";
import { useWidth } from "../width";
import { crowded } from "./crowd";
import { type Drawing, type Point, draw } from "./layout";
import { Marks } from "./Marks";
import { title } from "./wording";

export interface GraphProps {
  view: View;
  relations: Relations;
  selected: NodeId | null;
  /** Drawn faintly: not in the circuit at the stage that is shown. */
  gone: Set<NodeId>;
  /** Nodes whose links stay lit. */
  pins: NodeId[];
  edits: Edits;
  hovered: NodeId | null;
  /** Which of two circuits each node is in, where two are compared. */
  members?: Map<NodeId, Member>;
  /** Shows what every node does at one token; where it is null, at the token where the node does most. */
  probe: { prompt: Prompt; position: number | null } | null;
  onSelect: (node: NodeId | null) => void;
  onPin: (node: NodeId) => void;
  onHover: (node: NodeId | null) => void;
}

const NARROW = 700;
const TOP = 46;
const SIDE = 40;
/** Pixels that what is above the picture takes, about: with the rest the whole picture is on the first screen. */
const ABOVE = 440;
/** Pixels across, least and most; crowded circuits get more. */
const ACROSS = { wide: [380, 560], crowded: [500, 640] } as const;
/** Wide pictures shrink to fit, down to this; what is left over scrolls. */
const SMALLEST = 0.6;

export function Graph(props: GraphProps) {
  const { view, relations, selected, onSelect } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const vertical = width > 0 && width < NARROW;
  const drawing = useMemo(() => (width ? drawn(view, width, vertical) : null), [view, width, vertical]);
  const place = useMemo(() => placer(vertical), [vertical]);
  useEffect(() => void (drawing && performance.mark("jali drawn")), [drawing]);
  const sheets = useRef<HTMLDivElement>(null);
  const [entry, setEntry] = useState<NodeId | null>(null);
  const focused = entry ?? selected ?? view.circuit.nodes[0]?.id ?? null;

  const move = (event: KeyboardEvent, node: NodeId): void => {
    if (event.key === "Enter" || event.key === " ") onSelect(node === selected ? null : node);
    else if (event.key in WAYS && drawing) {
      const points = new Map(view.circuit.nodes.flatMap((n) => pointOf(n.id, drawing, place)));
      const next = towards(points, node, WAYS[event.key]!);
      setEntry(next);
      sheets.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
    } else return;
    event.preventDefault();
  };

  const size = drawing && extent(drawing, vertical);
  const scale = size ? Math.max(SMALLEST, Math.min(1, width / size.width)) : 1;
  return (
    <div class={vertical ? "graph vertical" : "graph"} ref={frame}>
      {drawing && size && (
        <div
          ref={sheets}
          class="sheets"
          style={{ width: `${size.width * scale}px`, height: `${size.height * scale}px` }}
          role="group"
          aria-label={`Circuit of ${view.circuit.nodes.length} nodes and ${view.circuit.edges.length} edges. Arrow keys move between nodes, Enter selects, P pins.`}
          onClick={(event) => (event.target as Element).closest("[data-node]") ?? onSelect(null)}
        >
          <Marks
            {...props}
            size={size}
            drawing={drawing}
            place={place}
            vertical={vertical}
            focused={focused}
            describe={(node) => describe(node, relations)}
            onKey={move}
            onFocus={setEntry}
          />
        </div>
      )}
    </div>
  );
}

const WAYS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function drawn(view: View, width: number, vertical: boolean): Drawing {
  const [least, most] = crowded(view.circuit) ? ACROSS.crowded : ACROSS.wide;
  return vertical
    ? draw(view.circuit, { along: 0, across: width - SIDE, pitch: [8, 24], chip: 30 })
    : draw(view.circuit, { along: width, across: Math.max(least, Math.min(most, innerHeight - ABOVE)), pitch: [15, 32] });
}

/** From along and across to x and y: flow runs right on wide screens, down on narrow ones. */
function placer(vertical: boolean): (point: Point) => { x: number; y: number } {
  return vertical ? ({ u, v }) => ({ x: v + SIDE - 6, y: u + 6 }) : ({ u, v }) => ({ x: u, y: v + TOP });
}

function extent(drawing: Drawing, vertical: boolean): { width: number; height: number } {
  return vertical
    ? { width: Math.ceil(drawing.height + SIDE), height: Math.ceil(drawing.length + 12) }
    : { width: Math.ceil(drawing.length), height: Math.ceil(drawing.height + TOP + 14) };
}

function pointOf(
  id: NodeId,
  drawing: Drawing,
  place: (point: Point) => { x: number; y: number },
): [NodeId, { x: number; y: number }][] {
  const point = drawing.points.get(id);
  return point ? [[id, place(point)]] : [];
}

function describe(node: Node, relations: Relations): string {
  const into = relations.into.get(node.id)?.length ?? 0;
  const from = relations.from.get(node.id)?.length ?? 0;
  const label = node.label ? `, ${plain(node.label)}` : "";
  const mean = node.mean === null ? "" : `, mean ${number(node.mean)}`;
  return `${title(node)}${label}${mean}, ${into} in, ${from} out${node.constant ? ", constant" : ""}`;
}
