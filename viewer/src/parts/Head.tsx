/** The first thing seen: the task, a real prompt with both answers, what the circuit does and what the tests say. */

import { count, number, percent, plural, quantity } from "../format";
import type { Claim, NodeId, Prompt, Row, View } from "../payload";
import type { Relations } from "../relations";
import { Chip, Tokens } from "./Tokens";

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
              ? "Nodes are shaded by how they differ between the two prompts. Point at a token to see them there."
              : "Shaded by the activation of the chosen node, circuit alone."}
          </figcaption>
        </figure>
      )}
    </section>
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
        {prompt.circuit !== null && (
          <span class={prompt.circuit > 0.5 ? "share" : "share wrong"} title="Where only the two answers count">
            {percent(prompt.circuit)}
          </span>
        )}
        <span class="or">not</span>
        <Chip token={prompt.foil} kind="foil" />
      </span>
    </div>
  );
}

/** Long prompts leave out what is far before the place that matters and what is far between it and the end. */
function gaps(prompt: Prompt): [number, number][] {
  const [before, after, last] = [14, 14, 14];
  const n = prompt.tokens.length;
  const from = prompt.marked[0] ?? n;
  const to = prompt.marked.at(-1) ?? n;
  const found: [number, number][] = [];
  if (from - before > 3 && n > before + after + last) found.push([0, from - before]);
  if (n - last - (to + after) > 3) found.push([to + after, n - last]);
  return found;
}

function Verdicts({ claims }: { claims: Claim[] }) {
  return (
    <ul class="verdicts">
      {claims.map((claim) => (
        <li key={claim.name} class={claim.passed === null ? "open" : claim.passed ? "passed" : "failed"}>
          <a href="#report" title={claim.statement}>
            <span aria-hidden="true">{claim.passed === null ? "·" : claim.passed ? "✓" : "✗"}</span> {claim.name}
            <span class="unseen">{claim.passed === null ? "" : claim.passed ? " (passed)" : " (failed)"}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What can be said in one sentence from the numbers at hand. */
function summary(view: View) {
  const { circuit, model } = view;
  const share = circuit.nodes.length / Math.max(1, model.nodes_total);
  return (
    <>
      <strong>{plural(circuit.nodes.length, "node")}</strong> and <strong>{plural(circuit.edges.length, "edge")}</strong>
      {" of "}
      {model.name || "the model"} are left, {number(share * 100)} % of its {count(model.nodes_total)} nodes
      {model.edges_total ? ` and ${number((100 * circuit.edges.length) / model.edges_total)} % of its edges` : ""};
      everything else is held at its mean over text.{evidence(view.report?.claims ?? [])}
    </>
  );
}

/** The headline numbers of the report, as it names them. */
function evidence(claims: Claim[]): string {
  const rows = claims.flatMap((claim) => claim.rows);
  const alone = rows.find((row) => row.unit === "fraction" && /circuit alone/.test(row.name));
  const full = rows.find((row) => row.unit === "fraction" && /full model/.test(row.name));
  const without = rows.find((row) => row.unit === "fraction" && /without/.test(row.name));
  const parts = [
    alone && `alone they are right on ${quantity(alone.value, alone.unit)} of ${held(alone)}`,
    full && `the full model on ${quantity(full.value, full.unit)}`,
    without && `the model without them on ${quantity(without.value, without.unit)}`,
  ].filter(Boolean);
  if (!parts.length) return "";
  const text = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0]!;
  return ` ${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function held(row: Row): string {
  return row.n === null ? "held-out prompts" : `${count(row.n)} held-out prompts`;
}
