/** Saves the picture as a file that stands by itself. */

const COPIED = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-family", "font-size", "font-weight", "text-anchor"];
const PAINT = new Set(["fill", "stroke"]);
const SVG = "http://www.w3.org/2000/svg";

/** The sheets of a picture as one SVG text, styles written into it and colours as they are now. */
export function picture(sheets: SVGSVGElement[]): string {
  const whole = document.createElementNS(SVG, "svg");
  const [first] = sheets;
  if (!first) return "";
  const { width, height } = first.getBoundingClientRect();
  for (const [name, value] of Object.entries({ viewBox: first.getAttribute("viewBox")!, width, height })) whole.setAttribute(name, String(value));
  const colour = painter();
  const ground = document.createElementNS(SVG, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", colour(getComputedStyle(document.documentElement).backgroundColor));
  whole.append(ground, ...sheets.map((sheet) => copied(sheet, colour)));
  return new XMLSerializer().serializeToString(whole);
}

/** A sheet as a group, each of its elements with the style it has. */
function copied(sheet: SVGSVGElement, colour: (value: string) => string): SVGElement {
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("opacity", getComputedStyle(sheet).opacity);
  for (const child of sheet.children) {
    const copy = child.cloneNode(true) as SVGElement;
    const [from, to] = [child, copy].map((root) => [root, ...root.querySelectorAll("*")]) as [SVGElement[], SVGElement[]];
    from.forEach((element, i) => {
      const style = getComputedStyle(element);
      for (const name of COPIED) {
        const value = style.getPropertyValue(name);
        to[i]!.setAttribute(name, PAINT.has(name) ? colour(value) : value);
      }
      for (const name of ["class", "style", "role", "tabindex", "aria-pressed"]) to[i]!.removeAttribute(name);
    });
    group.append(copy);
  }
  return group;
}

/** Mixed colours as plain ones, which every program reads. */
function painter(): (value: string) => string {
  const known = new Map<string, string>();
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
  return (value) => {
    if (!known.has(value)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = "rgba(0,0,0,0)";
      context.fillStyle = value;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
      known.set(value, a === 0 ? "none" : `rgb(${r},${g},${b})`);
    }
    return known.get(value)!;
  };
}

/** The picture as PNG, two pixels to one. */
export async function raster(sheets: SVGSVGElement[]): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([picture(sheets)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * sheets[0]!.clientWidth;
    canvas.height = 2 * sheets[0]!.clientHeight;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
