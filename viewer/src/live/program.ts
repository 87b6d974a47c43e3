/** The circuit as it comes in the page's data, and as numbers ready to run. */

import type { NodeId } from "../payload";

export interface Program {
  /** Tokens that can be read at once. */
  context: number;
  answers: { token: number; text: string }[];
  /** In the order of the forward pass. */
  sites: StoredSite[];
  matrices: StoredMatrix[];
  spelling: Spelling | null;
  /** Prompts with the logits of the answers as the model itself gave them. */
  checks: Check[];
  /** Texts with their tokens. */
  texts: { text: string; tokens: number[] }[];
}

export interface Check {
  tokens: number[];
  /** The same as text. */
  shown: string[];
  /** Places of the prompt's answer and foil among the program's answers. */
  right: number;
  wrong: number;
  logits: number[];
}

export interface Spelling {
  patterns: string[];
  special: [string, number][];
  bytes: string;
  merges: string;
}

export interface StoredSite {
  name: string;
  width: number;
  /** Channels that are live; all where it is null. */
  kept: number[] | null;
  /** What the other channels are held at. */
  held: string | null;
  rules: StoredRule[];
  wires: StoredWire[];
}

export interface StoredRule {
  op: "embed" | "add" | "attend" | "multiply" | "rms" | "norm" | "topk" | "gelu" | "relu";
  k: number;
  eps: number;
  center: boolean;
  width: number;
  kind: "softmax" | "linear";
  heads: number;
  scale: number;
  causal: boolean;
  /** Whether a token does not see itself. */
  strict: boolean;
  /** Whether all heads read the same values. */
  shared: boolean;
  /** By head, what scores fade by per token of distance; none where it is empty. */
  damping: readonly number[];
  /** Radians per token of each pair of a head's channels, float64, head by head; none turn where it is null. */
  rates: string | null;
  gain: string | null;
  bias: string | null;
  sink: string | null;
}

export interface StoredWire {
  source: string;
  kind: "linear" | "copy" | "mix" | "gate";
  offset: number;
  /** The site at which the source nodes of its edges are. */
  edges?: string | null;
  /** Biases, and what removed nodes add. */
  base?: string;
  matrix?: number;
}

/** Column by column; without rows it is dense. Rows and counts are base64 of uint16, values of float32. */
export interface StoredMatrix {
  columns: number;
  counts: string;
  rows: string;
  values: string;
}

/** Nonzeros of column c are those from starts[c] to starts[c + 1]. */
export interface Matrix {
  starts: Uint32Array;
  rows: Uint16Array;
  values: Float32Array;
}

export interface Wire extends Omit<StoredWire, "base" | "matrix"> {
  base: Float32Array;
  matrix: Matrix | null;
}

export interface Rule extends Omit<StoredRule, "rates" | "gain" | "bias" | "sink"> {
  rates: Float64Array | null;
  gain: Float32Array | null;
  bias: Float32Array | null;
  sink: Float32Array | null;
}

export interface Site {
  name: string;
  width: number;
  kept: number[] | null;
  held: Float32Array | null;
  rules: Rule[];
  wires: Wire[];
}

export type Runnable = Omit<Program, "sites" | "matrices"> & { sites: Site[] };

export function ready(program: Program): Runnable {
  const matrices = program.matrices.map(matrixOf);
  const sites = program.sites.map((site) => ({
    ...site,
    held: maybe(site.held),
    rules: site.rules.map(ruleOf),
    wires: site.wires.map((wire) => ({
      ...wire,
      base: floats(wire.base ?? ""),
      matrix: wire.matrix === undefined ? null : matrices[wire.matrix]!,
    })),
  }));
  return { ...program, sites };
}

function ruleOf(rule: StoredRule): Rule {
  const rates = rule.rates === null ? null : new Float64Array(bytes(rule.rates).buffer);
  return { ...rule, rates, gain: maybe(rule.gain), bias: maybe(rule.bias), sink: maybe(rule.sink) };
}

function matrixOf(stored: StoredMatrix): Matrix {
  const { columns } = stored;
  const values = floats(stored.values);
  const starts = new Uint32Array(columns + 1);
  if (!stored.counts) {
    const height = values.length / columns;
    for (let c = 0; c <= columns; c++) starts[c] = c * height;
    return { starts, rows: Uint16Array.from(values, (_, i) => i % height), values };
  }
  const counts = new Uint16Array(bytes(stored.counts).buffer);
  for (let c = 0; c < columns; c++) starts[c + 1] = starts[c]! + counts[c]!;
  return { starts, rows: new Uint16Array(bytes(stored.rows).buffer), values };
}

export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function floats(text: string): Float32Array {
  return new Float32Array(bytes(text).buffer);
}

function maybe(text: string | null): Float32Array | null {
  return text === null ? null : floats(text);
}

/** A change to the circuit: to a node at every token, or to one weight. */
export interface Edits {
  nodes: Record<NodeId, NodeEdit>;
  /** New weights, by `source -> target`. */
  edges: Record<string, number>;
}

/** `mean` is what a removed node is held at. */
export type NodeEdit = { how: "set" | "scale"; value: number } | { how: "mean" };

export const NO_EDITS: Edits = { nodes: {}, edges: {} };

export function edgeKey(edge: { source: NodeId; target: NodeId }): string {
  return `${edge.source} -> ${edge.target}`;
}
