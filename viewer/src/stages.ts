/** The circuit along its pruning path: every stage is drawn in the places of the widest. */

import { number, plural } from "./format";
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

/** "48 training pairs", as far as the number is known. */
export function pairsOf(circuit: Circuit, which: "training" | "validation"): string {
  const known = circuit.path_pairs[which];
  return known === null ? `${which} pairs` : plural(known, `${which} pair`);
}

/** What a stage loses, and on which pairs. */
export function losses(circuit: Circuit, stage: Stage): string {
  const fresh = stage.validation_loss === null ? "" : `, ${number(stage.validation_loss)} on ${pairsOf(circuit, "validation")}`;
  return `loss ${number(stage.loss)} nats on ${pairsOf(circuit, "training")}${fresh}`;
}
