/** Where neurons stand when the modules of their graph are discs beside each other. */

import type { Neurons } from "./payload";

export interface Spot {
  x: number;
  y: number;
}

export interface Disc extends Spot {
  r: number;
  /** -1 for neurons of the circuit that are in no module. */
  module: number;
  neurons: number[];
}

export interface Arranged {
  discs: Disc[];
  /** By neuron; those that are not shown have none. */
  spots: Map<number, Spot>;
  width: number;
  height: number;
}

/** Distance of neighbours, and free room around a disc. */
const STEP = 7.5;
const ROOM = 9;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Strengths of the edges at each neuron, both ways. */
export function loads({ neurons, sources, targets, weights }: Neurons): number[] {
  const found = new Array<number>(neurons).fill(0);
  weights.forEach((weight, i) => {
    found[sources[i]!]! += weight;
    found[targets[i]!]! += weight;
  });
  return found;
}

/**
 * Modules as discs, large ones near the middle, their strongest neurons inmost; neurons of the circuit that are in none
 * have a disc of their own. `aspect` is width over height of the room there is.
 */
export function arrange(graph: Neurons, circuit: Set<number>, aspect: number): Arranged {
  const load = loads(graph);
  const modules = new Map<number, number[]>();
  graph.modules.forEach((module, neuron) => {
    if (module < 0 && !circuit.has(neuron)) return;
    modules.set(module, [...(modules.get(module) ?? []), neuron]);
  });
  const discs: Disc[] = [];
  const groups = [...modules].sort(([a, one], [b, other]) => other.length - one.length || a - b);
  for (const [module, neurons] of groups) {
    const r = STEP * Math.sqrt(neurons.length) + ROOM;
    discs.push({ ...free(discs, r, aspect), r, module, neurons: neurons.sort((a, b) => load[b]! - load[a]! || a - b) });
  }
  const [left, top] = [Math.min(...discs.map((d) => d.x - d.r)), Math.min(...discs.map((d) => d.y - d.r))];
  const spots = new Map<number, Spot>();
  for (const disc of discs) {
    disc.x -= left;
    disc.y -= top;
    disc.neurons.forEach((neuron, i) => {
      const [far, turn] = [STEP * Math.sqrt(i + 0.5), i * GOLDEN];
      spots.set(neuron, { x: disc.x + far * Math.cos(turn), y: disc.y + far * Math.sin(turn) });
    });
  }
  const [width, height] = [Math.max(0, ...discs.map((d) => d.x + d.r)), Math.max(0, ...discs.map((d) => d.y + d.r))];
  return { discs, spots, width, height };
}

/** The place nearest to the middle where a disc covers no other, along a spiral as wide as the room. */
function free(discs: Disc[], r: number, aspect: number): Spot {
  for (let i = 0; ; i++) {
    const [far, turn] = [4 * Math.sqrt(i), i * GOLDEN];
    const spot = { x: far * aspect * Math.cos(turn), y: far * Math.sin(turn) };
    if (discs.every((d) => Math.hypot(d.x - spot.x, d.y - spot.y) >= d.r + r)) return spot;
  }
}

/** Edges at one neuron, strongest first: those it writes to others, and those others write to it. */
export function partners({ sources, targets, weights }: Neurons, neuron: number): Record<"out" | "in", [number, number][]> {
  const found: Record<"out" | "in", [number, number][]> = { out: [], in: [] };
  weights.forEach((weight, i) => {
    if (sources[i] === neuron) found.out.push([targets[i]!, weight]);
    if (targets[i] === neuron) found.in.push([sources[i]!, weight]);
  });
  return found;
}
