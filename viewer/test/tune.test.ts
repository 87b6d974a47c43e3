import { readFileSync } from "node:fs";
import { test } from "vitest";
import { draw } from "../src/graph/layout";
test("tune", () => {
  const page = JSON.parse(readFileSync("/tmp/payload.json", "utf8"));
  for (const seed of [1, 2, 3, 4, 5]) {
    const t = performance.now();
    const d = draw(page.views[0].circuit, { along: 1030, across: 540, pitch: [15, 25], seed });
    let len = 0;
    for (const e of page.views[0].circuit.edges) len += Math.abs(d.points.get(e.source)!.v - d.points.get(e.target)!.v) / d.pitch;
    console.log(seed, d.crossings, len.toFixed(1), (d.height / d.pitch).toFixed(1), (performance.now() - t).toFixed(0) + "ms");
  }
});
