/** Steps: where along the flow each place of the model stands, and how wide the bands behind it are. */

import type { Circuit, Place } from "../payload";
import { APART, crowded, kindsOf } from "./crowd";

/** One column of points. */
export interface Step {
  key: string;
  title: string;
  at: number;
}

/** The ground behind one attention or MLP block, or the slit that stands for a block of which nothing was kept. */
export interface Band {
  block: string;
  layer: number | null;
  from: number;
  to: number;
  empty: boolean;
}

export interface Layer {
  layer: number;
  /** What it is called, with its number. */
  name: string;
  from: number;
  to: number;
}

export interface Steps {
  steps: Step[];
  bands: Band[];
  layers: Layer[];
  length: number;
  /** The step of each site that has nodes in the circuit. */
  ofSite: Map<string, number>;
}

export const TOKENS = "tokens";
export const STREAM = "stream";
export const ANSWERS = "answers";
/** The block of a model that passes one block several times. */
export const PASS = "pass";

/** Pixels that do not grow with the width of the page. */
export const FIXED = { margin: 10, padding: 17, between: 9, layer: 10, slit: 7, chip: 62 };
/** The least pixels between two columns that edges join. */
const NARROWEST = 34;

interface Piece {
  step?: Step;
  fixed: number;
  share: number;
  open?: Band;
  close?: Band;
}

/** Lays out every place of the model along the flow; blocks without nodes become slits. */
export function layOut(circuit: Circuit, available: number, chip: number = FIXED.chip): Steps {
  const pieces = cut(circuit, chip);
  const fixed = pieces.reduce((sum, piece) => sum + piece.fixed, 0);
  const shares = pieces.reduce((sum, piece) => sum + piece.share, 0);
  const unit = Math.max(NARROWEST, (available - fixed) / Math.max(1, shares));
  const [steps, bands]: [Step[], Band[]] = [[], []];
  let at = 0;
  for (const piece of pieces) {
    at += piece.fixed + piece.share * unit;
    if (piece.open) bands.push(Object.assign(piece.open, { from: at }));
    if (piece.close) piece.close.to = at;
    if (piece.step) steps.push(Object.assign(piece.step, { at }));
  }
  return { steps, bands, layers: layersOf(bands), length: at, ofSite: sitesOf(steps, circuit.places) };
}

function cut(circuit: Circuit, chip: number): Piece[] {
  const used = new Set(circuit.nodes.map((node) => node.site));
  const pieces: Piece[] = [{ fixed: FIXED.margin, share: 0 }];
  if (circuit.embedding.length) {
    pieces.push({ fixed: chip, share: 0, step: step(TOKENS, "tokens") });
    pieces.push({ fixed: 0, share: 1, step: step(STREAM, "") });
    pieces.push({ fixed: FIXED.between, share: 0 });
  }
  let layer: number | null | undefined;
  for (const block of blocks(circuit.places)) {
    if (layer !== undefined && block.layer !== layer) pieces.push({ fixed: FIXED.layer, share: 0 });
    layer = block.layer;
    pieces.push(...blockPieces(block, used, circuit));
  }
  if (circuit.unembedding.length) {
    pieces.push({ fixed: 0, share: 1, step: step(ANSWERS, "answers") }, { fixed: chip, share: 0 });
  }
  pieces.push({ fixed: FIXED.margin, share: 0 });
  return pieces;
}

interface Block {
  block: string;
  layer: number | null;
  places: Place[];
}

function blocks(places: Place[]): Block[] {
  const found: Block[] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last && last.block === place.block && last.layer === place.layer) last.places.push(place);
    else found.push({ block: place.block, layer: place.layer, places: [place] });
  }
  return found;
}

function blockPieces(block: Block, used: Set<string>, circuit: Circuit): Piece[] {
  const places = block.places.filter((place) => place.sites.some((site) => used.has(site)));
  const band: Band = { block: block.block, layer: block.layer, from: 0, to: 0, empty: !places.length };
  if (block.layer === null && places.length === 0) return [];
  if (!places.length) {
    return [
      { fixed: FIXED.between / 2, share: 0, open: band },
      { fixed: FIXED.slit, share: 0, close: band },
    ];
  }
  const pieces: Piece[] = [{ fixed: FIXED.between, share: 0, open: band }];
  const broad = breadth(places, circuit);
  let before = 0;
  places.forEach((place, i) => {
    const wide = room(place, circuit);
    pieces.push({ fixed: (i ? 0 : FIXED.padding) + before + wide, share: i ? broad : 0, step: step(place.name, place.title) });
    before = wide;
  });
  pieces.push({ fixed: FIXED.padding + before, share: 0, close: band });
  return pieces;
}

/** How broad the columns of a block are beside those of others: more nodes need more room for their links. */
function breadth(places: Place[], circuit: Circuit): number {
  if (!crowded(circuit)) return 1;
  const sites = new Set(places.flatMap((place) => place.sites));
  const here = circuit.nodes.filter((node) => sites.has(node.site)).length;
  return Math.max(0.8, Math.min(2.6, Math.sqrt((8 * here) / circuit.nodes.length)));
}

/** Pixels that a crowded column needs to either side. */
function room(place: Place, circuit: Circuit): number {
  if (!crowded(circuit)) return 0;
  const kinds = kindsOf(circuit, place.sites).length;
  return kinds ? (APART.kinds * (kinds - 1)) / 2 : APART.halves / 2;
}

function step(key: string, title: string): Step {
  return { key, title, at: 0 };
}

function layersOf(bands: Band[]): Layer[] {
  const layers: Layer[] = [];
  for (const band of bands) {
    if (band.layer === null) continue;
    const last = layers.at(-1);
    if (last?.layer === band.layer) last.to = band.to;
    else layers.push({ layer: band.layer, name: `${band.block === PASS ? PASS : "layer"} ${band.layer}`, from: band.from, to: band.to });
  }
  return layers;
}

function sitesOf(steps: Step[], places: Place[]): Map<string, number> {
  const index = new Map(steps.map((one, i) => [one.key, i]));
  const found = new Map<string, number>();
  for (const place of places) {
    const at = index.get(place.name);
    if (at !== undefined) for (const site of place.sites) found.set(site, at);
  }
  return found;
}
