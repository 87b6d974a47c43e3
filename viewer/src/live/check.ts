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
  const steps = checking(program, speller);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of one prompt each, so that the page can do something else in between. */
export function* checking(program: Runnable, speller: Speller | null): Generator<undefined, Checked> {
  let difference = 0;
  for (const { tokens, logits } of program.checks) {
    for (const [i, logit] of run(program, tokens).logits.entries()) {
      const off = Math.abs(logit - logits[i]!);
      difference = Math.max(difference, Number.isFinite(off) ? off : Infinity);
    }
    yield;
  }
  const texts = speller ? program.texts : [];
  const misspelled = texts.filter((one) => speller!.encode(one.text).join() !== one.tokens.join()).length;
  return { prompts: program.checks.length, difference, texts: texts.length, fault: fault(program, difference, misspelled) };
}

function fault(program: Runnable, difference: number, misspelled: number): string {
  if (!program.checks.length) return "There are no stored logits to check the computation against.";
  if (!(difference <= TOLERANCE)) return `Logits computed here differ by up to ${difference.toPrecision(2)} nats from those the model gave, over ${TOLERANCE}.`;
  return misspelled ? `${misspelled} texts are cut into other tokens here than by the model's tokenizer.` : "";
}
