import { expect, test } from "vitest";
import { type Program, ready } from "../src/live/program";
import { absTopK, activations, erf, run } from "../src/live/run";
import { check } from "../src/live/check";

function floats(...values: number[]): string {
  return btoa(String.fromCharCode(...new Uint8Array(Float32Array.from(values).buffer)));
}

function shorts(...values: number[]): string {
  return btoa(String.fromCharCode(...new Uint8Array(Uint16Array.from(values).buffer)));
}

const RULE = { k: 0, eps: 0, center: false, width: 0, kind: "softmax", heads: 1, scale: 1, causal: true, strict: false, shared: false, damping: [], rates: null, gain: null, bias: null, sink: null } as const;

/** Two tokens set two channels; both are kept, and the logit is 10 x0 - 2 x1 + 1. */
function program(logit: number): Program {
  const wire = { kind: "linear", offset: 0, edges: null } as const;
  return {
    context: 8,
    answers: [{ token: 5, text: "a" }],
    matrices: [
      { columns: 2, counts: shorts(1, 2), rows: shorts(0, 0, 1), values: floats(3, 4, 5) },
      { columns: 2, counts: "", rows: "", values: floats(10, -2) },
    ],
    sites: [
      { name: "x", width: 2, kept: [0, 1], held: floats(7, 7), rules: [{ ...RULE, op: "embed" }], wires: [{ ...wire, source: "tokens", base: floats(0, 0), matrix: 0 }] },
      { name: "logits", width: 1, kept: null, held: null, rules: [{ ...RULE, op: "add" }], wires: [{ ...wire, source: "x", edges: "x", base: floats(1), matrix: 1 }] },
    ],
    spelling: null,
    checks: [{ tokens: [0, 1], shown: ["p", "q"], right: 0, wrong: 0, logits: [logit] }],
    texts: [],
  };
}

test("sites are run by their rules, with changes put in", () => {
  const small = ready(program(31));
  expect(run(small, [0, 1]).logits).toEqual([31]);
  expect(activations(run(small, [0, 1]), "x", 1)).toEqual([0, 5]);
  expect(activations(run(small, [0]), "nowhere", 1)).toBeUndefined();
  const change = (edit: object): number => run(small, [0, 1], { nodes: { "x[0]": edit as never }, edges: {} }).logits[0]!;
  expect(change({ how: "set", value: 0 })).toBe(-9);
  expect(change({ how: "scale", value: 2 })).toBe(71);
  expect(change({ how: "mean" })).toBe(61);
  expect(run(small, [0, 1], { nodes: {}, edges: { "x[1] -> logits[0]": 1 } }).logits).toEqual([46]);
});

function doubles(...values: number[]): string {
  return btoa(String.fromCharCode(...new Uint8Array(Float64Array.from(values).buffer)));
}

test("a memory of pairs that turn is read from what is before, and fades", () => {
  const wire = { kind: "linear", offset: 0, edges: null } as const;
  const x = { name: "x", width: 2, kept: null, held: null, rules: [{ ...RULE, op: "embed" }], wires: [{ ...wire, source: "tokens", base: floats(0, 0), matrix: 0 }] } as const;
  const attend = { ...RULE, op: "attend", kind: "linear", strict: true, shared: true, damping: [0.5], rates: doubles(0.25) } as const;
  const gate = { kind: "gate", offset: 0 } as const;
  const memory = { name: "m", width: 2, kept: null, held: null, rules: [attend], wires: [{ ...gate, source: "x" }, { ...gate, source: "x" }, { kind: "mix", offset: 0, source: "x" }] } as const;
  const gated = { name: "logits", width: 2, kept: null, held: null, rules: [{ ...RULE, op: "add" }, { ...RULE, op: "relu" }, { ...RULE, op: "multiply" }], wires: [{ kind: "copy", offset: 0, source: "m" }, { ...gate, source: "x" }] } as const;
  const matrices = [{ columns: 2, counts: "", rows: "", values: floats(1, 2, 3, -1) }];
  const answers = [{ token: 0, text: "a" }, { token: 1, text: "b" }];
  const small = ready({ context: 8, answers, matrices, sites: [x, memory, gated], spelling: null, checks: [], texts: [] } as never);
  expect(run(small, [1]).logits.map(Math.abs)).toEqual([0, 0]);
  const [[a, b], [c, d]] = [[3, -1], [1, 2]] as const;
  const score = Math.exp(-0.5) * ((a * c + b * d) * Math.cos(0.25) + (a * d - b * c) * Math.sin(0.25));
  const found = run(small, [0, 1]).logits;
  expect(found[0]).toBeCloseTo(Math.max(0, score * c) * a, 12);
  expect(found[1]).toBeCloseTo(Math.max(0, score * d) * b, 12);
  expect(Math.abs(found[0]!) + Math.abs(found[1]!)).toBeGreaterThan(1);
});

test("a check passes within its tolerance, and a failing one says by how much", () => {
  expect(check(ready(program(31.00005)), null)).toMatchObject({ prompts: 1, fault: "" });
  expect(check(ready(program(32)), null).fault).toContain("1.0 nats");
  expect(check(ready(program(NaN)), null).fault).not.toBe("");
  expect(check({ ...ready(program(31)), checks: [] }, null).fault).toContain("no stored logits");
});

test("the largest stay, ties by index", () => {
  const kept = (row: number[], k: number): number[] => {
    const values = Float64Array.from(row);
    absTopK(values, k);
    return [...values];
  };
  expect(kept([1, -3, 2, 0], 2)).toEqual([0, -3, 2, 0]);
  expect(kept([2, -2, 2, 1], 2)).toEqual([2, -2, 0, 0]);
  expect(kept([1, 2], 5)).toEqual([1, 2]);
  expect(kept([1, 2], 0)).toEqual([0, 0]);
});

test("the error function is exact to rounding", () => {
  const known: [number, number][] = [[0, 0], [0.5, 0.5204998778130465], [1, 0.8427007929497149], [2.4, 0.9993114861033549], [2.6, 0.9997639655834707], [4, 0.9999999845827421], [9, 1]];
  for (const [x, value] of known) {
    expect(erf(x)).toBeCloseTo(value, 13);
    expect(erf(-x)).toBeCloseTo(-value, 13);
  }
});
