/** Reads the data embedded in the page and draws it in place of the plain text that stands there without scripts. */

import { render } from "preact";
import { App } from "./App";
import { BehaviourPage } from "./BehaviourPage";
import { GalleryPage } from "./GalleryPage";
import { SurveyPage } from "./SurveyPage";
import { TracePage } from "./TracePage";
import { type Document, read } from "./payload";
import "./style.css";

const root = document.getElementById("app")!;
const data = document.getElementById("data")!.textContent ?? "null";

function start(): void {
  performance.mark("jali begun");
  let page: Document;
  try {
    page = read(data);
  } catch (error) {
    root.textContent = error instanceof Error ? error.message : String(error);
    return;
  }
  root.replaceChildren();
  render(drawn(page), root);
}

function drawn(page: Document) {
  switch (page.kind) {
    case "page":
      return <App page={page} />;
    case "trace":
      return <TracePage trace={page} />;
    case "survey":
      return <SurveyPage survey={page} />;
    case "behaviour":
      return <BehaviourPage page={page} />;
    case "gallery":
      return <GalleryPage gallery={page} />;
  }
}

start();
