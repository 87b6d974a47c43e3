import { expect, test } from "vitest";
import { groups, headline } from "../src/claims";
import type { Claim, Report, Row } from "../src/payload";

function claim(name: string, passed: boolean | null, facts: Partial<Claim> = {}): Claim {
  return { name, statement: name, passed, not_run: "", counts: true, rows: [], nodes: {}, ...facts };
}

function row(name: string, value: number, unit: string): Row {
  return { name, value, unit, n: 12, low: null, high: null, pairs: 256 };
}

function report(claims: Claim[]): Report {
  return { digest: "", passed: true, pairs: 256, norms: "live", backup: null, summary: "", claims };
}

test("claims that do not count stand last, whatever they found", () => {
  const found = groups([claim("a", false, { counts: false }), claim("b", true), claim("c", false), claim("d", null), claim("e", true, { counts: false })]);
  expect(found.map((group) => [group.key, group.claims.map((one) => one.name)])).toEqual([
    ["failed", ["c"]],
    ["held", ["b"]],
    ["open", ["d"]],
    ["loose", ["a", "e"]],
  ]);
});

test("the headline follows from the claims", () => {
  const alone = [row("circuit alone, loss", 0.4, "nats")];
  const without = [row("model without circuit, loss", 0.3, "nats"), row("model without circuit, accuracy", 0.9, "fraction")];
  const said = headline(report([claim("sufficient", false, { rows: alone }), claim("necessary", false, { rows: without })]));
  expect(said).toContain("do not do the task: a loss of 0.400 nats");
  expect(said).toContain("The model does without them: 90.0 % right, a loss of 0.300 nats");
  expect(said).toContain("256 held-out pairs");
  expect(headline(report([claim("sufficient", true, { rows: alone })]))).toContain("Alone they do the task");
  expect(headline(null)).toBe("");
});
