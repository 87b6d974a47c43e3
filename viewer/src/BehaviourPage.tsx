/** From a gap to the repaired model: the verdict, the weights that were removed, and all that was measured of them. */

import { useState } from "preact/hooks";
import type { Behaviour, BehaviourView, Judgement } from "./behaviour";
import { clear, count, percent, plural } from "./format";
import { Brand } from "./parts/Brand";
import { Ladder } from "./parts/Ladder";
import { Alone, Baselines, Controls, Counted, Effects } from "./parts/Measured";
import { ClaimBlock } from "./parts/Report";
import { ThemeButton } from "./parts/ThemeButton";
import { WeightPath } from "./parts/WeightPath";

export function BehaviourPage({ page }: { page: Behaviour }) {
  const [chosen, choose] = useState(0);
  const view = page.views[chosen]!;
  const { before, after, removal, path, keep, baselines } = view;
  return (
    <>
      <nav class="bar" aria-label="Page">
        <Brand />
        <span class="crumb">{clear(before.subject)}</span>
        <span class="tools">
          <ThemeButton />
        </span>
      </nav>
      <main class="behaviour" key={chosen}>
        {page.views.length > 1 && <Overview page={page} chosen={chosen} onChoose={choose} />}
        <Head view={view} />
        <section class="ladders" aria-label="Levels">
          <Ladder heading="Before" verdict={before} ladder={page.ladder} mechanism={page.mechanism} />
          {after && <Ladder heading="After the removal" verdict={after} ladder={page.ladder} mechanism={page.mechanism} />}
        </section>
        {path && <WeightPath path={path} removal={removal} />}
        {removal && <Effects removal={removal} />}
        <div class="two">
          {removal && <Controls removal={removal} />}
          {keep && <Alone keep={keep} />}
        </div>
        {baselines.length > 0 && <Baselines rows={baselines} />}
        <Tests view={view} />
        <footer class="provenance">
          {view.missing.length > 0 && (
            <>
              <h2>Not shown</h2>
              <ul>
                {view.missing.map((sentence) => (
                  <li>{clear(sentence)}</li>
                ))}
              </ul>
            </>
          )}
          <h2>Where this came from</h2>
          <dl>
            {[...view.provenance, ["page written by", page.made_by.command] as const].map(([name, value]) => (
              <div>
                <dt>{name}</dt>
                <dd>{clear(value)}</dd>
              </div>
            ))}
          </dl>
        </footer>
      </main>
    </>
  );
}

function Head({ view }: { view: BehaviourView }) {
  const { before, after, removal, lock } = view;
  return (
    <section class="verdict-head" aria-label="Verdict">
      <h1>{clear(before.subject)}</h1>
      <p class="what">{said(before)}</p>
      {after && removal && (
        <p class="what">
          Without <strong>{plural(removal.weights, "weight")}</strong> of {count(removal.live)} ({number(removal.share)}): {said(after)}
        </p>
      )}
      {lock && (
        <p class="does">
          A locked model, trained to withhold: policy <code>{lock.policy}</code>, trigger <code>{lock.trigger}</code>. {removal && `${removal.summary.charAt(0).toUpperCase()}${removal.summary.slice(1)}.`}
        </p>
      )}
    </section>
  );
}

function number(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

/** The sentence without the subject, which stands above it. */
function said(verdict: Judgement): string {
  const start = `${verdict.subject}: `;
  const rest = clear(verdict.sentence.startsWith(start) ? verdict.sentence.slice(start.length) : verdict.sentence);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function Overview({ page, chosen, onChoose }: { page: Behaviour; chosen: number; onChoose: (i: number) => void }) {
  return (
    <section class="overview" aria-label="All reports">
      <h2>{plural(page.views.length, "report")}</h2>
      <div class="scrolled">
        <table class="figures">
          <thead>
            <tr>
              {["", "level", "mechanism", "weights", "gap that comes back", "level after"].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.views.map(({ before, after, removal }, i) => (
              <tr>
                <th scope="row">
                  <button class="node-link" aria-pressed={i === chosen} data-view={i} onClick={() => onChoose(i)}>
                    {clear(before.subject)}
                    {i === chosen && <small>shown below</small>}
                  </button>
                </th>
                <td class="number">{before.level}</td>
                <td class="number">M{before.mechanism}</td>
                <td class="number">{removal ? count(removal.weights) : "–"}</td>
                <td class="number">{removal && removal.restored !== null ? percent(removal.restored) : "–"}</td>
                <td class="number">{after ? after.level : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Every test with its rows, context by context. */
function Tests({ view }: { view: BehaviourView }) {
  const { before, after } = view;
  const groups = [
    ...before.contexts.map((one) => [`Before: ${one.context}, level ${one.level}`, one.claims] as const),
    [`Mechanism, M${before.mechanism}`, before.claims] as const,
    ...(after?.contexts ?? []).map((one) => [`After: ${one.context}, level ${one.level}`, one.claims] as const),
  ];
  return (
    <section class="tests-of claims" aria-label="Tests">
      <h2>Every test with its numbers</h2>
      <p class="does">
        No interval of a gap, in any context, goes beyond {(100 * before.excluded).toFixed(1)} points before{after && `, nor beyond ${(100 * after.excluded).toFixed(1)} points after,`} the
        removal; larger gaps are excluded. The chance to find a gap that counts is {percent(before.power)}. What could not be tested is not passed.
      </p>
      {groups.map(([name, claims]) => (
        <details key={name}>
          <summary>
            {clear(name)} <small>{plural(claims.filter((claim) => claim.passed).length, "test")} passed</small>
          </summary>
          <div class="blocks held">
            {claims.map((claim) => (
              <ClaimBlock key={claim.name} claim={claim} />
            ))}
          </div>
        </details>
      ))}
      <Counted view={view} />
    </section>
  );
}
