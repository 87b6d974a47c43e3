/** What two circuits share, as data. */

import type { Circuit, Match, Matches, Node, NodeId, Page, View } from "./payload";

export interface Sets {
  both: Node[];
  first: Node[];
  second: Node[];
}

/** Nodes of two circuits of one model: in both, in one alone. */
export function sets(a: Circuit, b: Circuit): Sets {
  const [ours, theirs] = [ids(a), ids(b)];
  return {
    both: a.nodes.filter((node) => theirs.has(node.id)),
    first: a.nodes.filter((node) => !theirs.has(node.id)),
    second: b.nodes.filter((node) => !ours.has(node.id)),
  };
}

function ids(circuit: Circuit): Set<NodeId> {
  return new Set(circuit.nodes.map((node) => node.id));
}

/** Both circuits as one, in the order of the forward pass. */
export function union(a: View, b: View): View {
  const merged = <T>(key: (one: T) => string, ...lists: T[][]): T[] => [...new Map(lists.flat().map((one) => [key(one), one])).values()];
  const link = (one: { source: string; target: string }): string => `${one.source} ${one.target}`;
  const order = new Map(a.circuit.places.flatMap((place) => place.sites).map((site, i) => [site, i]));
  const nodes = merged((node: Node) => node.id, a.circuit.nodes, b.circuit.nodes);
  nodes.sort((x, y) => (order.get(x.site) ?? 0) - (order.get(y.site) ?? 0) || x.channel - y.channel);
  const [one, two] = [a.circuit, b.circuit];
  return {
    ...a,
    pairs: [],
    task: { ...a.task, answers: null },
    circuit: {
      ...one,
      nodes,
      edges: merged(link, one.edges, two.edges),
      copies: merged(link, one.copies, two.copies),
      gates: merged(link, one.gates, two.gates),
      embedding: [],
      unembedding: [],
    },
  };
}

export type Member = "first" | "second" | "both";

/** Which of the two circuits each node is in. */
export function members(found: Sets): Map<NodeId, Member> {
  const kinds: Member[] = ["first", "second", "both"];
  return new Map(kinds.flatMap((kind) => found[kind].map((node) => [node.id, kind] as const)));
}

/** Matches of two views, from the first's side and from the second's; null where they were not made. */
export function matched(page: Page, a: number, b: number): { tokens: number; forward: Match[]; backward: Match[] } | null {
  const found = page.matches.find((one: Matches) => [one.first, one.second].sort().join() === [a, b].sort().join());
  if (!found) return null;
  const { tokens, forward, backward } = found;
  return found.first === a ? { tokens, forward, backward } : { tokens, forward: backward, backward: forward };
}
