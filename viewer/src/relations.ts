/** Who is linked to whom, looked up by node. */

import type { Circuit, Edge, Node, NodeId, Pair, View } from "./payload";

export interface Relations {
  node: Map<NodeId, Node>;
  into: Map<NodeId, Edge[]>;
  from: Map<NodeId, Edge[]>;
  /** Everything one link away: edges, copies and gates. */
  near: Map<NodeId, Set<NodeId>>;
  /** The largest absolute weight of an edge. */
  heaviest: number;
  /** The largest absolute activation of each node on the prompts shown. */
  loudest: Map<NodeId, number>;
  /** First prompt minus second where they differ most, mean over pairs, over `loudest`; in [-1, 1]. */
  contrast: Map<NodeId, number>;
}

export function relate(view: View): Relations {
  const { circuit } = view;
  const most = loudest(view.pairs);
  const near = new Map<NodeId, Set<NodeId>>(circuit.nodes.map((node) => [node.id, new Set()]));
  for (const { source, target } of [...circuit.edges, ...circuit.copies, ...circuit.gates]) {
    near.get(source)?.add(target);
    near.get(target)?.add(source);
  }
  return {
    node: new Map(circuit.nodes.map((node) => [node.id, node])),
    into: grouped(circuit, (edge) => edge.target),
    from: grouped(circuit, (edge) => edge.source),
    near,
    heaviest: circuit.edges.reduce((most, edge) => Math.max(most, Math.abs(edge.weight)), 0),
    loudest: most,
    contrast: contrast(circuit.nodes, view.pairs, most),
  };
}

function grouped(circuit: Circuit, end: (edge: Edge) => NodeId): Map<NodeId, Edge[]> {
  const found = new Map<NodeId, Edge[]>();
  for (const edge of circuit.edges) found.set(end(edge), [...(found.get(end(edge)) ?? []), edge]);
  for (const edges of found.values()) edges.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return found;
}

function loudest(pairs: Pair[]): Map<NodeId, number> {
  const most = new Map<NodeId, number>();
  for (const { first, second } of pairs) {
    for (const { activations } of [first, second]) {
      for (const [node, values] of Object.entries(activations)) {
        most.set(node, values.reduce((a, b) => Math.max(a, Math.abs(b)), most.get(node) ?? 0));
      }
    }
  }
  return most;
}

/** Prompts of a pair are compared place by place where they have the same length, else at the last token only. */
function contrast(nodes: Node[], pairs: Pair[], most: Map<NodeId, number>): Map<NodeId, number> {
  const found = new Map<NodeId, number>();
  for (const { id } of nodes) {
    const differences = pairs.flatMap(({ first, second }) => {
      const [a, b] = [first.activations[id], second.activations[id]];
      return a?.length && b?.length ? [widest(a, b)] : [];
    });
    const full = most.get(id) ?? 0;
    if (!differences.length || !full) continue;
    const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
    found.set(id, Math.max(-1, Math.min(1, mean / full)));
  }
  return found;
}

function widest(a: number[], b: number[]): number {
  if (a.length !== b.length) return a.at(-1)! - b.at(-1)!;
  return a.reduce((best, value, i) => (Math.abs(value - b[i]!) > Math.abs(best) ? value - b[i]! : best), 0);
}

/** The nodes a reader should look at first, in the order of the flow: labelled ones, else those that tell the prompts apart. */
export function landmarks(circuit: Circuit, relations: Relations, most: number): Node[] {
  const labelled = circuit.nodes.filter((node) => node.label !== null);
  if (labelled.length) return labelled;
  const strength = (node: Node): number => Math.abs(relations.contrast.get(node.id) ?? 0);
  const ranked = circuit.nodes.filter((node) => strength(node) > 0.25 && node.kind !== "act_in");
  return circuit.nodes.filter((node) => ranked.sort((a, b) => strength(b) - strength(a)).slice(0, most).includes(node));
}

/** Where an arrow key leads: the nearest point that way; the point itself at the edge of the picture. */
export function towards(
  points: Map<NodeId, { x: number; y: number }>,
  from: NodeId,
  way: { x: number; y: number },
): NodeId {
  const here = points.get(from);
  if (!here) return from;
  let [best, least] = [from, Infinity];
  for (const [id, point] of points) {
    const ahead = (point.x - here.x) * way.x + (point.y - here.y) * way.y;
    const aside = Math.abs((point.x - here.x) * way.y) + Math.abs((point.y - here.y) * way.x);
    if (id === from || ahead <= 1) continue;
    const cost = ahead + 2.5 * aside;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
