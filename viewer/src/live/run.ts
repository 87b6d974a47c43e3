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
  // Each rule takes the next gate that none before it took; an attention took two, a product at the first place all.
  const gates = site.wires.filter((wire) => wire.kind === "gate").map((wire) => context.found.get(wire.source)!);
  gates.splice(0, site.rules[0]!.op === "attend" ? 2 : site.rules[0]!.op === "multiply" ? gates.length : 0);
  for (const rule of site.rules.slice(1)) {
    x = apply(rule, x, context.tokens.length, rule.op === "norm" || rule.op === "multiply" ? gates.shift() : undefined);
  }
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

function apply(rule: Rule, x: Float64Array, length: number, gate: Float64Array | undefined): Float64Array {
  const width = x.length / length;
  switch (rule.op) {
    case "rms":
      return Float64Array.from({ length: length * rule.heads }, (_, i) => rootMeanSquare(rule, slice(x, i, width / rule.heads)));
    case "norm":
      return normed(rule, x, width, gate);
    case "topk":
      for (let t = 0; t < length; t++) absTopK(x.subarray(t * width, (t + 1) * width), rule.k);
      return x;
    case "gelu":
      return x.map((value) => 0.5 * value * (1 + erf(value * Math.SQRT1_2)));
    case "relu":
      return x.map((value) => Math.max(0, value));
    case "multiply":
      return x.map((value, i) => value * gate![i]!);
    default:
      throw new Error(`The rule ${rule.op} gathers and can only come first.`);
  }
}

/** One of the equal runs of channels that a vector is cut into. */
function slice(x: Float64Array, i: number, size: number): Float64Array {
  return x.subarray(i * size, (i + 1) * size);
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
  const size = part / rule.heads;
  for (let i = 0; i < (x.length / width) * rule.heads; i++) {
    const [t, from] = [Math.floor(i / rule.heads), (i % rule.heads) * size];
    const row = x.subarray(t * width + from, t * width + from + size);
    const divisor = divisors ? divisors[i]! : rootMeanSquare(rule, row);
    const middle = rule.center ? mean(row) : 0;
    for (let c = 0; c < size; c++) row[c] = ((row[c]! - middle) / divisor) * (rule.gain?.[from + c] ?? 1) + (rule.bias?.[from + c] ?? 0);
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

/** One head of an attention: its rows of queries, keys and values, and where they begin in each row. */
interface AttentionHead {
  rule: Rule;
  head: number;
  length: number;
  q: Rows;
  k: Rows;
  v: Rows;
  sink: number;
}

/** Channels [from, from + size) of rows of `width` numbers. */
interface Rows {
  x: Float64Array;
  width: number;
  from: number;
  size: number;
}

function headOf(site: Site, found: Map<string, Float64Array>, head: number, length: number): AttentionHead {
  const rule = site.rules[0]!;
  const rows = (source: string, heads: number): Rows => {
    const x = found.get(source)!;
    const width = x.length / length;
    return { x, width, from: heads === 1 ? 0 : (head * width) / heads, size: width / heads };
  };
  const [q, k] = site.wires.filter((wire) => wire.kind === "gate").map((wire) => rows(wire.source, rule.heads)) as [Rows, Rows];
  const v = rows(site.wires.find((wire) => wire.kind === "mix")!.source, rule.shared ? 1 : rule.heads);
  return { rule, head, length, q, k, v, sink: rule.sink?.[head] ?? -Infinity };
}

function attend(rule: Rule, site: Site, { tokens, found }: Context): Float64Array {
  const y = new Float64Array(tokens.length * site.width);
  for (let h = 0; h < rule.heads; h++) {
    const head = headOf(site, found, h, tokens.length);
    const { x, width, from, size } = head.v;
    const takes = taking(head);
    for (let t = 0; t < tokens.length; t++) {
      const shares = takes(t);
      const at = t * site.width + h * size;
      for (let s = 0; s < shares.length; s++) {
        const share = shares[s]!;
        if (share !== 0) for (let c = 0; c < size; c++) y[at + c]! += share * x[s * width + from + c]!;
      }
    }
  }
  return y;
}

/** What a token takes from each token it sees. Where all a head reads is the same at every token, from the first. */
function taking(head: AttentionHead): (t: number) => Float64Array {
  const { rule, length, q, k, v, sink } = head;
  const seen = (t: number): number => (rule.causal ? t + (rule.strict ? 0 : 1) : length);
  const score = scoring(head);
  if (rule.kind === "softmax" && !rule.strict && !rule.rates && [q, k, v].every((rows) => all(rows, length, (c) => steady(rows, c, length)))) {
    const one = score(0, 0);
    return (t) => Float64Array.of(seen(t) / (seen(t) + Math.exp(sink - one)));
  }
  return (t) => {
    const scores = new Float64Array(seen(t));
    for (let s = 0; s < scores.length; s++) scores[s] = score(t, s);
    if (rule.kind === "softmax") return softmax(scores, sink);
    const fade = rule.damping[head.head] ?? 0;
    if (fade) for (let s = 0; s < scores.length; s++) scores[s]! *= Math.exp(-fade * Math.abs(t - s));
    if (rule.strict && !rule.causal) scores[t] = 0;
    return scores;
  };
}

function all({ size }: Rows, length: number, holds: (c: number) => boolean): boolean {
  for (let c = 0; c < size; c++) if (!holds(c)) return false;
  return length > 0;
}

/** Whether a channel is the same at every token. */
function steady({ x, width, from }: Rows, c: number, length: number): boolean {
  for (let t = 1; t < length; t++) if (x[t * width + from + c] !== x[from + c]) return false;
  return true;
}

/**
 * The score of a token that looks and one that is seen. Channels, or pairs that turn, whose query and key are the same
 * everywhere are added up once for each distance, and those whose query or key is zero are left out.
 */
function scoring({ rule, head, length, q, k }: AttentionHead): (t: number, s: number) => number {
  const step = rule.rates ? 2 : 1;
  const rates = rule.rates?.subarray(rule.rates.length === q.size / 2 ? 0 : (head * q.size) / 2);
  const still = new Float64Array(2 * length);
  const live: number[] = [];
  for (let c = 0; c < q.size; c += step) {
    const same = [q, k].map((rows) => steady(rows, c, length) && steady(rows, c + step - 1, length));
    const zero = [q, k].some((rows, i) => same[i] && rows.x[rows.from + c] === 0 && rows.x[rows.from + c + step - 1] === 0);
    if (zero) continue;
    if (!same[0] || !same[1]) live.push(c);
    else for (let d = 1 - length; d < length; d++) still[d + length]! += product(q, k, c, rates, d);
  }
  const [one, other] = [q, k].map((rows) => turned(rows, live, rates, length)) as [Float64Array, Float64Array];
  const width = live.length * step;
  return (t, s) => {
    let sum = still[t - s + length]!;
    for (let i = 0; i < width; i++) sum += one[t * width + i]! * other[s * width + i]!;
    return sum * rule.scale;
  };
}

/** What a constant channel, or a pair that turns, adds to a score at a distance. */
function product(q: Rows, k: Rows, c: number, rates: Float64Array | undefined, distance: number): number {
  const [a, u] = [q.x[q.from + c]!, k.x[k.from + c]!];
  if (!rates) return a * u;
  const [b, w] = [q.x[q.from + c + 1]!, k.x[k.from + c + 1]!];
  const angle = rates[c / 2]! * distance;
  return (a * u + b * w) * Math.cos(angle) + (a * w - b * u) * Math.sin(angle);
}

/** Some channels of a head, or pairs turned to their places, row by row. */
function turned({ x, width, from }: Rows, live: number[], rates: Float64Array | undefined, length: number): Float64Array {
  const found: number[] = [];
  for (let t = 0; t < length; t++) {
    for (const c of live) {
      const at = t * width + from + c;
      if (!rates) found.push(x[at]!);
      else {
        const [cos, sin] = [Math.cos(rates[c / 2]! * t), Math.sin(rates[c / 2]! * t)];
        found.push(x[at]! * cos - x[at + 1]! * sin, x[at + 1]! * cos + x[at]! * sin);
      }
    }
  }
  return Float64Array.from(found);
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
  return [...taking(headOf(site, of.sites, head, of.tokens.length))(of.tokens.length - 1)];
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

