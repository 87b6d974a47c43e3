import { expect, test } from "vitest";
import { number, percent, pieces, plain, plural, quantity, signed, signedOf } from "../src/format";

test("numbers have three significant digits and a real minus sign", () => {
  expect([0, 0.13579, -1.234, 45.67, 456.7, 12345].map(number)).toEqual(["0", "0.136", "−1.23", "45.7", "457", "12,345"]);
  expect(number(null)).toBe("–");
  expect(number(Number.NaN)).toBe("–");
  expect(number(2e-5)).toBe("2.0e-5");
  expect(signed(0.5)).toBe("+0.500");
});

test("what would not show beside larger numbers is zero", () => {
  expect(signedOf(1e-4, 4)).toBe("0");
  expect(signedOf(-0.4, 4)).toBe("−0.400");
});

test("quantities are shown in their unit", () => {
  expect(quantity(0.9717, "fraction")).toBe("97.2 %");
  expect(quantity(0.1357, "nats")).toBe("0.136");
  expect(quantity(1083, "nodes")).toBe("1,083");
  expect(percent(0.999)).toBe("99.9 %");
  expect([plural(1, "node"), plural(2, "node")]).toEqual(["1 node", "2 nodes"]);
});

test("invisible and direction-changing characters get names", () => {
  expect(pieces("a\n")).toEqual([
    { text: "a", hidden: false },
    { text: "↵", hidden: true },
  ]);
  expect(plain("\u202e x\ud800\u0000")).toBe("‹U+202E›·x‹U+D800›‹U+0000›");
  expect(plain("🪟 עב")).toBe("🪟·עב");
});
