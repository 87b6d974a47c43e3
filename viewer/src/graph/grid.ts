/** Where the nodes of a trace stand: a column for each token, a row for each stage of the forward pass, from the bottom up. */

import type { TraceNode } from "../payload";

export interface Column {
  position: number;
  from: number;
  to: number;
}

export interface Row {
  stage: number;
  top: number;
  bottom: number;
}

export interface Grid {
  points: { x: number; y: number }[];
  columns: Column[];
  rows: Row[];
  width: number;
  height: number;
}

/** Pixels of a node with what is free around it, of the names at the left, and between columns and rows. */
const CELL = 12;
const LEFT = 112;
const GAP = { column: 8, row: 6 };
/** Pixels under the last row for the tokens, and the least width of a column, so that they can be read. */
const FOOT = 30;
const LEAST = 36;
/** Nodes side by side in one place, least and most: as many as let all columns be seen at once. */
const ABREAST = [4, 14] as const;

/** Lays a trace out in so many pixels, or in more where it cannot be helped. */
export function grid(nodes: TraceNode[], stages: number, room: number): Grid {
  const places = new Map<string, number[]>();
  nodes.forEach((node, i) => {
    const key = `${node.position} ${node.stage}`;
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  const positions = [...new Set(nodes.map((node) => node.position))].sort((a, b) => a - b);
  const at = (position: number, stage: number): number[] => places.get(`${position} ${stage}`) ?? [];
  const every = [...Array(stages).keys()];
  const crowd = positions.map((position) => Math.max(...every.map((stage) => at(position, stage).length)));
  const wide = (abreast: number): number => LEFT + crowd.reduce((sum, most) => sum + Math.max(LEAST, Math.min(abreast, most) * CELL) + GAP.column, 0);
  let abreast: number = ABREAST[1];
  while (abreast > ABREAST[0] && wide(abreast) > room) abreast -= 1;
  let x = LEFT;
  const columns = positions.map((position, i) => {
    const from = x;
    x += Math.max(LEAST, Math.min(abreast, crowd[i]!) * CELL) + GAP.column;
    return { position, from, to: x - GAP.column };
  });
  let y = 4;
  const rows = [...every].reverse().map((stage) => {
    const deep = Math.max(1, ...positions.map((position) => Math.ceil(at(position, stage).length / abreast)));
    const top = y;
    y += deep * CELL + GAP.row;
    return { stage, top, bottom: y - GAP.row };
  });
  const points = nodes.map(() => ({ x: 0, y: 0 }));
  for (const column of columns) {
    for (const row of rows) {
      const here = at(column.position, row.stage);
      const width = Math.min(abreast, here.length) * CELL;
      here.forEach((node, i) => {
        const [across, down] = [i % abreast, Math.floor(i / abreast)];
        points[node] = { x: (column.from + column.to - width) / 2 + CELL * (across + 0.5), y: row.top + CELL * (down + 0.5) };
      });
    }
  }
  return { points, columns, rows, width: x, height: y + FOOT };
}
