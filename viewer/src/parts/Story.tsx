/** How the circuit does it, step by step: each step is a sentence and the numbers it stands on. */

import type { ComponentChildren } from "preact";
import { number, percent, plural, signed, signedOf } from "../format";
import { type Both, type Look, SIDES, type Sum, type Told, looks, middle, markedTokens, size, sum, told } from "../story";
import type { NodeId, Pair, Prompt, View } from "../payload";
import type { Relations } from "../relations";
import { NodeLink } from "./NodeLink";
import { Chip, Tokens, gaps } from "./Tokens";

const MOST_NODES = 8;
const MOST_HEADS = 4;
/** Times an even share from which a head is said to look at the marked tokens. */
const LOOKS = 1.5;
const MOST_CHANNELS = 8;

interface Props {
  view: View;
  relations: Relations;
  onSelect: (node: NodeId | null) => void;
  onHover: (node: NodeId | null) => void;
}

type Links = Pick<Props, "onSelect" | "onHover">;

export function Story({ view, relations, onSelect, onHover }: Props) {
  const pair = view.pairs[0];
  if (!pair) return null;
  const links = { onSelect, onHover };
  const [tellers, heads, total] = [told(view, relations, MOST_NODES), looks(view), sum(view)];
  return (
    <section class="steps" aria-label="Step by step">
      <h2>Step by step</h2>
      <p class="lead">
        Measured with the circuit running alone, means over the {plural(view.pairs.length, "pair")} of prompts on this
        page. Choosing a node shows it in the picture.
      </p>
      <ol>
        <Difference view={view} pair={pair} />
        {tellers.length > 0 && <Tellers pair={pair} tellers={tellers} {...links} />}
        {heads.length > 0 && <Heads pair={pair} heads={heads} {...links} />}
        {total && <Answer pair={pair} pairs={view.pairs.length} total={total} {...links} />}
      </ol>
    </section>
  );
}

function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li>
      <h3>{title}</h3>
      {children}
    </li>
  );
}

/** The token by itself where it is one, else how many. */
function marked(pair: Pair, side: "first" | "second") {
  const tokens = markedTokens(pair)[side];
  return tokens.length === 1 ? <Chip token={tokens[0]!} /> : <>{plural(pair[side].marked.length, "token")}</>;
}

function Difference({ view, pair }: { view: View; pair: Pair }) {
  const tokens = [...new Set(view.circuit.embedding.map((link) => link.token))];
  return (
    <Step title="What the question is">
      <p>
        The two prompts of a pair differ only in the marked tokens: {marked(pair, "first")} asks for{" "}
        <Chip token={pair.first.answer} />, {marked(pair, "second")} for <Chip token={pair.second.answer} />.
        {tokens.length > 0 && " Their embeddings set these channels of the residual stream, which the circuit reads:"}
      </p>
      {tokens.map((token) => (
        <p class="words" key={token}>
          <Chip token={token} />
          {view.circuit.embedding
            .filter((link) => link.token === token)
            .map((link) => (
              <span class={link.weight < 0 ? "amount minus" : "amount plus"}>
                {link.stream} <small>{signed(link.weight)}</small>
              </span>
            ))}
        </p>
      ))}
    </Step>
  );
}

function Tellers({ pair, tellers, ...links }: { pair: Pair; tellers: Told[] } & Links) {
  return (
    <Step title="What tells the two apart there">
      <p>Nodes that differ most at the marked tokens. Only nodes that are not the same on both prompts can carry the answer.</p>
      <BothTable heads={[marked(pair, "first"), marked(pair, "second")]}>
        {tellers.map((one) => (
          <BothRow key={one.node.id} both={one} full={Math.max(...tellers.map(size))}>
            <NodeLink node={one.node} {...links} />
          </BothRow>
        ))}
      </BothTable>
    </Step>
  );
}

function Heads({ pair, heads, ...links }: { pair: Pair; heads: Look[] } & Links) {
  const looking = heads.filter((one) => one.share > LOOKS * one.even);
  const others = heads.length - Math.min(MOST_HEADS, looking.length);
  return (
    <Step title="Where the last token looks">
      {looking.slice(0, MOST_HEADS).map((one) => (
        <Head key={one.key} look={one} prompt={pair.first} {...links} />
      ))}
      {others > 0 && (
        <p>
          {looking.length === 0
            ? "No head of the circuit looks from the last token at the marked ones much more than evenly; what tells the prompts apart has to come another way."
            : `${plural(others, "other head")} of the circuit ${others === 1 ? "looks" : "look"} there less.`}
        </p>
      )}
    </Step>
  );
}

function Head({ look, prompt, ...links }: { look: Look; prompt: Prompt } & Links) {
  return (
    <div class="look">
      <p>
        <b>{`Layer ${look.layer}, head ${look.head}`}</b> puts {percent(look.share)} of the last token's attention on the
        marked tokens; spread evenly it would be {percent(look.even)}. It carries{" "}
        {look.values.map((value, i) => (
          <>
            {i > 0 && ", "}
            <NodeLink node={value.node} inline {...links} />{" "}
            <small>
              ({number(value.first)} there on the first, {number(value.second)} on the second)
            </small>
          </>
        ))}
        .
      </p>
      <code class="context">
        <Tokens tokens={prompt.tokens} values={prompt.attention[look.key]} full={1} marked={prompt.marked} gaps={gaps(prompt)} />
      </code>
    </div>
  );
}

function Answer({ pair, pairs, total, ...links }: { pair: Pair; pairs: number; total: Sum } & Links) {
  const shown = total.channels.slice(0, MOST_CHANNELS);
  const more = total.channels.slice(MOST_CHANNELS);
  const others: Both = { first: 0, second: 0 };
  for (const one of more) for (const side of SIDES) others[side] += one[side];
  const full = Math.max(...[...total.channels, total.table, total.held, total.total].map(size));
  return (
    <Step title="How that becomes the answer">
      <p>
        At the last token each channel argues for one answer. Nats it adds to the right answer over the wrong one, mean
        over {plural(pairs, "pair")}: what is positive on both sides decides, what has opposite signs is a bias towards one
        answer and cancels in the mean of both. Each column adds up to its last row, so one line may be larger than that.
      </p>
      <BothTable heads={[<Chip token={pair.first.answer} />, <Chip token={pair.second.answer} />]} mean>
        {shown.map((one) => (
          <BothRow key={one.node.id} both={one} full={full} mean>
            <NodeLink node={one.node} {...links} />
          </BothRow>
        ))}
        {more.length > 0 && <BothRow both={others} full={full} mean>{plural(more.length, "more channel")}</BothRow>}
        <BothRow both={total.held} full={full} mean>
          channels outside the circuit, held
        </BothRow>
        <BothRow both={total.table} full={full} mean>
          bigram table and constants
        </BothRow>
        <BothRow both={total.total} full={full} mean total>
          right over wrong, together
        </BothRow>
      </BothTable>
    </Step>
  );
}

interface BothProps {
  heads: [ComponentChildren, ComponentChildren];
  /** Whether rows have the mean of both sides as well. */
  mean?: boolean;
  children: ComponentChildren;
}

function BothTable({ heads, mean = false, children }: BothProps) {
  return (
    <table class="both">
      <thead>
        <tr>
          <th />
          {heads.map((head) => (
            <th colSpan={2}>{head}</th>
          ))}
          {mean && <th class="number">both, mean</th>}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps {
  both: Both;
  full: number;
  mean?: boolean;
  total?: boolean;
  children: ComponentChildren;
}

function BothRow({ both, full, mean = false, total = false, children }: RowProps) {
  return (
    <tr class={total ? "total" : undefined}>
      <td>{children}</td>
      {SIDES.map((side) => (
        <>
          <td class="bar">
            <SignedBar value={both[side]} full={full} />
          </td>
          <td class="number">{signedOf(both[side], full)}</td>
        </>
      ))}
      {mean && <td class="number middle">{signedOf(middle(both), full)}</td>}
    </tr>
  );
}

/** A bar to the right of its axis for what is above zero, to the left for what is below. */
export function SignedBar({ value, full }: { value: number; full: number }) {
  const length = 28 * Math.min(1, Math.abs(value) / (full || 1));
  return (
    <svg width="58" height="10" aria-hidden="true">
      <path class="axis" d="M29 0V10" />
      <rect class={value < 0 ? "minus" : "plus"} x={value < 0 ? 29 - length : 29} y={2} width={length} height={6} />
    </svg>
  );
}

