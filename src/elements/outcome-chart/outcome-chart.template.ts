import { html, nothing, type TemplateResult } from 'lit';

import type { Figure } from '../../model/figure.js';
import type { Chart } from '../../model/series.js';
import type { DocumentEntry } from '../../schema/documents.js';
import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import { isEdged, isSoft, sourcesOf, whenWords, seriesWords, type ChartView, type Shown } from './chart-view.js';
import { legendTemplate } from './legend.template.js';
import { tableTemplate } from './table.template.js';

/** What an outcome chart shows, and what a reader can do with it. */
export interface Sheet {
  chart: Chart;
  figure: Figure;
  documents: readonly DocumentEntry[];
  /** What the chart shows, in sentences. */
  summary: string;
  shown: Shown;
  /** Why there is no drawing, or no words. */
  failed: string;
  /** The words of the point that a reader has gone to. */
  point: string;
  onShow: (shown: Shown) => void;
  onKey: (event: KeyboardEvent) => void;
  onLeave: () => void;
  /** Whether what makes files could not be fetched. */
  unsaved: boolean;
  onTable: () => void;
  onPicture: () => void;
}

const views: readonly Shown[] = ['both', 'chart', 'table'];

/** An indicator over time: a sentence, a drawing, and a table of all its figures. */
export function outcomeChartTemplate(sheet: Sheet, view: ChartView): TemplateResult {
  const { chart, figure, summary, shown, failed } = sheet;
  const { words, level } = view;
  return html`<article part="outcome" class="show-${shown}" id=${chart.indicator.id}>
    ${heading(level, say(figure.indicator.shortName ?? figure.indicator.name, view), 'label')}
    <p part="summary" class="summary">${summary}</p>
    ${figure.indicator.definition ? html`<p part="definition" class="quiet">${say(figure.indicator.definition, view)}</p>` : nothing}
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
      ${legendTemplate(chart, view)} ${failed ? html`<p class="quiet">${failed}</p>` : drawingTemplate(sheet, view)}
    </figure>
    ${tableTemplate(chart, view)} ${notesTemplate(sheet, view)}
    <p part="actions" class="actions">
      <button type="button" part="button" @click=${sheet.onTable}>${words.saveTable}</button>
      ${failed ? nothing : html`<button type="button" part="button" class="picture" @click=${sheet.onPicture}>${words.savePicture}</button>`}
      <span role="status">${sheet.unsaved ? view.shared.failed.unreachable : nothing}</span>
    </p>
  </article>`;
}

/** The drawing, and the words of the point that the arrow keys have led to. */
function drawingTemplate({ summary, point, onKey, onLeave }: Sheet, { words }: ChartView): TemplateResult {
  return html`<div
      part="drawing"
      class="drawing"
      role="group"
      aria-label=${words.points}
      tabindex="0"
      @keydown=${onKey}
      @blur=${onLeave}
    >
      <canvas role="img" aria-label=${summary}></canvas>
    </div>
    <p part="point" class="point" role="status">${point}</p>`;
}

/** What must be known to read the figures, and where they are from. */
function notesTemplate({ chart, documents }: Sheet, view: ChartView): TemplateResult {
  const { words, shared } = view;
  const { indicator, series, breaks, periods } = chart;
  const figures = series.flatMap((one) => one.figures);
  const clocks = new Set(periods.map(({ yearType }) => yearType === 'academic'));
  const notes = [
    figures.some(isSoft) ? words.firm : undefined,
    figures.some(isEdged) ? words.edged : undefined,
    ...breaks.map((at) => words.broken(whenWords(periods[at]!, view))),
    ...(indicator.definitionChanges ?? []).map(({ note }) => say(note, view)),
    clocks.size > 1 ? words.clocks : undefined,
    ...(indicator.caveats ?? []).map((one) => say(one, view)),
    indicator.note && say(indicator.note, view),
    ...series.flatMap((one) =>
      one.figures.flatMap((figure, at) =>
        [figure?.note, figure?.missing?.note].flatMap((note) =>
          note ? [html`${seriesWords(one, chart, view)}, ${whenWords(periods[at]!, view)}: ${say(note, view)}`] : [],
        ),
      ),
    ),
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
