/**
 * Runs the circuit alone, site by site, from rules and wires: it knows no architecture.
 *
 * Vectors of a site are rows of one array, a row of `width` numbers per token. Sums are in float64 where the model has
 * float32, so logits agree to rounding.
 */

import { type Edits, type Matrix, NO_EDITS, type NodeEdit, type Rule, type Runnable, type Site, type Wire } from "./program";

export interface Run {
  tokens: number[];
  /** Logits of the program's answers at the last token, nats. */
  logits: number[];
  /** By site, a row per token. */
  sites: Map<string, Float64Array>;
}

/** What one site is computed from. */
interface Context {
  tokens: number[];
  found: Map<string, Float64Array>;
  widths: Map<string, number>;
  edits: Edits;
}

export function run(program: Runnable, tokens: number[], edits: Edits = NO_EDITS): Run {
  const context: Context = { tokens, found: new Map(), widths: new Map(program.sites.map((s) => [s.name, s.width])), edits };
  for (const site of program.sites) {
    const live = site.rules.length ? computed(site, context) : new Float64Array(tokens.length * site.width);
    context.found.set(site.name, held(site, live, edits.nodes));
  }
  const all = context.found.get("logits")!;
  const width = program.answers.length;
  return { tokens, logits: [...all.subarray(all.length - width)], sites: context.found };
}

/** The activation of a node at every token; nothing where the program does without its site. */
export function activations(of: Run, site: string, channel: number): number[] | undefined {
  const found = of.sites.get(site);
  if (!found) return undefined;
  const width = found.length / of.tokens.length;
  return of.tokens.map((_, t) => found[t * width + channel]!);
}

function computed(site: Site, context: Context): Float64Array {
  let x = gather(site, context);
  for (const rule of site.rules.slice(1)) x = apply(rule, x, site, context);
  return x;
}

function gather(site: Site, context: Context): Float64Array {
  const [rule] = site.rules as [Rule];
  if (rule.op === "attend") return attend(rule, site, context);
  const gates = rule.op === "multiply";
  // A divisor gathers its whole source and then becomes one number per token.
  const width = Math.max(site.width, ...site.wires.map((wire) => (wire.kind === "copy" ? (context.widths.get(wire.source) ?? 0) : 0)));
  const total = new Float64Array(context.tokens.length * width).fill(gates ? 1 : 0);
  for (const wire of site.wires) {
    if (wire.kind === "linear") addLinear(total, width, wire, site.name, context);
    else if (gates) context.found.get(wire.source)!.forEach((value, i) => (total[i]! *= value));
    else if (wire.kind === "copy") addCopy(total, width, wire, context);
  }
  return total;
}

function addCopy(total: Float64Array, width: number, wire: Wire, { tokens, found, widths }: Context): void {
  const [source, from] = [found.get(wire.source)!, widths.get(wire.source)!];
  for (let t = 0; t < tokens.length; t++) {
    for (let c = 0; c < from; c++) total[t * width + wire.offset + c]! += source[t * from + c]!;
  }
}

function addLinear(total: Float64Array, width: number, wire: Wire, target: string, context: Context): void {
  const { tokens, found, widths, edits } = context;
  const { starts, rows, values } = edited(wire, target, edits);
  const source = found.get(wire.source);
  const from = widths.get(wire.source) ?? 0;
  for (let t = 0; t < tokens.length; t++) {
    const at = t * width + wire.offset;
    for (let i = 0; i < wire.base.length; i++) total[at + i]! += wire.base[i]!;
    const input = wire.source === "tokens" ? tokens[t]! : t;
    const [first, last] = source ? [0, from - 1] : [input, input];
    for (let c = first; c <= last; c++) {
      const value = source ? source[t * from + c]! : 1;
      if (value !== 0) for (let i = starts[c]!; i < starts[c + 1]!; i++) total[at + rows[i]!]! += value * values[i]!;
    }
  }
}

/** The matrix of a wire with new weights put in. */
function edited(wire: Wire, target: string, edits: Edits): Matrix {
  const matrix = wire.matrix!;
  const entries = wire.edges ? Object.entries(edits.edges).filter(([key]) => ours(key, wire.edges!, target)) : [];
  if (!entries.length) return matrix;
  const values = matrix.values.slice();
  for (const [key, weight] of entries) {
    const [column, row] = key.split(" -> ").map(channelOf) as [number, number];
    for (let i = matrix.starts[column]!; i < matrix.starts[column + 1]!; i++) if (matrix.rows[i] === row) values[i] = weight;
  }
  return { ...matrix, values };
}

function ours(key: string, source: string, target: string): boolean {
  const [from, to] = key.split(" -> ");
  return siteOf(from!) === source && siteOf(to!) === target;
}

function siteOf(node: string): string {
  return node.slice(0, node.lastIndexOf("["));
}

function channelOf(node: string): number {
  return Number(node.slice(node.lastIndexOf("[") + 1, -1));
}

function apply(rule: Rule, x: Float64Array, site: Site, context: Context): Float64Array {
  const length = context.tokens.length;
  const width = x.length / length;
  switch (rule.op) {
    case "rms":
      return Float64Array.from({ length }, (_, t) => rootMeanSquare(rule, x.subarray(t * width, (t + 1) * width)));
    case "norm":
      return normed(rule, x, width, context.found.get(site.wires.find((wire) => wire.kind === "gate")?.source ?? ""));
    case "topk":
      for (let t = 0; t < length; t++) absTopK(x.subarray(t * width, (t + 1) * width), rule.k);
      return x;
    case "gelu":
      return x.map((value) => 0.5 * value * (1 + erf(value * Math.SQRT1_2)));
    case "relu":
      return x.map((value) => Math.max(0, value));
    default:
      throw new Error(`The rule ${rule.op} gathers and can only come first.`);
  }
}

function mean(x: Float64Array): number {
  return x.reduce((sum, value) => sum + value, 0) / x.length;
}

function rootMeanSquare(rule: Rule, x: Float64Array): number {
  const middle = rule.center ? mean(x) : 0;
  return Math.sqrt(x.reduce((sum, value) => sum + (value - middle) ** 2, 0) / x.length + rule.eps);
}

function normed(rule: Rule, x: Float64Array, width: number, divisors: Float64Array | undefined): Float64Array {
  const part = rule.width || width;
  for (let at = 0, t = 0; at < x.length; at += width, t++) {
    const row = x.subarray(at, at + part);
    const divisor = divisors ? divisors[t]! : rootMeanSquare(rule, row);
    const middle = rule.center ? mean(row) : 0;
    for (let c = 0; c < part; c++) row[c] = ((row[c]! - middle) / divisor) * (rule.gain?.[c] ?? 1) + (rule.bias?.[c] ?? 0);
  }
  return x;
}

/** Keeps the k entries of largest size, in place; of equal ones those that come first. */
export function absTopK(row: Float64Array, k: number): void {
  if (k >= row.length) return;
  const sizes = row.map(Math.abs).sort();
  const least = k > 0 ? sizes[row.length - k]! : Infinity;
  let equal = k;
  for (let i = row.length - k; i < row.length; i++) if (sizes[i]! > least) equal--;
  for (let i = 0; i < row.length; i++) {
    const size = Math.abs(row[i]!);
    if (size < least || (size === least && equal-- <= 0)) row[i] = 0;
  }
}

/** One head of an attention: what it reads, and its channels, [from, from + size) of each row. */
interface AttentionHead {
  rule: Rule;
  q: Float64Array;
  k: Float64Array;
  v: Float64Array;
  width: number;
  from: number;
  size: number;
  sink: number;
}

function headOf(site: Site, found: Map<string, Float64Array>, head: number): AttentionHead {
  const rule = site.rules[0]!;
  const [q, k] = site.wires.filter((wire) => wire.kind === "gate").map((wire) => found.get(wire.source)!) as [Float64Array, Float64Array];
  const v = found.get(site.wires.find((wire) => wire.kind === "mix")!.source)!;
  const size = site.width / rule.heads;
  return { rule, q, k, v, width: site.width, from: head * size, size, sink: rule.sink?.[head] ?? -Infinity };
}

function attend(rule: Rule, site: Site, { tokens, found }: Context): Float64Array {
  const y = new Float64Array(tokens.length * site.width);
  for (let h = 0; h < rule.heads; h++) {
    const head = headOf(site, found, h);
    const alike = steady(head);
    for (let t = 0; t < tokens.length; t++) {
      const seen = rule.causal ? t + 1 : tokens.length;
      const shares = alike ? [alone(head, seen)] : attention(head, t, seen);
      for (let s = 0; s < shares.length; s++) {
        for (let c = head.from; c < head.from + head.size; c++) y[t * head.width + c]! += shares[s]! * head.v[s * head.width + c]!;
      }
    }
  }
  return y;
}

/** Whether all a head reads is the same at every token, as it is where the circuit keeps none of its nodes. */
function steady({ q, k, v, width, from, size }: AttentionHead): boolean {
  return [q, k, v].every((x) => {
    for (let at = width; at < x.length; at += width) for (let c = from; c < from + size; c++) if (x[at + c] !== x[c]) return false;
    return true;
  });
}

/** What all tokens seen get together in a steady head. */
function alone(head: AttentionHead, seen: number): number {
  const one = score(head, 0, 0);
  return head.rule.kind === "linear" ? seen * one : seen / (seen + Math.exp(head.sink - one));
}

/** How much a token takes from each token it sees. */
function attention(head: AttentionHead, t: number, seen: number): Float64Array {
  const scores = new Float64Array(seen);
  for (let s = 0; s < seen; s++) scores[s] = score(head, t, s);
  return head.rule.kind === "linear" ? scores : softmax(scores, head.sink);
}

function score({ rule, q, k, width, from, size }: AttentionHead, t: number, s: number): number {
  let sum = 0;
  for (let c = from; c < from + size; c++) sum += q[t * width + c]! * k[s * width + c]!;
  return sum * rule.scale;
}

function softmax(scores: Float64Array, sink: number): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), sink);
  const sizes = scores.map((score) => Math.exp(score - most));
  const total = sizes.reduce((a, b) => a + b, Math.exp(sink - most));
  return sizes.map((size) => size / total);
}

/** Where the last token looks through a head, a share per token; nothing where the program does without its site. */
export function looks(program: Runnable, of: Run, name: string, head: number): number[] | undefined {
  const site = program.sites.find((one) => one.name === name);
  if (site?.rules[0]?.op !== "attend") return undefined;
  return [...attention(headOf(site, of.sites, head), of.tokens.length - 1, of.tokens.length)];
}

/** Removed channels stand at their constant; kept ones are as computed, or as they were edited. */
function held(site: Site, live: Float64Array, edits: Record<string, NodeEdit>): Float64Array {
  if (!site.kept || !site.held) return live;
  const { width } = site;
  const result = new Float64Array(live.length);
  for (let at = 0; at < live.length; at += width) {
    result.set(site.held, at);
    for (const c of site.kept) result[at + c] = changed(live[at + c]!, edits[`${site.name}[${c}]`], site.held[c]!);
  }
  return result;
}

function changed(value: number, edit: NodeEdit | undefined, mean: number): number {
  if (!edit) return value;
  return edit.how === "mean" ? mean : edit.how === "set" ? edit.value : value * edit.value;
}

/** The error function to about 1e-15: its series near zero, a continued fraction elsewhere. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (size > 6) return Math.sign(x);
  if (size < 2.5) {
    let [term, sum] = [x, x];
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
      term *= (-x * x) / n;
      sum += term / (2 * n + 1);
    }
    return (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = size;
  for (let n = 60; n > 0; n--) fraction = size + n / 2 / fraction;
  return Math.sign(x) * (1 - Math.exp(-size * size) / (fraction * Math.sqrt(Math.PI)));
}

