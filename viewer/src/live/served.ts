/** The full model's answer, where the page came from `jali show --serve`. */

import { useEffect, useState } from "preact/hooks";

const PAUSE = 150;

/** Logits of some tokens after a prompt, an error's text, or nothing while it is not known. */
export function useServed(served: boolean, tokens: number[] | undefined, answers: number[]): number[] | string | null {
  const [found, setFound] = useState<number[] | string | null>(null);
  const question = tokens?.length ? JSON.stringify({ tokens, answers }) : null;
  useEffect(() => {
    setFound(null);
    if (!served || question === null) return;
    const stop = new AbortController();
    const later = setTimeout(() => void ask(question, stop.signal).then(setFound, () => {}), PAUSE);
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [served, question]);
  return found;
}

async function ask(question: string, signal: AbortSignal): Promise<number[] | string> {
  const headers = { "Content-Type": "application/json" };
  try {
    const answer = await fetch("/ask", { method: "POST", headers, body: question, signal });
    const { logits, error } = (await answer.json()) as { logits?: number[]; error?: string };
    return logits ?? error ?? "The full model did not answer.";
  } catch (error) {
    if (signal.aborted) throw error;
    return "The full model is not reached; is jali show --serve still running?";
  }
}
