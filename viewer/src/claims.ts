/** What a report says, in the order a reader needs it, and as sentences that follow from which claims hold. */

import { number, plural, quantity } from "./format";
import { type Claim, type Report, type Row, verdict } from "./payload";

export interface Group {
  key: "failed" | "held" | "open" | "loose";
  /** As a heading, and after a number in a count. */
  heading: string;
  counted: string;
  says: string;
  claims: Claim[];
}

/** Claims that count and fail come first; those that do not count come last, whatever they found. */
export function groups(claims: Claim[]): Group[] {
  const counting = claims.filter((claim) => claim.counts);
  const kinds: Omit<Group, "claims">[] = [
    { key: "failed", heading: "Fail", counted: "fail", says: "" },
    { key: "held", heading: "Hold", counted: "hold", says: "" },
    { key: "open", heading: "Only measured, or not run", counted: "were only measured or not run", says: "" },
    {
      key: "loose",
      heading: "Do not count",
      counted: "do not count",
      says: "These accept more than 5 % of circuits known to be false, or were put to none: neither their yes nor their no says much yet.",
    },
  ];
  const of = { failed: ["fails"], held: ["holds"], open: ["measured", "not run"], loose: [] as string[] };
  return kinds
    .map((kind) => ({ ...kind, claims: kind.key === "loose" ? claims.filter((c) => !c.counts) : counting.filter((c) => of[kind.key].includes(verdict(c))) }))
    .filter((group) => group.claims.length > 0);
}

export function spoken(name: string): string {
  return name.replaceAll("_", " ");
}

/** Whether the circuit does its task and the model needs it, as far as claims say so, with the numbers behind that. */
export function headline(report: Report | null): string {
  if (!report) return "";
  const claims = new Map(report.claims.map((claim) => [claim.name, claim]));
  const rows = (name: string): Row[] => claims.get(name)?.rows ?? [];
  const find = (name: string, start: string, unit: string): Row | undefined => rows(name).find((row) => row.unit === unit && row.name.startsWith(start));
  const model = told(find("capable", "full model", "fraction"), find("capable", "full model", "nats"));
  const alone = told(find("accurate", "circuit alone", "fraction"), find("sufficient", "circuit alone", "nats"));
  const without = told(find("necessary", "model without", "fraction"), find("necessary", "model without", "nats"));
  const does = claims.get("sufficient")?.passed;
  const needs = claims.get("necessary")?.passed;
  const found: string[] = [];
  if (claims.get("capable")?.passed === false) found.push(`The full model itself does not do the task (${model}), so no circuit of it can explain it.`);
  if (alone) found.push(`Alone they ${does === false ? "do not do" : does ? "do" : "were tried on"} the task: ${alone}${model ? `; the full model: ${model}` : ""}.`);
  if (without) found.push(`${needs === false ? "The model does without them" : needs ? "The model cannot do it without them" : "The model without them"}: ${without}.`);
  return found.length ? `${found.join(" ")} On ${plural(report.pairs, "held-out pair")} of prompts; chance is 50 % and 0.693 nats.` : "";
}

function told(share: Row | undefined, loss: Row | undefined): string {
  return [share && `${quantity(share.value, share.unit)} right`, loss && `a loss of ${number(loss.value)} nats`].filter(Boolean).join(", ");
}
