import { html, nothing, type TemplateResult } from 'lit';

import { isBroken } from '../../model/figure.js';
import type { Chart } from '../../model/series.js';
import type { DocumentEntry } from '../../schema/documents.js';
import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import {
  isEdged,
  isSoft,
  schoolYear,
  sourcesOf,
  whenWords,
  seriesWords,
  type ChartView,
  type Shown,
} from './chart-view.js';
import { legendTemplate } from './legend.template.js';
import { tableTemplate } from './table.template.js';

/** What an outcome chart shows, and what a reader can do with it. */
export interface Sheet {
  chart: Chart;
  documents: readonly DocumentEntry[];
  /** What the chart shows, in sentences. */
  summary: string;
  shown: Shown;
  /** Why there is no drawing, or no words. */
  failed: string;
  /** The words of the point that a reader has gone to. */
  point: string;
  onShow: (shown: Shown) => void;
  /** Whether what makes files could not be fetched. */
  unsaved: boolean;
  onTable: () => void;
  onPicture: () => void;
}

const views: readonly Shown[] = ['both', 'chart', 'table'];

/** An indicator over time: a sentence, a drawing, and a table of all its figures. */
export function outcomeChartTemplate(sheet: Sheet, view: ChartView): TemplateResult {
  const { chart, summary, failed } = sheet;
  const { id, shortName, name, definition } = chart.indicator;
  const { words, level } = view;
  // Without a drawing, a chart by itself would have no figures.
  const shown = failed && sheet.shown === 'chart' ? 'both' : sheet.shown;
  return html`<article part="outcome" class="show-${shown}" id=${id}>
    ${heading(level, say(shortName ?? name, view), 'label')}
    <p part="summary">${summary}</p>
    ${definition ? html`<p part="definition" class="quiet">${say(definition, view)}</p>` : nothing}
    <div part="switch" class="switch" role="group" aria-label=${words.view}>
      ${views.map(
        (one) =>
          html`<button
            type="button"
            part="button"
            aria-pressed=${one === shown ? 'true' : 'false'}
            @click=${() => sheet.onShow(one)}
          >
            ${words.views[one]}
          </button>`,
      )}
    </div>
    <figure part="chart" class="chart">
      ${legendTemplate(chart, view)} ${failed ? html`<p class="quiet">${failed}</p>` : drawingTemplate(sheet)}
    </figure>
    ${tableTemplate(chart, view)} ${notesTemplate(sheet, view)}
    <p part="actions" class="actions">
      <button type="button" part="button" @click=${sheet.onTable}>${words.saveTable}</button>
      ${failed ? nothing : html`<button type="button" part="button" class="picture" @click=${sheet.onPicture}>${words.savePicture}</button>`}
      <span role="status">${sheet.unsaved ? view.shared.failed.unreachable : nothing}</span>
    </p>
  </article>`;
}

/** The drawing, and the words of the point that the arrow keys have led to; `Points` listens to them once it is drawn. */
function drawingTemplate({ summary, point }: Sheet): TemplateResult {
  return html`<div part="drawing" class="drawing">
      <canvas role="img" aria-label=${summary}></canvas>
    </div>
    <p part="point" class="point" role="status">${point}</p>`;
}

/** What must be known to read the figures, and where they are from. */
function notesTemplate({ chart, documents }: Sheet, view: ChartView): TemplateResult {
  const { words, shared } = view;
  const { indicator, series, periods } = chart;
  const figures = series.flatMap((one) => one.figures);
  const clocks = new Set(periods.map((period) => period.yearType === 'academic' || !!schoolYear(period)));
  const notes = [
    ...new Set([
      figures.some(isSoft) && words.firm,
      figures.some(isEdged) && words.edged,
      ...(indicator.definitionChanges ?? []).flatMap((change) => {
        // Of a change in "2024", two figures may be the first that are counted anew.
        const first = periods.find(
          (period, at) => at && isBroken(periods[at - 1]!, period, { definitionChanges: [change] }),
        );
        return [first && words.broken(whenWords(first, view)), say(change.note, view)];
      }),
      clocks.size > 1 && words.clocks,
      ...(indicator.caveats ?? []).map((one) => say(one, view)),
      indicator.note && say(indicator.note, view),
      ...series.flatMap((one) =>
        one.figures.flatMap((figure, at) =>
          [figure?.note, figure?.missing?.note].flatMap((note) =>
            note ? [html`${seriesWords(one, chart, view)}, ${whenWords(periods[at]!, view)}: ${say(note, view)}`] : [],
          ),
        ),
      ),
    ]),
  ].filter(Boolean);
  return html`${
    notes.length
      ? html`<div part="note" class="notes quiet">
          <p><b>${words.notes}</b></p>
          <ul>
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>
        </div>`
      : nothing
  }${sourcesOf(chart, documents).map(
    ({ url, title, edition, licence }) =>
      html`<p part="source" class="quiet">
        ${shared.source}: ${link(url, title, view)}${edition && `, ${edition}`}${licence && `, ${licence}`}
      </p>`,
  )}`;
}
