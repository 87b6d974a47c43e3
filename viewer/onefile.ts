/** Writes the built page as one file: script and style inline, each allowed by its hash, everything else forbidden. */

import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Plugin } from "vite";

export function oneFile(to: string): Plugin {
  return {
    name: "one-file",
    enforce: "post",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const scripts = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
      const styles = files.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source)] : []));
      const pages = files.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".html") ? [String(file.source)] : []));
      if (scripts.length !== 1 || styles.length !== 1 || pages.length !== 1) {
        this.error(`The page must be one script, one style and one document, got ${files.map((f) => f.fileName).join(", ")}.`);
      }
      const path = resolve(import.meta.dirname, to);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, inlined(pages[0]!, scripts[0]!.trim(), styles[0]!.trim()));
    },
  };
}

function inlined(page: string, script: string, style: string): string {
  if (script.includes("</script") || script.includes("<!--") || style.includes("</style")) {
    throw new Error("The built script or style would end its own element; it cannot be inlined as it is.");
  }
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    // The picture on its way to a PNG file; what is made in the page, nothing from outside.
    "img-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return page
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`)
    .replace("</head>", () => `  <style>${style}</style>\n  </head>`)
    .replace("</body>", () => `  <script type="module">${script}</script>\n  </body>`);
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
