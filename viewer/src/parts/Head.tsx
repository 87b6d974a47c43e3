/** The first thing seen: the task, a real prompt with both answers, what the circuit does and what the tests say. */

import { count, number, percent, plain, plural, quantity } from "../format";
import { verdict, type Claim, type NodeId, type Prompt, type Row, type View } from "../payload";
import type { Relations } from "../relations";
import { gist } from "../story";
import { Chip, Tokens, gaps } from "./Tokens";

export interface Probe {
  side: "first" | "second";
  position: number;
}

interface Props {
  view: View;
  relations: Relations;
  shown: NodeId | null;
  onProbe: (probe: Probe | null) => void;
}

export function Head({ view, relations, shown, onProbe }: Props) {
  const { task, pairs, report } = view;
  const pair = pairs[0];
  return (
    <section class="head" aria-label="The task">
      <div class="story">
        <h1>{task.title}</h1>
        {task.what && <p class="what">{task.what}</p>}
        <p class="does">{summary(view)}</p>
        <Gist view={view} relations={relations} />
        {report ? <Verdicts claims={report.claims} /> : <p class="untested">Not tested yet: run jali verify.</p>}
      </div>
      {pair && (
        <figure class="pair" aria-label="An example pair of prompts">
          {(["first", "second"] as const).map((side) => (
            <PromptLine
              key={side}
              prompt={pair[side]}
              values={shown === null ? undefined : pair[side].activations[shown]}
              full={shown === null ? undefined : relations.loudest.get(shown)}
              onPoint={(position) => onProbe(position === null ? null : { side, position })}
            />
          ))}
          <figcaption>
            {shown === null
              ? "Percentages: the circuit alone, between the two answers. Point at a token to see the nodes there."
              : "Shaded by the activation of the chosen node, circuit alone."}
            {pair.first.source && <small> Code in front: {plain(pair.first.source).replaceAll("·", " ")}.</small>}
          </figcaption>
        </figure>
      )}
    </section>
  );
}

/** What it does in one sentence, as far as the prompts say it. */
function Gist({ view, relations }: { view: View; relations: Relations }) {
  const pieces = gist(view, relations);
  if (!pieces.length) return null;
  return (
    <p class="does">
      {pieces.map((piece) => (typeof piece === "string" ? piece : <code class="quoted">{plain(piece.token)}</code>))}
    </p>
  );
}

interface LineProps {
  prompt: Prompt;
  values?: number[] | undefined;
  full?: number | undefined;
  onPoint?: (position: number | null) => void;
}

export function PromptLine({ prompt, values, full, onPoint }: LineProps) {
  return (
    <div class="prompt">
      <code class="text">
        <Tokens
          tokens={prompt.tokens}
          marked={prompt.marked}
          values={values}
          full={full}
          gaps={gaps(prompt)}
          {...(onPoint && { onPoint })}
        />
      </code>
      <span class="outcome">
        <Chip token={prompt.answer} kind="answer" />
        <span class={prompt.circuit > 0.5 ? "share" : "share wrong"} title="Circuit alone, where only the two answers count">
          {percent(prompt.circuit)}
        </span>
        <span class="or">not</span>
        <Chip token={prompt.foil} kind="foil" />
      </span>
    </div>
  );
}

const SIGNS = { fails: "✗", holds: "✓", measured: "·", "not run": "–" } as const;
const CLASSES = { fails: "failed", holds: "passed", measured: "open", "not run": "open" } as const;

/** Claims that count and fail stand in red; the others are counted, and named on demand. */
function Verdicts({ claims }: { claims: Claim[] }) {
  const kinds = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
  const ordered = [true, false].flatMap((counts) =>
    kinds.flatMap((kind) => claims.filter((claim) => claim.counts === counts && verdict(claim) === kind)),
  );
  const failed = ordered.filter((claim) => claim.counts && verdict(claim) === "fails");
  const others = ordered.filter((claim) => !failed.includes(claim));
  const holding = others.filter((claim) => claim.counts && verdict(claim) === "holds").length;
  const rest = others.length - holding;
  return (
    <>
      {failed.length > 0 && <ClaimList claims={failed} />}
      <details class="others">
        <summary>
          {plural(holding, "claim")} that {holding === 1 ? "counts holds" : "count hold"}
          {rest > 0 && `, ${rest} more were not run, only measured or do not count`}
        </summary>
        <ClaimList claims={others} />
      </details>
    </>
  );
}

function ClaimList({ claims }: { claims: Claim[] }) {
  return (
    <ul class="verdicts">
      {claims.map((claim) => (
        <li key={claim.name} class={claim.counts ? CLASSES[verdict(claim)] : "open"}>
          <a href="#report" title={claim.statement}>
            <span aria-hidden="true">{SIGNS[verdict(claim)]}</span> {claim.name.replaceAll("_", " ")}
            {claim.not_run ? ", not run" : !claim.counts && ", does not count"}
            <span class="unseen">{claim.passed === null ? "" : claim.passed ? " (passed)" : " (failed)"}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** How much is left, and what the report says it does. */
function summary(view: View) {
  const { circuit, model } = view;
  const share = circuit.nodes.length / Math.max(1, model.nodes_total);
  return (
    <>
      <strong>{plural(circuit.nodes.length, "node")}</strong> and <strong>{plural(circuit.edges.length, "edge")}</strong>
      {" of "}
      {plain(model.name) || "the model"} are left, {number(share * 100)} % of its {count(model.nodes_total)} nodes
      {model.edges_total ? ` and ${number((100 * circuit.edges.length) / model.edges_total)} % of its edges` : ""};
      everything else is held at {circuit.ablation === "mean" ? "its mean over text" : "zero"}.
      {evidence(view.report?.claims ?? [])}
    </>
  );
}

/** The headline numbers of the report. */
function evidence(claims: Claim[]): string {
  const rows = claims.flatMap((claim) => claim.rows).filter((row) => row.unit === "fraction");
  const [alone, full, without] = [/^circuit alone/, /^full model/, /^model without circuit,/].map((name) =>
    rows.find((row) => name.test(row.name)),
  );
  if (!alone) return "";
  const parts = [
    `alone they are right on ${quantity(alone.value, alone.unit)} of held-out prompts${pairs(alone)}`,
    full && `the full model on ${quantity(full.value, full.unit)}`,
    without && `the model without them on ${quantity(without.value, without.unit)}`,
  ].filter(Boolean);
  const text = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0]!;
  return ` ${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function pairs(row: Row): string {
  return row.n === null ? "" : ` (${plural(row.n, "cluster")} of pairs)`;
}
