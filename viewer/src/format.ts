/** Numbers and tokens as text. Everything here ends in text nodes, never in markup. */

const MINUS = "\u2212";

/** Three significant digits, a real minus sign, no exponent where it can be helped. */
export function number(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  let text: string;
  if (size === 0) text = "0";
  else if (size >= 1e6 || size < 1e-4) text = size.toExponential(1);
  else if (size >= 1000) text = Math.round(size).toLocaleString("en-US");
  else text = size.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
  return value < 0 && Number(text.replaceAll(",", "")) !== 0 ? MINUS + text : text;
}

export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

/** Beside others up to `full`: what would not show there is 0. */
export function signedOf(value: number, full: number): string {
  return Math.abs(value) < 5e-4 * full ? "0" : signed(value);
}

export function count(value: number): string {
  return value.toLocaleString("en-US");
}

export function percent(share: number): string {
  const digits = share > 0.995 || share < 0.005 ? 1 : 0;
  return `${(share * 100).toFixed(digits)} %`;
}

/** A value in its unit: losses in nats as they are, fractions as percent, counts whole. */
export function quantity(value: number, unit: string): string {
  if (unit === "fraction") return `${(value * 100).toFixed(1)} %`;
  return unit === "nats" || !Number.isInteger(value) ? number(value) : count(value);
}

/** "1 node", "2 nodes". */
export function plural(n: number, one: string): string {
  return `${count(n)} ${one}${n === 1 ? "" : "s"}`;
}

/** A piece of a token: plain text, or the name of a character that cannot be seen or must not act. */
export interface Piece {
  text: string;
  hidden: boolean;
}

const NAMED = new Map([
  ["\n", "↵"],
  ["\r", "␍"],
  ["\t", "⇥"],
  ["\u00a0", "⍽"],
]);
// Controls, separators, invisible and direction-changing characters, lone surrogates, private use.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00a0\ufffe\uffff]/u;

/** Splits a token so that nothing in it is invisible or changes what stands around it. */
export function pieces(token: string): Piece[] {
  const found: Piece[] = [];
  for (const character of token) {
    const hidden = UNSEEN.test(character);
    const text = hidden ? (NAMED.get(character) ?? `‹${code(character)}›`) : character;
    const last = found.at(-1);
    if (last && last.hidden === hidden) last.text += text;
    else found.push({ text, hidden });
  }
  return found;
}

function code(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Words as one line of text, in which nothing is invisible or acts. */
export function clear(words: string): string {
  return pieces(words)
    .map((piece) => piece.text)
    .join("");
}

/** A token as one line of text, with every space shown. */
export function plain(token: string): string {
  return clear(token).replaceAll(" ", "·");
}
