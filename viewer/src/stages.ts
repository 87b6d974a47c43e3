/** The circuit along its pruning path: every stage is drawn in the places of the widest. */

import type { Circuit, NodeId, Stage, View } from "./payload";

/** Stages that can be drawn, from small to large; none where the path does not say what was dropped. */
export function stagesOf(circuit: Circuit): Stage[] {
  const most = circuit.wider?.nodes.length ?? 0;
  return circuit.path.filter((stage) => stage.nodes <= most).sort((a, b) => a.nodes - b.nodes);
}

/** The view with the widest circuit that can be drawn in place of its own. */
export function widest(view: View): View {
  return view.circuit.wider ? { ...view, circuit: { ...view.circuit, ...view.circuit.wider } } : view;
}

/** Nodes of earlier stages that are gone at the stage with so many nodes. */
export function goneAt(circuit: Circuit, nodes: number): Set<NodeId> {
  return new Set(circuit.path.filter((stage) => stage.nodes >= nodes).flatMap((stage) => stage.dropped));
}
