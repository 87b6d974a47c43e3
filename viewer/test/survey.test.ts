import { expect, test } from "vitest";
import { type Choice, START, type Survey, listed, read, rowsOf, sitesOf, write } from "../src/survey";

const node = (id: string, label: string | null, r2: number | null, good = false) => ({
  id,
  label,
  good,
  r2,
  auroc: r2,
  null_auroc: 0.6,
  null_r2: 0.1,
  measure: "r2" as const,
  hypothesis: label === null ? "the token is a comma" : null,
  examples: null,
});
const site = (name: string) => ({ name, width: 9, live: 2, chosen: 2, labelled: 1, good: 1, kurtosis: 3, null: null, r2: [], auroc: [] });
const share = { value: 0.5, n: 2, low: null, high: null };
const model = (name: string, nodes: ReturnType<typeof node>[]) => ({
  name,
  complete: true,
  kurtosis: 3,
  labelled: share,
  good: share,
  sites: [site("0.attn.k"), site("0.mlp.post_act")],
  random: [],
  nodes,
  left_out: 0,
});
const survey: Survey = {
  schema: 1,
  kind: "survey",
  made_by: { version: "", command: "", seed: 0 },
  name: "a.survey.json",
  tokens: 100,
  models: [
    model("sparse", [node("0.mlp.post_act[10]", "inside a string", 0.9, true), node("0.mlp.post_act[2]", null, 0.1), node("0.attn.k[1]", "a colon", 0.4)]),
    model("dense", [node("0.attn.k[0]", null, null)]),
  ],
  sources: [],
  provenance: [],
};
const rows = rowsOf(survey);
const ids = (choice: Partial<Choice>): string[] => listed(rows, { ...START, ...choice }).map((row) => row.node.id);

test("nodes keep the order in which they were drawn, or get the one asked for", () => {
  expect(ids({})).toEqual(["0.mlp.post_act[10]", "0.mlp.post_act[2]", "0.attn.k[1]", "0.attn.k[0]"]);
  expect(ids({ order: "R²" })).toEqual(["0.mlp.post_act[10]", "0.attn.k[1]", "0.mlp.post_act[2]", "0.attn.k[0]"]);
  expect(ids({ order: "site" })).toEqual(["0.attn.k[1]", "0.attn.k[0]", "0.mlp.post_act[2]", "0.mlp.post_act[10]"]);
  expect(ids({ order: "label" }).slice(0, 2)).toEqual(["0.attn.k[1]", "0.mlp.post_act[10]"]);
});

test("filters narrow the list, all at once", () => {
  expect(ids({ model: 1 })).toEqual(["0.attn.k[0]"]);
  expect(ids({ site: "0.attn.k", state: "labelled" })).toEqual(["0.attn.k[1]"]);
  expect(ids({ state: "well labelled" })).toEqual(["0.mlp.post_act[10]"]);
  expect(ids({ state: "unknown", least: 0.05 })).toEqual(["0.mlp.post_act[2]"]);
  expect(ids({ words: "STRING inside" })).toEqual(["0.mlp.post_act[10]"]);
  expect(ids({ words: "comma post" })).toEqual(["0.mlp.post_act[2]"]);
});

test("sites of all models stand in the order of the forward pass", () => {
  expect(sitesOf(survey.models)).toEqual(["0.attn.k", "0.mlp.post_act"]);
});

test("a choice survives the address, and nonsense there is left out", () => {
  const choice: Choice = { model: 1, site: "0.attn.k", state: "labelled", order: "R²", least: 0.35, words: "a & b", node: [0, "0.attn.k[1]"] };
  expect(read(write(choice))).toEqual(choice);
  expect(write(START)).toBe("");
  expect(read("#model=x&state=odd&least=many&order=&node=0")).toEqual(START);
});
