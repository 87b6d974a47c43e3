/** What drives a node in real text: contexts at its extremes and across its range, and how often it takes which value. */

import { number } from "../format";
import type { Example, Histogram } from "../payload";
import { Tokens } from "./Tokens";

/** Contexts between the extremes, from high to low. */
export function Range({ percentiles }: { percentiles: Record<string, Example> }) {
  const rows = Object.entries(percentiles).sort(([a], [b]) => Number(b) - Number(a));
  const full = rows.reduce((most, [, { activations }]) => activations.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0);
  return (
    <section>
      <h3>
        Across its range <small>full model; share of tokens that stay below</small>
      </h3>
      {rows.map(([percent, example]) => (
        <OneContext key={percent} example={example} full={full} name={`${percent} %`} />
      ))}
    </section>
  );
}

const BARS = { width: 280, height: 44 };

/** How often the node takes which value; heights are roots, so that rare values show. */
export function HistogramOf({ histogram: { start, width, counts } }: { histogram: Histogram }) {
  if (!counts.length) return null;
  const most = Math.sqrt(Math.max(...counts));
  const step = BARS.width / counts.length;
  const end = start + width * counts.length;
  return (
    <section>
      <h3>
        Over text <small>full model; heights are square roots of counts</small>
      </h3>
      <svg class="histogram" width={BARS.width} height={BARS.height} role="img" aria-label={`Values from ${number(start)} to ${number(end)}`}>
        {counts.map((count, i) => {
          const height = (BARS.height * Math.sqrt(count)) / most;
          return <rect x={i * step} y={BARS.height - height} width={Math.max(1, step - 1)} height={height} />;
        })}
      </svg>
      <p class="ends">
        <span>{number(start)}</span> <span>{number(end)}</span>
      </p>
    </section>
  );
}

function OneContext({ example, full, name }: { example: Example; full: number; name?: string }) {
  return (
    <div class="example">
      {name && <span class="number percent">{name}</span>}
      <code class="context">
        <Tokens tokens={example.tokens} values={example.activations} full={full} position={example.position} broken={false} />
      </code>
      <span class="number">{number(example.activations[example.position])}</span>
    </div>
  );
}

export function Contexts({ heading, examples }: { heading: string; examples: Example[] }) {
  if (!examples.length) return null;
  const full = examples.reduce((most, e) => e.activations.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0);
  return (
    <section>
      <h3>
        {heading} <small>full model</small>
      </h3>
      {examples.map((example) => (
        <OneContext example={example} full={full} />
      ))}
    </section>
  );
}
