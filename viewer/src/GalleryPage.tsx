/** All circuits of a folder, a card for each. */

import { useEffect, useState } from "preact/hooks";
import { plain, plural } from "./format";
import { type Drawing, type Point, draw } from "./graph/layout";
import type { Card, Circuit, Gallery } from "./payload";
import { Brand } from "./parts/Brand";
import { ThemeButton } from "./parts/ThemeButton";

export function GalleryPage({ gallery }: { gallery: Gallery }) {
  const tasks = new Set(gallery.cards.map((card) => card.task.name)).size;
  const models = [...new Set(gallery.cards.map((card) => card.model))];
  return (
    <>
      <nav class="bar" aria-label="Page">
        <Brand />
        <span class="tools">
          <ThemeButton />
        </span>
      </nav>
      <main class="gallery">
        <h1>{plain(gallery.title).replaceAll("·", " ")}</h1>
        <p class="what">
          {plural(gallery.cards.length, "circuit")} for {plural(tasks, "task")}, found in {models.map((name) => plain(name)).join(", ")}.
        </p>
        <ul class="cards">
          {gallery.cards.map((card, i) => (
            <li key={card.href}>
              <CardOf card={card} wait={i} />
            </li>
          ))}
        </ul>
        {gallery.missing.length > 0 && (
          <footer class="provenance">
            <h2>Left out</h2>
            <ul>
              {gallery.missing.map((sentence) => (
                <li>{plain(sentence).replaceAll("·", " ")}</li>
              ))}
            </ul>
          </footer>
        )}
      </main>
    </>
  );
}

function CardOf({ card, wait }: { card: Card; wait: number }) {
  return (
    <a class="card" href={card.href}>
      <Thumbnail circuit={card.circuit} wait={wait} />
      <h2>{plain(card.task.title).replaceAll("·", " ")}</h2>
      {card.task.what && <p class="about">{plain(card.task.what).replaceAll("·", " ")}</p>}
      <p class="size">
        <b>{plural(card.nodes, "node")}</b>, <b>{plural(card.edges, "edge")}</b> <small>of {plain(card.model)}</small>
      </p>
      <p class="file">{plain(card.name).replaceAll("·", " ")}</p>
      <Verdicts card={card} />
    </a>
  );
}

function Verdicts({ card }: { card: Card }) {
  if (!card.tested) return <p class="fault">Not tested yet.</p>;
  const words: Record<string, string> = { holds: "hold", fails: "fail", open: "only measured or not run", "do not count": "do not count" };
  const counts = Object.entries(words).flatMap(([name, word]) => (card.verdicts[name] ? [`${card.verdicts[name]} ${word}`] : []));
  return (
    <>
      <p class="note">Claims: {counts.join(", ")}.</p>
      {card.failed.length > 0 && (
        <p class="failed">
          {card.failed.map((name) => (
            <span key={name}>{`✗ ${name.replaceAll("_", " ")} `}</span>
          ))}
        </p>
      )}
    </>
  );
}

const WIDTH = 320;
const HEIGHT = 150;

/** Drawn one after the other once the page is there, so that many of them do not hold it up. */
function Thumbnail({ circuit, wait }: { circuit: Circuit; wait: number }) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    const later = setTimeout(() => setDrawing(draw(circuit, { along: 760, across: 320, pitch: [3, 24] })), 10 * wait);
    return () => clearTimeout(later);
  }, [circuit]);
  return (
    <svg
      class="thumbnail"
      width={WIDTH}
      height={HEIGHT}
      viewBox={drawing ? `0 0 ${drawing.length} ${Math.max(drawing.height, 60)}` : undefined}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      {drawing && <Picture circuit={circuit} drawing={drawing} />}
    </svg>
  );
}

function Picture({ circuit, drawing }: { circuit: Circuit; drawing: Drawing }) {
  const heaviest = circuit.edges.reduce((most, edge) => Math.max(most, Math.abs(edge.weight)), 0) || 1;
  return (
    <>
      {drawing.steps.bands.map((band) => (
        <rect class={band.empty ? "slit" : "band"} x={band.from} y={0} width={band.to - band.from} height={drawing.height} rx={4} />
      ))}
      {drawing.strands.map((strand) => (
        <path class="strand" d={`M${strand.from} ${strand.v}H${strand.to}`} />
      ))}
      {circuit.edges.map(({ source, target, weight }) => {
        const [from, to] = [drawing.points.get(source), drawing.points.get(target)];
        if (!from || !to) return null;
        return (
          <path
            class={`edge ${weight < 0 ? "minus" : "plus"}`}
            d={curve(from, to)}
            stroke-width={1 + 4 * (Math.abs(weight) / heaviest) ** 0.8}
          />
        );
      })}
      {circuit.nodes.map((node) => {
        const point = drawing.points.get(node.id);
        return point && <circle class="dot" cx={point.u} cy={point.v} r={5} />;
      })}
    </>
  );
}

function curve(from: Point, to: Point): string {
  const middle = (from.u + to.u) / 2;
  return `M${from.u} ${from.v}C${middle} ${from.v} ${middle} ${to.v} ${to.u} ${to.v}`;
}
