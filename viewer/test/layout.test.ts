import { expect, test } from "vitest";
import { random } from "../src/graph/arrange";
import { draw } from "../src/graph/layout";
import type { Edge, Node } from "../src/payload";
import { circuit, node } from "./planted";

const OPTIONS = { along: 900, across: 500, pitch: [15, 32] as [number, number] };

function large(neurons: number): { nodes: Node[]; edges: Edge[] } {
  const dice = random(7);
  const [reads, writes] = [12, 12].map((n, i) => [...Array(n).keys()].map((c) => node(`0.mlp.${i ? "resid_delta" : "act_in"}[${c}]`)));
  const middle = [...Array(neurons).keys()].map((c) => node(`0.mlp.post_act[${c}]`));
  const heads = [...Array(20).keys()].map((c) => node(`0.attn.${"qkv"[c % 3]}[${c}]`));
  const pick = (from: Node[]): string => from[Math.floor(dice() * from.length)]!.id;
  const edges = middle.flatMap(({ id }) => [
    { source: pick(reads!), target: id, weight: dice() - 0.5 },
    { source: id, target: pick(writes!), weight: dice() - 0.5 },
  ]);
  return { nodes: [...heads, ...reads!, ...middle, ...writes!], edges };
}

test("flow runs from reads through neurons to writes", () => {
  const shown = circuit(
    [node("0.mlp.act_in[1]"), node("0.mlp.post_act[2]"), node("0.mlp.resid_delta[3]"), node("final_resid[3]")],
    [
      { source: "0.mlp.act_in[1]", target: "0.mlp.post_act[2]", weight: 1 },
      { source: "0.mlp.post_act[2]", target: "0.mlp.resid_delta[3]", weight: -1 },
    ],
    { copies: [{ source: "0.mlp.resid_delta[3]", target: "final_resid[3]" }] },
  );
  const { points, length } = draw(shown, OPTIONS);
  const along = shown.nodes.map((one) => points.get(one.id)!.u);
  expect(along).toEqual([...along].sort((a, b) => a - b));
  expect(Math.max(...along)).toBeLessThan(length);
  expect(points.get("0.mlp.resid_delta[3]")!.v).toBe(points.get("final_resid[3]")!.v);
});

test("every node has its place, and no two of a column share one", () => {
  const { nodes, edges } = large(80);
  const { points, pitch } = draw(circuit(nodes, edges), OPTIONS);
  expect(nodes.length).toBeGreaterThan(100);
  const columns = new Map<number, number[]>();
  for (const one of nodes) {
    const { u, v } = points.get(one.id)!;
    expect(Number.isFinite(u) && Number.isFinite(v)).toBe(true);
    columns.set(u, [...(columns.get(u) ?? []), v]);
  }
  for (const rows of columns.values()) {
    rows.sort((a, b) => a - b);
    rows.slice(1).forEach((v, i) => expect(v - rows[i]!).toBeGreaterThan(0.9 * pitch));
  }
});

test("nodes of a head stand inside its box", () => {
  const { nodes, edges } = large(10);
  const drawing = draw(circuit(nodes, edges), OPTIONS);
  expect(drawing.boxes).toHaveLength(2);
  for (const box of drawing.boxes) {
    for (const one of nodes.filter((n) => n.head === box.head)) {
      const { u, v } = drawing.points.get(one.id)!;
      expect(u).toBe(box.u);
      expect(v).toBeGreaterThan(box.v);
      expect(v).toBeLessThan(box.v + box.height);
    }
  }
});

test("the same circuit gives the same drawing at any width, and a copy of it too", () => {
  const { nodes, edges } = large(30);
  const [one, copy] = [circuit(nodes, edges), circuit(nodes, edges)];
  const across = (drawing: ReturnType<typeof draw>): number[] => nodes.map((n) => drawing.points.get(n.id)!.v);
  expect(across(draw(one, { ...OPTIONS, along: 1400 }))).toEqual(across(draw(copy, OPTIONS)));
});

test("two nodes that could cross do not", () => {
  const ids = [0, 1].map((i) => [`0.mlp.act_in[${i}]`, `0.mlp.post_act[${1 - i}]`]);
  const edges = ids.map(([source, target]) => ({ source: source!, target: target!, weight: 1 }));
  expect(draw(circuit(ids.flat().map((id) => node(id)), edges), OPTIONS).crossings).toBe(0);
});

test("an empty circuit gives an empty drawing", () => {
  expect(draw(circuit([]), OPTIONS).points.size).toBe(0);
});

test("in a crowded circuit kinds of a head stand side by side inside its box, and no marks cover each other", () => {
  const heads = [...Array(64).keys()].map((c) => node(`0.attn.${"qkv"[c % 3]}[${c}]`));
  const reads = [...Array(40).keys()].map((c) => node(`0.attn.act_in[${c}]`));
  const edges = heads.map((one, i) => ({ source: reads[i % 40]!.id, target: one.id, weight: 1 }));
  const drawing = draw(circuit([...reads, ...heads], edges), OPTIONS);
  const at = (one: Node): { u: number; v: number } => drawing.points.get(one.id)!;
  expect(drawing.height).toBeLessThan(600);
  for (const box of drawing.boxes) {
    const inside = heads.filter((one) => one.head === box.head);
    for (const one of inside) {
      expect(Math.abs(at(one).u - box.u)).toBeLessThan(box.half);
      expect(at(one).v).toBeGreaterThan(box.v);
      expect(at(one).v).toBeLessThan(box.v + box.height);
    }
    const columns = ["q", "k", "v"].map((kind) => [...new Set(inside.filter((one) => one.kind === kind).map((one) => at(one).u))]);
    expect(columns.every((column) => column.length === 1)).toBe(true);
    expect(columns.flat()).toEqual(columns.flat().sort((a, b) => a - b));
  }
  for (const one of reads) for (const two of reads) if (one !== two) expect(Math.hypot(at(one).u - at(two).u, at(one).v - at(two).v)).toBeGreaterThan(10 * drawing.size);
});
