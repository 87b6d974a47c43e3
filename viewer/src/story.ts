/** What the circuit does on its prompts, step by step, as numbers: nothing here is more than a mean over what was run. */

import { number, plural } from "./format";
import type { Node, NodeId, Pair, Prompt, View } from "./payload";
import type { Relations } from "./relations";

export type Side = "first" | "second";
export const SIDES: Side[] = ["first", "second"];

/** A node's value on the first prompts and on the second, mean over pairs. */
export interface Both {
  first: number;
  second: number;
}

export interface Told extends Both {
  node: Node;
}

/** Least difference of a node between the prompts, over its largest activation, that tells them apart. */
const TELLS = 0.2;

/** Nodes that differ between the two prompts at the tokens where these differ, the strongest, in the order of the flow. */
export function told(view: View, relations: Relations, most: number): Told[] {
  const strength = (one: Told): number => Math.abs(one.first - one.second) / (relations.loudest.get(one.node.id) || 1);
  const found = view.circuit.nodes.flatMap((node) => {
    if (node.kind === "act_in" || node.kind === "final_resid" || node.kind === "q") return [];
    const both = means(view.pairs, (prompt) => atMarked(prompt, prompt.activations[node.id]));
    return both ? [{ node, ...both }] : [];
  });
  const strongest = found
    .filter((one) => strength(one) > TELLS)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, most);
  return found.filter((one) => strongest.includes(one));
}

/** The value of largest size at the marked tokens. */
function atMarked(prompt: Prompt, values: number[] | undefined): number | null {
  const there = prompt.marked.flatMap((i) => values?.[i] ?? []);
  return there.length ? there.reduce((best, v) => (Math.abs(v) > Math.abs(best) ? v : best)) : null;
}

export interface Look {
  key: string;
  layer: number;
  head: number;
  /** Share of the last token's attention on the marked tokens, mean over prompts. */
  share: number;
  /** What it would be if all tokens got the same. */
  even: number;
  /** What it carries. */
  values: Told[];
}

/** Heads of the circuit that carry something, by how much the last token looks at the marked ones through them. */
export function looks(view: View): Look[] {
  const prompts = view.pairs.flatMap((pair) => SIDES.map((side) => pair[side])).filter((p) => p.marked.length);
  const keys = Object.keys(prompts[0]?.attention ?? {});
  return keys
    .map((key) => {
      const [layer, head] = key.split(".").map(Number) as [number, number];
      const shares = prompts.map((p) => p.marked.reduce((sum, i) => sum + (p.attention[key]?.[i] ?? 0), 0));
      const even = prompts.map((p) => p.marked.length / p.tokens.length);
      return { key, layer, head, share: mean(shares), even: mean(even), values: carried(view, layer, head) };
    })
    .filter((one) => one.values.length)
    .sort((a, b) => b.share - a.share);
}

function carried(view: View, layer: number, head: number): Told[] {
  return view.circuit.nodes.flatMap((node) => {
    if (node.kind !== "v" || node.layer !== layer || node.head !== head) return [];
    const both = means(view.pairs, (prompt) => atMarked(prompt, prompt.activations[node.id]));
    return both ? [{ node, ...both }] : [];
  });
}

/** How the margin of the right answer over the wrong one comes about at the last token, nats. */
export interface Sum {
  channels: Told[];
  /** The bigram table and the constants of the answers. */
  table: Both;
  /** Last channels outside the circuit, which stand at their mean. */
  held: Both;
  total: Both;
}

export function sum(view: View): Sum | null {
  const total = means(view.pairs, (prompt) => prompt.margin);
  const table = means(view.pairs, (prompt) => prompt.table);
  if (!total || !table) return null;
  const channels = view.circuit.nodes
    .filter((node) => node.kind === "final_resid")
    .flatMap((node) => {
      const both = means(view.pairs, (prompt) => prompt.parts[node.id] ?? null);
      return both ? [{ node, ...both }] : [];
    })
    .sort((a, b) => size(b) - size(a));
  const rest = (side: Side): number => channels.reduce((left, one) => left - one[side], total[side] - table[side]);
  return { channels, table, held: { first: rest("first"), second: rest("second") }, total };
}

/** The mean of both sides. */
export function middle(both: Both): number {
  return (both.first + both.second) / 2;
}

export function size(both: Both): number {
  return Math.max(Math.abs(both.first), Math.abs(both.second));
}

/** The mean of a number over the first prompts and over the second; null where one side has none. */
export function means(pairs: Pair[], value: (prompt: Prompt) => number | null): Both | null {
  const [first, second] = SIDES.map((side) => pairs.map((pair) => value(pair[side])).filter((v) => v !== null));
  return first?.length && second?.length ? { first: mean(first), second: mean(second) } : null;
}

function mean(values: number[]): number {
  return values.length ? values.reduce((a, b) => a + b, 0) / values.length : 0;
}

/** Tokens at which the two prompts of a pair differ, each text once. */
export function markedTokens(pair: Pair): Record<Side, string[]> {
  const of = (prompt: Prompt): string[] => [...new Set(prompt.marked.flatMap((i) => prompt.tokens[i] ?? []))];
  return { first: of(pair.first), second: of(pair.second) };
}

/** What a write or a last channel adds to the margin on each side, for the node's panel. */
export function partOf(view: View, node: NodeId): Both | null {
  return means(view.pairs, (prompt) => prompt.parts[node] ?? null);
}

/** The same in one sentence, as pieces of text and tokens; empty where the prompts do not say enough. */
export function gist(view: View, relations: Relations): (string | { token: string })[] {
  const pair = view.pairs[0];
  const total = sum(view);
  if (!pair || !total) return [];
  const tokens = markedTokens(pair);
  const single = tokens.first.length === 1 && tokens.second.length === 1;
  const found: (string | { token: string })[] = [];
  const tellers = told(view, relations, Infinity).length;
  if (tellers) {
    found.push(tellers === 1 ? "One node differs between " : `${tellers} nodes differ between `);
    found.push(...(single ? [{ token: tokens.first[0]! }, " and ", { token: tokens.second[0]! }] : ["the two prompts"]));
    found.push(single ? " where these stand" : " where these differ");
  }
  const differs = ({ node, first, second }: Told): boolean =>
    Math.abs(first - second) > TELLS * (relations.loudest.get(node.id) || Infinity);
  const head = looks(view).find((one) => one.share > 2 * one.even && one.values.some(differs));
  if (head) {
    const name = `head ${head.head} of layer ${head.layer}`;
    const share = `${Math.round(head.share * 100)} % of the last token's attention through it is there`;
    found.push(found.length ? `; ${name} reads that from the last token (${share})` : `From the last token, ${name} reads what differs (${share})`);
  }
  const best = total.channels.find((one) => one.first > 0 && one.second > 0);
  if (best) {
    const share = `, ${number(middle(best))} of the ${number(middle(total.total))} nats it wins by, mean over ${plural(2 * view.pairs.length, "prompt")}`;
    const name = `channel ${best.node.channel} of the final stream argues most for the right answer`;
    found.push(found.length ? `; ${name}${share}` : `At the last token, ${name}${share}`);
  }
  return found.length ? [...found, "."] : [];
}
