import { html, svg, type TemplateResult } from 'lit';

import type { Chart } from '../../model/series.js';
import { lookOf, type Marker } from '../../model/series-look.js';
import { seriesWords, type ChartView } from './chart-view.js';

const markers: Record<Marker, string> = {
  circle: 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  rect: 'M8 8h8v8h-8z',
  triangle: 'M12 7l5 9h-10z',
  rectRot: 'M12 7l5 5l-5 5l-5 -5z',
  crossRot: 'M8 8l8 8M16 8l-8 8',
  star: 'M12 7v10M7 12h10M8.5 8.5l7 7M15.5 8.5l-7 7',
};

/** How many colours there are before they begin again. */
export const COLOURS = 6;

/** What each line or bar is. The colour of its sign is also that of the drawing. */
export function legendTemplate(chart: Chart, view: ChartView): TemplateResult {
  return html`<ul part="legend" class="legend" role="list">
    ${chart.series.map(
      (one, at) =>
        html`<li>
          <span class="sign series-${at % COLOURS}">${signTemplate(at)}</span>${seriesWords(one, chart, view)}
        </li>`,
    )}
  </ul>`;
}

/** The same dashes and marker as in the drawing. */
function signTemplate(at: number): TemplateResult {
  const { dash, marker } = lookOf(at);
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path class="dash" d="M0 12h24" stroke-dasharray=${dash.join(' ')} /><path class="marker" d=${markers[marker]} />`}
  </svg>`;
}
