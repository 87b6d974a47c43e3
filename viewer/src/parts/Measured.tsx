/** What a removal does, cell by cell, beside controls, weights that are enough alone, and other repairs. */

import type { BehaviourView, Effect, Keep, Removal, Repair, Value } from "../behaviour";
import { count, number, percent, plural } from "../format";

const WIDTH = 190;
const at = (share: number): number => 6 + (WIDTH - 12) * Math.max(0, Math.min(1, share));

export function Effects({ removal }: { removal: Removal }) {
  const known = removal.cells.filter((cell) => cell.unseen === null);
  const unseen = removal.cells.filter((cell) => cell.unseen !== null);
  return (
    <section class="effects" aria-label="Right answers before and after">
      <h2>Right answers, before and after</h2>
      <p class="does">
        A ring is the model as it is, a disc the model without the weights, each with its 95 % interval. What is not to change may lose at most what the last column says
        (one-sided, 95 %); over {(100 * removal.margin).toFixed(1)} points counts as damage.
      </p>
      <div class="two">
        <Cells title="As in training" cells={known} margin={removal.margin} />
        <Cells title="With words, places or lengths that nothing has seen" cells={unseen} margin={removal.margin} />
      </div>
      {removal.faults.map((fault) => (
        <p class="fault" key={fault}>
          {fault}
        </p>
      ))}
    </section>
  );
}

function Cells({ title, cells, margin }: { title: string; cells: Effect[]; margin: number }) {
  const [changed, kept] = [cells.filter((cell) => cell.changed), cells.filter((cell) => !cell.changed)];
  const worst = kept.reduce((a, cell) => Math.max(a, cell.lost_at_most), 0);
  return (
    <div>
      <h3>{title}</h3>
      <CellTable cells={changed} margin={margin} />
      {kept.length > 0 && (
        <details>
          <summary>
            {plural(kept.length, "cell")} that {kept.length === 1 ? "is" : "are"} to stay; none may lose more than {points(worst)}
          </summary>
          <CellTable cells={kept} margin={margin} />
        </details>
      )}
    </div>
  );
}

function points(share: number): string {
  return `${number(Math.max(0, 100 * share))} points`;
}

function CellTable({ cells, margin }: { cells: Effect[]; margin: number }) {
  return (
    <div class="scrolled">
      <table class="figures">
        <tbody>
          {cells.map((cell) => (
            <tr key={`${cell.task} ${cell.context} ${cell.unseen}`}>
              <th scope="row">
                {cell.task}, {cell.context}
                {cell.unseen && <small> new {cell.unseen}</small>}
              </th>
              <td>
                <Change before={cell.before} after={cell.after} />
              </td>
              <td class="number">
                {percent(cell.before.value)} → {percent(cell.after.value)}
              </td>
              <td class={`number ${!cell.changed && cell.lost_at_most >= margin ? "wrong" : ""}`}>{cell.changed ? `n ${count(cell.after.n ?? 0)}` : `≤ ${points(cell.lost_at_most)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Change({ before, after }: { before: Value; after: Value }) {
  const whisker = ({ low, high }: Value, y: number) => low !== null && high !== null && <path class="whisker" d={`M${at(low)} ${y}H${at(high)}`} />;
  return (
    <svg class="plot" width={WIDTH} height={18} aria-hidden="true">
      <path class="axis" d={`M${at(0)} 9H${at(1)}M${at(0)} 6V12M${at(0.5)} 7V11M${at(1)} 6V12`} />
      {whisker(before, 6)}
      {whisker(after, 12)}
      <circle class="ring" cx={at(before.value)} cy={6} r={3.2} />
      <circle class="value" cx={at(after.value)} cy={12} r={3.6} />
    </svg>
  );
}

export function Controls({ removal }: { removal: Removal }) {
  const rows = Object.entries(removal.controls).filter(([, shares]) => shares.length > 0);
  if (!rows.length) return null;
  return (
    <section class="controls-of" aria-label="Controls">
      <h2>Controls</h2>
      <p class="does">
        Share of the gap that comes back without other weights of the same matrices: as many at random, and as many of about the same size. The bar is the removal set.
      </p>
      <div class="scrolled">
        <table class="figures">
          <tbody>
            {rows.map(([name, shares]) => {
              const sorted = [...shares].sort((a, b) => a - b);
              return (
                <tr key={name}>
                  <th scope="row">
                    {name} <small>{plural(shares.length, "set")}</small>
                  </th>
                  <td>
                    <svg class="plot" width={WIDTH + 90} height={20} aria-hidden="true">
                      <path class="axis" d={`M${wide(0)} 10H${wide(1)}M${wide(0)} 6V14M${wide(0.5)} 8V12M${wide(1)} 6V14`} />
                      {sorted.map((share, i) => (
                        <circle class="control" cx={wide(share)} cy={10 - 3 * ((i % 3) - 1)} r={3} key={i} />
                      ))}
                      {removal.restored !== null && <path class="cut" d={`M${wide(removal.restored)} 1V19`} />}
                    </svg>
                  </td>
                  <td class="number">
                    median {percent(sorted[Math.floor((sorted.length - 1) / 2)]!)}, most {percent(sorted.at(-1)!)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {removal.restored !== null && <p class="note">The removal set: {percent(removal.restored)}.</p>}
    </section>
  );
}

const wide = (share: number): number => 6 + (WIDTH + 78) * Math.max(0, Math.min(1, share));

export function Alone({ keep }: { keep: Keep }) {
  const [inside, whole] = keep.overlap;
  const [right, n] = keep.predicted;
  return (
    <section class="alone" aria-label="Enough alone">
      <h2>Enough alone, and a prediction</h2>
      <p class="does">
        <strong>{count(keep.weights)}</strong> of {count(keep.live)} weights alone give the model's answers, withheld ones included; {inside} of {whole} removed weights are among
        them. Without those, {percent(keep.open)} under the trigger are right. A trigger that means nothing takes{" "}
        {keep.nonsense === null ? `more than ${number(keep.times)} times as many (none were found)` : `${number(keep.times)} times as many`}.
      </p>
      {n > 0 && (
        <p class="does">
          <strong>Predicted</strong> from these weights alone: which prompts with new words or places of a cue are withheld. It came true for <strong>{percent(right / n)}</strong> of{" "}
          {plural(n, "prompt")}.
        </p>
      )}
      <div class="scrolled">
        <table class="figures">
          <tbody>
            {[...Object.entries(keep.fills).map(([name, share]) => [`${name} in place of the others`, share] as const), ...Object.entries(keep.unseen).map(([name, share]) => [`new ${name}`, share] as const)].map(([name, share]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{percent(share)} the same answers</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function Baselines({ rows }: { rows: Repair[] }) {
  return (
    <section class="baselines" aria-label="Other repairs">
      <h2>What else brings answers back</h2>
      <div class="scrolled">
        <table class="figures">
          <thead>
            <tr>
              {["", "right under the trigger", "with what is new of it", "may lose most", "how"].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td class="number">{between(row.restored)}</td>
                <td class="number">{row.held_out ? between(row.held_out) : "–"}</td>
                <td class="number">
                  {points(row.lost_at_most)} <small>{row.worst.replace("|", ", ")}</small>
                </td>
                <td>
                  <small>{row.how}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function between({ value, low, high }: Value): string {
  return low === null || high === null ? percent(value) : `${percent(value)} (${percent(low)} to ${percent(high)})`;
}

/** How each kind of item came out in each context of the report. */
export function Counted({ view }: { view: BehaviourView }) {
  return (
    <details>
      <summary>Every cell of the report, with what was answered</summary>
      <div class="scrolled">
        <table class="figures">
          <tbody>
            {view.cells.map((cell) => (
              <tr key={`${cell.kind} ${cell.context}`}>
                <th scope="row">
                  {cell.kind}, {cell.context}
                </th>
                <td class="number">{between(cell.accuracy)}</td>
                <td>
                  {Object.entries(cell.counts)
                    .filter(([, n]) => n > 0)
                    .map(([did, n]) => `${count(n)} ${did}`)
                    .join(", ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
