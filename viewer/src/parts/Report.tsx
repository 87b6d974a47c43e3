/** The report: every number with its unit, the pairs it is of, n and interval, and whether its claim holds. */

import { type Group, groups, spoken } from "../claims";
import { count, plural, quantity } from "../format";
import { verdict, type Claim, type Report as ReportData, type Row } from "../payload";
import { ClaimName } from "./ClaimName";

const LN2 = Math.LN2;
const WIDTH = 140;
/** Nats at the right end of every scale; what is more is drawn as an arrow there. */
const MOST = 1;
const VERDICTS = { fails: "✗ fails", holds: "✓ holds", measured: "measured", "not run": "not run" } as const;

/** What stands beside the plot: the paragraph, and how to read the numbers. */
export function Report({ report }: { report: ReportData | null }) {
  const counted = report?.claims.some((claim) => claim.rows.some((row) => row.pairs !== undefined));
  return (
    <section class="report" id="report" aria-label="Evidence">
      <h2>Evidence</h2>
      {report === null ? (
        <p class="fault">This circuit has no report yet. Run jali verify, then jali show again.</p>
      ) : (
        <>
          {report.summary && <Summary report={report} />}
          <p class="note">
            Every number is on held-out pairs of prompts, of which there are {count(report.pairs)}
            {counted ? ", or on as many of the first as its row says" : ", or on some of the first of them"}; training pairs, validation pairs and natural text are named where they are meant.
            Losses are in nats, on a scale from 0 to {MOST}; the dashed mark is chance.
          </p>
          <p class="note">
            Pairs of one template or one context are not independent. So <b>n</b> counts how many different templates or
            contexts there were, whichever are fewer, and the 95 % interval comes from drawing those anew, whole
            {clusters(report)}. For random circuits, nodes and paths n counts those. Norms are{" "}
            {report.norms ?? "as in the pruning"} where a row does not say.
          </p>
          {report.backup !== null && <Backup rounds={report.backup} />}
        </>
      )}
    </section>
  );
}

function clusters(report: ReportData): string {
  const main = report.claims.find((claim) => claim.name === "sufficient")?.rows[0]?.n;
  return main && main < report.pairs ? `: ${plural(main, "cluster")} in ${plural(report.pairs, "pair")}` : "";
}

/** The paragraph, in which the names of claims say what they mean. */
function Summary({ report }: { report: ReportData }) {
  const known = new Map(report.claims.map((claim) => [claim.name, claim]));
  const named = [...known.keys()].sort((a, b) => b.length - a.length);
  const parts = named.length ? report.summary.split(new RegExp(`\\b(${named.join("|")})\\b(?=[,.)]|$)`)) : [report.summary];
  return (
    <p class="paragraph">
      {parts.map((part, i) => {
        const claim = i % 2 ? known.get(part) : undefined;
        return claim ? <ClaimName key={i} claim={claim} /> : part;
      })}
    </p>
  );
}

/** Every claim with all its numbers, group by group. */
export function Claims({ report }: { report: ReportData | null }) {
  if (report === null) return null;
  return (
    <section class="claims" aria-label="Claims">
      {groups(report.claims).map((group) => (
        <GroupOf key={group.key} group={group} />
      ))}
    </section>
  );
}

function GroupOf({ group }: { group: Group }) {
  return (
    <section class={`group ${group.key}`}>
      <h3>
        {group.heading} <small>{plural(group.claims.length, "claim")}</small>
      </h3>
      {group.says && <p class="note">{group.says}</p>}
      <div class="blocks">
        {group.claims.map((claim) => (
          <ClaimBlock key={claim.name} claim={claim} />
        ))}
      </div>
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

export function ClaimBlock({ claim }: { claim: Claim }) {
  return (
    <article class="claim" id={`claim-${claim.name}`}>
      <h4>
        <span class="verdict">{claim.counts || claim.passed === null ? VERDICTS[verdict(claim)] : claim.passed ? "would hold" : "would fail"}</span>
        {spoken(claim.name)}
      </h4>
      <p>
        {claim.statement}
        {claim.not_run && ` Not run: ${claim.not_run}.`}
      </p>
      {claim.rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th class="what" />
              <th class="number">value</th>
              <th class="interval">95 % interval</th>
              <th class="number wide">from, to</th>
              <th class="number">{claim.rows.some((row) => row.pairs !== undefined) && "pairs"}</th>
              <th class="number">n</th>
            </tr>
          </thead>
          <tbody>
            {claim.rows.map((row, i) => (
              <RowOf key={row.name} row={row} scaled={i === 0 || claim.rows[i - 1]!.unit !== row.unit} />
            ))}
          </tbody>
        </table>
      )}
      {Object.entries(claim.nodes).map(([what, nodes]) => (
        <p class="named" key={what}>
          {what}: <code>{nodes.join(", ")}</code>
        </p>
      ))}
    </article>
  );
}

function RowOf({ row, scaled }: { row: Row; scaled: boolean }) {
  return (
    <tr class="row">
      <td>{row.name}</td>
      <td class="number">
        {quantity(row.value, row.unit)}
        {row.unit !== "fraction" && <small> {row.unit}</small>}
      </td>
      <td class="interval">{(row.unit === "fraction" || row.unit === "nats") && <Interval row={row} scaled={scaled} />}</td>
      <td class="number wide">
        {row.low === null || row.high === null ? "" : `${quantity(row.low, row.unit)}, ${quantity(row.high, row.unit)}`}
      </td>
      <td class="number pairs" data-name="pairs">{row.pairs === undefined ? "" : count(row.pairs)}</td>
      <td class="number n" data-name="n">{row.n === null ? "" : count(row.n)}</td>
    </tr>
  );
}

/** A value between 0 and 1, in nats or as a share, with its interval; what lies outside is an arrow at that end. */
function Interval({ row, scaled }: { row: Row; scaled: boolean }) {
  const [left, right] = [12, WIDTH - 16];
  const at = (value: number): number => left + (right - left) * Math.max(0, Math.min(1, value / MOST));
  const chance = row.unit === "fraction" ? 0.5 : LN2;
  const beyond = row.value > MOST ? 1 : row.value < 0 ? -1 : 0;
  const end = at(row.value);
  return (
    <svg width={WIDTH} height={scaled ? 25 : 14} aria-hidden="true">
      <path class="axis" d={`M${left} 7H${right}${[0, 0.25, 0.5, 0.75, 1].map((tick) => `M${at(tick)} 5V9`).join("")}`} />
      <path class="chance" d={`M${at(chance).toFixed(1)} 1V13`}>
        <title>chance</title>
      </path>
      {row.low !== null && row.high !== null && <path class="whisker" d={`M${at(row.low).toFixed(1)} 7H${at(row.high).toFixed(1)}`} />}
      {beyond ? (
        <path class="value" d={`M${end + 5 * beyond} 7L${end - 2 * beyond} 3V11Z`} />
      ) : (
        <circle class="value" cx={end.toFixed(1)} cy={7} r={3.5} />
      )}
      {scaled &&
        [0, 0.5, 1].map((tick) => (
          <text class="tick" x={at(tick)} y={22} key={tick}>
            {row.unit === "fraction" ? `${tick * 100} %` : tick === 1 ? "1 nat" : tick || "0"}
          </text>
        ))}
    </svg>
  );
}
