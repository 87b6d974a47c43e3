/** Beside the picture: how to read it, or all that is known about the chosen node. */

import { number, plain, plural, signed } from "../format";
import { LANDMARKS } from "../graph/Marks";
import { PASS } from "../graph/steps";
import { explain, title } from "../graph/wording";
import type { Edge, Node, NodeId, Pair, View } from "../payload";
import { type Relations, landmarks } from "../relations";
import { edgeKey } from "../live/program";
import { type Live, useEffectOf } from "../live/use";
import { type Desk, toggled, withEdge } from "../state";
import { partOf } from "../story";
import { NodeChange, NumberInput } from "./Ask";
import { Contexts, HistogramOf, Range } from "./Contexts";
import { NodeLink } from "./NodeLink";
import { SignedBar } from "./Story";
import { Token, Tokens, gaps } from "./Tokens";

/** Characters of a label that still makes a heading. */
const HEADING = 48;

interface Props {
  view: View;
  relations: Relations;
  selected: NodeId | null;
  live: Live | null;
  desk: Desk;
  onSelect: (node: NodeId | null) => void;
  onHover: (node: NodeId | null) => void;
}

export function Panel(props: Props) {
  const node = props.selected === null ? undefined : props.relations.node.get(props.selected);
  return (
    <aside class="panel" aria-label="Chosen node" aria-live="polite">
      {node ? <NodePanel {...props} node={node} /> : <Guide {...props} />}
    </aside>
  );
}

function Sublayers() {
  return (
    <p>
      Text flows from left to right, one band per sublayer. Horizontal threads are channels of the residual stream:{" "}
      rings read from them, discs write to them. Tiles are query, key and value channels of a head, diamonds are
      neurons. Every curve is one weight of the model that is not zero.
    </p>
  );
}

function Passes() {
  return (
    <p>
      Text flows from left to right, one band per pass of the same block. Horizontal threads are channels of the stream:{" "}
      rings read from them, store them or find them in the memory again, discs write to them. Diamonds are neurons and
      their outputs; tiles are what a neuron is used as: query, key, gate. Every curve is one weight of the model that is
      not zero.
    </p>
  );
}

function Guide({ view, relations, onSelect, onHover }: Props) {
  const first = landmarks(view.circuit, relations, LANDMARKS);
  return (
    <>
      <h2>How to read it</h2>
      {view.circuit.places.some((place) => place.block === PASS) ? <Passes /> : <Sublayers />}
      <ul class="legend">
        {view.pairs.length > 0 && (
          <li>
            <svg width="34" height="14" aria-hidden="true">
              <circle class="sample first" cx="9" cy="7" r="5" />
              <circle class="sample second" cx="25" cy="7" r="5" />
            </svg>
            higher on the first prompt, on the second
          </li>
        )}
        <li>
          <svg width="34" height="8" aria-hidden="true">
            <path class="edge plus" d="M1 4H33" stroke-width="3" />
          </svg>
          positive weight
        </li>
        <li>
          <svg width="34" height="8" aria-hidden="true">
            <path class="edge minus" d="M1 4H33" stroke-width="3" stroke-dasharray="6 4" />
          </svg>
          negative weight
        </li>
        <li>
          <svg width="34" height="12" aria-hidden="true">
            <circle class="sample constant" cx="17" cy="6" r="4.5" />
          </svg>
          constant: nothing here leads to it
        </li>
      </ul>
      {first.length > 0 && (
        <>
          <h3>{first[0]!.label === null ? "Where the two prompts part most" : "What the nodes say"}</h3>
          <ol class="story-list">
            {first.map((node, i) => (
              <li key={node.id}>
                <span class="place">{i + 1}</span>
                <NodeLink node={node} onSelect={onSelect} onHover={onHover} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="hint">
        Choose a node for its weights and the text that drives it. Arrow keys walk, <kbd>/</kbd> finds, <kbd>P</kbd> or Ctrl and
        click pins, <kbd>U</kbd> undoes.
      </p>
    </>
  );
}

/** How well a label tells the node, beside what the same search finds where there is nothing to find. */
function scored({ value, measure, null: chance }: NonNullable<Node["score"]>) {
  const name = measure === "auroc" ? "AUROC" : "R²";
  return `Label: ${name} ${number(value)} on held-out text; 95 % of a random model's nodes stay below ${number(chance)}.`;
}

function NodePanel({ view, relations, node, live, desk, onSelect, onHover }: Props & { node: Node }) {
  const stream = node.stream === null ? undefined : view.circuit.streams[String(node.stream)];
  const examples = view.examples[node.id];
  const runs = live !== null && !live.checked.fault;
  const label = node.label === null ? null : plain(node.label).replaceAll("·", " ");
  const brief = label !== null && label.length <= HEADING;
  const answers = view.circuit.unembedding.find((link) => link.source === node.id);
  return (
    <>
      <header class="node-head">
        <h2>{brief ? label : title(node)}</h2>
        <button
          class="action"
          aria-pressed={desk.state.pins.includes(node.id)}
          onClick={() => desk.set({ pins: toggled(desk.state.pins, node.id) })}
          title="P, or Ctrl and click"
        >
          {desk.state.pins.includes(node.id) ? "Unpin" : "Pin"}
        </button>
        <button class="close" aria-label="Close" onClick={() => onSelect(null)}>
          ×
        </button>
      </header>
      <p class="site">
        {brief && <>{title(node)} · </>}
        <code>{node.id}</code>
      </p>
      {label !== null && !brief && <p class="said">{label}</p>}
      {node.score !== null && <p class="scored">{scored(node.score)}</p>}
      <p>
        {explain(node)} {node.constant && "Nothing in the circuit leads to it: here it is a constant."}
      </p>
      <dl class="facts">
        <Fact name="mean over text" value={number(node.mean)} />
        {node.bias !== 0 && <Fact name="bias" value={signed(node.bias)} />}
      </dl>
      {runs && <NodeChange key={node.id} node={node.id} full={relations.loudest.get(node.id) ?? 1} desk={desk} />}
      {runs && <Ablated live={live} node={node.id} />}
      <Weights
        heading="In"
        edges={relations.into.get(node.id) ?? []}
        end="source"
        {...{ relations, onSelect, onHover, desk, runs }}
      />
      <Weights heading="Out" edges={relations.from.get(node.id) ?? []} end="target" {...{ relations, onSelect, onHover, desk, runs }} />
      {examples?.histogram && <HistogramOf histogram={examples.histogram} />}
      <Part view={view} node={node} />
      {answers && view.task.answers && (
        <Words heading="Adds to the logits of" words={view.task.answers.map((token, i) => [token, answers.weights[i]!])} />
      )}
      {stream && node.embedded && stream.embedding.length > 0 && <Words heading="Set by the tokens" words={stream.embedding} />}
      {stream && stream.unembedding.length > 0 && <Words heading="Argues for the tokens" words={stream.unembedding} />}
      <Looking view={view} node={node} />
      <Classes pairs={view.pairs} node={node.id} full={relations.loudest.get(node.id)} answers={view.task.answers} />
      {examples && <Contexts heading="Highest in text" examples={examples.top} />}
      {examples && <Contexts heading="Lowest in text" examples={examples.bottom} />}
      {examples?.percentiles && <Range percentiles={examples.percentiles} />}
    </>
  );
}

/** What the answers lose when it is held at its mean, the rest running on. */
function Ablated({ live, node }: { live: Live; node: NodeId }) {
  const effect = useEffectOf(live, node);
  return (
    <section>
      <h3>
        Without it <small>held at its mean, the rest of the circuit alone</small>
      </h3>
      <p class="ablated">
        {effect
          ? `Right answer over wrong, mean of ${plural(effect.prompts, "prompt")}: ${signed(effect.without)} nats instead of ${signed(effect.live)}; ${effect.right[1]} of ${effect.prompts} right instead of ${effect.right[0]}.`
          : "Running…"}
      </p>
    </section>
  );
}

/** What it adds to the right answer over the wrong one, for last channels and writes into them. */
function Part({ view, node }: { view: View; node: Node }) {
  const part = partOf(view, node.id);
  if (!part || !view.pairs[0]) return null;
  const words: [string, number][] = [
    [view.pairs[0].first.answer, part.first],
    [view.pairs[0].second.answer, part.second],
  ];
  return <Words heading="Nats it adds at the last token when the right answer is" words={words} />;
}

/** Where the last token looks through the head this node is part of. */
function Looking({ view, node }: { view: View; node: Node }) {
  const prompt = view.pairs[0]?.first;
  const weights = node.head === null ? undefined : prompt?.attention[`${node.layer}.${node.head}`];
  if (!prompt || !weights) return null;
  return (
    <section>
      <h3>
        Where the last token looks through this head <small>circuit alone</small>
      </h3>
      <code class="context">
        <Tokens tokens={prompt.tokens} values={weights} full={1} marked={prompt.marked} gaps={gaps(prompt)} broken={false} />
      </code>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface WeightsProps {
  heading: string;
  edges: Edge[];
  end: "source" | "target";
  relations: Relations;
  desk: Desk;
  /** Whether weights can be changed. */
  runs: boolean;
  onSelect: (node: NodeId | null) => void;
  onHover: (node: NodeId | null) => void;
}

function Weights({ heading, edges, end, relations, desk, runs, onSelect, onHover }: WeightsProps) {
  if (!edges.length) return null;
  return (
    <section>
      <h3>
        {heading} <small>{plural(edges.length, "weight")}</small>
      </h3>
      <table class="weights">
        <tbody>
          {edges.map((edge) => {
            const node = relations.node.get(edge[end]);
            const key = edgeKey(edge);
            const weight = desk.state.edits.edges[key] ?? edge.weight;
            return (
              <tr key={edge[end]}>
                <td>{node ? <NodeLink {...{ node, onSelect, onHover }} /> : edge[end]}</td>
                <td class="bar">
                  <SignedBar value={weight} full={relations.heaviest} />
                </td>
                <td class={weight === edge.weight ? "number" : "number changed"}>
                  {runs ? (
                    <NumberInput
                      value={weight}
                      label={`Weight ${key}`}
                      onChange={(to) => desk.set({ edits: withEdge(desk.state.edits, key, to) }, `edge ${key}`)}
                    />
                  ) : (
                    signed(weight)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Words({ heading, words }: { heading: string; words: [string, number][] }) {
  const full = words.reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0);
  return (
    <section>
      <h3>{heading}</h3>
      <p class="words">
        {words.map(([token, weight]) => (
          <code class="word">
            <Token token={token.replaceAll(" ", "·")} value={weight} scale={full} />
            <small>{signed(weight)}</small>
          </code>
        ))}
      </p>
    </section>
  );
}

interface ClassesProps {
  pairs: Pair[];
  node: NodeId;
  full: number | undefined;
  answers: [string, string] | null;
}

/** The task's two classes, prompt by prompt, and the difference at the place where it is largest. */
function Classes({ pairs, node, full, answers }: ClassesProps) {
  if (!pairs.length) return null;
  return (
    <section>
      <h3>
        On the task <small>circuit alone</small>
      </h3>
      {pairs.slice(0, 4).map(({ first, second }) => (
        <div class="class-pair">
          {[first, second].map((prompt) => (
            <code class="context">
              <Tokens tokens={prompt.tokens} values={prompt.activations[node]} full={full} marked={prompt.marked} gaps={gaps(prompt)} broken={false} />
            </code>
          ))}
        </div>
      ))}
      <Difference pairs={pairs} node={node} answers={answers} />
    </section>
  );
}

function Difference({ pairs, node, answers }: Omit<ClassesProps, "full">) {
  const last = (["first", "second"] as const).map((side) => {
    const values = pairs.map((pair) => pair[side].activations[node]?.at(-1)).filter((v) => v !== undefined);
    return values.length ? values.reduce((a, b) => a + b, 0) / values.length : null;
  });
  if (last[0] === null || last[1] === null || !answers) return null;
  return (
    <p class="difference">
      At the last token, mean over {plural(pairs.length, "pair")}: <b>{number(last[0])}</b> before{" "}
      <code>{plain(answers[0])}</code>, <b>{number(last[1])}</b> before <code>{plain(answers[1])}</code>.
    </p>
  );
}
