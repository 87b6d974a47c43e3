/**
 * Rows: where each bar stands across the flow, so that few links cross and links are short.
 *
 * A bar is what must stay straight: a residual channel from its first node to its last, the box of a head, a neuron.
 * Bars that share a step of the flow may not overlap; their order is searched, their places then follow by relaxation.
 */

export interface Bar {
  id: string;
  /** First and last step of the flow it covers. */
  from: number;
  to: number;
  /** In rows. */
  height: number;
}

/** Joins a point of one bar to a point of another; the offsets are from the top of the bar, in rows. */
export interface Tie {
  source: number;
  target: number;
  sourceStep: number;
  targetStep: number;
  sourceOffset: number;
  targetOffset: number;
  /** How much its length counts. */
  pull: number;
}

/** Returns numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A sorted order of bars and the tops that follow from it. */
export class Arrangement {
  readonly tops: Float64Array;
  private readonly neighbours: Tie[][];
  private readonly overlaps: number[][];
  private readonly rank: Int32Array;

  constructor(
    readonly bars: Bar[],
    readonly ties: Tie[],
    public order: number[],
  ) {
    this.tops = new Float64Array(bars.length);
    this.rank = new Int32Array(bars.length);
    this.neighbours = bars.map((_, i) => ties.filter((tie) => (tie.source === i) !== (tie.target === i)));
    this.overlaps = bars.map((a, i) =>
      bars.flatMap((b, j) => (i !== j && a.from <= b.to && b.from <= a.to ? [j] : [])),
    );
  }

  /** Stacks the bars in order, each as high up as those before it allow; then pulls them towards what they are tied to. */
  place(sweeps: number): void {
    const { bars, order, tops, rank } = this;
    order.forEach((bar, i) => (rank[bar] = i));
    for (const i of order) tops[i] = this.lowest(i);
    const height = this.height();
    for (let sweep = 0; sweep < sweeps; sweep++) {
      const forward = sweep % 2 === 1;
      for (let s = 0; s < order.length; s++) {
        const i = order[forward ? s : order.length - 1 - s]!;
        const free = Math.min(this.highest(i), height - bars[i]!.height);
        tops[i] = Math.max(this.lowest(i), Math.min(free, this.wanted(i)));
      }
    }
  }

  height(): number {
    return this.bars.reduce((most, bar, i) => Math.max(most, this.tops[i]! + bar.height), 0);
  }

  /** Crossings and length together; what the search makes small. */
  cost(): number {
    const { ties, tops } = this;
    let length = 0;
    for (const tie of ties) length += tie.pull * Math.abs(this.end(tie) - this.start(tie));
    let spread = 0;
    for (let i = 0; i < tops.length; i++) spread = Math.max(spread, tops[i]!);
    return crossings(this) + 0.12 * length + 0.3 * spread;
  }

  start(tie: Tie): number {
    return this.tops[tie.source]! + tie.sourceOffset;
  }

  end(tie: Tie): number {
    return this.tops[tie.target]! + tie.targetOffset;
  }

  private lowest(i: number): number {
    let low = 0;
    for (const j of this.overlaps[i]!) {
      if (this.rank[j]! < this.rank[i]!) low = Math.max(low, this.tops[j]! + this.bars[j]!.height);
    }
    return low;
  }

  private highest(i: number): number {
    let high = Infinity;
    for (const j of this.overlaps[i]!) if (this.rank[j]! > this.rank[i]!) high = Math.min(high, this.tops[j]!);
    return high - this.bars[i]!.height;
  }

  private wanted(i: number): number {
    let sum = 0;
    let pull = 0;
    for (const tie of this.neighbours[i]!) {
      const here = tie.source === i;
      sum += tie.pull * (here ? this.end(tie) - tie.sourceOffset : this.start(tie) - tie.targetOffset);
      pull += tie.pull;
    }
    return pull ? sum / pull : this.tops[i]!;
  }
}

/** Crossings of two ties, plus a third for each straight bar that a tie crosses on its way. */
export function crossings(arrangement: Arrangement): number {
  const { ties, bars, tops } = arrangement;
  let count = 0;
  for (let a = 0; a < ties.length; a++) {
    const one = ties[a]!;
    const oneStart = arrangement.start(one);
    const oneEnd = arrangement.end(one);
    for (let b = a + 1; b < ties.length; b++) {
      const two = ties[b]!;
      if (one.targetStep <= two.sourceStep || two.targetStep <= one.sourceStep) continue;
      const before = oneStart - arrangement.start(two);
      const after = oneEnd - arrangement.end(two);
      if (before * after < 0) count += 1;
    }
    for (let i = 0; i < bars.length; i++) {
      const bar = bars[i]!;
      if (i === one.source || i === one.target || bar.from > one.sourceStep || bar.to < one.targetStep) continue;
      const middle = tops[i]! + bar.height / 2;
      if ((oneStart - middle) * (oneEnd - middle) < 0) count += 0.35;
    }
  }
  return count;
}

/** Sorts bars by the mean place of what they are tied to, again and again from alternating ends. */
export function barycentres(bars: Bar[], ties: Tie[], rounds: number): number[] {
  let at = Float64Array.from(bars, (_, i) => i / Math.max(1, bars.length - 1));
  for (let round = 0; round < rounds; round++) {
    const sum = Float64Array.from(at);
    const pull = new Float64Array(bars.length).fill(1);
    for (const tie of ties) {
      sum[tie.source]! += 2 * tie.pull * at[tie.target]!;
      sum[tie.target]! += 2 * tie.pull * at[tie.source]!;
      pull[tie.source]! += 2 * tie.pull;
      pull[tie.target]! += 2 * tie.pull;
    }
    const order = [...bars.keys()].sort((a, b) => sum[a]! / pull[a]! - sum[b]! / pull[b]! || a - b);
    at = Float64Array.from({ length: bars.length }, () => 0);
    order.forEach((bar, rank) => (at[bar] = rank / Math.max(1, bars.length - 1)));
  }
  return [...bars.keys()].sort((a, b) => at[a]! - at[b]! || a - b);
}

/** Tries moves of one bar and swaps of two, keeping what is no worse, with a little warmth at the beginning. */
export function search(bars: Bar[], ties: Tie[], order: number[], steps: number, seed: number): Arrangement {
  const draw = random(seed);
  const now = new Arrangement(bars, ties, [...order]);
  now.place(2);
  let cost = now.cost();
  let best = [...now.order];
  let least = cost;
  for (let step = 0; step < steps && bars.length > 1; step++) {
    const kept = now.order;
    now.order = moved(kept, draw);
    now.place(2);
    const next = now.cost();
    const warmth = 1.2 * (1 - step / steps) ** 2;
    if (next <= cost || draw() < Math.exp((cost - next) / Math.max(warmth, 1e-9))) cost = next;
    else now.order = kept;
    if (cost < least) [least, best] = [cost, [...now.order]];
  }
  now.order = best;
  now.place(24);
  return now;
}

function moved(order: number[], draw: () => number): number[] {
  const next = [...order];
  const from = Math.floor(draw() * next.length);
  const to = Math.floor(draw() * next.length);
  if (draw() < 0.4) [next[from], next[to]] = [next[to]!, next[from]!];
  else next.splice(to, 0, next.splice(from, 1)[0]!);
  return next;
}
