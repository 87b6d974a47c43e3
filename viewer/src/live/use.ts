/** The running circuit for the page: checked once, while nothing else is to do, then run on what the reader asks. */

import { useEffect, useMemo, useState } from "preact/hooks";
import type { NodeId, Prompt, View } from "../payload";
import { type Checked, checking } from "./check";
import { type Check, type Edits, NO_EDITS, type Runnable, ready } from "./program";
import { type Run, activations, looks, run } from "./run";
import { type Speller, speller } from "./spell";

export interface Live {
  program: Runnable;
  speller: Speller | null;
  checked: Checked;
}

/** Nothing until it has checked itself; a fault in its check stays with it. */
export function useLive(view: View): Live | null {
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    setLive(null);
    if (!view.live) return;
    return whenIdle(starting(view), (found) => {
      performance.mark("jali checked");
      setLive(found);
    });
  }, [view]);
  return live;
}

/** Milliseconds after which a step is taken even if the page is busy. */
const PATIENCE = 1000;

/** Takes steps while the browser has nothing better to do; returns how to stop it. */
function whenIdle<T>(steps: Generator<undefined, T>, done: (value: T) => void): () => void {
  let stopped = false;
  const later = window.requestIdleCallback?.bind(window) ?? ((act: IdleRequestCallback) => setTimeout(() => act({ didTimeout: true, timeRemaining: () => 0 })));
  const act = (deadline: IdleDeadline): void => {
    do {
      if (stopped) return;
      const step = steps.next();
      if (step.done) return done(step.value);
    } while (deadline.timeRemaining() > 1);
    later(act, { timeout: PATIENCE });
  };
  later(act, { timeout: PATIENCE });
  return () => void (stopped = true);
}

function* starting(view: View): Generator<undefined, Live> {
  const program = ready(view.live!);
  yield;
  try {
    const spelled = program.spelling && speller(program.spelling);
    yield;
    return { program, speller: spelled, checked: yield* checking(program, spelled) };
  } catch (error) {
    const fault = `Its computation failed: ${error instanceof Error ? error.message : String(error)}.`;
    return { program, speller: null, checked: { prompts: 0, difference: NaN, texts: 0, fault } };
  }
}

/** A prompt as the circuit answers it, untouched and with the reader's changes. */
export interface Asked {
  tokens: number[];
  texts: string[];
  before: Run;
  after: Run;
  /** Answer and foil among the program's answers. */
  answers: [number, number];
  /** Whether the changes turn the answer round. */
  flipped: boolean;
  /** What was left out at the front because the model reads no more. */
  cut: number;
}

export function useAsked(live: Live | null, prompt: string | null, edits: Edits): Asked | null {
  const asked = useMemo(() => (live && !live.checked.fault ? tokensOf(live, prompt) : null), [live, prompt]);
  const before = useMemo(() => asked && run(live!.program, asked.tokens), [asked]);
  return useMemo(() => {
    if (!live || !asked || !before) return null;
    const after = edits === NO_EDITS ? before : run(live.program, asked.tokens, edits);
    const { right, wrong } = asked.like;
    const flipped = before.logits[right]! > before.logits[wrong]! !== after.logits[right]! > after.logits[wrong]!;
    return { ...asked, before, after, answers: [right, wrong], flipped };
  }, [before, edits]);
}

/** Tokens of a typed prompt, or of the stored one with that text: no prompt means the first of the task. */
function tokensOf({ program, speller }: Live, prompt: string | null) {
  const known = program.checks.find((one) => prompt === null || one.shown.join("") === prompt);
  const like: Check = known ?? program.checks[0]!;
  const all = known || prompt === null || !speller ? like.tokens : speller.encode(prompt);
  const cut = Math.max(0, all.length - program.context);
  const tokens = all.slice(cut);
  if (!tokens.length) return null;
  const texts = speller ? tokens.map(speller.text) : like.shown.slice(cut);
  return { tokens, texts, cut, like };
}

/** A run as a prompt of the page: what each node does at each token. */
export function promptOf(view: View, live: Live, asked: Asked): Prompt {
  const found: Record<NodeId, number[]> = {};
  for (const node of view.circuit.nodes) found[node.id] = activations(asked.after, node.site, node.channel) ?? [];
  const heads = new Map(view.circuit.nodes.flatMap((node) => (node.head === null ? [] : [[`${node.layer}.${node.head}`, node] as const])));
  const attention = [...heads].flatMap(([key, node]) => {
    const shares = looks(live.program, asked.after, `${node.site.slice(0, node.site.lastIndexOf("."))}.y`, node.head!);
    return shares ? [[key, shares] as const] : [];
  });
  const [right, wrong] = asked.answers.map((i) => live.program.answers[i]!.text) as [string, string];
  const margin = asked.after.logits[asked.answers[0]]! - asked.after.logits[asked.answers[1]]!;
  const rest = { marked: [], source: "", model: NaN, parts: {}, table: NaN };
  return { ...rest, tokens: asked.texts, answer: right, foil: wrong, circuit: share(margin), margin, attention: Object.fromEntries(attention), activations: found };
}

/** The probability of the first of two answers, by their difference in nats. */
export function share(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}

/** What holding a node at its mean does to the stored prompts: margins with it live and without, nats, means. */
export interface Effect {
  live: number;
  without: number;
  /** Prompts answered rightly. */
  right: [number, number];
  prompts: number;
}

export function useEffectOf(live: Live | null, node: NodeId): Effect | null {
  const [effect, setEffect] = useState<Effect | null>(null);
  useEffect(() => {
    setEffect(null);
    if (!live || live.checked.fault) return;
    const later = setTimeout(() => setEffect(ablated(live.program, node)), 30);
    return () => clearTimeout(later);
  }, [live, node]);
  return effect;
}

function ablated(program: Runnable, node: NodeId): Effect {
  const edits: Edits = { nodes: { [node]: { how: "mean" } }, edges: {} };
  const live = program.checks.map((one) => one.logits[one.right]! - one.logits[one.wrong]!);
  const without = program.checks.map((one) => {
    const { logits } = run(program, one.tokens, edits);
    return logits[one.right]! - logits[one.wrong]!;
  });
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const right = (values: number[]): number => values.filter((value) => value > 0).length;
  return { live: mean(live), without: mean(without), right: [right(live), right(without)], prompts: live.length };
}
