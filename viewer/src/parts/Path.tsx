/** Loss against size: every stage of the elimination, from the learned circuit to the smallest that does the task. */

import { scaleLinear, scaleLog } from "d3-scale";
import { line } from "d3-shape";
import { useState } from "preact/hooks";
import { number, plural } from "../format";
import type { Circuit, Stage } from "../payload";
import { losses, pairsOf } from "../stages";
import { useWidth } from "../width";

const HEIGHT = 250;
const PAD = { left: 44, right: 112, top: 14, bottom: 40 };

interface Props {
  circuit: Circuit;
  /** Nodes at the stage that the picture shows. */
  stage: number | null;
  onStage: (nodes: number | null) => void;
}

export function Path({ circuit, stage, onStage }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  if (circuit.path.length < 2) return null;
  return (
    <section class="path" aria-label="Loss against size">
      <h2>Loss against size</h2>
      <p>
        Nodes were dropped, least harmful first, until no more could go: from right to left. Losses of the circuit
        alone, where lower is better, are on {pairsOf(circuit, "training")}, which the pruning saw, and on{" "}
        {pairsOf(circuit, "validation")}, which it did not. On the latter, too, the model without it, where higher means
        that less of what does the task is left outside. Held-out pairs are in Evidence alone.
      </p>
      <div ref={frame}>{width > 0 && <Plot circuit={circuit} width={width} stage={stage} onStage={onStage} />}</div>
    </section>
  );
}

type Series = { key: string; name: string; value: (stage: Stage) => number | null };

const SERIES: Series[] = [
  { key: "loss", name: "training pairs", value: (stage) => stage.loss },
  { key: "validation", name: "validation pairs", value: (stage) => stage.validation_loss },
  { key: "without", name: "model without it", value: (stage) => stage.without },
];

function Plot({ circuit, width, stage, onStage }: Props & { width: number }) {
  const [at, setAt] = useState<Stage | null>(null);
  const stages = [...circuit.path].sort((a, b) => a.nodes - b.nodes);
  const series = SERIES.map((one) => ({ ...one, points: stages.flatMap((s) => point(s, one.value(s))) })).filter(
    (one) => one.points.length,
  );
  const most = Math.max(Math.LN2 * 1.1, ...series.flatMap((one) => one.points.map(([, loss]) => loss)));
  const x = scaleLog([Math.max(1, stages[0]!.nodes), stages.at(-1)!.nodes], [PAD.left, width - PAD.right]);
  const y = scaleLinear([0, most], [HEIGHT - PAD.bottom, PAD.top]);
  const shown = at ?? stages.find((one) => one.nodes === (stage ?? circuit.nodes.length)) ?? stages[0]!;
  const nearest = (event: MouseEvent): void => {
    const left = event.offsetX;
    setAt(stages.reduce((best, s) => (Math.abs(x(s.nodes) - left) < Math.abs(x(best.nodes) - left) ? s : best)));
  };
  return (
    <>
      <svg
        class="plot"
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={sentence(circuit, shown)}
        onMouseMove={nearest}
        onMouseLeave={() => setAt(null)}
        onClick={() => circuit.wider && onStage(shown.nodes === circuit.nodes.length ? null : shown.nodes)}
      >
        <Axes x={x} y={y} width={width} target={circuit.target_loss} />
        <path class="cursor" d={`M${x(shown.nodes)} ${PAD.top}V${HEIGHT - PAD.bottom}`} />
        {series.map((one) => (
          <g class={one.key} key={one.key}>
            <path d={line<[number, number]>((d) => x(d[0]), (d) => y(d[1]))(one.points) ?? ""} />
            {one.key !== "loss" && one.points.map(([n, loss]) => <circle cx={x(n)} cy={y(loss)} r={2.5} />)}
          </g>
        ))}
        <Names series={series} y={y} x={width - PAD.right + 8} />
        {circuit.knee !== null && circuit.knee > 0 && (
          <text class="tick knee" x={x(circuit.knee)} y={PAD.top - 3}>
            knee
          </text>
        )}
      </svg>
      <p class="reading">{sentence(circuit, shown)}</p>
    </>
  );
}

function point(stage: Stage, loss: number | null): [number, number][] {
  return loss === null || stage.nodes < 1 ? [] : [[stage.nodes, loss]];
}

/** Series are named at their right ends, moved apart where they would cover each other. */
function Names({ series, x, y }: { series: (Series & { points: [number, number][] })[]; x: number; y: (n: number) => number }) {
  const names = series.map((one) => ({ ...one, at: y(one.points.at(-1)![1]) + 4 })).sort((a, b) => b.at - a.at);
  names.forEach((one, i) => i > 0 && (one.at = Math.min(one.at, names[i - 1]!.at - 14)));
  return (
    <>
      {names.map((one) => (
        <text class={`name ${one.key}`} x={x} y={one.at}>
          {one.name}
        </text>
      ))}
    </>
  );
}

interface AxesProps {
  x: ReturnType<typeof scaleLog<number>>;
  y: ReturnType<typeof scaleLinear<number>>;
  width: number;
  target: number | null;
}

function Axes({ x, y, width, target }: AxesProps) {
  const bottom = HEIGHT - PAD.bottom;
  const [low, high] = x.domain() as [number, number];
  const ticks = [1, 2, 3, 5].flatMap((m) => [1, 10, 100, 1000, 10000].map((d) => m * d)).filter((n) => n >= low && n <= high);
  const rules: [number, string][] = [[Math.LN2, "chance"]];
  if (target !== null) rules.push([target, "target"]);
  return (
    <g class="axes">
      {y.ticks(4).map((loss) => (
        <g key={loss}>
          <path class="grid" d={`M${PAD.left} ${y(loss)}H${width - PAD.right}`} />
          <text class="tick left" x={PAD.left - 7} y={y(loss) + 4}>
            {number(loss)}
          </text>
        </g>
      ))}
      {rules.map(([loss, name]) => (
        <g key={name}>
          <path class="rule" d={`M${PAD.left} ${y(loss)}H${width - PAD.right}`} />
          <text class="tick rule-name" x={PAD.left + 4} y={y(loss) - 4}>
            {name}
          </text>
        </g>
      ))}
      {ticks.map((nodes) => (
        <text key={nodes} class="tick" x={x(nodes)} y={bottom + 16}>
          {nodes}
        </text>
      ))}
      <text class="tick" x={(PAD.left + width - PAD.right) / 2} y={bottom + 33}>
        nodes in the circuit
      </text>
      <text class="tick left unit" x={PAD.left - 7} y={PAD.top - 3}>
        nats
      </text>
    </g>
  );
}

function sentence(circuit: Circuit, stage: Stage): string {
  const edges = stage.edges === null ? "" : ` and ${plural(stage.edges, "edge")}`;
  const without = stage.without === null ? "" : `; the model without them ${number(stage.without)} there`;
  return `${plural(stage.nodes, "node")}${edges}: ${losses(circuit, stage)}${without}.`;
}
