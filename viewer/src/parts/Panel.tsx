/** Beside the picture: how to read it, or all that is known about the chosen node. */

import { number, plain, plural, signed } from "../format";
import { LANDMARKS } from "../graph/Marks";
import { explain, title } from "../graph/wording";
import type { Edge, Example, Node, NodeId, Pair, View } from "../payload";
import { type Relations, landmarks } from "../relations";
import { Token, Tokens } from "./Tokens";

interface Props {
  view: View;
  relations: Relations;
  selected: NodeId | null;
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

function Guide({ view, relations, onSelect, onHover }: Props) {
  const first = landmarks(view.circuit, relations, LANDMARKS);
  return (
    <>
      <h2>How to read it</h2>
      <p>
        Text flows from left to right, one band per sublayer. Horizontal threads are channels of the residual stream:{" "}
        rings read from them, discs write to them. Tiles are query, key and value channels of a head, diamonds are
        neurons. Every curve is one weight of the model that is not zero.
      </p>
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
      <p class="hint">Choose a node for its weights and the text that drives it.</p>
    </>
  );
}

interface LinkProps {
  node: Node;
  onSelect: (node: NodeId | null) => void;
  onHover: (node: NodeId | null) => void;
}

function NodeLink({ node, onSelect, onHover }: LinkProps) {
  return (
    <button
      class="node-link"
      onClick={() => onSelect(node.id)}
      onMouseEnter={() => onHover(node.id)}
      onMouseLeave={() => onHover(null)}
    >
      {node.label === null ? <span>{title(node)}</span> : <span class="label">{plain(node.label).replaceAll("·", " ")}</span>}
      {node.label !== null && <small>{title(node)}</small>}
    </button>
  );
}

function NodePanel({ view, relations, node, onSelect, onHover }: Props & { node: Node }) {
  const stream = node.stream === null ? undefined : view.circuit.streams[String(node.stream)];
  const examples = view.examples[node.id];
  const answers = view.circuit.unembedding.find((link) => link.source === node.id);
  return (
    <>
      <header class="node-head">
        <h2>{node.label === null ? title(node) : plain(node.label).replaceAll("·", " ")}</h2>
        <button class="close" aria-label="Close" onClick={() => onSelect(null)}>
          ×
        </button>
      </header>
      <p class="site">
        {node.label !== null && <>{title(node)} · </>}
        <code>{node.id}</code>
      </p>
      <p>
        {explain(node)} {node.constant && "Nothing in the circuit leads to it: here it is a constant."}
      </p>
      <dl class="facts">
        <Fact name="mean over text" value={number(node.mean)} />
        {node.bias !== 0 && <Fact name="bias" value={signed(node.bias)} />}
        {node.score !== null && <Fact name="label's score" value={number(node.score)} />}
      </dl>
      <Weights
        heading="In"
        edges={relations.into.get(node.id) ?? []}
        end="source"
        {...{ relations, onSelect, onHover }}
      />
      <Weights heading="Out" edges={relations.from.get(node.id) ?? []} end="target" {...{ relations, onSelect, onHover }} />
      {answers && view.task.answers && (
        <Words heading="Adds to the logits of" words={view.task.answers.map((token, i) => [token, answers.weights[i]!])} />
      )}
      {stream && stream.embedding.length > 0 && <Words heading="Set by the tokens" words={stream.embedding} />}
      {stream && stream.unembedding.length > 0 && <Words heading="Argues for the tokens" words={stream.unembedding} />}
      <Classes pairs={view.pairs} node={node.id} full={relations.loudest.get(node.id)} answers={view.task.answers} />
      {examples && <Contexts heading="Highest in text" examples={examples.top} />}
      {examples && <Contexts heading="Lowest in text" examples={examples.bottom} />}
    </>
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
  onSelect: (node: NodeId | null) => void;
  onHover: (node: NodeId | null) => void;
}

function Weights({ heading, edges, end, relations, onSelect, onHover }: WeightsProps) {
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
            return (
              <tr key={edge[end]}>
                <td>{node ? <NodeLink {...{ node, onSelect, onHover }} /> : edge[end]}</td>
                <td class="bar">
                  <WeightBar weight={edge.weight} full={relations.heaviest} />
                </td>
                <td class="number">{signed(edge.weight)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function WeightBar({ weight, full }: { weight: number; full: number }) {
  const length = 28 * Math.min(1, Math.abs(weight) / (full || 1));
  return (
    <svg width="58" height="10" aria-hidden="true">
      <path class="axis" d="M29 0V10" />
      <rect class={weight < 0 ? "minus" : "plus"} x={weight < 0 ? 29 - length : 29} y={2} width={length} height={6} />
    </svg>
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
              <Tokens tokens={prompt.tokens} values={prompt.activations[node]} full={full} marked={prompt.marked} broken={false} />
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

function Contexts({ heading, examples }: { heading: string; examples: Example[] }) {
  if (!examples.length) return null;
  const full = examples.reduce((most, e) => e.activations.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0);
  return (
    <section>
      <h3>
        {heading} <small>full model</small>
      </h3>
      {examples.map((example) => (
        <div class="example">
          <code class="context">
            <Tokens tokens={example.tokens} values={example.activations} full={full} position={example.position} broken={false} />
          </code>
          <span class="number">{number(example.activations[example.position])}</span>
        </div>
      ))}
    </section>
  );
}
