import { expect, test } from "vitest";
import { relate } from "../src/relations";
import { gist, looks, means, sum, told } from "../src/story";
import { circuit, node, prompt, view } from "./planted";

const NEURON = "0.mlp.post_act[3]";
const SAME = "0.mlp.post_act[4]";
const VALUE = "0.attn.v[17]";
const LAST = "final_resid[5]";

const shown = view(circuit([node(VALUE), node(NEURON), node(SAME), node(LAST)]), [
  {
    first: prompt(["x", "(", "y", "z"], {
      marked: [1],
      margin: 3,
      table: 0.5,
      parts: { [LAST]: 2 },
      attention: { "0.1": [0.1, 0.8, 0.05, 0.05], "0.0": [1, 0, 0, 0] },
      activations: { [NEURON]: [0, 2, 0, 0], [SAME]: [1, 1, 1, 1], [VALUE]: [0, -3, 9, 0], [LAST]: [0, 0, 0, 1] },
    }),
    second: prompt(["x", "[", "y", "z"], {
      marked: [1],
      margin: 1,
      table: -0.5,
      parts: { [LAST]: 1 },
      attention: { "0.1": [0.4, 0.6, 0, 0], "0.0": [1, 0, 0, 0] },
      activations: { [NEURON]: [0, -2, 0, 0], [SAME]: [1, 1, 1, 1], [VALUE]: [0, 3, 9, 0], [LAST]: [0, 0, 0, 1] },
    }),
  },
]);

test("nodes that differ at the marked tokens are told, others are not", () => {
  const found = told(shown, relate(shown), 8);
  expect(found.map((one) => [one.node.id, one.first, one.second])).toEqual([
    [VALUE, -3, 3],
    [NEURON, 2, -2],
  ]);
  expect(told(shown, relate(shown), 1).map((one) => one.node.id)).toEqual([NEURON]);
});

test("heads are those that carry something, with their mean share on the marked tokens", () => {
  const found = looks(shown);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ key: "0.1", layer: 0, head: 1, even: 0.25 });
  expect(found[0]!.share).toBeCloseTo(0.7);
  expect(found[0]!.values[0]).toMatchObject({ first: -3, second: 3 });
});

test("channels, table and what is held sum to the margin", () => {
  expect(sum(shown)).toMatchObject({
    channels: [{ first: 2, second: 1 }],
    table: { first: 0.5, second: -0.5 },
    held: { first: 0.5, second: 0.5 },
    total: { first: 3, second: 1 },
  });
});

test("the sentence says no more than the numbers", () => {
  const text = gist(shown, relate(shown)).map((piece) => (typeof piece === "string" ? piece : piece.token));
  expect(text.join("")).toBe(
    "2 nodes differ between ( and [ where these stand; head 1 of layer 0 reads that from the last token (70 % of the " +
      "last token's attention through it is there); channel 5 of the final stream argues most for the right answer, " +
      "1.50 of the 2.00 nats it wins by, mean over 2 prompts.",
  );
});

test("without prompts there is nothing to tell", () => {
  const bare = view(circuit([node(NEURON)]));
  expect(gist(bare, relate(bare))).toEqual([]);
  expect(looks(bare)).toEqual([]);
  expect(sum(bare)).toBeNull();
  expect(means(bare.pairs, (one) => one.margin)).toBeNull();
});

test("a prompt whose marked tokens are cut off counts for no mean at them", () => {
  const cut = { ...shown, pairs: [...shown.pairs, { first: prompt(["q"]), second: prompt(["q"]) }] };
  expect(told(cut, relate(cut), 8)).toHaveLength(2);
  expect(looks(cut)[0]!.share).toBeCloseTo(0.7);
});
