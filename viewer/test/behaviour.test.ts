import { expect, test } from "vitest";
import { type Judgement, type PathNode, type WeightPath, called, highest, plan, stageOf, telling } from "../src/behaviour";

function node(site: string, channel = 0, more: Partial<PathNode> = {}): PathNode {
  return { id: `${site}[${channel}]`, site, channel, label: "", head: null, set_by: [], means: {}, carried: null, ...more };
}

const PATH: WeightPath = {
  n: 1,
  restored: 1,
  nodes: [node("tokens", 0, { label: "exam" }), node("tokens", 1, { label: "quiz" }), node("0.attn.q", 1), node("0.attn.v", 2), node("answer")],
  links: [
    { source: 0, target: 3, kind: "stays", value: 1, back: null },
    { source: 1, target: 2, kind: "stays", value: 1, back: null },
    { source: 3, target: 4, kind: "carried", value: 1, back: null },
  ],
};

test("queries, keys and values of a layer share a stage, other sites have their own", () => {
  expect(PATH.nodes.map(stageOf)).toEqual(["tokens", "tokens", "0.attn q k v", "0.attn q k v", "answer"]);
  expect(stageOf(node("1.mlp.post_act"))).toBe("1.mlp post_act");
});

test("a path runs to the right where it is wide and down where it is narrow, inside its frame, nothing on one spot", () => {
  for (const [width, along] of [[1000, "x"], [360, "y"]] as const) {
    const found = plan(PATH, width);
    const at = (i: number): number => found.spots[i]![along];
    expect(at(0)).toBeLessThan(at(2));
    expect(at(2)).toBe(at(3));
    expect(at(3)).toBeLessThan(at(4));
    expect(new Set(found.spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
    for (const { x, y } of found.spots) expect(x > 0 && x < found.width && y > 0 && y < found.height).toBe(true);
  }
});

test("nodes stand near what they take in", () => {
  const { spots } = plan(PATH, 1000);
  expect(spots[0]!.y < spots[1]!.y).toBe(spots[3]!.y < spots[2]!.y);
});

test("more nodes than fit on a line go on below", () => {
  const many = { ...PATH, nodes: Array.from({ length: 20 }, (_, i) => node("tokens", i)), links: [] };
  const { spots } = plan(many, 360);
  expect(new Set(spots.map(({ y }) => y)).size).toBeGreaterThan(2);
});

test("a node tells where it differs most, and what is not known there is no number", () => {
  const means = { evaluation: { cue: 2, ask: 0 }, deployment: { cue: -1, ask: 0.5 }, neutral: { ask: 0.5 } };
  const found = telling(node("0.attn.v", 0, { means }))!;
  expect(found.place).toBe("cue");
  expect(found.values.slice(0, 4)).toEqual([NaN, NaN, -1, 2]);
  expect(telling(node("tokens"))).toBeNull();
  expect(called(node("0.attn.v", 7))).toBe("v[7]");
  expect(called(PATH.nodes[0]!)).toBe("exam");
});

test("the context of the highest level is the first of several", () => {
  const contexts = [1, 4, 4].map((level, i) => ({ context: `c${i}`, level, claims: [] }));
  expect(highest({ contexts } as unknown as Judgement)?.context).toBe("c1");
  expect(highest({ contexts: [] } as unknown as Judgement)).toBeUndefined();
});
