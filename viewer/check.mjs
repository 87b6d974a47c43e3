/** Checks the committed page: it is what the sources give, small, and asks for nothing when it opens. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { find, open } from "./chromium.mjs";

const PAGE = resolve(import.meta.dirname, "../src/jali/viewing/static/page.html");
/** Preact, scales, the layouts and the running circuit of every kind of page; data has the rest of 2 MB (`payload.BYTES`). */
const MOST_BYTES = 240_000;

const committed = readFileSync(PAGE, "utf8");
await build({ root: import.meta.dirname, logLevel: "error" });
const built = readFileSync(PAGE, "utf8");

const faults = [];
if (built !== committed) faults.push("The page was not what the sources give; it is now: commit src/jali/viewing/static/page.html.");
const size = Buffer.byteLength(built);
if (size > MOST_BYTES) faults.push(`The page has ${size} bytes, at most ${MOST_BYTES} are allowed.`);

let requests = "not counted";
if (find() || process.env.CI === "true") requests = await visit();
else console.error("No Chromium here (apt-get install chromium): requests were not counted.");

/** Opens the page from disk with the network off; returns how often it asked for something. */
async function visit() {
  const browser = await open();
  const page = await browser.newPage({ offline: true });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => faults.push(`The page wrote to the console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`The page failed: ${error.message}`));
  const address = pathToFileURL(PAGE).href;
  await page.goto(address);
  await page.getByText("write one with jali show").waitFor();
  await browser.close();
  for (const url of asked.slice(1)) faults.push(`The page asked for ${url}.`);
  return asked.length - 1;
}

for (const fault of faults) console.error(fault);
console.log(`${PAGE}: ${size} bytes, requests: ${requests}.`);
process.exit(faults.length ? 1 : 0);
