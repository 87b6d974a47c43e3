/** From a circuit to points, boxes and lines: `u` runs along the flow of the model, `v` across it. */

import type { Circuit, Node, NodeId } from "../payload";
import { type Arrangement, type Bar, type Tie, barycentres, crossings, search } from "./arrange";
import { APART, HEADS, RIM, crowded } from "./crowd";
import { ANSWERS, type Steps, STREAM, TOKENS, layOut } from "./steps";

export interface Point {
  u: number;
  v: number;
}

export interface Box extends Point {
  layer: number;
  head: number;
  height: number;
  /** Pixels from its middle to its sides. */
  half: number;
}

/** A residual channel, drawn straight from where it is first set to where it is last read. */
export interface Strand {
  stream: number;
  from: number;
  to: number;
  v: number;
  /** Set by a token that is shown. */
  fromToken: boolean;
  nodes: NodeId[];
}

export interface Drawing {
  steps: Steps;
  length: number;
  /** Across the flow, pixels. */
  height: number;
  /** Pixels per row. */
  pitch: number;
  /** Of marks: 1 where there is room. */
  size: number;
  points: Map<string, Point>;
  boxes: Box[];
  strands: Strand[];
  crossings: number;
}

/** Keys of points that are not nodes. */
export const tokenKey = (token: string): string => `token ${token}`;
export const streamKey = (stream: number): string => `stream ${stream}`;
export const answerKey = (index: number): string => `answer ${index}`;

const ROW = { node: 1, strand: 1, chip: 1.9, headNode: 0.95, headTop: 0.95, headBottom: 0.35 };
/** Where rows are close. */
const CLOSE = { chip: 2.6, headNode: 1.55, headTop: 1.25, headBottom: 0.4, pitch: 9 };
/** Pixels of a mark, with what should be free around it. */
const MARK = { node: 18, head: 16 };

export interface Options {
  /** Pixels along the flow that are there; more is used where columns would stand too close. */
  along: number;
  /** Pixels across the flow that are there. */
  across: number;
  /** Pixels of a row, least and most. */
  pitch: [number, number];
  chip?: number;
  seed?: number;
}

interface Draft {
  bars: Bar[];
  ties: Tie[];
  /** Where each point sits: its bar and the offset of its centre from the bar's top, in rows; along the flow, pixels. */
  seats: Map<string, { bar: number; offset: number; aside?: number }>;
  heads: { bar: number; layer: number; head: number; half: number }[];
  strands: { bar: number; stream: number; fromToken: boolean; nodes: Node[] }[];
}

/** Lays a circuit out; the same circuit and options give the same drawing. */
export function draw(circuit: Circuit, options: Options): Drawing {
  const steps = layOut(circuit, options.along, options.chip);
  const { draft, arrangement } = settled(circuit, steps, options.seed ?? 1);
  return finished(circuit, draft, steps, arrangement, options);
}

interface Settled {
  seed: number;
  draft: Draft;
  arrangement: Arrangement;
}

const known = new WeakMap<Circuit, Settled>();

/** Rows do not depend on how much room there is, so each circuit is searched once. */
function settled(circuit: Circuit, steps: Steps, seed: number): Settled {
  const before = known.get(circuit);
  if (before?.seed === seed) return before;
  let draft = drafted(circuit, steps, new Map());
  let order = barycentres(draft.bars, draft.ties, 24);
  const budget = searchSteps(draft.bars.length, draft.ties.length);
  const tries = [0, 1, 2].map((i) => search(draft.bars, draft.ties, order, Math.ceil(budget / 3), seed + i));
  let arrangement = tries.reduce((a, b) => (b.cost() < a.cost() ? b : a));
  for (let round = 0; round < 2; round++) {
    const places = new Map([...draft.seats].map(([key, seat]) => [key, arrangement.tops[seat.bar]! + seat.offset]));
    draft = drafted(circuit, steps, inner(circuit, places));
    order = arrangement.order;
    arrangement = search(draft.bars, draft.ties, order, Math.ceil(budget / 3), seed + 3 + round);
  }
  const found = { seed, draft, arrangement };
  known.set(circuit, found);
  return found;
}

/** Fewer steps for larger circuits, so that the page opens at once. */
function searchSteps(bars: number, ties: number): number {
  const work = bars * bars * 0.6 + ties * (ties * 0.5 + bars) + 1;
  return Math.round(Math.min(2500, 2.5e7 / work));
}

/** Where the neighbours of each node in a head stand on average: the order inside the box follows it. */
function inner(circuit: Circuit, places: Map<string, number>): Map<NodeId, number> {
  const heads = new Set(circuit.nodes.filter((n) => n.head !== null).map((n) => n.id));
  const sums = new Map<NodeId, [number, number]>();
  for (const edge of circuit.edges) {
    for (const [node, other] of [
      [edge.source, edge.target],
      [edge.target, edge.source],
    ] as const) {
      if (!heads.has(node)) continue;
      const [sum, count] = sums.get(node) ?? [0, 0];
      sums.set(node, [sum + (places.get(other) ?? 0), count + 1]);
    }
  }
  return new Map([...sums].map(([node, [sum, count]]) => [node, sum / count]));
}

function drafted(circuit: Circuit, steps: Steps, wanted: Map<NodeId, number>): Draft {
  const draft: Draft = { bars: [], ties: [], seats: new Map(), heads: [], strands: [] };
  const index = new Map(steps.steps.map((step, i) => [step.key, i]));
  addStrands(draft, circuit, steps, index);
  addHeads(draft, circuit, steps, wanted);
  for (const node of circuit.nodes) {
    const at = steps.ofSite.get(node.site);
    if (!draft.seats.has(node.id) && at !== undefined) seat(draft, node.id, at, at, ROW.node);
  }
  addEnds(draft, circuit, index);
  addTies(draft, circuit, steps, index);
  return draft;
}

function seat(draft: Draft, key: string, from: number, to: number, height: number): number {
  draft.bars.push({ id: key, from, to, height });
  draft.seats.set(key, { bar: draft.bars.length - 1, offset: height / 2 });
  return draft.bars.length - 1;
}

/** Nodes of one residual channel that copies join, directly or through others, share one straight bar. */
function addStrands(draft: Draft, circuit: Circuit, steps: Steps, index: Map<string, number>): void {
  const junction = index.get(STREAM);
  const embedded = new Set(junction === undefined ? [] : circuit.embedding.map((link) => link.stream));
  const linked = joined(circuit);
  const groups = new Map<string, Node[]>();
  for (const node of circuit.nodes) {
    if (node.stream === null || !steps.ofSite.has(node.site)) continue;
    const key = node.embedded && embedded.has(node.stream) ? streamKey(node.stream) : linked(node.id);
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  for (const [key, nodes] of groups) {
    const at = nodes.map((node) => steps.ofSite.get(node.site)!);
    const stream = nodes[0]!.stream!;
    const fromToken = key === streamKey(stream);
    const from = fromToken ? junction! : Math.min(...at);
    const bar = seat(draft, key, from, Math.max(...at), ROW.strand);
    for (const node of nodes) draft.seats.set(node.id, { bar, offset: ROW.strand / 2 });
    draft.strands.push({ bar, stream, fromToken, nodes });
  }
}

/** Returns a function from a node to the name of its group under copies (union-find). */
function joined(circuit: Circuit): (node: NodeId) => NodeId {
  const parent = new Map<NodeId, NodeId>();
  const root = (node: NodeId): NodeId => {
    let top = node;
    while (parent.has(top)) top = parent.get(top)!;
    return top;
  };
  for (const { source, target } of circuit.copies) {
    const [a, b] = [root(source), root(target)];
    if (a !== b) parent.set(b, a);
  }
  return root;
}

function addHeads(draft: Draft, circuit: Circuit, steps: Steps, wanted: Map<NodeId, number>): void {
  const heads = new Map<string, Node[]>();
  for (const node of circuit.nodes) {
    if (node.head === null || !HEADS.includes(node.kind)) continue;
    const key = `head ${node.layer}.${node.head}`;
    heads.set(key, [...(heads.get(key) ?? []), node]);
  }
  const close = crowded(circuit);
  const row = close ? CLOSE : ROW;
  for (const [key, nodes] of heads) {
    const at = steps.ofSite.get(nodes[0]!.site)!;
    const by = (node: Node): number => wanted.get(node.id) ?? 1e6 + node.channel;
    nodes.sort((a, b) => HEADS.indexOf(a.kind) - HEADS.indexOf(b.kind) || by(a) - by(b));
    const columns = close ? HEADS.map((kind) => nodes.filter((node) => node.kind === kind)).filter((column) => column.length) : [nodes];
    const most = Math.max(...columns.map((column) => column.length));
    const bar = seat(draft, key, at, at, row.headTop + row.headNode * most + row.headBottom);
    columns.forEach((column, c) => {
      const aside = APART.kinds * (c - (columns.length - 1) / 2);
      column.forEach((node, i) => draft.seats.set(node.id, { bar, offset: row.headTop + row.headNode * (i + 0.5), aside }));
    });
    const half = (APART.kinds * (columns.length - 1)) / 2 + RIM + (columns.length > 1 ? 0 : 7);
    draft.heads.push({ bar, layer: nodes[0]!.layer ?? 0, head: nodes[0]!.head!, half });
  }
}

function addEnds(draft: Draft, circuit: Circuit, index: Map<string, number>): void {
  const first = index.get(TOKENS);
  const last = index.get(ANSWERS);
  const { chip } = crowded(circuit) ? CLOSE : ROW;
  if (first !== undefined) {
    for (const token of new Set(circuit.embedding.map((link) => link.token))) {
      seat(draft, tokenKey(token), first, first, chip);
    }
  }
  if (last !== undefined) for (const i of [0, 1]) seat(draft, answerKey(i), last, last, chip);
}

function addTies(draft: Draft, circuit: Circuit, steps: Steps, index: Map<string, number>): void {
  const stepOf = new Map(circuit.nodes.map((node) => [node.id, steps.ofSite.get(node.site)]));
  const tie = (source: string, target: string, from: number | undefined, to: number | undefined): void => {
    const [a, b] = [draft.seats.get(source), draft.seats.get(target)];
    if (!a || !b || a.bar === b.bar || from === undefined || to === undefined) return;
    draft.ties.push({
      source: a.bar,
      target: b.bar,
      sourceStep: from,
      targetStep: to,
      sourceOffset: a.offset,
      targetOffset: b.offset,
      pull: 1,
    });
  };
  for (const edge of circuit.edges) tie(edge.source, edge.target, stepOf.get(edge.source), stepOf.get(edge.target));
  for (const { token, stream } of circuit.embedding) {
    tie(tokenKey(token), streamKey(stream), index.get(TOKENS), index.get(STREAM));
  }
  for (const { source } of circuit.unembedding) {
    for (const i of [0, 1]) tie(source, answerKey(i), stepOf.get(source), index.get(ANSWERS));
  }
}

function finished(circuit: Circuit, draft: Draft, steps: Steps, arrangement: Arrangement, options: Options): Drawing {
  const { tops } = arrangement;
  const rows = Math.max(1, arrangement.height());
  const close = crowded(circuit);
  const least = close ? Math.min(CLOSE.pitch, options.pitch[0]) : options.pitch[0];
  const pitch = Math.max(least, Math.min(options.pitch[1], options.across / rows));
  const at = (step: number): number => steps.steps[step]!.at;
  const start = (bar: number): number => at(draft.bars[bar]!.from);
  const points = new Map<string, Point>();
  for (const [key, { bar, offset }] of draft.seats) {
    points.set(key, { u: start(bar), v: (tops[bar]! + offset) * pitch });
  }
  for (const node of circuit.nodes) {
    const point = points.get(node.id);
    if (point) point.u = at(steps.ofSite.get(node.site)!) + (draft.seats.get(node.id)!.aside ?? 0);
  }
  if (close && pitch < MARK.node) halve(circuit, points);
  const ends = (nodes: Node[]): number[] => nodes.map((node) => points.get(node.id)!.u);
  return {
    steps,
    length: steps.length,
    height: rows * pitch,
    pitch,
    size: Math.min(1, close ? (CLOSE.headNode * pitch) / MARK.head : pitch / MARK.node),
    points,
    boxes: draft.heads.map(({ bar, layer, head, half }) => ({
      layer,
      head,
      half,
      u: start(bar),
      v: tops[bar]! * pitch,
      height: draft.bars[bar]!.height * pitch,
    })),
    strands: draft.strands.map(({ bar, stream, fromToken, nodes }) => ({
      stream,
      fromToken,
      nodes: nodes.map((node) => node.id),
      from: Math.min(start(bar), ...ends(nodes)),
      to: Math.max(at(draft.bars[bar]!.to), ...ends(nodes)),
      v: (tops[bar]! + ROW.strand / 2) * pitch,
    })),
    crossings: crossings(arrangement),
  };
}

/** Moves every other node of a column to one side, the others to the other, so that marks keep apart in close rows. */
function halve(circuit: Circuit, points: Map<string, Point>): void {
  const columns = new Map<string, Point[]>();
  for (const node of circuit.nodes) {
    const point = points.get(node.id);
    if (point && !HEADS.includes(node.kind)) columns.set(node.site, [...(columns.get(node.site) ?? []), point]);
  }
  for (const column of columns.values()) {
    column.sort((a, b) => a.v - b.v);
    column.forEach((point, i) => (point.u += (i % 2 ? 0.5 : -0.5) * APART.halves));
  }
}
