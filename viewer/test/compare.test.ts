import { expect, test } from "vitest";
import { matched, members, sets, union } from "../src/compare";
import { matches } from "../src/parts/Search";
import type { Page } from "../src/payload";
import { goneAt, stagesOf, widest } from "../src/stages";
import { circuit, node, view } from "./planted";

const [A, B, C] = ["0.mlp.act_in[1]", "0.mlp.post_act[2]", "0.mlp.post_act[3]"] as const;
const edge = { source: A, target: B, weight: 1 };
const one = view(circuit([node(A), node(B)], [edge]));
const two = view(circuit([node(A), node(C)], [{ ...edge, target: C }]));

test("two circuits of a model are told apart node by node", () => {
  const found = sets(one.circuit, two.circuit);
  expect([found.both, found.first, found.second].map((nodes) => nodes.map((n) => n.id))).toEqual([[A], [B], [C]]);
  const both = union(one, two);
  expect(both.circuit.nodes.map((n) => n.id)).toEqual([A, B, C]);
  expect(both.circuit.edges).toHaveLength(2);
  expect([...members(found).values()]).toEqual(["first", "second", "both"]);
});

test("matches are found from either side", () => {
  const page = { matches: [{ first: 0, second: 2, tokens: 9, forward: [[A, B, 0.5]], backward: [] }] } as unknown as Page;
  expect(matched(page, 0, 2)!.forward).toEqual([[A, B, 0.5]]);
  expect(matched(page, 2, 0)!.backward).toEqual([[A, B, 0.5]]);
  expect(matched(page, 0, 1)).toBeNull();
});

test("nodes are found by every word of their name, title or label", () => {
  const nodes = [node(A), node(B, { label: "opening quote" })];
  expect(matches(nodes, "QUOTE open")).toEqual([nodes[1]]);
  expect(matches(nodes, "neuron 2")).toEqual([nodes[1]]);
  expect(matches(nodes, "  ")).toEqual([]);
});

test("a stage lacks what was dropped up to it", () => {
  const stage = { edges: null, loss: 1, validation_loss: null, without: null };
  const wider = { nodes: [node(A), node(B), node(C)], edges: [], copies: [], gates: [] };
  const path = [9, 3, 2, 1].map((nodes, i) => ({ ...stage, nodes, dropped: [["x"], ["y"], [C], [B]][i]! }));
  const pruned = circuit([node(A)], [], { path, wider });
  expect(stagesOf(pruned).map((one) => one.nodes)).toEqual([1, 2, 3]);
  expect(goneAt(pruned, 2).has(C)).toBe(true);
  expect(goneAt(pruned, 2).has(B)).toBe(false);
  expect(widest(view(pruned)).circuit.nodes).toHaveLength(3);
  expect(stagesOf(circuit([]))).toEqual([]);
});
