/** Tokens as running text: each in a box of its own, shaded by an activation where there is one. */

import { type Piece, number, pieces } from "../format";
import type { Prompt } from "../payload";

interface Props {
  tokens: string[];
  values?: number[] | undefined;
  /** The value of full shade; the largest of `values` where it is not given. */
  full?: number | undefined;
  marked?: number[];
  /** The place a context was found by. */
  position?: number;
  /** Newlines break the line. */
  broken?: boolean;
  /** Runs of positions that are left out, [from, to). */
  gaps?: [number, number][];
  onPoint?: (position: number | null) => void;
}

export function Tokens({ tokens, values, full, marked = [], position, broken = true, gaps = [], onPoint }: Props) {
  const scale = full ?? (values ?? []).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return (
    <span class="tokens" onMouseLeave={onPoint && (() => onPoint(null))}>
      {tokens.map((token, i) => {
        const gap = gaps.find(([from, to]) => i >= from && i < to);
        if (gap) return i === gap[0] ? <span class="gap">{` ⋯ ${gap[1] - gap[0]} tokens ⋯ `}</span> : null;
        return (
        <>
          <Token
            token={token}
            value={values?.[i]}
            scale={scale}
            marked={marked.includes(i)}
            here={i === position}
            onPoint={onPoint && (() => onPoint(i))}
          />
          {broken && token.includes("\n") && i < tokens.length - 1 && <br />}
        </>
        );
      })}
    </span>
  );
}

interface TokenProps {
  token: string;
  value?: number | undefined;
  scale?: number;
  marked?: boolean;
  here?: boolean;
  onPoint?: (() => void) | undefined;
}

export function Token({ token, value, scale = 0, marked = false, here = false, onPoint }: TokenProps) {
  const share = value === undefined || !scale ? 0 : Math.min(1, Math.abs(value) / scale);
  const names = ["token", marked && "marked", here && "here", value !== undefined && value < 0 && "negative"];
  return (
    <bdi
      class={names.filter(Boolean).join(" ")}
      style={share > 0.01 ? { "--share": `${Math.round(8 + 72 * share)}%` } : undefined}
      data-shaded={share > 0.01 || undefined}
      title={value === undefined ? undefined : number(value)}
      onMouseEnter={onPoint}
    >
      {piecesOf(token).map((piece) => (piece.hidden ? <span class="hidden">{piece.text}</span> : piece.text))}
    </bdi>
  );
}

const known = new Map<string, Piece[]>();

function piecesOf(token: string): Piece[] {
  const before = known.get(token);
  if (before) return before;
  const found = pieces(token);
  known.set(token, found);
  return found;
}

/** A token by itself, as an answer or at the end of the picture; by itself a space would not be seen. */
export function Chip({ token, kind = "" }: { token: string; kind?: string }) {
  return (
    <code class={`chip ${kind}`}>
      <Token token={token.replaceAll(" ", "·")} />
    </code>
  );
}

/** Long prompts leave out what is far before the place that matters and what is far between it and the end. */
export function gaps(prompt: Prompt): [number, number][] {
  const [before, after, last] = [14, 14, 14];
  const n = prompt.tokens.length;
  const from = prompt.marked[0] ?? n;
  const to = prompt.marked.at(-1) ?? n;
  const found: [number, number][] = [];
  if (from - before > 3 && n > before + after + last) found.push([0, from - before]);
  if (n - last - (to + after) > 3) found.push([to + after, n - last]);
  return found;
}
