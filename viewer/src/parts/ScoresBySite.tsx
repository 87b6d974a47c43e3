/** How well the best hypothesis explains nodes, by site: a small histogram for each model. */

import { useState } from "preact/hooks";
import { number, plain } from "../format";
import type { SurveyModel, SurveySite } from "../survey";

const [WIDTH, HEIGHT] = [150, 26];

interface Props {
  models: SurveyModel[];
  sites: string[];
  chosen: string | null;
  onChoose: (site: string) => void;
}

export function ScoresBySite({ models, sites, chosen, onChoose }: Props) {
  const [score, set] = useState<"r2" | "auroc">("r2");
  return (
    <section class="scores" aria-label="Scores by site">
      <h2>Scores by site</h2>
      <p class="does">
        How many nodes reach which{" "}
        <button class="action" aria-label="Change the score" onClick={() => set(score === "r2" ? "auroc" : "r2")}>
          {score === "r2" ? "R²" : "AUROC"}
        </button>{" "}
        on held-out text, from 0 (or below) to 1. The line is what 95 % of random nodes stay below. Choose a site to list its nodes.
      </p>
      <div class="scrolled">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">Site</th>
              {models.map((model) => (
                <th scope="col" colSpan={2} key={model.name}>
                  {plain(model.name).replaceAll("·", " ")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sites.map((site) => (
              <tr key={site} class={site === chosen ? "chosen" : ""}>
                <th scope="row">
                  <button data-site={site} aria-pressed={site === chosen} onClick={() => onChoose(site)}>
                    <code>{site}</code>
                  </button>
                </th>
                {models.map((model) => (
                  <Cells key={model.name} site={model.sites.find(({ name }) => name === site)} score={score} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cells({ site, score }: { site: SurveySite | undefined; score: "r2" | "auroc" }) {
  if (!site || !site.chosen) return <td colSpan={2} class="note">{site && site.live === 0 ? "no live node" : "not looked at"}</td>;
  const counts = site[score];
  const most = Math.max(1, ...counts);
  const step = WIDTH / counts.length;
  const line = site.null === null ? null : Math.min(1, Math.max(0, site.null[score])) * WIDTH;
  return (
    <>
      <td>
        <svg class="tenths" width={WIDTH} height={HEIGHT} role="img" aria-label={`Nodes by tenth: ${counts.join(", ")}`}>
          <path class="axis" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
          {counts.map((count, i) => (
            <rect x={i * step + 0.5} width={step - 1} y={HEIGHT - (HEIGHT * count) / most} height={(HEIGHT * count) / most} />
          ))}
          {line !== null && <path class="null" d={`M${line.toFixed(1)} 0V${HEIGHT}`} />}
        </svg>
      </td>
      <td class="number" title={`kurtosis ${number(site.kurtosis)}`}>
        {site.labelled} <small>{`of ${site.chosen} labelled`}</small>
      </td>
    </>
  );
}
