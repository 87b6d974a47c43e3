/** The removed weights as the path they are, from words of the trigger to the answer, with what each node holds when. */

import { useMemo, useState } from "preact/hooks";
import { type BehaviourView, KINDS, PLACES, type PathLink, type PathNode, type Plan, type WeightPath as Way, called, plan, stageOf, telling } from "../behaviour";
import { clear, number, percent, plural, signed } from "../format";
import { useWidth } from "../width";

export function WeightPath({ path, removal }: { path: Way; removal: BehaviourView["removal"] }) {
  const [chosen, choose] = useState<number | null>(null);
  const [hovered, hover] = useState<number | null>(null);
  const [frame, width] = useWidth<HTMLDivElement>();
  const area = useMemo(() => plan(path, width || 900), [path, width]);
  const count = path.links.filter((link) => link.kind === "removed").length;
  const shown = hovered ?? chosen;
  return (
    <section class="way" aria-label="The removed weights">
      <h2>The {plural(removal?.weights ?? count, "removed weight")}, as the path they are</h2>
      <p class="does">
        From words of the trigger to the answer, in the order of the forward pass. Bars at a node are what it holds on average {KINDS.slice(0, 4).join(", ")} and, last, under the
        trigger without the weights. {percent(path.restored)} of the answers under the trigger are right without all of them, on {path.n} questions of each kind.
      </p>
      <Legend />
      <div class="way-frame">
        <div class="graph" ref={frame}>
          <svg class="plot" width={area.width} height={area.height} role="group" aria-label={`Path of ${path.nodes.length} nodes`}>
            {area.stages.map((stage) => (
              <text class="stage-title" x={stage.x} y={stage.y} text-anchor={width < 640 ? "start" : "middle"} key={stage.name}>
                {STAGES[stage.name] ?? stage.name}
              </text>
            ))}
            <Links path={path} area={area} down={width < 640} lit={shown} />
            {path.nodes.map((node, i) => (
              <Mark key={node.id} node={node} i={i} area={area} chosen={chosen === i} onChoose={() => choose(chosen === i ? null : i)} onHover={hover} />
            ))}
          </svg>
        </div>
        <aside class="panel" aria-live="polite">
          {shown === null ? <p class="hint">Point at a node for what it holds and joins; choose it to keep it here.</p> : <Chosen path={path} i={shown} />}
        </aside>
      </div>
    </section>
  );
}

const STAGES: Record<string, string> = { tokens: "words", positions: "places", answer: "answer", logits: "words said" };

const KEYS: [PathLink["kind"], string, string][] = [
  ["removed", "edge plus", "removed, positive"],
  ["removed", "edge minus", "removed, negative"],
  ["stays", "way-link stays", "entry of the embedding that stays"],
  ["copy", "way-link copy", "the same channel, further on"],
  ["carried", "way-link carried", "follows, as patching shows"],
];

function Legend() {
  return (
    <p class="legend-line">
      {KEYS.map(([, name, says]) => (
        <span class="key" key={name}>
          <svg width="26" height="8" aria-hidden="true">
            <path class={name} d="M1 4H25" stroke-width={/stays|copy/.test(name) ? 1 : 3} stroke-dasharray={name === "edge minus" ? "6 4" : undefined} />
          </svg>
          {says}
        </span>
      ))}
    </p>
  );
}

function Links({ path, area, down, lit }: { path: Way; area: Plan; down: boolean; lit: number | null }) {
  const full = Math.max(...path.links.map((link) => (link.kind === "removed" ? Math.abs(link.value ?? 0) : 0)), 1e-9);
  const rank = (link: PathLink): number => (link.kind === "removed" ? 1 : 0);
  return (
    <g>
      {[...path.links]
        .sort((a, b) => rank(a) - rank(b))
        .map((link) => {
          const [a, b] = [area.spots[link.source]!, area.spots[link.target]!];
          const off = 8;
          const [p, q] = down ? [{ x: a.x, y: a.y + off }, { x: b.x, y: b.y - off }] : [{ x: a.x + off, y: a.y }, { x: b.x - off, y: b.y }];
          const bend = down ? `${p.x} ${(p.y + q.y) / 2} ${q.x} ${(p.y + q.y) / 2}` : `${(p.x + q.x) / 2} ${p.y} ${(p.x + q.x) / 2} ${q.y}`;
          const removed = link.kind === "removed";
          const minus = (link.value ?? 0) < 0;
          const width = removed ? 1.5 + 3.5 * Math.sqrt(Math.abs(link.value ?? 0) / full) : link.kind === "carried" ? 1 + 6 * Math.abs(link.value ?? 0) : 1;
          const near = lit === null || link.source === lit || link.target === lit;
          return (
            <path
              class={`${removed ? `edge ${minus ? "minus" : "plus"}` : `way-link ${link.kind}`}${near ? "" : " gone"}`}
              d={`M${p.x.toFixed(1)} ${p.y.toFixed(1)}C${bend} ${q.x.toFixed(1)} ${q.y.toFixed(1)}`}
              data-link={link.kind}
              stroke-width={width.toFixed(1)}
              stroke-dasharray={removed && minus ? "7 4" : undefined}
            />
          );
        })}
    </g>
  );
}

interface MarkProps {
  node: PathNode;
  i: number;
  area: Plan;
  chosen: boolean;
  onChoose: () => void;
  onHover: (i: number | null) => void;
}

function Mark({ node, i, area, chosen, onChoose, onHover }: MarkProps) {
  const { x, y } = area.spots[i]!;
  const name = clear(called(node));
  const outside = ["tokens", "positions", "logits", "answer"].includes(node.site);
  return (
    <g
      class={chosen ? "node selected" : "node"}
      data-node={node.id}
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      aria-label={`${name}, ${stageOf(node)}`}
      onClick={onChoose}
      onKeyDown={(event) => (event.key === "Enter" || event.key === " ") && (onChoose(), event.preventDefault())}
      onMouseEnter={() => onHover(i)}
      onMouseLeave={() => onHover(null)}
      onFocus={() => onHover(i)}
      onBlur={() => onHover(null)}
    >
      <rect class="hit" x={x - 32} y={y - 12} width={74} height={36} />
      <rect class="halo" x={x - 10} y={y - 10} width={20} height={20} rx={6} />
      <g class="shape">{outside ? <rect x={x - 5} y={y - 5} width={10} height={10} rx={2} /> : <circle cx={x} cy={y} r={5} />}</g>
      <text class="way-name" x={x} y={y + 20} text-anchor="middle">
        {name.length > 18 ? `${name.slice(0, 17)}…` : name}
      </text>
      {node.head !== null && (
        <text class="way-name head-of" x={x} y={y + 31}>
          head {node.head}
        </text>
      )}
      <Bars node={node} x={x > area.width - 44 ? x - 42 : x + 10} y={y - 9} />
    </g>
  );
}

/** What a node holds in each kind of context, around zero. */
function Bars({ node, x, y }: { node: PathNode; x: number; y: number }) {
  const found = telling(node);
  if (!found) return null;
  const full = Math.max(...found.values.map((value) => (Number.isFinite(value) ? Math.abs(value) : 0)), 1e-9);
  const [low, high] = [found.values.some((value) => value < 0), found.values.some((value) => value > 0)];
  const zero = y + (low && high ? 0 : low ? -9 : 9);
  const room = low && high ? 9 : 18;
  return (
    <g class="way-bars" aria-hidden="true">
      <rect class="ground" x={x - 1} y={y - 11} width={32} height={22} rx={3} />
      <path d={`M${x} ${zero}h30`} />
      {found.values.map((value, k) => {
        const size = Number.isFinite(value) ? (room * Math.abs(value)) / full : 0;
        return <rect class={KINDS[k]!} x={x + 6 * k + 0.5} y={value < 0 ? zero : zero - size} width={5} height={size} key={k} />;
      })}
    </g>
  );
}

function Chosen({ path, i }: { path: Way; i: number }) {
  const node = path.nodes[i]!;
  const places = Object.keys(PLACES).filter((place) => KINDS.some((kind) => node.means[kind]?.[place] !== undefined));
  return (
    <>
      <h3>{clear(called(node))}</h3>
      <p class="site">
        <code>{node.site === "answer" ? "probability of the right answer" : clear(node.id)}</code>
        {node.head !== null && ` head ${node.head}`}
      </p>
      {node.carried !== null && <p>Held at what it is under words of use, it alone brings {percent(node.carried)} of the right answer's lead back.</p>}
      {node.set_by.length > 0 && <p>Set by {node.set_by.map(([word, value]) => `${clear(word)} ${signed(value)}`).join(", ")}.</p>}
      {places.length > 0 && (
        <table class="figures small">
          <thead>
            <tr>
              <th />
              {places.map((place) => (
                <th scope="col">{PLACES[place]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {KINDS.filter((kind) => node.means[kind]).map((kind) => (
              <tr key={kind}>
                <th scope="row">{kind}</th>
                {places.map((place) => (
                  <td class="number">{number(node.means[kind]![place])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(["target", "source"] as const).map((end) => {
        const some = path.links.filter((link) => link[end] === i && (link.kind === "removed" || link.kind === "carried"));
        return some.length ? (
          <section key={end}>
            <h3>{end === "target" ? "Takes in" : "Leads to"}</h3>
            <ul class="plain-list">
              {some.map((link) => (
                <li>{joins(path.nodes[link[end === "target" ? "source" : "target"]]!, link)}</li>
              ))}
            </ul>
          </section>
        ) : null;
      })}
    </>
  );
}

function joins(other: PathNode, link: PathLink): string {
  if (link.kind === "carried") return `${clear(called(other))}: follows by ${percent(link.value ?? 0)}`;
  return `${clear(called(other))}: removed ${signed(link.value ?? 0)}; put back alone, ${percent(link.back ?? 0)} right`;
}
