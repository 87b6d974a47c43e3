/** How far a verdict climbs: what each level needs, whether it is there, and the words it allows. */

import type { Judgement, Rung } from "../behaviour";
import { highest } from "../behaviour";
import { spoken } from "../claims";
import { verdict as of, type Claim } from "../payload";

const MARKS = { holds: "✓", fails: "✗", measured: "–", "not run": "–" } as const;
const STATES = { holds: "held", fails: "failed", measured: "open", "not run": "open" } as const;

interface Props {
  heading: string;
  verdict: Judgement;
  ladder: Rung[];
  mechanism: Rung[];
}

export function Ladder({ heading, verdict, ladder, mechanism }: Props) {
  const top = highest(verdict);
  return (
    <section class="ladder" aria-label={heading}>
      <h2>
        {heading} <span class="level">level {verdict.level} of 5</span>
      </h2>
      <p class="does">
        {verdict.level === 0
          ? verdict.measured
            ? `No gap found; gaps above ${(100 * verdict.excluded).toFixed(1)} points are excluded.`
            : "Nothing was measured: too little was answered."
          : `Context: ${top?.context}.`}
        {verdict.notes.length > 0 && ` Noted: ${verdict.notes.join("; ")}.`}
      </p>
      <Rungs rungs={ladder} level={verdict.level} claims={top?.claims ?? []} name="" />
      {verdict.claims.some((claim) => claim.passed !== null) && (
        <>
          <h3>Mechanism M{verdict.mechanism} of 3</h3>
          <Rungs rungs={mechanism} level={verdict.mechanism} claims={verdict.claims} name="M" />
        </>
      )}
    </section>
  );
}

function Rungs({ rungs, level, claims, name }: { rungs: Rung[]; level: number; claims: Claim[]; name: string }) {
  const known = new Map(claims.map((claim) => [claim.name, claim]));
  return (
    <ol class="rungs">
      {rungs.map((rung, i) =>
        i === 0 ? null : (
          <li key={i} class={i <= level ? "reached" : ""}>
            <b>{`${name}${i}`}</b>
            <span class="says">{rung.words.join("; ")}</span>
            <span class="tests">
              {rung.tests.map((test) => {
                const claim = known.get(test);
                const state = claim ? of(claim) : "not run";
                return (
                  <span class={STATES[state]} title={claim ? `${claim.statement}${claim.not_run ? ` Not run: ${claim.not_run}.` : ""}` : undefined} key={test}>
                    {MARKS[state]} {spoken(test)}
                  </span>
                );
              })}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}
