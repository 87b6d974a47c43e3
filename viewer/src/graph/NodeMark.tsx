/** One node: a ring reads, a disc writes, a tile is part of a head, a diamond is a neuron. */

import type { Member } from "../compare";
import type { Node } from "../payload";

/** What a node looks like. */
export interface Look {
  node: Node;
  x: number;
  y: number;
  /** 1 where there is room, less where rows are close. */
  size: number;
  /** Activation or difference over the node's largest activation, in [-1, 1]. */
  shade: number | undefined;
  /** Its number in the list beside the picture. */
  badge: number | undefined;
  selected: boolean;
  pinned: boolean;
  /** By the reader. */
  changed: boolean;
  gone: boolean;
  /** Of which of two circuits it is, where they are compared. */
  member: Member | undefined;
}

interface Props extends Look {
  tabbable: boolean;
  description: string;
  onSelect: (event: MouseEvent) => void;
  onHover: (on: boolean) => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus: () => void;
}

/** Pixels from the centre to where edges begin. */
export function radius(node: Node): number {
  if (["post_act", "x", "y"].includes(node.kind)) return 7;
  return ["q", "k", "v", "gate"].includes(node.kind) ? 7.5 : 5;
}

export function NodeMark(props: Props) {
  const { node, selected, pinned, changed } = props;
  return (
    <g
      class={names(props)}
      data-node={node.id}
      transform={place(props)}
      role="button"
      tabIndex={props.tabbable ? 0 : -1}
      aria-label={`${props.description}${pinned ? ", pinned" : ""}${changed ? ", changed" : ""}`}
      aria-pressed={selected}
      onClick={props.onSelect}
      onMouseEnter={() => props.onHover(true)}
      onMouseLeave={() => props.onHover(false)}
      onFocus={() => (props.onFocus(), props.onHover(true))}
      onBlur={() => props.onHover(false)}
      onKeyDown={props.onKey}
    >
      <circle class="hit" r={10} />
      <Glyph {...props} />
    </g>
  );
}

/** The same, above what is faded, to be seen and no more. */
export function NodeCopy(look: Look) {
  return (
    <g class={names(look)} transform={place(look)}>
      <Glyph {...look} />
    </g>
  );
}

function names({ node, selected, pinned, changed, gone, member }: Look): string {
  const states = [node.constant && "constant", selected && "selected", pinned && "pinned", changed && "changed", gone && "gone", member && `in-${member}`];
  return ["node", node.kind, ...states].filter(Boolean).join(" ");
}

function place({ x, y, size }: Look): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})${size < 1 ? ` scale(${size.toFixed(2)})` : ""}`;
}

function Glyph({ node, shade, badge }: Look) {
  return (
    <>
      <circle class="halo" r={11} />
      <g class="shape" style={shade === undefined ? undefined : shaded(shade)}>
        <Shape node={node} />
      </g>
      {badge !== undefined && (
        <text class="badge" x={9} y={-6}>
          {badge}
        </text>
      )}
    </>
  );
}

function shaded(shade: number): Record<string, string> {
  const share = Math.round(100 * Math.min(1, Math.abs(shade)));
  return { "--fill": `color-mix(in oklab, var(${shade < 0 ? "--minus" : "--plus"}) ${share}%, var(--raised))` };
}

function Shape({ node }: { node: Node }) {
  switch (node.kind) {
    case "q":
    case "k":
    case "v":
    case "gate":
      return (
        <>
          <rect x={-7} y={-7} width={14} height={14} rx={3.5} />
          <text y={3.4}>{node.kind[0]}</text>
        </>
      );
    case "post_act":
    case "x":
    case "y":
      return <path d="M0 -7.5L7.5 0L0 7.5L-7.5 0Z" />;
    case "final_resid":
      return (
        <>
          <circle r={5.5} />
          <circle class="core" r={2} />
        </>
      );
    default:
      return <circle r={4.6} />;
  }
}
