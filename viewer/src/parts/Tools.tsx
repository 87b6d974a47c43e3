/** Under the picture: how far the circuit is pruned, and ways to save what is seen. */

import { number, plural } from "../format";
import type { View } from "../payload";
import { download, picture, raster } from "../save";
import { stagesOf } from "../stages";
import type { Desk } from "../state";

export function Tools({ view, desk }: { view: View; desk: Desk }) {
  return (
    <div class="under">
      <Slider view={view} desk={desk} />
      <Save view={view} />
    </div>
  );
}

function Slider({ view, desk }: { view: View; desk: Desk }) {
  const stages = stagesOf(view.circuit);
  if (stages.length < 2) return <span />;
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
        {plural(stage.nodes, "node")}, loss {number(stage.loss)} nats
        {desk.state.stage !== null && "; what runs below is the circuit itself"}
      </span>
    </label>
  );
}

function Save({ view }: { view: View }) {
  const name = view.name.replace(/(\.circuit)?\.json$/, "").replace(/[^\p{L}\p{N}._-]/gu, "_") || "circuit";
  const svg = (): SVGSVGElement | null => document.querySelector(".graph svg");
  const save = {
    SVG: () => svg() && download(`${name}.svg`, new Blob([picture(svg()!)], { type: "image/svg+xml" })),
    PNG: () => svg() && raster(svg()!).then((blob) => blob && download(`${name}.png`, blob)),
    JSON: () => download(`${name}.json`, new Blob([JSON.stringify(view, null, 1)], { type: "application/json" })),
  };
  return (
    <span class="save">
      Save
      {Object.entries(save).map(([kind, act]) => (
        <button class="action" key={kind} onClick={() => void act()} aria-label={`Save as ${kind}`}>
          {kind}
        </button>
      ))}
    </span>
  );
}
