import { expect, test } from "vitest";
import { START, countEdits, read, toggled, withEdge, withNode, write } from "../src/state";

test("an address restores what was chosen, whatever the prompt holds", () => {
  const state = {
    view: 2,
    node: "0.mlp.post_act[17]",
    pins: ["0.attn.k[3]", "0.attn.v[4]"],
    prompt: "print('a & b = c')\n\t# 100 % +\u202e",
    stage: 40,
    edits: {
      nodes: { "0.attn.v[4]": { how: "scale" as const, value: -2.5 }, "0.attn.k[3]": { how: "mean" as const } },
      edges: { "0.attn.v[4] -> 0.attn.resid_delta[1]": 0 },
    },
  };
  expect(read(write(state))).toEqual(state);
  expect(write(START)).toBe("");
  expect(read("")).toEqual(START);
});

test("what cannot be read is left out", () => {
  const broken = read("#view=x&stage=-1&change=a+burn+2&change=b+set+&weight=c&weight=d+%3D+x&node=%");
  expect(broken).toEqual({ ...START, node: "%" });
});

test("changes are put in and taken back one by one", () => {
  const some = withEdge(withNode(START.edits, "a", { how: "mean" }), "a -> b", 2);
  expect(countEdits(some)).toBe(2);
  expect(withEdge(withNode(some, "a", null), "a -> b", null)).toEqual(START.edits);
  expect(toggled(toggled(["a"], "b"), "a")).toEqual(["b"]);
});
