/** The memory as a text is read: every synapse of the circuit after each token, and what each answers to. */

import { useMemo, useState } from "preact/hooks";
import { clear, count, number, plain, plural, signed } from "../format";
import type { Answer, Memory, NodeId, Prompt, Series, Synapse, View } from "../payload";
import type { Relations } from "../relations";
import { useWidth } from "../width";
import { Tokens } from "./Tokens";

/** Answers listed below the picture. */
const LISTED = 8;
const HEIGHT = 84;
const PAD = 8;
/** Half the side of a cell, pixels. */
const CELL = 13;

interface Props {
  view: View;
  memory: Memory;
  relations: Relations;
  onSelect: (node: NodeId | null) => void;
  onHover: (node: NodeId | null) => void;
}

export function Synapses({ view, memory, relations, onSelect, onHover }: Props) {
  const [side, setSide] = useState(0);
  const [chosen, choose] = useState(() => strongest(memory.synapses));
  const [at, setAt] = useState<number | null>(null);
  const one = memory.synapses[chosen]!;
  const prompt = view.pairs[0]?.[side ? "second" : "first"];
  const layers = useMemo(() => [...new Set(memory.synapses.map((synapse) => synapse.layer))], [memory]);
  const full = useMemo(() => largest(memory.synapses.filter((synapse) => synapse.layer === one.layer)), [memory, one.layer]);
  if (!prompt) return null;
  const last = prompt.tokens.length - 1;
  const t = Math.min(at ?? last, last);
  const course = one.courses[side]!;
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || (event.target as Element).matches("input")) return;
    setAt(Math.max(0, Math.min(last, t + step)));
    event.preventDefault();
  };
  return (
    <section class="synapses" aria-label="Memory, token by token" onKeyDown={press}>
      <h2>Memory, token by token</h2>
      <p class="lead">{lead(memory)}</p>
      <div class="controls">
        <Choice name="Pass" options={layers.map((layer) => [`${layer}`, layer])} chosen={one.layer} onChoose={(layer) => choose(strongest(memory.synapses, layer))} />
        <Choice name="Prompt" options={[["first", 0], ["second", 1]]} chosen={side} onChoose={setSide} />
        <label class="scrub">
          <span class="note">
            after token {t + 1} of {last + 1}
          </span>
          <input
            type="range"
            min={0}
            max={last}
            value={t}
            aria-label="Token"
            aria-valuetext={`token ${t + 1}, ${plain(prompt.tokens[t]!)}`}
            onInput={(event) => setAt(Number(event.currentTarget.value))}
          />
        </label>
      </div>
      <div class="side-by-side">
        <div class="frame">
          <Read prompt={prompt} course={course} full={size(one) || 1} t={t} onTake={setAt} />
          <Course course={course} full={size(one) || 1} t={t} onTake={setAt} />
          <p class="reading">{reading(one, course, t, prompt)}</p>
          <Grid synapses={memory.synapses} layer={one.layer} side={side} t={t} full={full} chosen={chosen} onChoose={choose} relations={relations} onSelect={onSelect} onHover={onHover} />
        </div>
        <aside class="partners">
          <h3>{name(one)}</h3>
          <p>
            pass {one.layer}, head {one.head}
          </p>
          <Said memory={memory} one={one} series="written" />
          <Said memory={memory} one={one} series="strength" />
          <Others memory={memory} chosen={chosen} onChoose={choose} />
        </aside>
      </div>
    </section>
  );
}

function lead(memory: Memory): string {
  const shown = memory.synapses.length;
  const fewer = shown < memory.total ? ` The ${shown} of ${count(memory.total)} that get strongest here are shown.` : "";
  return (
    `A pass stores channels of the stream under the neurons that are on. Each pair of a stored channel and such a key is a synapse: ` +
    `after each token, what the next one would recall if that neuron alone were on. The circuit keeps ${plural(memory.total, "synapse")}.${fewer} ` +
    "Neurons turn with distance, so a synapse may fade and change its sign while nothing is written to it."
  );
}

const channelOf = (node: NodeId): string => /\[(\d+)\]$/.exec(node)?.[1] ?? node;

function name(one: Synapse): string {
  return `Neuron ${channelOf(one.key)} → channel ${channelOf(one.value)}`;
}

function reading(one: Synapse, course: number[], t: number, prompt: Prompt): string {
  const before = t > 0 ? course[t - 1]! : 0;
  return `${name(one)}: ${signed(course[t]!)} after ${plain(prompt.tokens[t]!)}, ${signed(course[t]! - before)} since the token before.`;
}

function size(one: Synapse): number {
  return Math.max(0, ...one.courses.flat().map(Math.abs));
}

function largest(synapses: Synapse[]): number {
  return Math.max(0, ...synapses.map(size)) || 1;
}

/** The place among all of the strongest one, of a pass where one is given. */
function strongest(synapses: Synapse[], layer?: number): number {
  let best = -1;
  synapses.forEach((one, i) => {
    if ((layer === undefined || one.layer === layer) && (best < 0 || size(one) > size(synapses[best]!))) best = i;
  });
  return Math.max(0, best);
}

interface ChoiceProps {
  name: string;
  options: [string, number][];
  chosen: number;
  onChoose: (value: number) => void;
}

function Choice({ name, options, chosen, onChoose }: ChoiceProps) {
  return (
    <span class="ways" role="radiogroup" aria-label={name}>
      <span class="note">{name}</span>{" "}
      {options.map(([text, value]) => (
        <button role="radio" aria-checked={value === chosen} onClick={() => onChoose(value)}>
          {text}
        </button>
      ))}
    </span>
  );
}

interface ReadProps {
  prompt: Prompt;
  course: number[];
  full: number;
  t: number;
  onTake: (t: number) => void;
}

/** The text, shaded by the strength after each token that has been read. */
function Read({ prompt, course, full, t, onTake }: ReadProps) {
  const take = (event: MouseEvent): void => {
    const token = (event.target as Element).closest(".token");
    const all = [...(event.currentTarget as Element).querySelectorAll(".token")];
    if (token) onTake(all.indexOf(token));
  };
  return (
    <code class="context scrubbed" onClick={take}>
      <Tokens tokens={prompt.tokens} values={course.map((value, i) => (i <= t ? value : 0))} full={full} marked={prompt.marked} position={t} broken={false} />
    </code>
  );
}

function Course({ course, full, t, onTake }: Omit<ReadProps, "prompt">) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const step = (width - 2 * PAD) / course.length;
  const x = (i: number): number => PAD + step * i;
  const y = (value: number): number => HEIGHT / 2 - (value / full) * (HEIGHT / 2 - PAD);
  const line = course.map((value, i) => `${i ? "L" : "M"}${x(i).toFixed(1)} ${y(value).toFixed(1)}H${x(i + 1).toFixed(1)}`).join("");
  return (
    <div ref={frame}>
      {width > 0 && (
        <svg
          class="plot course"
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={`Strength from ${number(Math.min(...course))} to ${number(Math.max(...course))}`}
          onClick={(event) => onTake(Math.max(0, Math.min(course.length - 1, Math.floor((event.offsetX - PAD) / step))))}
        >
          <rect class="now" x={x(t)} y={0} width={Math.max(2, step)} height={HEIGHT} />
          <path class="grid" d={`M${PAD} ${HEIGHT / 2}H${width - PAD}`} />
          <path class="line" d={line} />
          <text class="tick start" x={0} y={10}>
            ±{number(full)}
          </text>
          <circle class={course[t]! < 0 ? "mark minus" : "mark plus"} cx={x(t + 0.5)} cy={y(course[t]!)} r={4} />
        </svg>
      )}
    </div>
  );
}

interface GridProps extends Pick<Props, "relations" | "onSelect" | "onHover"> {
  synapses: Synapse[];
  layer: number;
  side: number;
  t: number;
  full: number;
  chosen: number;
  onChoose: (synapse: number) => void;
}

/** The memory of one pass: a row for each key, a column for each stored channel. */
function Grid({ synapses, layer, side, t, full, chosen, onChoose, relations, onSelect, onHover }: GridProps) {
  const here = synapses.map((one, i) => ({ one, i })).filter(({ one }) => one.layer === layer);
  const [keys, values] = (["key", "value"] as const).map((end) => [...new Set(here.map(({ one }) => one[end]))]) as [NodeId[], NodeId[]];
  const link = (node: NodeId, text: string) => (
    <button
      class="node-link inline"
      disabled={!relations.node.has(node)}
      onClick={() => onSelect(node)}
      onMouseEnter={() => onHover(node)}
      onMouseLeave={() => onHover(null)}
    >
      {text}
    </button>
  );
  return (
    <div class="memory">
      <table>
        <thead>
          <tr>
            <th>
              <small>key, stored</small>
            </th>
            {values.map((value) => (
              <th key={value}>{link(value, channelOf(value))}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th>{link(key, channelOf(key))}</th>
              {values.map((value) => {
                const cell = here.find(({ one }) => one.key === key && one.value === value);
                return <td key={value}>{cell && <Cell one={cell.one} strength={cell.one.courses[side]![t]!} full={full} chosen={cell.i === chosen} onChoose={() => onChoose(cell.i)} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Area is strength; full above zero, a ring below. */
function Cell({ one, strength, full, chosen, onChoose }: { one: Synapse; strength: number; full: number; chosen: boolean; onChoose: () => void }) {
  const r = (CELL - 2) * Math.sqrt(Math.min(1, Math.abs(strength) / full));
  const told = `${name(one)}: ${signed(strength)}`;
  return (
    <button class="cell" aria-pressed={chosen} aria-label={told} title={told} onClick={onChoose}>
      <svg width={2 * CELL} height={2 * CELL} aria-hidden="true">
        <circle class={strength < 0 ? "minus" : "plus"} cx={CELL} cy={CELL} r={Math.max(0.8, strength < 0 ? r - 1 : r)} />
      </svg>
    </button>
  );
}

const ASKS: Record<Series, { heading: string; high: string; low: string }> = {
  written: { heading: "What writes to it", high: "most is added where", low: "most is taken where" },
  strength: { heading: "What it holds", high: "it is high where", low: "it is low where" },
};

function Said({ memory, one, series }: { memory: Memory; one: Synapse; series: Series }) {
  const answer = one[series];
  const asks = ASKS[series];
  if (!memory.text) return null;
  const chance = memory.text.chance[series];
  return (
    <section class="said-of">
      <h4>{asks.heading}</h4>
      {answer === null ? (
        <p>It is the same at every place of the text read.</p>
      ) : answer.given ? (
        <p>
          Over text, {asks[answer.high ? "high" : "low"]} <b>{clear(answer.says)}</b>.{" "}
          <span class="note">
            AUROC {number(answer.auroc)} on held-out documents, {plural(answer.tokens, "place")}; by chance up to {number(chance)}.
          </span>
        </p>
      ) : (
        <p>
          Nothing that was asked separates it.{" "}
          <span class="note">
            The best, that {clear(answer.says)}, has AUROC {number(answer.auroc)} on held-out documents, {plural(answer.tokens, "place")}; by chance up to {number(chance)}.
          </span>
        </p>
      )}
    </section>
  );
}

/** Those that answer to something, best first, and how many do not. */
function Others({ memory, chosen, onChoose }: { memory: Memory; chosen: number; onChoose: (synapse: number) => void }) {
  if (!memory.text) return <p class="note">No text was at hand to see what synapses answer to.</p>;
  const told = memory.synapses
    .map((one, i) => ({ one, i, answer: best(one) }))
    .filter(({ answer }) => answer !== null)
    .sort((a, b) => b.answer!.auroc - a.answer!.auroc);
  const none = memory.synapses.length - told.length;
  return (
    <section class="said-of">
      <h4>What the others answer to</h4>
      <ul class="plain-list">
        {told
          .filter(({ i }) => i !== chosen)
          .slice(0, LISTED)
          .map(({ one, i, answer }) => (
            <li key={i}>
              <button class="node-link" onClick={() => onChoose(i)}>
                <span>{clear(answer!.says)}</span>
                <small>
                  pass {one.layer}: {channelOf(one.key)} → {channelOf(one.value)}, {number(answer!.auroc)}
                </small>
              </button>
            </li>
          ))}
      </ul>
      <p class="note">
        {plural(told.length, "synapse")} of {memory.synapses.length} answer to something, {none} to nothing that was asked, over{" "}
        {count(memory.text.tokens)} tokens of {plural(memory.text.documents, "document")}: chosen on half of the documents, scored on the rest, the full
        model running.
      </p>
    </section>
  );
}

function best(one: Synapse): Answer | null {
  const given = [one.written, one.strength].filter((answer): answer is Answer => answer !== null && answer.given);
  return given.sort((a, b) => b.auroc - a.auroc)[0] ?? null;
}
