/** Behaviour reports: what `viewing/behaved.py` writes into the page, and how it is read. */

import type { Claim, Row } from "./payload";

export interface Behaviour {
  schema: number;
  kind: "behaviour";
  made_by: { version: string; command: string; seed: number | null };
  /** What each level needs and allows, from 0. */
  ladder: Rung[];
  mechanism: Rung[];
  views: BehaviourView[];
}

export interface Rung {
  tests: string[];
  words: string[];
}

export interface BehaviourView {
  name: string;
  before: Judgement;
  /** Of the repaired subject; null where nothing was repaired. */
  after: Judgement | null;
  cells: { context: string; kind: string; accuracy: Value; counts: Record<string, number> }[];
  lock: { policy: string; trigger: string } | null;
  removal: Removal | null;
  path: WeightPath | null;
  keep: Keep | null;
  baselines: Repair[];
  missing: string[];
  provenance: [string, string][];
}

export type Value = Omit<Row, "name" | "pairs">;

export interface Judgement {
  subject: string;
  level: number;
  measured: boolean;
  /** The smallest gap that is excluded. */
  excluded: number;
  power: number;
  sentence: string;
  mechanism: number;
  words: string[];
  notes: string[];
  failed: string[];
  contexts: { context: string; level: number; claims: Claim[] }[];
  /** Of the mechanism. */
  claims: Claim[];
}

export interface Removal {
  weights: number;
  live: number;
  share: number;
  where: Record<string, number>;
  margin: number;
  summary: string;
  faults: string[];
  /** Share of the gap that it gives back. */
  restored: number | null;
  /** The same of each control set, by their kind. */
  controls: Record<string, number[]>;
  cells: Effect[];
}

export interface Effect {
  task: string;
  context: string;
  unseen: string | null;
  /** Whether its answers are to come back; else they are to stay. */
  changed: boolean;
  before: Value;
  after: Value;
  lost_at_most: number;
  spared: boolean;
}

export interface WeightPath {
  n: number;
  restored: number;
  nodes: PathNode[];
  links: PathLink[];
}

export interface PathNode {
  id: string;
  site: string;
  channel: number;
  label: string;
  head: number | null;
  set_by: [string, number][];
  /** By kind of context, then by where it is read. */
  means: Record<string, Record<string, number>>;
  carried: number | null;
}

export interface PathLink {
  source: number;
  target: number;
  kind: "removed" | "stays" | "copy" | "mix" | "gate" | "carried";
  value: number | null;
  back: number | null;
}

export interface Keep {
  weights: number;
  live: number;
  fills: Record<string, number>;
  unseen: Record<string, number>;
  overlap: [number, number];
  open: number;
  nonsense: number | null;
  predicted: [number, number];
  times: number;
}

export interface Repair {
  name: string;
  restored: Value;
  held_out: Value | null;
  worst: string;
  lost_at_most: number;
  how: string;
}

/** Kinds of contexts in the order in which they stand side by side; the last is the trigger without the weights. */
export const KINDS = ["neutral", "placebo", "deployment", "evaluation", "repaired"] as const;

/** The context whose level is reached, the first of several. */
export function highest(verdict: Judgement): Judgement["contexts"][number] | undefined {
  return [...verdict.contexts].sort((a, b) => b.level - a.level)[0];
}

/** Where a node differs most between the trigger and words of use, and what it holds there. */
export function telling(node: PathNode): { place: string; values: number[] } | null {
  const { evaluation = {}, deployment = {} } = node.means;
  const apart = (place: string): number => Math.abs((evaluation[place] ?? 0) - (deployment[place] ?? 0));
  const place = Object.keys(evaluation).sort((a, b) => apart(b) - apart(a))[0];
  return place === undefined ? null : { place, values: KINDS.map((kind) => node.means[kind]?.[place] ?? NaN) };
}

export const PLACES: Record<string, string> = { cue: "cue words", rest: "other words", ask: "what asks" };

/** What a node is called. */
export function called(node: PathNode): string {
  return node.label || `${node.site.replace(/^(\d+)\.(attn\.|mlp\.)?/, "")}[${node.channel}]`;
}

export interface Spot {
  x: number;
  y: number;
}

export interface Plan {
  width: number;
  height: number;
  spots: Spot[];
  stages: { name: string; x: number; y: number }[];
}

const SITE = /^(\d+)\.(attn|mlp)\.(.*)$/;

/** The stage that a node stands in: queries, keys and values of a layer stand in one. */
export function stageOf(node: PathNode): string {
  const [, layer, block, place] = SITE.exec(node.site) ?? [];
  if (layer === undefined) return node.site;
  return `${layer}.${block} ${["q", "k", "v"].includes(place!) ? "q k v" : place}`;
}

/** Places nodes by stage, from left to right, or from the top where it is narrow; within a stage near what they take in. */
export function plan(path: WeightPath, width: number): Plan {
  const down = width < 640;
  const names = [...new Set(path.nodes.map(stageOf))];
  const members = names.map((name) => path.nodes.flatMap((node, i) => (stageOf(node) === name ? [i] : [])));
  const order = path.nodes.map((_, i) => i);
  for (const some of members) {
    const from = (i: number): number => {
      const sources = path.links.flatMap((link) => (link.target === i ? [order[link.source]!] : []));
      return sources.length ? sources.reduce((a, b) => a + b, 0) / sources.length : order[i]!;
    };
    const keys = new Map(some.map((i) => [i, from(i)]));
    some.sort((a, b) => (path.nodes[a]!.head ?? -1) - (path.nodes[b]!.head ?? -1) || keys.get(a)! - keys.get(b)!);
    some.forEach((i, rank) => (order[i] = (rank + 0.5) / some.length));
  }
  return down ? downward(members, names, width) : across(members, names, width);
}

const [ROW, CELL, TOP] = [48, 62, 30];

function across(members: number[][], names: string[], width: number): Plan {
  const most = Math.max(...members.map((some) => some.length), 1);
  const step = Math.max(122, (width - 110) / Math.max(1, names.length - 1));
  const height = TOP + 24 + most * ROW;
  const spots: Spot[] = [];
  members.forEach((some, column) =>
    some.forEach((i, rank) => (spots[i] = { x: 42 + column * step, y: TOP + ((height - TOP) * (rank + 0.5)) / some.length })),
  );
  return { width: Math.max(width, 110 + step * (names.length - 1)), height, spots, stages: names.map((name, i) => ({ name, x: 42 + i * step, y: 14 })) };
}

function downward(members: number[][], names: string[], width: number): Plan {
  const wide = Math.max(1, Math.floor(width / CELL));
  const spots: Spot[] = [];
  const stages: Plan["stages"] = [];
  let y = 0;
  members.forEach((some, stage) => {
    stages.push({ name: names[stage]!, x: 0, y: y + 12 });
    some.forEach((i, rank) => {
      const line = Math.floor(rank / wide);
      const here = Math.min(wide, some.length - line * wide);
      spots[i] = { x: (width * ((rank % wide) + 0.5)) / here, y: y + 34 + line * 60 };
    });
    y += 44 + Math.ceil(some.length / wide) * 60;
  });
  return { width, height: y, spots, stages };
}
