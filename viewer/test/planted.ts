/** Small payloads with a known answer. */

import type { Circuit, Edge, Node, NodeId, Pair, Prompt, View } from "../src/payload";

const PLACES = ["attention", "MLP"].flatMap((block) =>
  (block === "MLP" ? ["act_in", "post_act", "resid_delta"] : ["act_in", "q|k|v", "resid_delta"]).map((kind) => {
    const sites = kind.split("|").map((one) => `0.${block === "MLP" ? "mlp" : "attn"}.${one}`);
    return { name: sites[0]!, layer: 0, block, title: kind, sites };
  }),
);

export function node(id: NodeId, facts: Partial<Node> = {}): Node {
  const [site, channel] = [id.split("[")[0]!, Number(id.split("[")[1]!.replace("]", ""))];
  const kind = site.split(".").at(-1) as Node["kind"];
  const stream = ["act_in", "resid_delta", "final_resid"].includes(kind) ? channel : null;
  const head = ["q", "k", "v"].includes(kind) ? Math.floor(channel / 16) : null;
  const layer = kind === "final_resid" ? null : 0;
  return { id, site, channel, kind, layer, head, stream, mean: 0, bias: 0, label: null, score: null, constant: false, embedded: true, ...facts };
}

export function circuit(nodes: Node[], edges: Edge[] = [], facts: Partial<Circuit> = {}): Circuit {
  const final = { name: "output.final", layer: null, block: "output", title: "final", sites: ["final_resid"] };
  return {
    digest: "",
    ablation: "mean",
    chosen: false,
    calibration: null,
    places: [...PLACES, final],
    nodes,
    edges,
    copies: [],
    gates: [],
    embedding: [],
    unembedding: [],
    streams: {},
    path: [],
    path_pairs: { training: null, validation: null },
    wider: null,
    knee: null,
    target_loss: null,
    shortfalls: [],
    ...facts,
  };
}

export function prompt(tokens: string[], facts: Partial<Prompt> = {}): Prompt {
  return {
    tokens,
    marked: [],
    answer: "A",
    foil: "B",
    source: "",
    model: 0.9,
    circuit: 0.8,
    margin: 0,
    parts: {},
    table: 0,
    attention: {},
    activations: {},
    ...facts,
  };
}

export function view(shown: Circuit, pairs: Pair[] = []): View {
  const unknown = { layers: 1, d_model: 32, heads: 2, d_head: 16, vocabulary: 9, density: null, edges_total: 9 };
  return {
    name: "a.circuit.json",
    task: { name: "t", title: "t", what: "", answers: ["A", "B"] },
    model: { name: "m", digest: "", nodes_total: 99, ...unknown },
    circuit: shown,
    pairs,
    examples: {},
    report: null,
    provenance: [],
    sources: [],
    missing: [],
    live: null,
    neurons: null,
    memory: null,
  };
}
