import { expect, test } from "vitest";
import { read } from "../src/payload";
import { landmarks, relate, towards } from "../src/relations";
import { circuit, node, prompt, view } from "./planted";

test("data that is none, or of another schema, is refused with what to do", () => {
  expect(() => read("null")).toThrow("write one with jali show");
  expect(() => read('{"kind": "page", "schema": 0}')).toThrow("run jali show again");
  expect(() => read("{")).toThrow();
  expect(read('{"kind": "page", "schema": 1, "views": []}').kind).toBe("page");
  expect(read('{"kind": "gallery", "schema": 1, "cards": []}').kind).toBe("gallery");
});

test("what was written once comes back wherever it stood", () => {
  const text = '{"kind": "page", "schema": 1, "texts": ["a", "b"], "shared": [{"@": [1, 0]}, {"t": {"=": 0}}], "views": [{"=": 1}, {"=": 1}, [1, "x"]]}';
  const page = read(text) as unknown as { views: unknown[] };
  expect(page.views).toEqual([{ t: ["b", "a"] }, { t: ["b", "a"] }, [1, "x"]]);
  expect(page).not.toHaveProperty("shared");
});

test("edges are found by both ends, heaviest first", () => {
  const ids = ["0.mlp.act_in[1]", "0.mlp.act_in[2]", "0.mlp.post_act[3]"] as const;
  const edges = [
    { source: ids[0], target: ids[2], weight: 0.5 },
    { source: ids[1], target: ids[2], weight: -2 },
  ];
  const relations = relate(view(circuit(ids.map((id) => node(id)), edges)));
  expect(relations.into.get(ids[2])!.map((edge) => edge.weight)).toEqual([-2, 0.5]);
  expect(relations.from.get(ids[0])).toEqual([edges[0]]);
  expect(relations.heaviest).toBe(2);
  expect([...relations.near.get(ids[2])!]).toEqual([ids[0], ids[1]]);
});

test("a node is shaded by where the prompts part most", () => {
  const id = "0.mlp.post_act[3]";
  const pair = {
    first: prompt(["a", "b"], { activations: { [id]: [4, 1] } }),
    second: prompt(["c", "b"], { activations: { [id]: [-4, 1] } }),
  };
  const relations = relate(view(circuit([node(id)]), [pair]));
  expect(relations.loudest.get(id)).toBe(4);
  expect(relations.contrast.get(id)).toBe(1);
  expect(landmarks(circuit([node(id)]), relations, 8).map((one) => one.id)).toEqual([id]);
});

test("arrow keys lead to the nearest point that way and stop at the edge", () => {
  const points = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 10, y: 2 }],
    ["c", { x: 40, y: 0 }],
  ]);
  expect(towards(points, "a", { x: 1, y: 0 })).toBe("b");
  expect(towards(points, "c", { x: 1, y: 0 })).toBe("c");
  expect(towards(points, "b", { x: 0, y: -1 })).toBe("a");
});
