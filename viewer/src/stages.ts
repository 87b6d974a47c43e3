/** The circuit along its pruning path: every stage is drawn in the places of the widest. */

import type { Circuit, NodeId, Stage, View } from "./payload";

/** Stages that can be drawn, from small to large; none where the path does not say what was dropped. */
export function stagesOf(circuit: Circuit): Stage[] {
  return circuit.wider ? [...circuit.path].sort((a, b) => a.nodes - b.nodes) : [];
}

/** The view with the circuit of the first stage in place of its own. */
export function widest(view: View): View {
  return view.circuit.wider ? { ...view, circuit: { ...view.circuit, ...view.circuit.wider } } : view;
}

/** Nodes of the first stage that are gone at the stage with so many nodes. */
export function goneAt(circuit: Circuit, nodes: number): Set<NodeId> {
  return new Set(circuit.path.filter((stage) => stage.nodes >= nodes).flatMap((stage) => stage.dropped));
}
