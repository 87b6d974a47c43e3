import { expect, test } from "vitest";
import { grid } from "../src/graph/grid";
import type { TraceNode } from "../src/payload";

function at(position: number, stage: number, count: number): TraceNode[] {
  return [...Array(count).keys()].map((i) => ({ id: `${position} ${stage} ${i}`, label: "", stage, position, value: 1, reached: 0.5, leaf: false }));
}

test("a trace runs from the bottom up, a column for each token, and no two nodes share a place", () => {
  const nodes = [...at(0, 0, 3), ...at(4, 0, 1), ...at(4, 1, 40), ...at(4, 2, 1)];
  const { points, columns, rows, width, height } = grid(nodes, 3, 900);
  expect(columns.map((column) => column.position)).toEqual([0, 4]);
  expect(rows.map((row) => row.stage)).toEqual([2, 1, 0]);
  nodes.forEach((node, i) => {
    const column = columns.find((one) => one.position === node.position)!;
    const row = rows.find((one) => one.stage === node.stage)!;
    const { x, y } = points[i]!;
    expect(x > column.from && x < column.to && y > row.top && y < row.bottom).toBe(true);
    for (const other of points.slice(0, i)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(10);
  });
  expect(columns.at(-1)!.to).toBeLessThanOrEqual(width);
  expect(height).toBeLessThan(250);
});

test("columns grow narrower and rows deeper where there is less room", () => {
  const nodes = [...at(0, 0, 30), ...at(1, 0, 30)];
  const [broad, narrow] = [grid(nodes, 1, 900), grid(nodes, 1, 260)];
  expect(narrow.width).toBeLessThanOrEqual(260);
  expect(narrow.height).toBeGreaterThan(broad.height);
});
