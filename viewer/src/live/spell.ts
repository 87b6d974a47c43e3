/** Cuts text into the model's tokens as its tokenizer does: byte-level byte-pair encoding. */

import { type Spelling, bytes } from "./program";

export interface Speller {
  encode(text: string): number[];
  /** The text of one token; bytes that are no whole character show as replacement characters. */
  text(token: number): string;
}

/** Above any number of a token. */
const BASE = 2 ** 24;

export function speller(spelling: Spelling): Speller {
  const alphabet = new Uint32Array(bytes(spelling.bytes).buffer);
  const merges = new Uint32Array(bytes(spelling.merges).buffer);
  const patterns = spelling.patterns.map((pattern) => new RegExp(pattern, "gu"));
  const ranks = new Map<number, number>();
  const spelled = new Map<number, number[]>([...alphabet].map((token, byte) => [token, [byte]]));
  for (let i = 0; i < merges.length; i += 3) {
    const [left, right, merged] = merges.subarray(i, i + 3) as unknown as [number, number, number];
    if (!ranks.has(left * BASE + right)) ranks.set(left * BASE + right, i);
    spelled.set(merged, [...(spelled.get(left) ?? []), ...(spelled.get(right) ?? [])]);
  }
  const special = new Map(spelling.special);
  const named = new Map(spelling.special.map(([text, token]) => [token, text]));
  const known = new Map<string, number[]>();
  const word = (piece: string): number[] => {
    const found = known.get(piece) ?? merge([...new TextEncoder().encode(piece)].map((byte) => alphabet[byte]!), ranks, merges);
    known.set(piece, found);
    return found;
  };
  return {
    encode: (text) =>
      apart(text, [...special.keys()]).flatMap((part) =>
        special.has(part) ? [special.get(part)!] : patterns.reduce(split, [part]).flatMap(word),
      ),
    text: (token) => named.get(token) ?? decode(spelled.get(token) ?? []),
  };
}

/** Applies merges to one piece: the earliest first, from the left. */
function merge(tokens: number[], ranks: Map<number, number>, merges: Uint32Array): number[] {
  for (;;) {
    let [best, at] = [Infinity, -1];
    for (let i = 0; i + 1 < tokens.length; i++) {
      const rank = ranks.get(tokens[i]! * BASE + tokens[i + 1]!) ?? Infinity;
      if (rank < best) [best, at] = [rank, i];
    }
    if (at < 0) return tokens;
    tokens.splice(at, 2, merges[best + 2]!);
  }
}

/** Cuts pieces where a pattern matches; matches and what is between them both stay. */
function split(pieces: string[], pattern: RegExp): string[] {
  return pieces.flatMap((piece) => {
    const found: string[] = [];
    let end = 0;
    for (const match of piece.matchAll(pattern)) {
      found.push(piece.slice(end, match.index), match[0]);
      end = match.index + match[0].length;
    }
    return [...found, piece.slice(end)].filter(Boolean);
  });
}

/** Cuts out special tokens, which are whole wherever they stand. */
function apart(text: string, names: string[]): string[] {
  const present = names.filter((name) => name && text.includes(name));
  if (!present.length) return text ? [text] : [];
  const literal = present.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return split([text], new RegExp(literal.join("|"), "gu"));
}

function decode(list: number[]): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(list));
}
