/** Ways to save what is seen. */

import type { View } from "../payload";
import { download, picture, raster } from "../save";

export function Save({ view }: { view: View }) {
  const name = view.name.replace(/(\.circuit)?\.json$/, "").replace(/[^\p{L}\p{N}._-]/gu, "_") || "circuit";
  const sheets = (): SVGSVGElement[] => [...document.querySelectorAll<SVGSVGElement>(".graph .sheet")];
  const save = {
    SVG: () => sheets().length && download(`${name}.svg`, new Blob([picture(sheets())], { type: "image/svg+xml" })),
    PNG: () => sheets().length && raster(sheets()).then((blob) => blob && download(`${name}.png`, blob)),
    JSON: () => download(`${name}.json`, new Blob([JSON.stringify(view, null, 1)], { type: "application/json" })),
  };
  return (
    <span class="save">
      Save
      {Object.entries(save).map(([kind, act]) => (
        <button class="action" key={kind} onClick={() => void act()} aria-label={`Save as ${kind}`}>
          {kind}
        </button>
      ))}
    </span>
  );
}
