/** Starts the Chromium that is installed; none is downloaded. */

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [process.env.JALI_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of the browser, or nothing. */
export function find() {
  return PLACES.find((path) => path && existsSync(path));
}

export async function open() {
  const executablePath = find();
  if (!executablePath) throw new Error("No Chromium: apt-get install chromium, or name one in JALI_CHROMIUM.");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
}
