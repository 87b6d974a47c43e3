/** Ask the circuit: a prompt to type, its two answers, and what the reader has changed. */

import { number, percent, plain, plural, signed } from "../format";
import { type NodeEdit, NO_EDITS } from "../live/program";
import { useServed } from "../live/served";
import { type Asked, type Live, share } from "../live/use";
import type { NodeId, View } from "../payload";
import { type Desk, countEdits, withEdge, withNode } from "../state";
import { Chip, Tokens } from "./Tokens";

interface Props {
  view: View;
  /** Whether the full model answers, too. */
  served: boolean;
  live: Live | null;
  asked: Asked | null;
  desk: Desk;
  /** Activations of the node shown, a number per token. */
  values: number[] | undefined;
  full: number | undefined;
  onPoint: (position: number | null) => void;
}

export function Ask({ view, served, live, asked, desk, values, full, onPoint }: Props) {
  const fault = live?.checked.fault;
  const tokens = live?.program.answers.map((answer) => answer.token) ?? [];
  const whole = useServed(served, asked?.tokens, asked ? asked.answers.map((i) => tokens[i]!) : []);
  if (!view.live) return null;
  return (
    <section class={countEdits(desk.state.edits) ? "ask busy" : "ask"} aria-label="Ask the circuit">
      <header>
        <h2>Ask it</h2>
        <Check live={live} />
      </header>
      {fault && <p class="failed" role="alert">{`The circuit does not run here: the page's check of itself failed. ${fault}`}</p>}
      {live && !fault && (
        <div class="asking">
          <Typed live={live} desk={desk} />
          <div class="heard">
            {asked ? (
              <>
                <code class="context" ref={(element) => element?.scrollTo(0, element.scrollHeight)} data-tokens={asked.tokens.join(" ")}>
                  <Tokens tokens={asked.texts} values={values} full={full} onPoint={onPoint} />
                </code>
                {asked.cut > 0 && <p class="note">The first {plural(asked.cut, "token")} were left out: the model reads {live.program.context}.</p>}
                <Answers live={live} asked={asked} changed={countEdits(desk.state.edits) > 0} whole={whole} />
              </>
            ) : (
              <p class="note">Type something to ask.</p>
            )}
          </div>
        </div>
      )}
      <Changes desk={desk} />
    </section>
  );
}

/** The page's check of itself, in numbers. */
function Check({ live }: { live: Live | null }) {
  if (!live) return <p class="note">The circuit runs in this page. Checking…</p>;
  const { prompts, difference, texts, fault } = live.checked;
  if (fault) return null;
  return (
    <p class="note checked" data-difference={difference}>
      The circuit runs in this page. Checked: logits of {plural(prompts, "prompt")} differ from the model's by at most{" "}
      {difference.toExponential(0)} nats{texts > 0 && `; ${plural(texts, "text")} cut into the same tokens`}.
    </p>
  );
}

function Typed({ live, desk }: { live: Live; desk: Desk }) {
  const { checks } = live.program;
  const text = desk.state.prompt ?? checks[0]!.shown.join("");
  const chosen = checks.findIndex((one) => one.shown.join("") === text);
  return (
    <div class="typed">
      {live.speller && (
        <textarea
          rows={4}
          aria-label="Prompt"
          spellcheck={false}
          value={text}
          onInput={(event) => desk.set({ prompt: event.currentTarget.value }, "prompt")}
        />
      )}
      <select
        aria-label="Prompts of the task"
        value={chosen}
        onChange={(event) => desk.set({ prompt: checks[Number(event.currentTarget.value)]!.shown.join("") })}
      >
        {chosen < 0 && <option value={-1}>own prompt</option>}
        {checks.map((one, i) => (
          <option value={i}>{`${i + 1}. …${plain(one.shown.join("").slice(-48))}`}</option>
        ))}
      </select>
    </div>
  );
}

interface AnswersProps {
  live: Live;
  asked: Asked;
  changed: boolean;
  /** What the full model says, where it is asked. */
  whole: number[] | string | null;
}

function Answers({ live, asked, changed, whole }: AnswersProps) {
  const [a, b] = asked.answers;
  const names = asked.answers.map((i) => live.program.answers[i]!.text);
  const [before, after] = [asked.before, asked.after].map(({ logits }) => share(logits[a]! - logits[b]!)) as [number, number];
  const full = Array.isArray(whole) ? share(whole[0]! - whole[1]!) : null;
  return (
    <div class="answers" role="status" aria-live="polite" data-logits={asked.after.logits.join(" ")}>
      <table>
        <thead>
          <tr>
            <th><span class="unseen">answer</span></th>
            <th>logit</th>
            <th colSpan={2}>of the two</th>
            {changed && <th>before</th>}
            {whole !== null && <th>full model</th>}
          </tr>
        </thead>
        <tbody>
          {[0, 1].map((side) => (
            <Answer
              key={side}
              text={names[side]!}
              logit={asked.after.logits[asked.answers[side]!]!}
              now={side ? 1 - after : after}
              was={changed ? (side ? 1 - before : before) : null}
              whole={full === null ? null : side ? 1 - full : full}
            />
          ))}
        </tbody>
      </table>
      {typeof whole === "string" && <p class="note">{whole}</p>}
      {asked.flipped && (
        <p class="flipped">
          <b>Flipped.</b> It was <code>{plain(names[before > 0.5 ? 0 : 1]!)}</code>, now it is{" "}
          <code>{plain(names[after > 0.5 ? 0 : 1]!)}</code>.
        </p>
      )}
    </div>
  );
}

interface AnswerProps {
  text: string;
  logit: number;
  now: number;
  was: number | null;
  whole: number | null;
}

function Answer({ text, logit, now, was, whole }: AnswerProps) {
  return (
    <tr class={now > 0.5 ? "wins" : undefined}>
      <td>
        <Chip token={text} />
      </td>
      <td class="number">{number(logit)}</td>
      <td>
        <svg class="chance-bar" width="120" height="10" aria-hidden="true">
          <rect class="room" width="120" height="10" rx="2" />
          <rect class="filled" width={(120 * now).toFixed(1)} height="10" rx="2" />
          {was !== null && <path class="was" d={`M${(120 * was).toFixed(1)} 0V10`} />}
        </svg>
      </td>
      <td class="number">{percent(now)}</td>
      {was !== null && <td class="number was">{percent(was)}</td>}
      {whole !== null && <td class="number whole">{percent(whole)}</td>}
    </tr>
  );
}

/** What was changed; each can be taken back by itself, or all at once. */
function Changes({ desk }: { desk: Desk }) {
  const { edits } = desk.state;
  const total = countEdits(edits);
  if (!total && desk.state.prompt === null) return null;
  const changed: [string, string, () => void][] = [
    ...Object.entries(edits.nodes).map(([node, edit]): [string, string, () => void] => [
      node,
      told(edit),
      () => desk.set({ edits: withNode(edits, node, null) }),
    ]),
    ...Object.entries(edits.edges).map(([edge, weight]): [string, string, () => void] => [
      edge,
      `weight ${signed(weight)}`,
      () => desk.set({ edits: withEdge(edits, edge, null) }),
    ]),
  ];
  return (
    <p class="changes" aria-label="Changes">
      {changed.map(([what, how, back]) => (
        <button class="change" onClick={back} aria-label={`Take back: ${what} ${how}`} key={what}>
          <code>{what}</code> {how} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button class="action reset" onClick={() => desk.set({ edits: NO_EDITS, prompt: null })}>
        Reset
      </button>
    </p>
  );
}

export function told(edit: NodeEdit): string {
  return edit.how === "mean" ? "held at its mean" : edit.how === "set" ? `set to ${number(edit.value)}` : `times ${number(edit.value)}`;
}

interface NodeChangeProps {
  node: NodeId;
  /** Its largest activation on the prompts. */
  full: number;
  desk: Desk;
}

const WAYS = [
  ["as it is", null],
  ["mean", { how: "mean" }],
  ["zero", { how: "set", value: 0 }],
  ["times", { how: "scale", value: 2 }],
  ["set to", { how: "set", value: 1 }],
] as const;

/** In a node's panel: leave it, hold it, scale it or set it. */
export function NodeChange({ node, full, desk }: NodeChangeProps) {
  const edit = desk.state.edits.nodes[node] ?? null;
  const change = (to: NodeEdit | null, reason?: string): void => desk.set({ edits: withNode(desk.state.edits, node, to) }, reason);
  const at = edit === null ? 0 : edit.how === "mean" ? 1 : edit.how === "scale" ? 3 : edit.value === 0 ? 2 : 4;
  const reach = edit?.how === "scale" ? 4 : Math.max(1, 2 * full);
  return (
    <section class="edit">
      <h3>Change it</h3>
      <div class="ways" role="radiogroup" aria-label={`Change ${node}`}>
        {WAYS.map(([name, to], i) => (
          <button role="radio" aria-checked={i === at} onClick={() => change(to === null ? null : { ...to })} key={name}>
            {name}
          </button>
        ))}
      </div>
      {edit !== null && edit.how !== "mean" && at !== 2 && (
        <label class="amount-input">
          <input
            type="range"
            min={-reach}
            max={reach}
            step={reach / 100}
            value={edit.value}
            aria-label={`${edit.how === "scale" ? "Times" : "Value of"} ${node}`}
            onInput={(event) => change({ how: edit.how, value: Number(event.currentTarget.value) }, `node ${node}`)}
          />
          <NumberInput value={edit.value} label={`Amount for ${node}`} onChange={(value) => change({ how: edit.how, value }, `node ${node}`)} />
        </label>
      )}
    </section>
  );
}

export function NumberInput({ value, label, onChange }: { value: number; label: string; onChange: (value: number) => void }) {
  return (
    <input
      type="number"
      step="any"
      class="number"
      aria-label={label}
      value={Number(value.toPrecision(4))}
      onChange={(event) => {
        const entered = event.currentTarget.valueAsNumber;
        if (Number.isFinite(entered)) onChange(entered);
      }}
    />
  );
}
