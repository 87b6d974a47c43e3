/** Crowded circuits are drawn closer: heads side by side by kind, columns of other nodes in two, offset from row to row. */

import type { Circuit, Kind } from "../payload";

/** Nodes of one column, and of one block, from which a circuit is crowded. */
const COLUMN = 30;
const BLOCK = 60;

/** Pixels between the kinds of a head, and between the two halves of a column. */
export const APART = { kinds: 17, halves: 12 };
/** Pixels of the edge of a head's box around its nodes. */
export const RIM = 10;

export const HEADS: Kind[] = ["q", "k", "v"];

const known = new WeakMap<Circuit, boolean>();

export function crowded(circuit: Circuit): boolean {
  const before = known.get(circuit);
  if (before !== undefined) return before;
  const of = new Map<string, number>();
  for (const node of circuit.nodes) of.set(node.site, (of.get(node.site) ?? 0) + 1);
  const blocks = new Map<string, number>();
  let most = 0;
  for (const { layer, block, sites } of circuit.places) {
    const column = sites.reduce((sum, site) => sum + (of.get(site) ?? 0), 0);
    const key = `${layer} ${block}`;
    blocks.set(key, (blocks.get(key) ?? 0) + column);
    most = Math.max(most, column / COLUMN, blocks.get(key)! / BLOCK);
  }
  known.set(circuit, most > 1);
  return most > 1;
}

/** Kinds of a head's nodes that have a column of their own. */
export function kindsOf(circuit: Circuit, sites: string[]): Kind[] {
  const used = new Set(circuit.nodes.filter((node) => sites.includes(node.site)).map((node) => node.kind));
  return HEADS.filter((kind) => used.has(kind));
}
