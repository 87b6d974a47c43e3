/** The report: every number with its unit, n and interval, and whether its claim holds. */

import { count, plural, quantity } from "../format";
import { verdict, type Claim, type Report as ReportData, type Row } from "../payload";

const LN2 = Math.LN2;
const WIDTH = 150;
const VERDICTS = { fails: "✗ fails", holds: "✓ holds", measured: "measured", "not run": "not run" } as const;

export function Report({ report }: { report: ReportData | null }) {
  return (
    <section class="report" id="report" aria-label="Evidence">
      <h2>Evidence</h2>
      {report === null ? (
        <p class="untested">This circuit has no report yet. Run jali verify, then jali show again.</p>
      ) : (
        <div class="scroll">
          {report.summary && <p class="note">{report.summary}</p>}
          <table>
            <thead>
              <tr>
                <th>on held-out prompts</th>
                <th class="number">value</th>
                <th class="interval">95 % interval</th>
                <th class="number wide">from, to</th>
                <th class="number">n</th>
              </tr>
            </thead>
            {report.claims.map((claim) => (
              <ClaimRows key={claim.name} claim={claim} most={mostLoss(report)} />
            ))}
          </table>
          <p class="note">
            n counts clusters of pairs, by template or context; for random circuits, nodes and paths it counts those. Norms are {report.norms ?? "as in the pruning"}{" "}
            where a row does not say.
          </p>
          {report.backup !== null && <Backup rounds={report.backup} />}
        </div>
      )}
    </section>
  );
}

/** Nodes outside the circuit that do the task too. */
function Backup({ rounds }: { rounds: string[][] }) {
  const nodes = rounds.flat();
  if (!nodes.length) return <p class="note">A backup outside the circuit was looked for, and none was found.</p>;
  return (
    <details class="note">
      <summary>{plural(nodes.length, "node")} outside the circuit that take over without it</summary>
      <code>{nodes.join(", ")}</code>
    </details>
  );
}

function mostLoss(report: ReportData): number {
  const rows = report.claims.flatMap((claim) => claim.rows).filter((row) => row.unit === "nats");
  return rows.reduce((most, row) => Math.max(most, row.high ?? row.value), 1.15 * LN2);
}

function ClaimRows({ claim, most }: { claim: Claim; most: number }) {
  const state = claim.passed === null ? "open" : claim.passed ? "passed" : "failed";
  return (
    <tbody class={state}>
      <tr class="claim">
        <th colSpan={5} scope="rowgroup">
          <span class="verdict">{VERDICTS[verdict(claim)]}</span>
          {claim.statement || claim.name}
          {claim.not_run && ` Not run: ${claim.not_run}.`}
          {!claim.counts && " It does not count, as it accepts too many false circuits."}
        </th>
      </tr>
      {claim.rows.map((row) => (
        <tr key={row.name}>
          <td>{row.name}</td>
          <td class="number">
            {quantity(row.value, row.unit)}
            {row.unit !== "fraction" && <small> {row.unit}</small>}
          </td>
          <td class="interval">
            {(row.unit === "fraction" || row.unit === "nats") && (
              <Interval row={row} most={row.unit === "fraction" ? 1 : most} />
            )}
          </td>
          <td class="number wide">
            {row.low === null || row.high === null
              ? ""
              : `${quantity(row.low, row.unit)}, ${quantity(row.high, row.unit)}`}
          </td>
          <td class="number">{row.n === null ? "" : count(row.n)}</td>
        </tr>
      ))}
      {Object.entries(claim.nodes).map(([what, nodes]) => (
        <tr key={what}>
          <td colSpan={5}>
            {what}: <code>{nodes.join(", ")}</code>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Interval({ row, most }: { row: Row; most: number }) {
  const at = (value: number): number => 3 + (WIDTH - 6) * Math.max(0, Math.min(1, value / most));
  const chance = row.unit === "fraction" ? 0.5 : row.unit === "nats" ? LN2 : null;
  return (
    <svg width={WIDTH} height={14} aria-hidden="true">
      <path class="axis" d={`M3 7H${WIDTH - 3}`} />
      {chance !== null && (
        <path class="chance" d={`M${at(chance).toFixed(1)} 1V13`}>
          <title>chance</title>
        </path>
      )}
      {row.low !== null && row.high !== null && (
        <path class="whisker" d={`M${at(row.low).toFixed(1)} 7H${at(row.high).toFixed(1)}`} />
      )}
      <circle class="value" cx={at(row.value).toFixed(1)} cy={7} r={3.5} />
    </svg>
  );
}
