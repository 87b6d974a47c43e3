/** Reads the data embedded in the page and draws it in place of the plain text that stands there without scripts. */

import { render } from "preact";
import { App } from "./App";
import { GalleryPage } from "./GalleryPage";
import { TracePage } from "./TracePage";
import { type Gallery, type Page, type Trace, read } from "./payload";
import "./style.css";

const root = document.getElementById("app")!;
const data = document.getElementById("data")!.textContent ?? "null";

function start(): void {
  performance.mark("jali begun");
  let page: Page | Gallery | Trace;
  try {
    page = read(data);
  } catch (error) {
    root.textContent = error instanceof Error ? error.message : String(error);
    return;
  }
  root.replaceChildren();
  render(page.kind === "page" ? <App page={page} /> : page.kind === "trace" ? <TracePage trace={page} /> : <GalleryPage gallery={page} />, root);
}

start();
