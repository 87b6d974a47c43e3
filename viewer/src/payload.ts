/** What the page is given: the TypeScript face of `src/jali/viewing/page.schema.json`. */

import type { Behaviour } from "./behaviour";
import type { Program } from "./live/program";
import type { Survey } from "./survey";

export const SCHEMA = 1;

/** A node as written everywhere in jali: `0.mlp.post_act[17]`. */
export type NodeId = string;

export type Kind = "act_in" | "q" | "k" | "v" | "resid_delta" | "post_act" | "x" | "gate" | "value" | "a" | "y" | "final_resid" | "other";

export interface Page {
  schema: number;
  kind: "page";
  made_by: { version: string; command: string; seed: number | null };
  /** Address of the gallery it is part of. */
  home: string | null;
  /** Whether the server it came from answers with the full model. */
  served?: boolean;
  views: View[];
  matches: Matches[];
}

/** A folder of circuits, a card for each. */
export interface Gallery {
  schema: number;
  kind: "gallery";
  made_by: Page["made_by"];
  title: string;
  cards: Card[];
  missing: string[];
}

/** The attribution graph of one prompt: the TypeScript face of `src/jali/viewing/trace.schema.json`. */
export interface Trace {
  schema: number;
  kind: "trace";
  made_by: Page["made_by"];
  name: string;
  model: string;
  tokens: string[];
  answer: { token: string | null; against: string | null; value: number | null };
  /** Of influence that was asked for. */
  share: number | null;
  active: number | null;
  covered: number | null;
  /** Rows of the picture, in the order of the forward pass. */
  stages: string[];
  nodes: TraceNode[];
  /** Source and target by their places among the nodes, and what the one contributes to the other. */
  edges: [number, number, number][];
  provenance: [string, string][];
}

export interface TraceNode {
  id: NodeId;
  label: string;
  stage: number;
  /** Of the token it stands at. */
  position: number;
  value: number | null;
  /** Share of influence of this node and all above it. */
  reached: number;
  leaf: boolean;
}

export interface Card {
  href: string;
  name: string;
  task: Task;
  model: string;
  nodes: number;
  edges: number;
  tested: boolean;
  verdicts: Record<string, number>;
  failed: string[];
  circuit: Circuit;
}

/** Nodes of two views of different models, matched by correlation: node, its match, correlation. */
export interface Matches {
  first: number;
  second: number;
  tokens: number;
  forward: Match[];
  backward: Match[];
}

export type Match = [NodeId, NodeId, number];

export interface View {
  name: string;
  task: Task;
  model: Model;
  circuit: Circuit;
  pairs: Pair[];
  examples: Record<NodeId, Examples>;
  report: Report | null;
  provenance: [string, string][];
  /** Where the text of the examples is from. */
  sources: string[];
  /** What could not be shown, and why, one sentence each. */
  missing: string[];
  /** The circuit as the page runs it; null where it cannot. */
  live: Program | null;
  /** Of models with a memory that is found by neurons alone. */
  neurons: Neurons | null;
  memory: Memory | null;
}

/** The largest weights of G = D_x E, strongest first, and the modules of its neurons. */
export interface Neurons {
  neurons: number;
  /** Whose channels they are, in every pass. */
  sites: string[];
  passes: number;
  /** Whether all passes have the same matrices. */
  shared: boolean;
  sources: number[];
  targets: number[];
  weights: number[];
  /** Of each neuron, from large to small; -1 for one that is in none of these. */
  modules: number[];
  modularity: number;
  /** Of as many edges drawn at random. */
  random: number;
}

/** Synapses of the circuit on the first pair of prompts. */
export interface Memory {
  /** Of the circuit, shown or not. */
  total: number;
  text: { tokens: number; documents: number; chance: Record<Series, number> } | null;
  synapses: Synapse[];
}

export type Series = "strength" | "written";

export interface Synapse extends Record<Series, Answer | null> {
  layer: number;
  head: number;
  value: NodeId;
  key: NodeId;
  /** Strength after each token of the first and of the second prompt. */
  courses: [number[], number[]];
}

/** What separates places where a series is high, or low, from others best. */
export interface Answer {
  says: string;
  high: boolean;
  auroc: number;
  tokens: number;
  /** Whether that is enough to call it an answer. */
  given: boolean;
}

export interface Task {
  name: string;
  title: string;
  what: string;
  answers: [string, string] | null;
}

export interface Model {
  name: string;
  digest: string;
  layers: number | null;
  d_model: number | null;
  heads: number | null;
  d_head: number | null;
  vocabulary: number | null;
  /** Fraction of weights kept, in (0, 1]. */
  density: number | null;
  nodes_total: number;
  edges_total: number | null;
}

export interface Circuit {
  digest: string;
  ablation: "mean" | "zero";
  /** Whether an edge pruner chose a subset of the edges. */
  chosen: boolean;
  calibration: { scale: number; shift: number } | null;
  places: Place[];
  nodes: Node[];
  edges: Edge[];
  copies: Link[];
  gates: Link[];
  embedding: TokenWeight[];
  unembedding: AnswerWeights[];
  streams: Record<string, Stream>;
  path: Stage[];
  /** Pairs that losses along the path are of; null where that is not known. */
  path_pairs: { training: number | null; validation: number | null };
  /** At the first stage of the path that is small enough to draw; null where there is none. */
  wider: Pick<Circuit, "nodes" | "edges" | "copies" | "gates"> | null;
  /** Nodes at the stage past which dropping costs. */
  knee: number | null;
  target_loss: number | null;
  /** Ways in which the search fell short of what was asked, a sentence each. */
  shortfalls: string[];
}

/** One column of the picture: a step of the forward pass. */
export interface Place {
  name: string;
  layer: number | null;
  block: string;
  title: string;
  sites: string[];
}

export interface Node {
  id: NodeId;
  site: string;
  channel: number;
  kind: Kind;
  layer: number | null;
  head: number | null;
  /** The residual channel it reads or writes, if it does either. */
  stream: number | null;
  mean: number | null;
  bias: number;
  label: string | null;
  score: { value: number; measure: "auroc" | "r2"; null: number } | null;
  /** Kept, but nothing in the circuit leads to it. */
  constant: boolean;
  /** Of the stream that tokens are embedded in. */
  embedded: boolean;
}

export interface Link {
  source: NodeId;
  target: NodeId;
}

export interface Edge extends Link {
  weight: number;
}

/** What one token adds to a residual channel when it is embedded. */
export interface TokenWeight {
  token: string;
  stream: number;
  weight: number;
}

/** What a channel of `final_resid` adds to the logits of the two answers, per unit after the norm. */
export interface AnswerWeights {
  source: NodeId;
  weights: [number, number];
}

/** The tokens a residual channel is set by most, and those it argues for most. */
export interface Stream {
  embedding: [string, number][];
  unembedding: [string, number][];
}

/** One stage of the elimination: losses in nats, on training pairs and, where it was looked at, on validation pairs. */
export interface Stage {
  nodes: number;
  edges: number | null;
  loss: number | null;
  validation_loss: number | null;
  /** Loss of the model with these nodes removed, on the same validation pairs. */
  without: number | null;
  /** Nodes that the stage before has and this one lacks. */
  dropped: NodeId[];
}

/** Two prompts that differ in what the task asks about. */
export interface Pair {
  first: Prompt;
  second: Prompt;
}

export interface Prompt {
  tokens: string[];
  /** Positions at which the two prompts of a pair differ. */
  marked: number[];
  answer: string;
  foil: string;
  /** Where the code in it is from, with its licence. */
  source: string;
  /** Probability of the answer where only the two answers count. */
  model: number;
  circuit: number;
  /** Logit of the answer minus logit of the foil at the last token, circuit alone, nats. */
  margin: number;
  /** Nats that each last channel, and each write into one, adds to the margin. */
  parts: Record<NodeId, number>;
  /** Nats that the bigram table and the answers' constants add to it. */
  table: number;
  /** Where the last token looks, a weight per token, by `layer.head`. */
  attention: Record<string, number[]>;
  activations: Record<NodeId, number[]>;
}

export interface Examples {
  top: Example[];
  bottom: Example[];
  /** By percent of the text's tokens that stay below. */
  percentiles?: Record<string, Example>;
  histogram?: Histogram;
}

/** Equal bins from `start`. */
export interface Histogram {
  start: number;
  width: number;
  counts: number[];
}

export interface Example {
  tokens: string[];
  activations: number[];
  position: number;
}

export interface Report {
  digest: string;
  passed: boolean;
  /** Held-out pairs. */
  pairs: number;
  norms: string | null;
  /** Nodes found by each round of the search for a backup. */
  backup: NodeId[][] | null;
  /** One paragraph in plain words. */
  summary: string;
  claims: Claim[];
}

export interface Claim {
  name: string;
  statement: string;
  passed: boolean | null;
  /** Why it was not run; empty where it was. */
  not_run: string;
  counts: boolean;
  rows: Row[];
  /** Nodes it names, by what they are. */
  nodes: Record<string, NodeId[]>;
}

export interface Row {
  name: string;
  value: number;
  unit: string;
  n: number | null;
  low: number | null;
  high: number | null;
  /** Pairs of prompts it was measured on, where that is known. */
  pairs?: number;
}

export type Verdict = "holds" | "fails" | "measured" | "not run";

/** What is not run neither holds nor fails. */
export function verdict(claim: Claim): Verdict {
  if (claim.not_run) return "not run";
  return claim.passed === null ? "measured" : claim.passed ? "holds" : "fails";
}

export type Document = Page | Gallery | Trace | Survey | Behaviour;

/** Reads the data embedded in the page. */
export function read(text: string): Document {
  const page = restored(JSON.parse(text)) as Document | null;
  if (page === null || !["page", "gallery", "trace", "survey", "behaviour"].includes(page.kind)) throw new Error("This page holds no circuit; write one with jali show.");
  if (page.schema !== SCHEMA) {
    throw new Error(`The data in this page has schema ${page.schema}, the page reads ${SCHEMA}; run jali show again.`);
  }
  return page;
}

/** Gives back what was written once (`viewing/packing.py`): values by `=`, texts of tokens by `@`. */
function restored(document: unknown): unknown {
  if (typeof document !== "object" || document === null) return document;
  const { shared = [], texts = [], ...body } = document as { shared?: unknown[]; texts?: string[] };
  const known: unknown[] = [];
  const restore = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.every((one) => typeof one !== "object") ? value : value.map(restore);
    const entries = Object.entries(value);
    if (entries.length === 1) {
      const [name, of] = entries[0]!;
      if (name === "=") return known[of as number];
      if (name === "@") return (of as number[]).map((i) => texts[i]!);
    }
    return Object.fromEntries(entries.map(([name, one]) => [name, restore(one)]));
  };
  for (const value of shared) known.push(restore(value));
  return restore(body);
}
