/** How far the circuit is pruned: every stage of its path. */

import { plural } from "../format";
import type { View } from "../payload";
import { losses, stagesOf } from "../stages";
import type { Desk } from "../state";

export function Slider({ view, desk }: { view: View; desk: Desk }) {
  const stages = stagesOf(view.circuit);
  if (stages.length < 2) return null;
  const chosen = desk.state.stage ?? view.circuit.nodes.length;
  const at = Math.max(0, stages.findIndex((stage) => stage.nodes === chosen));
  const stage = stages[at]!;
  return (
    <label class="slider">
      Size
      <input
        type="range"
        min={0}
        max={stages.length - 1}
        value={at}
        aria-label="Stage of the pruning"
        aria-valuetext={plural(stage.nodes, "node")}
        onInput={(event) => {
          const { nodes } = stages[Number(event.currentTarget.value)]!;
          desk.set({ stage: nodes === view.circuit.nodes.length ? null : nodes }, "stage");
        }}
      />
      <span class="note">
        {plural(stage.nodes, "node")}: {losses(view.circuit, stage)}
        {desk.state.stage !== null && "; what runs below is the circuit itself"}
      </span>
    </label>
  );
}
