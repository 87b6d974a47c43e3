/** What a reader has chosen and changed: one value, undone step by step, kept in the address so that a link restores it. */

import { useEffect, useState } from "preact/hooks";
import { type Edits, NO_EDITS, type NodeEdit } from "./live/program";
import type { NodeId } from "./payload";

export interface State {
  /** Which circuit of the page, or the page that compares them. */
  view: number | "compare";
  node: NodeId | null;
  pins: NodeId[];
  /** A prompt that was typed; null shows the first of the task. */
  prompt: string | null;
  /** Nodes at the chosen stage of the pruning path; null is the circuit itself. */
  stage: number | null;
  edits: Edits;
}

export const START: State = { view: 0, node: null, pins: [], prompt: null, stage: null, edits: NO_EDITS };

export interface Desk {
  state: State;
  /** Changes some of it; what is undone in one step has one reason. */
  set: (change: Partial<State>, reason?: string) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

interface History {
  past: State[];
  now: State;
  future: State[];
  reason: string;
}

const MOST_STEPS = 200;

export function useDesk(): Desk {
  const [history, update] = useState<History>(() => ({ past: [], now: read(location.hash), future: [], reason: "" }));
  useEffect(() => {
    const follow = (): void => {
      const hash = location.hash;
      if (hash === "" || hash.includes("=")) update((old) => (write(old.now) === hash ? old : step(old, read(hash), "")));
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    if (location.protocol === "about:" || write(history.now) === location.hash) return;
    window.history.replaceState(null, "", write(history.now) || location.pathname + location.search);
  }, [history.now]);
  return {
    state: history.now,
    set: (change, reason = "") => update((old) => step(old, { ...old.now, ...change }, reason)),
    undo: () => update(back),
    redo: () => update(forth),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}


function step(old: History, now: State, reason: string): History {
  if (write(old.now) === write(now)) return old;
  const joins = reason !== "" && reason === old.reason;
  const past = joins ? old.past : [...old.past, old.now].slice(-MOST_STEPS);
  return { past, now, future: [], reason };
}

function back(old: History): History {
  const now = old.past.at(-1);
  return now ? { past: old.past.slice(0, -1), now, future: [old.now, ...old.future], reason: "" } : old;
}

function forth(old: History): History {
  const [now, ...future] = old.future;
  return now ? { past: [...old.past, old.now], now, future, reason: "" } : old;
}

/** The fragment of an address; empty where nothing was chosen. */
export function write(state: State): string {
  const found = new URLSearchParams();
  if (state.view !== 0) found.append("view", String(state.view));
  if (state.node !== null) found.append("node", state.node);
  for (const pin of state.pins) found.append("pin", pin);
  if (state.stage !== null) found.append("stage", String(state.stage));
  if (state.prompt !== null) found.append("prompt", state.prompt);
  for (const [node, edit] of Object.entries(state.edits.nodes)) found.append("change", `${node} ${written(edit)}`);
  for (const [edge, weight] of Object.entries(state.edits.edges)) found.append("weight", `${edge} = ${weight}`);
  const text = found.toString();
  return text && `#${text}`;
}

function written(edit: NodeEdit): string {
  return edit.how === "mean" ? "mean" : `${edit.how} ${edit.value}`;
}

/** Reads a fragment; what cannot be read is left out. */
export function read(hash: string): State {
  const found = new URLSearchParams(hash.replace(/^#/, ""));
  const view = found.get("view");
  const nodes = found.getAll("change").flatMap((text) => changeOf(text));
  const edges = found.getAll("weight").flatMap((text) => {
    const [edge, weight] = text.split(" = ");
    return edge && Number.isFinite(Number(weight ?? NaN)) ? [[edge, Number(weight)] as const] : [];
  });
  return {
    view: view === "compare" ? view : wholeOf(view) ?? 0,
    node: found.get("node"),
    pins: found.getAll("pin"),
    prompt: found.get("prompt"),
    stage: wholeOf(found.get("stage")),
    edits: { nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) },
  };
}

function wholeOf(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

function changeOf(text: string): [string, NodeEdit][] {
  const [node, how, value] = text.split(" ");
  if (node && how === "mean") return [[node, { how }]];
  if (node && (how === "set" || how === "scale") && Number.isFinite(Number(value || NaN))) return [[node, { how, value: Number(value) }]];
  return [];
}

/** Edits with one node's changed; null leaves the node as it is. */
export function withNode(edits: Edits, node: NodeId, edit: NodeEdit | null): Edits {
  const { [node]: _, ...others } = edits.nodes;
  return { ...edits, nodes: edit ? { ...others, [node]: edit } : others };
}

/** Edits with one weight changed; null gives it its own back. */
export function withEdge(edits: Edits, edge: string, weight: number | null): Edits {
  const { [edge]: _, ...others } = edits.edges;
  return { ...edits, edges: weight === null ? others : { ...others, [edge]: weight } };
}

export function countEdits(edits: Edits): number {
  return Object.keys(edits.nodes).length + Object.keys(edits.edges).length;
}

export function toggled(pins: NodeId[], pin: NodeId): NodeId[] {
  return pins.includes(pin) ? pins.filter((one) => one !== pin) : [...pins, pin];
}
