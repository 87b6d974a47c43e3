/** What nodes are called, in words. */

import type { Kind, Node } from "../payload";

const KINDS: Record<Kind, string> = {
  act_in: "read",
  q: "query",
  k: "key",
  v: "value",
  resid_delta: "write",
  post_act: "neuron",
  final_resid: "final channel",
  other: "node",
};

/** For example "Neuron 17, layer 0". */
export function title(node: Node): string {
  const word = KINDS[node.kind];
  const name = `${word[0]!.toUpperCase()}${word.slice(1)} ${node.channel}`;
  if (node.layer === null) return name;
  const where = node.head === null ? block(node) : `head ${node.head}`;
  return where ? `${name}, layer ${node.layer}, ${where}` : `${name}, layer ${node.layer}`;
}

function block(node: Node): string {
  if (node.kind === "post_act" || node.kind === "other") return "";
  return node.site.includes(".attn.") ? "attention" : node.site.includes(".mlp.") ? "MLP" : "";
}

/** One sentence on what such a node is. */
export function explain(node: Node): string {
  switch (node.kind) {
    case "act_in":
      return node.stream === null
        ? "Reads one coordinate of the token's position."
        : `Reads channel ${node.stream} of the residual stream, after the norm.`;
    case "q":
      return "One term of what this head looks for; multiplied with the key of the same number.";
    case "k":
      return "One term of what a token offers this head; multiplied with the query of the same number.";
    case "v":
      return "What this head carries from the tokens it attends to.";
    case "post_act":
      return "A neuron, after its activation function.";
    case "resid_delta":
      return `Adds to channel ${node.stream} of the residual stream.`;
    case "final_resid":
      return `Channel ${node.stream} of the residual stream as the answer is read from it.`;
    default:
      return "";
  }
}
