/** The graph of one trace: nodes by position and stage, what each takes in and gives on. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { count, number, percent, plain, plural, signed } from "./format";
import { type Grid, grid } from "./graph/grid";
import { Brand } from "./parts/Brand";
import { SignedBar } from "./parts/Story";
import { ThemeButton } from "./parts/ThemeButton";
import { Chip, Tokens } from "./parts/Tokens";
import type { Trace } from "./payload";
import { towards } from "./relations";
import { useWidth } from "./width";

/** Links of a node: the other end and what is contributed, largest first. */
interface Links {
  into: [number, number][][];
  from: [number, number][][];
}

export function TracePage({ trace }: { trace: Trace }) {
  const [chosen, choose] = useChosen(trace);
  const [hovered, hover] = useState<number | null>(null);
  const most = useMemo(() => trace.nodes.reduce((a, node) => Math.max(a, node.reached), 0), [trace]);
  const [shown, show] = useState(most);
  const links = useMemo(() => linksOf(trace), [trace]);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => void (event.key === "Escape" && choose(null));
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return (
    <>
      <nav class="bar" aria-label="Page">
        <Brand />
        <span class="crumb">{`${plain(trace.model)} / ${plain(trace.name)}`}</span>
        <span class="tools">
          <ThemeButton />
        </span>
      </nav>
      <main class="trace">
        <Head trace={trace} position={trace.nodes[hovered ?? chosen ?? -1]?.position} />
        <section class="stage" aria-label="The trace">
          {trace.nodes.length ? (
            <Picture trace={trace} links={links} chosen={chosen} hovered={hovered} shown={shown} onChoose={choose} onHover={hover} />
          ) : (
            <p class="nothing">This trace kept no node; ask jali trace for a larger share.</p>
          )}
          <label class="slider under">
            Influence
            <input type="range" min={0} max={most} step={most / 200 || 1} value={shown} aria-label="Share of influence shown" onInput={(event) => show(Number(event.currentTarget.value))} />
            <span class="note">
              {plural(trace.nodes.filter((node) => node.reached <= shown).length, "node")} with the first {percent(shown)} of all influence
            </span>
          </label>
          <aside class="panel" aria-label="Chosen node" aria-live="polite">
            {chosen === null ? <Guide /> : <NodePanel trace={trace} links={links} node={chosen} onChoose={choose} onHover={hover} />}
          </aside>
        </section>
        <footer class="provenance">
          <h2>Where this came from</h2>
          <dl>
            {[...trace.provenance, ["page written by", trace.made_by.command] as const].map(([name, value]) => (
              <div>
                <dt>{name}</dt>
                <dd>{plain(value).replaceAll("·", " ")}</dd>
              </div>
            ))}
          </dl>
        </footer>
      </main>
    </>
  );
}

/** The chosen node, kept in the address. */
function useChosen(trace: Trace): [number | null, (node: number | null) => void] {
  const known = useMemo(() => new Map(trace.nodes.map((node, i) => [node.id, i])), [trace]);
  const read = (): number | null => known.get(new URLSearchParams(location.hash.slice(1)).get("node") ?? "") ?? null;
  const [chosen, set] = useState<number | null>(read);
  useEffect(() => {
    const follow = (): void => set(read());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return [
    chosen,
    (node) => {
      set(node);
      if (location.protocol === "about:") return;
      const id = node === null ? "" : `#${new URLSearchParams({ node: trace.nodes[node]!.id })}`;
      history.replaceState(null, "", id || location.pathname + location.search);
    },
  ];
}

function Head({ trace, position }: { trace: Trace; position: number | undefined }) {
  const { answer } = trace;
  return (
    <section class="head" aria-label="The prompt">
      <div class="story">
        <h1>How one answer comes about</h1>
        {answer.token !== null && (
          <p class="what">
            After this prompt <Chip token={answer.token} />
            {answer.value !== null &&
              (answer.against === null ? ` has a logit of ${number(answer.value)}` : ` is ${number(Math.abs(answer.value))} nats ${answer.value < 0 ? "below" : "above"} `)}
            {answer.against !== null && <Chip token={answer.against} />}.
          </p>
        )}
        <p class="does">
          <strong>{plural(trace.nodes.length, "node")}</strong> and <strong>{plural(trace.edges.length, "edge")}</strong>
          {trace.active !== null && ` of ${count(trace.active)} nodes that were active`}
          {trace.share !== null && `, kept at a share of ${percent(trace.share)}`}.
          {trace.covered !== null && ` ${percent(trace.covered)} of the influence on the answer runs inside them, from token to answer.`} Patterns of
          attention, norms and selections are held at their values; the rest adds up exactly.
        </p>
      </div>
      <figure class="pair" aria-label="The prompt">
        <code class="text">
          <Tokens tokens={trace.tokens} {...(position !== undefined && { position })} />
        </code>
      </figure>
    </section>
  );
}

function Guide() {
  return (
    <>
      <h2>How to read it</h2>
      <p>
        Each column is a token of the prompt, each row a step of the model, from the tokens at the bottom to the answer at the
        top. A mark is a node that was active there, larger the more of the answer runs through it; squares are what is looked
        up: tokens, bigrams, positions, biases. A curve is what one node contributes to another: full, orange, adds; dashed,
        blue, takes away.
      </p>
      <p class="hint">
        Point at a node for its links, choose one for its numbers. Arrow keys walk, Enter chooses, Escape closes. The slider
        leaves the nodes of most influence.
      </p>
    </>
  );
}

interface PictureProps {
  trace: Trace;
  links: Links;
  chosen: number | null;
  hovered: number | null;
  shown: number;
  onChoose: (node: number | null) => void;
  onHover: (node: number | null) => void;
}

function Picture(props: PictureProps) {
  const { trace, links, shown, chosen, hovered } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const area = useMemo(() => grid(trace.nodes, trace.stages.length, width), [trace, width]);
  const box = `0 0 ${area.width} ${area.height}`;
  const lit = hovered ?? chosen;
  const floor = useMemo(() => <Floor trace={trace} area={area} />, [trace, area]);
  const curves = useMemo(() => curvesOf(trace, area), [trace, area]);
  const visible = (i: number): boolean => trace.nodes[i]!.reached <= shown;
  const all = useMemo(() => curves.filter((_, i) => visible(trace.edges[i]![0]) && visible(trace.edges[i]![1])), [curves, shown]);
  const near = lit === null ? [] : trace.edges.flatMap(([s, t], i) => (s === lit || t === lit ? [curves[i]] : []));
  const around = lit === null ? [] : [lit, ...links.into[lit]!.map(([i]) => i), ...links.from[lit]!.map(([i]) => i)];
  const faded = lit === null ? "" : " faded";
  return (
    <div class="graph" ref={frame}>
      <div class="sheets" style={{ width: `${area.width}px`, height: `${area.height}px` }} role="group" aria-label={`Trace of ${trace.nodes.length} nodes and ${trace.edges.length} edges. Arrow keys move between nodes, Enter selects.`} onClick={(event) => (event.target as Element).closest("[data-node]") ?? props.onChoose(null)}>
        <svg class="sheet floor" viewBox={box} aria-hidden="true">
          {floor}
        </svg>
        <svg class={`sheet edges${faded}`} viewBox={box} aria-hidden="true">
          {all}
        </svg>
        <svg class={`sheet nodes${faded}`} viewBox={box}>
          <Nodes {...props} area={area} />
        </svg>
        <svg class="sheet above" viewBox={box} aria-hidden="true">
          {near}
          {around.map((i) => (
            <Mark trace={trace} area={area} i={i} selected={i === lit} />
          ))}
          {lit !== null && <Tip trace={trace} area={area} i={lit} />}
        </svg>
      </div>
    </div>
  );
}

function Floor({ trace, area }: { trace: Trace; area: Grid }) {
  return (
    <g class="ground">
      {area.columns.map((column) => (
        <rect class="band" x={column.from} y={0} width={column.to - column.from} height={area.height - 26} rx={4} />
      ))}
      {area.rows.map((row) => (
        <text class="stage-name" x={4} y={(row.top + row.bottom) / 2 + 4}>
          {trace.stages[row.stage]}
        </text>
      ))}
      {area.columns.map((column) => {
        const text = plain(trace.tokens[column.position]!);
        const room = Math.max(4, Math.floor((column.to - column.from) / 7.4));
        return (
          <text class="token-name" x={(column.from + column.to) / 2} y={area.height - 8}>
            {text.length > room ? `${text.slice(0, room - 1)}…` : text}
          </text>
        );
      })}
    </g>
  );
}

function curvesOf(trace: Trace, area: Grid) {
  const heaviest = trace.edges.reduce((a, [, , weight]) => Math.max(a, Math.abs(weight)), 0) || 1;
  return trace.edges.map(([source, target, weight], i) => {
    const [a, b] = [area.points[source]!, area.points[target]!];
    const middle = ((a.y + b.y) / 2).toFixed(1);
    const width = 0.6 + 4 * Math.sqrt(Math.abs(weight) / heaviest);
    return (
      <path
        key={i}
        class={`edge ${weight < 0 ? "minus" : "plus"}`}
        d={`M${a.x.toFixed(1)} ${a.y.toFixed(1)}C${a.x.toFixed(1)} ${middle} ${b.x.toFixed(1)} ${middle} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`}
        stroke-width={width.toFixed(2)}
        stroke-dasharray={weight < 0 ? `${(width + 3).toFixed(1)} ${(2 + width * 0.6).toFixed(1)}` : undefined}
      />
    );
  });
}

const WAYS: Record<string, { x: number; y: number }> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

function Nodes({ trace, area, chosen, shown, onChoose, onHover }: PictureProps & { area: Grid }) {
  const group = useRef<SVGGElement>(null);
  const [entry, setEntry] = useState<number | null>(null);
  const focused = entry ?? chosen ?? trace.nodes.length - 1;
  const walk = (event: KeyboardEvent, i: number): void => {
    const way = WAYS[event.key];
    if (event.key === "Enter" || event.key === " ") onChoose(i === chosen ? null : i);
    else if (way) {
      const points = new Map(area.points.flatMap((point, j) => (trace.nodes[j]!.reached <= shown ? [[String(j), point] as const] : [])));
      const next = Number(towards(points, String(i), way));
      setEntry(next);
      group.current?.querySelector<SVGElement>(`[data-index="${next}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  return useMemo(
    () => (
      <g ref={group}>
        {trace.nodes.map((node, i) =>
          node.reached > shown ? null : (
            <g
              key={node.id}
              class={i === chosen ? "node selected" : "node"}
              data-node={node.id}
              data-index={i}
              role="button"
              tabIndex={i === focused ? 0 : -1}
              aria-pressed={i === chosen}
              aria-label={`${told(trace, i)}${node.value === null ? "" : `, value ${number(node.value)}`}`}
              onClick={() => onChoose(i === chosen ? null : i)}
              onMouseEnter={() => onHover(i)}
              onMouseLeave={() => onHover(null)}
              onFocus={() => (setEntry(i), onHover(i))}
              onBlur={() => onHover(null)}
              onKeyDown={(event) => walk(event, i)}
            >
              <circle class="hit" cx={area.points[i]!.x} cy={area.points[i]!.y} r={7} />
              <Mark trace={trace} area={area} i={i} selected={i === chosen} />
            </g>
          ),
        )}
      </g>
    ),
    [trace, area, chosen, shown, focused],
  );
}

function Mark({ trace, area, i, selected }: { trace: Trace; area: Grid; i: number; selected: boolean }) {
  const { x, y } = area.points[i]!;
  const node = trace.nodes[i]!;
  const r = 2.6 + 2.2 * (1 - node.reached);
  return (
    <g class={selected ? "shape bold" : "shape"}>
      {node.leaf ? <rect x={x - r} y={y - r} width={2 * r} height={2 * r} rx={1.5} /> : <circle cx={x} cy={y} r={r} />}
    </g>
  );
}

function told(trace: Trace, i: number): string {
  const node = trace.nodes[i]!;
  return `${plain(node.label)} at token ${node.position}, ${plain(trace.tokens[node.position]!)}`;
}

function Tip({ trace, area, i }: { trace: Trace; area: Grid; i: number }) {
  const { x, y } = area.points[i]!;
  const text = told(trace, i).slice(0, 60);
  const width = text.length * 6.4 + 16;
  const left = Math.max(2, Math.min(area.width - width - 2, x - width / 2));
  return (
    <g class="tip" transform={`translate(${left.toFixed(1)} ${(y < 40 ? y + 14 : y - 34).toFixed(1)})`}>
      <rect width={width} height={22} rx={5} />
      <text x={width / 2} y={15}>
        {text}
      </text>
    </g>
  );
}

interface PanelProps {
  trace: Trace;
  links: Links;
  node: number;
  onChoose: (node: number | null) => void;
  onHover: (node: number | null) => void;
}

function NodePanel({ trace, links, node, ...acts }: PanelProps) {
  const { label, id, value, position } = trace.nodes[node]!;
  return (
    <>
      <header class="node-head">
        <h2>{plain(label)}</h2>
        <button class="close" aria-label="Close" onClick={() => acts.onChoose(null)}>
          ×
        </button>
      </header>
      <p class="site">
        <code>{plain(id)}</code> at token {position} <Chip token={trace.tokens[position]!} />
      </p>
      {value !== null && <p>Its value here is {number(value)}.</p>}
      <List heading="Contributes to it" rows={links.into[node]!} trace={trace} {...acts} />
      <List heading="It contributes to" rows={links.from[node]!} trace={trace} {...acts} />
    </>
  );
}

type ListProps = Omit<PanelProps, "links" | "node"> & { heading: string; rows: [number, number][] };

function List({ heading, rows, trace, onChoose, onHover }: ListProps) {
  if (!rows.length) return null;
  const full = Math.abs(rows[0]![1]);
  return (
    <section>
      <h3>
        {heading} <small>{rows.length}</small>
      </h3>
      <table class="weights">
        <tbody>
          {rows.map(([other, weight]) => (
            <tr key={other}>
              <td>
                <button class="node-link" onClick={() => onChoose(other)} onMouseEnter={() => onHover(other)} onMouseLeave={() => onHover(null)}>
                  {plain(trace.nodes[other]!.label)} <small>{`token ${trace.nodes[other]!.position}`}</small>
                </button>
              </td>
              <td class="bar">
                <SignedBar value={weight} full={full} />
              </td>
              <td class="number">{signed(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function linksOf(trace: Trace): Links {
  const into: [number, number][][] = trace.nodes.map(() => []);
  const from: [number, number][][] = trace.nodes.map(() => []);
  for (const [source, target, weight] of trace.edges) {
    into[target]!.push([source, weight]);
    from[source]!.push([target, weight]);
  }
  for (const list of [...into, ...from]) list.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return { into, from };
}
