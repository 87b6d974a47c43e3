/** The page tests its own computation before it lets anyone use it. */

import type { Runnable } from "./program";
import { run } from "./run";
import type { Speller } from "./spell";

/** Nats that a logit may differ from the model's own. */
export const TOLERANCE = 1e-4;

export interface Checked {
  prompts: number;
  /** Largest difference of a logit, nats. */
  difference: number;
  texts: number;
  /** What failed, in a sentence; empty where nothing did. */
  fault: string;
}

export function check(program: Runnable, speller: Speller | null): Checked {
  const differences = program.checks.flatMap(({ tokens, logits }) =>
    run(program, tokens).logits.map((logit, i) => Math.abs(logit - logits[i]!)),
  );
  const difference = differences.reduce((a, b) => Math.max(a, Number.isFinite(b) ? b : Infinity), 0);
  const texts = speller ? program.texts : [];
  const misspelled = texts.filter((one) => speller!.encode(one.text).join() !== one.tokens.join()).length;
  return { prompts: program.checks.length, difference, texts: texts.length, fault: fault(program, difference, misspelled) };
}

function fault(program: Runnable, difference: number, misspelled: number): string {
  if (!program.checks.length) return "There are no stored logits to check the computation against.";
  if (!(difference <= TOLERANCE)) return `Logits computed here differ by up to ${difference.toPrecision(2)} nats from those the model gave, over ${TOLERANCE}.`;
  return misspelled ? `${misspelled} texts are cut into other tokens here than by the model's tokenizer.` : "";
}
