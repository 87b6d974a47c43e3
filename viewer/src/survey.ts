/** The data of a survey; which of its nodes are listed, in which order, and how a choice is kept in the address. */

import type { Examples, NodeId, Page } from "./payload";

/** Labels of whole models: the TypeScript face of `src/jali/viewing/survey.schema.json`. */
export interface Survey {
  schema: number;
  kind: "survey";
  made_by: Page["made_by"];
  name: string;
  /** That labels were fitted and scored on. */
  tokens: number;
  models: SurveyModel[];
  /** Of the text whose excerpts are shown. */
  sources: string[];
  provenance: [string, string][];
}

export interface SurveyModel {
  name: string;
  complete: boolean;
  kurtosis: number;
  labelled: Share;
  good: Share;
  sites: SurveySite[];
  random: NodeId[];
  /** In the order in which they were drawn. */
  nodes: SurveyNode[];
  left_out: number;
}

/** An estimated share of all live nodes. */
export interface Share {
  value: number;
  n: number;
  low: number | null;
  high: number | null;
}

export interface SurveySite {
  name: string;
  width: number;
  live: number;
  chosen: number;
  labelled: number;
  good: number;
  kurtosis: number;
  null: { auroc: number; r2: number } | null;
  /** Nodes by tenth of the score. */
  r2: number[];
  auroc: number[];
}

export interface SurveyNode {
  id: NodeId;
  label: string | null;
  good: boolean;
  auroc: number | null;
  r2: number | null;
  null_auroc: number | null;
  null_r2: number | null;
  measure: "auroc" | "r2" | null;
  hypothesis: string | null;
  examples: Examples | null;
}

export const STATES = ["all", "labelled", "well labelled", "unknown"] as const;
export const ORDERS = ["as drawn", "R²", "AUROC", "label", "site"] as const;

export interface Choice {
  /** Index of a model; null for all. */
  model: number | null;
  site: string | null;
  state: (typeof STATES)[number];
  order: (typeof ORDERS)[number];
  /** R² on held-out text, at least. */
  least: number;
  words: string;
  /** Model and node that are shown beside the list. */
  node: [number, NodeId] | null;
}

export const START: Choice = { model: null, site: null, state: "all", order: "as drawn", least: 0, words: "", node: null };

export interface Row {
  model: number;
  /** Its place in the forward pass. */
  place: number;
  node: SurveyNode;
}

export function rowsOf(survey: Survey): Row[] {
  return survey.models.flatMap((model, i) => {
    const places = new Map(model.sites.map((site, place) => [site.name, place]));
    return model.nodes.map((node) => ({ model: i, place: places.get(siteOf(node.id)) ?? 0, node }));
  });
}

/** `0.mlp.post_act[17]` stands at `0.mlp.post_act`. */
export function siteOf(node: NodeId): string {
  return node.slice(0, node.lastIndexOf("["));
}

export function listed(rows: Row[], choice: Choice): Row[] {
  const wanted = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(({ model, node }) => {
    if (choice.model !== null && model !== choice.model) return false;
    if (choice.site !== null && siteOf(node.id) !== choice.site) return false;
    if (choice.state === "labelled" && node.label === null) return false;
    if (choice.state === "well labelled" && !node.good) return false;
    if (choice.state === "unknown" && node.label !== null) return false;
    if (choice.least > 0 && (node.r2 ?? 0) < choice.least) return false;
    const text = `${node.id} ${node.label ?? node.hypothesis ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return found.sort(compare[choice.order]);
}

const compare: Record<Choice["order"], (a: Row, b: Row) => number> = {
  "as drawn": () => 0,
  "R²": (a, b) => (b.node.r2 ?? -9) - (a.node.r2 ?? -9),
  AUROC: (a, b) => (b.node.auroc ?? -9) - (a.node.auroc ?? -9),
  label: (a, b) => (a.node.label ?? "\uffff").localeCompare(b.node.label ?? "\uffff"),
  site: (a, b) => a.place - b.place || a.model - b.model || channel(a.node.id) - channel(b.node.id),
};

function channel(node: NodeId): number {
  return Number(node.slice(node.lastIndexOf("[") + 1, -1));
}

/** Sites of all models, in the order of the forward pass. */
export function sitesOf(models: SurveyModel[]): string[] {
  const longest = [...models].sort((a, b) => b.sites.length - a.sites.length);
  return [...new Set(longest.flatMap((model) => model.sites.map((site) => site.name)))];
}

/** The fragment of an address; empty where nothing was chosen. */
export function write(choice: Choice): string {
  const found = new URLSearchParams();
  if (choice.model !== null) found.set("model", String(choice.model));
  if (choice.site !== null) found.set("site", choice.site);
  if (choice.state !== START.state) found.set("state", choice.state);
  if (choice.order !== START.order) found.set("order", choice.order);
  if (choice.least > 0) found.set("least", String(choice.least));
  if (choice.words !== "") found.set("words", choice.words);
  if (choice.node !== null) found.set("node", choice.node.join(" "));
  const text = found.toString();
  return text && `#${text}`;
}

/** Reads a fragment; what cannot be read is left out. */
export function read(hash: string): Choice {
  const found = new URLSearchParams(hash.replace(/^#/, ""));
  const least = Number(found.get("least") ?? 0);
  const [model, node] = (found.get("node") ?? "").split(" ");
  return {
    model: whole(found.get("model")),
    site: found.get("site"),
    state: STATES.find((state) => state === found.get("state")) ?? START.state,
    order: ORDERS.find((order) => order === found.get("order")) ?? START.order,
    least: Number.isFinite(least) ? Math.min(1, Math.max(0, least)) : 0,
    words: found.get("words") ?? "",
    node: whole(model ?? null) !== null && node ? [whole(model!)!, node] : null,
  };
}

function whole(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}
