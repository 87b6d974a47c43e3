/** On the first screen: claims that count and fail in red, the others counted, and told on demand. */

import { type Group, groups, spoken } from "../claims";
import { quantity } from "../format";
import { type Claim, type Report, verdict } from "../payload";
import { ClaimName } from "./ClaimName";

export function Verdicts({ report }: { report: Report }) {
  const found = groups(report.claims);
  const failed = found.find((group) => group.key === "failed");
  return (
    <>
      {failed && (
        <ul class="verdicts" aria-label="Claims that fail">
          {failed.claims.map((claim) => (
            <li key={claim.name} class="failed">
              <span aria-hidden="true">✗</span> <ClaimName claim={claim} />
            </li>
          ))}
        </ul>
      )}
      <details class="others">
        <summary>{counted(found)}</summary>
        {found.map((group) => (
          <Told key={group.key} group={group} />
        ))}
      </details>
    </>
  );
}

function counted(found: Group[]): string {
  const parts = found.map((group) => `${group.claims.length} ${group.claims.length === 1 ? group.counted.replace(/^(hold|fail)$/, "$1s").replace("were", "was").replace("do not", "does not") : group.counted}`);
  return `Claims tested: ${parts.join(", ")}`;
}

function Told({ group }: { group: Group }) {
  return (
    <section class={`told ${group.key}`}>
      <h3>{group.heading}</h3>
      {group.says && <p class="note">{group.says}</p>}
      <ul>
        {group.claims.map((claim) => (
          <li key={claim.name}>
            <a href={`#claim-${claim.name}`}>{spoken(claim.name)}</a> {claim.statement} {outcome(claim, group)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What came of it: its first number, or why there is none. */
function outcome(claim: Claim, group: Group): string {
  if (claim.not_run) return `Not run: ${claim.not_run}.`;
  const says = group.key === "loose" && claim.passed !== null ? (verdict(claim) === "holds" ? "It would hold: " : "It would fail: ") : "";
  const effect = claim.rows[0];
  if (!effect) return says;
  return `${says || "Measured: "}${effect.name} ${quantity(effect.value, effect.unit)}${effect.unit === "fraction" ? "" : ` ${effect.unit}`}${effect.pairs ? ` on ${effect.pairs} pairs` : ""}.`;
}
