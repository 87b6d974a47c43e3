import { expect, test } from "vitest";
import { arrange, loads, partners } from "../src/modules";
import type { Neurons } from "../src/payload";

/** Three modules of 30, 9 and 2 neurons, each a ring; neurons 41 to 43 are alone. */
function planted(): Neurons {
  const modules = [...new Array(30).fill(0), ...new Array(9).fill(1), 2, 2, -1, -1, -1] as number[];
  const sources = [...Array(41).keys()];
  const ends = [30, 39, 41];
  const targets = sources.map((i) => (ends.includes(i + 1) ? [0, 30, 39][ends.indexOf(i + 1)]! : i + 1));
  const weights = sources.map((i) => 1 - i / 100);
  return { neurons: 44, sites: [], passes: 1, shared: true, sources, targets, weights, modules, modularity: 0.5, random: 0.4 };
}

test("modules lie apart and inside the picture, with every neuron of theirs in them", () => {
  const { discs, spots, width, height } = arrange(planted(), new Set(), 1.9);
  expect(discs.map((disc) => disc.neurons.length)).toEqual([30, 9, 2]);
  for (const [i, a] of discs.entries()) {
    for (const b of discs.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r - 1e-9);
    for (const [at, most] of [[a.x, width], [a.y, height]] as const) {
      expect(at - a.r).toBeGreaterThanOrEqual(-1e-9);
      expect(at + a.r).toBeLessThanOrEqual(most + 1e-9);
    }
    for (const neuron of a.neurons) {
      const spot = spots.get(neuron)!;
      expect(Math.hypot(spot.x - a.x, spot.y - a.y)).toBeLessThan(a.r);
    }
  }
});

test("the strongest neuron of a module is inmost", () => {
  const graph = planted();
  graph.weights[7] = 9;
  const { discs } = arrange(graph, new Set(), 1);
  expect(discs[0]!.neurons.slice(0, 2).sort()).toEqual([7, 8]);
  expect(loads(graph)[7]).toBeCloseTo(9 + 0.94);
});

test("of neurons in no module those of the circuit alone are shown", () => {
  const { spots, discs } = arrange(planted(), new Set([3, 42]), 1);
  expect([41, 42, 43].map((neuron) => spots.has(neuron))).toEqual([false, true, false]);
  expect(discs.find((disc) => disc.module < 0)!.neurons).toEqual([42]);
});

test("partners are told both ways, strongest first", () => {
  const graph = planted();
  graph.sources.push(5, 9);
  graph.targets.push(20, 5);
  graph.weights.push(0.2, 0.1);
  expect(partners(graph, 5)).toEqual({ out: [[6, 0.95], [20, 0.2]], in: [[4, 0.96], [9, 0.1]] });
});
