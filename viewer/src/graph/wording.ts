/** What nodes are called, in words. */

import type { Kind, Node } from "../payload";

const KINDS: Record<Kind, string> = {
  act_in: "read",
  q: "query",
  k: "key",
  v: "value",
  resid_delta: "write",
  post_act: "neuron",
  x: "neuron",
  gate: "gate",
  value: "stored channel",
  a: "recalled channel",
  y: "output of neuron",
  final_resid: "final channel",
  other: "node",
};

/** For example "Neuron 17, layer 0". */
export function title(node: Node): string {
  const word = KINDS[node.kind];
  const name = `${word[0]!.toUpperCase()}${word.slice(1)} ${node.channel}`;
  if (node.layer === null) return name;
  const part = `${passed(node.site) ? "pass" : "layer"} ${node.layer}`;
  const where = node.head === null ? block(node) : `head ${node.head}`;
  return where ? `${name}, ${part}, ${where}` : `${name}, ${part}`;
}

/** Whether a site is of a pass of a Dragon Hatchling, whose block is passed several times. */
function passed(site: string): boolean {
  return /^\d+\.(read|x|value|a|y|u)(\.|$)/.test(site);
}

function block(node: Node): string {
  if (node.kind === "post_act" || node.kind === "other") return "";
  return node.site.includes(".attn.") ? "attention" : node.site.includes(".mlp.") ? "MLP" : "";
}

/** One sentence on what such a node is. */
export function explain(node: Node): string {
  switch (node.kind) {
    case "x":
      return "A neuron of this pass, never below zero. It asks the memory, is what others find stored, and gates its own output.";
    case "gate":
      return "The neuron as what its output is multiplied with: where it is off, so is its output.";
    case "value":
      return `Channel ${node.stream} of the stream, as each token leaves it in the memory.`;
    case "a":
      return "What this head finds in the memory: a stored channel, weighed by how far earlier tokens' neurons are on together with the present one's.";
    case "y":
      return "What the neuron makes of what was recalled, multiplied with its gate.";
    case "act_in":
      return node.stream === null
        ? "Reads one coordinate of the token's position."
        : `Reads channel ${node.stream} of the residual stream, after the norm.`;
    case "q":
      return passed(node.site)
        ? "The neuron as what this token asks for; multiplied with the same neuron as a key of earlier tokens."
        : "One term of what this head looks for; multiplied with the key of the same number.";
    case "k":
      return passed(node.site)
        ? "The neuron as what a token can be found by later; multiplied with the same neuron as a query."
        : "One term of what a token offers this head; multiplied with the query of the same number.";
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
