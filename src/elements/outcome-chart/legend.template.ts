import { html, type TemplateResult } from 'lit';

import type { Chart } from '../../model/series.js';
import { seriesWords, type ChartView } from './chart-view.js';

/** How many colours there are before they begin again. */
export const COLOURS = 6;

/** What each line or bar is. The colour of its sign is also that of the drawing; the sign itself comes with it. */
export function legendTemplate(chart: Chart, view: ChartView): TemplateResult {
  return html`<ul part="legend" class="legend" role="list">
    ${chart.series.map(
      (one, at) => html`<li><span class="sign series-${at % COLOURS}"></span>${seriesWords(one, chart, view)}</li>`,
    )}
  </ul>`;
}
