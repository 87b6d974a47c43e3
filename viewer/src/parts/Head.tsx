/** The first thing seen: the task, a real prompt with both answers, what the circuit does and what the tests say. */

import { headline } from "../claims";
import { count, number, percent, plain, plural } from "../format";
import type { NodeId, Prompt, View } from "../payload";
import type { Relations } from "../relations";
import { gist } from "../story";
import { Chip, Tokens, gaps } from "./Tokens";
import { Verdicts } from "./Verdicts";

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
        {view.circuit.shortfalls.map((sentence) => (
          <p class="fault" key={sentence}>
            {plain(sentence).replaceAll("·", " ")}
          </p>
        ))}
        {report ? <Verdicts report={report} /> : <p class="fault">Not tested yet: run jali verify.</p>}
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

/** How much is left, and what the report says it does. */
function summary(view: View) {
  const { circuit, model } = view;
  const share = circuit.nodes.length / Math.max(1, model.nodes_total);
  const said = headline(view.report);
  return (
    <>
      <strong>{plural(circuit.nodes.length, "node")}</strong> and <strong>{plural(circuit.edges.length, "edge")}</strong>
      {" of "}
      {plain(model.name) || "the model"} are left, {number(share * 100)} % of its {count(model.nodes_total)} nodes
      {model.edges_total ? ` and ${number((100 * circuit.edges.length) / model.edges_total)} % of its edges` : ""};
      everything else is held at {circuit.ablation === "mean" ? "its mean over text" : "zero"}.
      {said && ` ${said}`}
    </>
  );
}
