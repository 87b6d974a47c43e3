/** Two circuits beside each other: by node where they are of one model, matched by activation where they are not. */

import { useMemo, useState } from "preact/hooks";
import { type Member, matched, members, sets, union } from "./compare";
import { number, plain, plural } from "./format";
import { Graph } from "./graph/Graph";
import { NO_EDITS } from "./live/program";
import type { Match, Node, NodeId, Page, View } from "./payload";
import { NodeLink } from "./parts/NodeLink";
import { relate } from "./relations";

export function Compare({ page }: { page: Page }) {
  const [a, setA] = useState(0);
  const [b, setB] = useState(1);
  const [one, two] = [page.views[a]!, page.views[b]!];
  const alike = one.model.digest !== "" && one.model.digest === two.model.digest;
  return (
    <main class="compare">
      <h1>Two circuits</h1>
      <p class="choice">
        <Choice page={page} label="First circuit" value={a} onChange={setA} /> and{" "}
        <Choice page={page} label="Second circuit" value={b} onChange={setB} />
      </p>
      {alike ? <OneModel key={`${a} ${b}`} one={one} two={two} /> : <TwoModels key={`${a} ${b}`} page={page} a={a} b={b} />}
    </main>
  );
}

interface ChoiceProps {
  page: Page;
  label: string;
  value: number;
  onChange: (value: number) => void;
}

function Choice({ page, label, value, onChange }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
      {page.views.map((view, i) => (
        <option value={i}>{`${view.name}, ${plural(view.circuit.nodes.length, "node")}`}</option>
      ))}
    </select>
  );
}

function OneModel({ one, two }: { one: View; two: View }) {
  const found = useMemo(() => sets(one.circuit, two.circuit), [one, two]);
  const view = useMemo(() => union(one, two), [one, two]);
  const relations = useMemo(() => relate(view), [view]);
  const inside = useMemo(() => members(found), [found]);
  const [selected, select] = useState<NodeId | null>(null);
  const [hovered, hover] = useState<NodeId | null>(null);
  const total = found.both.length + found.first.length + found.second.length;
  const links = { onSelect: select, onHover: hover };
  return (
    <>
      <p class="does">
        Of {plural(total, "node")} in either, <strong>{found.both.length} are in both</strong>, {found.first.length} in the first alone and{" "}
        {found.second.length} in the second alone: they share {number(total ? (100 * found.both.length) / total : 0)} %.
      </p>
      <p class="legend-line">
        <Sample kind="first" /> left half: in {plain(one.name)} alone <Sample kind="second" /> right half: in {plain(two.name)} alone{" "}
        <Sample kind="both" /> both halves: in both <Curve kind="plus" /> positive weight <Curve kind="minus" /> negative weight
      </p>
      <Picture view={view} relations={relations} members={inside} selected={selected} hovered={hovered} {...links} />
      <div class="lists">
        <NodeList heading="In both" nodes={found.both} {...links} />
        <NodeList heading={`In ${one.name} alone`} nodes={found.first} {...links} />
        <NodeList heading={`In ${two.name} alone`} nodes={found.second} {...links} />
      </div>
    </>
  );
}

function Sample({ kind }: { kind: Member }) {
  return (
    <svg class={`in-${kind}`} width="14" height="14" aria-hidden="true">
      <g class="shape">
        <circle cx="7" cy="7" r="5.5" />
      </g>
    </svg>
  );
}

function Curve({ kind }: { kind: "plus" | "minus" }) {
  return (
    <svg width="26" height="8" aria-hidden="true">
      <path class={`edge ${kind}`} d="M1 4H25" stroke-width="3" stroke-dasharray={kind === "minus" ? "6 4" : undefined} />
    </svg>
  );
}

interface Links {
  onSelect: (node: NodeId | null) => void;
  onHover: (node: NodeId | null) => void;
}

const NONE: Set<NodeId> = new Set();

interface PictureProps extends Links {
  view: View;
  relations: ReturnType<typeof relate>;
  members?: Map<NodeId, Member>;
  selected: NodeId | null;
  hovered: NodeId | null;
}

function Picture(props: PictureProps) {
  return <Graph {...props} gone={NONE} pins={[]} edits={NO_EDITS} probe={null} onPin={() => {}} />;
}

function NodeList({ heading, nodes, ...links }: { heading: string; nodes: Node[] } & Links) {
  return (
    <section>
      <h3>
        {plain(heading).replaceAll("·", " ")} <small>{nodes.length}</small>
      </h3>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeLink node={node} {...links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A node of one of the two circuits. */
interface At {
  side: 0 | 1;
  node: NodeId;
}

/** Correlation from which two nodes are said to do the same. */
const SAME = 0.8;

function TwoModels({ page, a, b }: { page: Page; a: number; b: number }) {
  const views = [page.views[a]!, page.views[b]!] as const;
  const found = useMemo(() => matched(page, a, b), [page, a, b]);
  const relations = useMemo(() => [relate(views[0]), relate(views[1])] as const, [a, b]);
  const [selected, select] = useState<At | null>(null);
  const [hovered, hover] = useState<At | null>(null);
  const rows = found ? [found.forward, found.backward] : [[], []];
  const shown = (at: At | null, side: 0 | 1): NodeId | null => {
    if (at === null || at.side === side) return at?.node ?? null;
    return rows[at.side]!.find(([node]) => node === at.node)?.[1] ?? null;
  };
  const links = (side: 0 | 1): Links => ({
    onSelect: (node) => select(node === null ? null : { side, node }),
    onHover: (node) => hover(node === null ? null : { side, node }),
  });
  return (
    <>
      <p class="does">{found ? summary(found) : "These circuits are of different models, whose nodes were not matched: the models read other tokens, or one was not found."}</p>
      <div class="sides">
        {([0, 1] as const).map((side) => (
          <section key={side}>
            <h2>{`${views[side].name}, ${plain(views[side].model.name)}`}</h2>
            <Picture view={views[side]} relations={relations[side]} selected={shown(selected, side)} hovered={shown(hovered, side)} {...links(side)} />
          </section>
        ))}
      </div>
      {found && <MatchTable rows={found.forward} nodes={[relations[0].node, relations[1].node]} links={links} />}
    </>
  );
}

function summary({ forward, backward, tokens }: { forward: Match[]; backward: Match[]; tokens: number }) {
  const strong = (rows: Match[]): number => rows.filter(([, , r]) => Math.abs(r) >= SAME).length;
  return `${strong(forward)} of ${plural(forward.length, "node")} of the first have one in the second that does nearly the same (correlation of ${SAME} or more, in either sign, over ${tokens.toLocaleString("en-US")} tokens of text), and ${strong(backward)} of ${backward.length} the other way. Pointing at a node shows its match.`;
}

interface TableProps {
  rows: Match[];
  nodes: [Map<NodeId, Node>, Map<NodeId, Node>];
  links: (side: 0 | 1) => Links;
}

function MatchTable({ rows, nodes, links }: TableProps) {
  const sorted = [...rows].sort((x, y) => Math.abs(y[2]) - Math.abs(x[2]));
  return (
    <table class="matches">
      <thead>
        <tr>
          <th>node of the first</th>
          <th>its match in the second</th>
          <th class="number">correlation</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(([node, match, r]) => (
          <tr key={node}>
            {([node, match] as const).map((id, side) => {
              const known = nodes[side]!.get(id);
              return <td>{known ? <NodeLink node={known} {...links(side as 0 | 1)} /> : id}</td>;
            })}
            <td class="number">{number(r)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
