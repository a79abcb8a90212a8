import { html, nothing, type TemplateResult } from 'lit';

import type { Chart } from '../../model/series.js';
import type { Observation } from '../../schema/indicators.js';
import { flat } from '../element/flat.js';
import { say } from '../element/say.js';
import { cellWords, isKnown, markWords, raised, seriesWords, whenWords, type ChartView } from './chart-view.js';

/**
 * All figures as a table, the longer side downwards: what a reader gets whatever becomes of the drawing. It scrolls by
 * itself where it is wider than the page, by keyboard too.
 */
export function tableTemplate(chart: Chart, view: ChartView): TemplateResult {
  const { indicator, periods, series } = chart;
  const byTime = periods.length >= series.length;
  const times = periods.map((period) => raised(whenWords(period, view)));
  const names = series.map((one) => raised(seriesWords(one, chart, view)));
  const [heads, rows] = byTime ? [names, times] : [times, names];
  const figure = (row: number, column: number) =>
    cellTemplate(byTime ? series[column]!.figures[row] : series[row]!.figures[column], chart, view);
  return flat(
    html`<div part="table" class="scroll" role="region" tabindex="0" aria-labelledby="caption">
      <table>
        <caption id="caption">
          <div>
            ${say(indicator.name, view)}${
              indicator.population
                ? html`.
                    <p>${say(indicator.population, view)}</p>`
                : nothing
            }
          </div>
        </caption>
        <thead>
          <tr>
            <th scope="col">${byTime ? view.words.when : view.words.where}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (head, row) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${heads.map((_, column) => figure(row, column))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  );
}

function cellTemplate(figure: Observation | undefined, chart: Chart, view: ChartView): TemplateResult {
  const words = cellWords(figure, chart, view);
  const marks = figure ? markWords(figure, chart, view).join('; ') : '';
  const content = marks ? html`${words}<span class="quiet"> ${marks}</span>` : words;
  return html`<td class=${isKnown(figure) ? nothing : 'quiet'}>${content}</td>`;
}
