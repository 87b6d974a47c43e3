/**
 * Writes docs/images/page-light.png and page-dark.png from a page:
 *
 *   node screenshot.mjs PAGE.html [NODE]      with a node such as "2.attn.v[19]" chosen
 */

import { mkdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { open } from "./chromium.mjs";

const MOST_BYTES = 400_000;
const [file, node] = process.argv.slice(2);
if (!file) throw new Error("Which page? node screenshot.mjs PAGE.html [NODE]");
const folder = resolve(import.meta.dirname, "../docs/images");
mkdirSync(folder, { recursive: true });

const browser = await open();
for (const colorScheme of ["light", "dark"]) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme });
  await page.goto(pathToFileURL(resolve(file)).href + (node ? `#node=${encodeURIComponent(node)}` : ""));
  await page.locator("[data-node]").first().waitFor();
  const path = resolve(folder, `page-${colorScheme}.png`);
  await page.screenshot({ path, animations: "disabled" });
  const { size } = statSync(path);
  console.log(`${path}: ${size} bytes`);
  if (size > MOST_BYTES) process.exitCode = 1;
  await page.close();
}
await browser.close();
