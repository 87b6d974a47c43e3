/** Labels of whole models: shares and scores side by side, random nodes as they come, and every node in a list. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { count, number, percent, pieces, plural } from "./format";
import { Brand } from "./parts/Brand";
import { Contexts, HistogramOf, Range } from "./parts/Contexts";
import { ScoresBySite } from "./parts/ScoresBySite";
import { ThemeButton } from "./parts/ThemeButton";
import { type Choice, ORDERS, type Row, START, STATES, type Share, type Survey, type SurveyModel, type SurveyNode, listed, read, rowsOf, sitesOf, write } from "./survey";

const STEP = 100;

export function SurveyPage({ survey }: { survey: Survey }) {
  const [choice, change] = useChoice();
  const rows = useMemo(() => rowsOf(survey), [survey]);
  const sites = useMemo(() => sitesOf(survey.models), [survey]);
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, select");
      if (event.key === "Escape") change({ node: null });
      else if (event.key === "/" && !typing) {
        search.current?.focus();
        event.preventDefault();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return (
    <>
      <nav class="bar" aria-label="Page">
        <Brand />
        <span class="crumb">{text(survey.name)}</span>
        <span class="tools">
          <ThemeButton />
        </span>
      </nav>
      <main class="survey">
        <Head survey={survey} />
        <ScoresBySite models={survey.models} sites={sites} chosen={choice.site} onChoose={(site) => change({ site: site === choice.site ? null : site })} />
        <RandomNodes survey={survey} onChoose={(model, node) => change({ node: [model, node] })} />
        <section class="stage" aria-label="All nodes">
          <div class="listing">
            <h2>All nodes</h2>
            <Filters survey={survey} sites={sites} choice={choice} change={change} search={search} />
            <List survey={survey} rows={rows} choice={choice} change={change} />
          </div>
          <aside class="panel" aria-label="Chosen node" aria-live="polite">
            <Chosen survey={survey} choice={choice} change={change} />
          </aside>
        </section>
        <footer class="provenance">
          {survey.sources.length > 0 && (
            <details>
              <summary>{plural(survey.sources.length, "source")} of the text whose excerpts are shown</summary>
              <p>{survey.sources.map(text).join("; ")}</p>
            </details>
          )}
          <h2>Where this came from</h2>
          <dl>
            {[...survey.provenance, ["page written by", survey.made_by.command] as const].map(([name, value]) => (
              <div>
                <dt>{text(name)}</dt>
                <dd>{text(value)}</dd>
              </div>
            ))}
          </dl>
        </footer>
      </main>
    </>
  );
}

type Change = (part: Partial<Choice>) => void;

/** What is chosen, kept in the address. */
function useChoice(): [Choice, Change] {
  const [choice, set] = useState<Choice>(() => read(location.hash));
  useEffect(() => {
    const follow = (): void => set(read(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    if (location.protocol === "about:" || write(choice) === location.hash) return;
    history.replaceState(null, "", write(choice) || location.pathname + location.search);
  }, [choice]);
  return [choice, (part) => set((old) => ({ ...old, ...part }))];
}

/** As it is, but for what cannot be seen or must not act; labels mark the blanks in tokens themselves. */
function text(value: string): string {
  return pieces(value).map((piece) => piece.text).join("");
}

function Head({ survey }: { survey: Survey }) {
  const whole = survey.models.every((model) => model.complete);
  return (
    <section class="survey-head" aria-label="In numbers">
      <h1>What the nodes of {survey.models.map((model) => text(model.name)).join(" and ")} stand for</h1>
      <p class="does">
        Each node that varies on {count(survey.tokens)} tokens of text got the best label of one grammar, fitted on half of the documents and scored on the others. A label is
        given where it is clearly better than what the same search reaches on random nodes; well labelled is AUROC ≥ .9 or R² ≥ .5.
        {!whole && " This survey was stopped early: what is here is a random sample."}
      </p>
      <div class="scrolled">
        <table class="figures">
          <thead>
            <tr>
              {["Model", "Live nodes", "Looked at", "Labelled", "Well labelled", "Kurtosis of the last stream"].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {survey.models.map((model) => (
              <tr key={model.name}>
                <th scope="row">{text(model.name)}</th>
                <td>{`${count(total(model, "live"))} of ${count(total(model, "width"))}`}</td>
                <td>{count(total(model, "chosen"))}</td>
                <td>{share(model.labelled)}</td>
                <td>{share(model.good)}</td>
                <td>{number(model.kurtosis)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function total(model: SurveyModel, what: "live" | "width" | "chosen"): number {
  return model.sites.reduce((sum, site) => sum + site[what], 0);
}

function share({ value, low, high }: Share): string {
  return low === null || high === null ? percent(value) : `${percent(value)} (${percent(low)} to ${percent(high)})`;
}

/** Drawn before anything was known of them, so that they show what nodes are like. */
function RandomNodes({ survey, onChoose }: { survey: Survey; onChoose: (model: number, node: string) => void }) {
  return (
    <section class="random" aria-label="Random nodes">
      <h2>Random nodes</h2>
      <p class="does">Drawn from all live nodes before anything was known of them, and shown in that order. The contexts are where each is highest; where a node is never above zero, lowest.</p>
      <div class="columns" style={{ "--columns": String(survey.models.length) }}>
        {survey.models.map((model, i) => {
          const known = new Map(model.nodes.map((node) => [node.id, node]));
          return (
            <div key={model.name}>
              <h3>{text(model.name)}</h3>
              <ol>
                {model.random.flatMap((id) => {
                  const node = known.get(id);
                  return node ? [<li key={id}><OneNode node={node} onChoose={() => onChoose(i, id)} /></li>] : [];
                })}
              </ol>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function OneNode({ node, onChoose }: { node: SurveyNode; onChoose: () => void }) {
  const top = node.examples?.top ?? [];
  const shown = top.length ? top : (node.examples?.bottom ?? []);
  return (
    <>
      <button class="node-link" onClick={onChoose}>
        <code>{node.id}</code> {said(node)} <small>{scores(node)}</small>
      </button>
      <Contexts heading="" examples={shown.slice(0, 2)} />
    </>
  );
}

function said(node: SurveyNode): string {
  return node.label === null ? "unknown" : text(node.label);
}

function scores({ auroc, r2 }: SurveyNode): string {
  return auroc === null || r2 === null ? "no score" : `R² ${number(r2)}, AUROC ${number(auroc)}`;
}

interface ListProps {
  survey: Survey;
  choice: Choice;
  change: Change;
}

function Filters({ survey, sites, choice, change, search }: ListProps & { sites: string[]; search: { current: HTMLInputElement | null } }) {
  return (
    <search class="filters">
      <input ref={search} type="search" placeholder="Words of a label or a name  /" aria-label="Words of a label or a name" value={choice.words} onInput={(event) => change({ words: event.currentTarget.value })} />
      <Select name="Model" value={choice.model === null ? "" : String(choice.model)} onChange={(value) => change({ model: value === "" ? null : Number(value) })} options={[["", "all models"], ...survey.models.map((model, i) => [String(i), text(model.name)] as const)]} />
      <Select name="Site" value={choice.site ?? ""} onChange={(value) => change({ site: value || null })} options={[["", "all sites"], ...sites.map((site) => [site, site] as const)]} />
      <Select name="Labels" value={choice.state} onChange={(value) => change({ state: value as Choice["state"] })} options={STATES.map((state) => [state, state === "all" ? "with and without label" : state] as const)} />
      <Select name="Order" value={choice.order} onChange={(value) => change({ order: value as Choice["order"] })} options={ORDERS.map((order) => [order, order === "as drawn" ? "in random order" : `by ${order}`] as const)} />
      <label>
        R² at least {choice.least.toFixed(2)}
        <input type="range" min={0} max={1} step={0.05} value={choice.least} onInput={(event) => change({ least: Number(event.currentTarget.value) })} />
      </label>
      <button class="action" onClick={() => change({ ...START, node: choice.node })}>
        Reset
      </button>
    </search>
  );
}

interface SelectProps {
  name: string;
  value: string;
  options: (readonly [string, string])[];
  onChange: (value: string) => void;
}

function Select({ name, value, options, onChange }: SelectProps) {
  return (
    <select aria-label={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {options.map(([key, shown]) => (
        <option key={key} value={key}>
          {shown}
        </option>
      ))}
    </select>
  );
}

function List({ survey, rows, choice, change }: ListProps & { rows: Row[] }) {
  const found = useMemo(() => listed(rows, choice), [rows, choice.model, choice.site, choice.state, choice.order, choice.least, choice.words]);
  const [most, show] = useState(STEP);
  useEffect(() => show(STEP), [found]);
  const missing = survey.models.reduce((sum, model) => sum + model.left_out, 0);
  const walk = (event: KeyboardEvent): void => {
    const way = event.key === "ArrowDown" ? "nextElementSibling" : event.key === "ArrowUp" ? "previousElementSibling" : null;
    const next = way && (event.target as Element).closest("li")?.[way]?.querySelector("button");
    if (!next) return;
    next.focus();
    event.preventDefault();
  };
  return (
    <>
      <p class="note" role="status">
        {plural(found.length, "node")}
        {missing > 0 && `; ${plural(missing, "more node")} in the file, for which this page has no room`}
      </p>
      <ul class="rows" onKeyDown={walk}>
        {found.slice(0, most).map(({ model, node }) => {
          const chosen = choice.node !== null && choice.node[0] === model && choice.node[1] === node.id;
          return (
            <li key={`${model} ${node.id}`}>
              <button data-node={node.id} aria-pressed={chosen} onClick={() => change({ node: chosen ? null : [model, node.id] })}>
                <code>{node.id}</code>
                <span class={node.label === null ? "unknown" : ""}>{said(node)}</span>
                <small>{survey.models.length > 1 && text(survey.models[model]!.name)}</small>
                <span class="number">{node.r2 === null ? "–" : number(Math.max(0, node.r2))}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {found.length > most && (
        <button class="action" onClick={() => show(most + STEP)}>
          {plural(found.length - most, "more node")}
        </button>
      )}
    </>
  );
}

function Chosen({ survey, choice, change }: ListProps) {
  const model = choice.node === null ? undefined : survey.models[choice.node[0]];
  const node = model?.nodes.find(({ id }) => id === choice.node?.[1]);
  if (!model || !node) {
    return (
      <>
        <h2>How to read it</h2>
        <p>Choose a node for its contexts. The number beside it is R², the share of its variance that its label explains on text the label was not fitted on.</p>
        <p class="hint">Arrow keys walk the list, Enter chooses, Escape closes, / searches.</p>
      </>
    );
  }
  return (
    <>
      <header class="node-head">
        <h2>{said(node)}</h2>
        <button class="close" aria-label="Close" onClick={() => change({ node: null })}>
          ×
        </button>
      </header>
      <p class="site">
        <code>{node.id}</code> of {text(model.name)}
      </p>
      <p class="scored">
        {scores(node)}
        {node.null_r2 !== null && node.null_auroc !== null && `; random nodes stay below ${number(node.null_r2)} and ${number(node.null_auroc)}`}
      </p>
      {node.hypothesis && <p>The best hypothesis was: {text(node.hypothesis)}</p>}
      {node.examples === null ? (
        <p>This page has no room for its contexts; the file of the survey has them.</p>
      ) : (
        <>
          <Contexts heading="Highest" examples={node.examples.top} />
          <Contexts heading="Lowest" examples={node.examples.bottom} />
          {node.examples.percentiles && <Range percentiles={node.examples.percentiles} />}
          {node.examples.histogram && <HistogramOf histogram={node.examples.histogram} />}
        </>
      )}
    </>
  );
}
