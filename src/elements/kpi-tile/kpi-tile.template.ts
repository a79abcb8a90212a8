import { html, nothing, type TemplateResult } from 'lit';

import type { KpiTileWords } from '../../i18n/en/kpi-tile.js';
import { formatNumber } from '../../i18n/format.js';
import { plainCode } from '../../i18n/plain-code.js';
import type { Common } from '../../model/board.js';
import type { Figure } from '../../model/figure.js';
import type { DocumentEntry } from '../../schema/documents.js';
import { figureParts, missingWords, periodWords } from '../element/figure-words.js';
import { flat } from '../element/flat.js';
import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say, wordsOf } from '../element/say.js';
import type { View } from '../element/view.js';
import { changeTemplate, comparisonsTemplate, targetsTemplate } from './judged.template.js';
import { line, type Drawn } from './line.js';

type TileView = View<KpiTileWords>;

/** What a tile shows: one figure, or several that belong together, and whether it stands in a board that says the rest. */
export interface Tile {
  figures: Figure[];
  documents: readonly DocumentEntry[];
  /** Draws the line over time of a figure. */
  trend?: (figure: Figure, view: TileView) => unknown;
  /** What the board around it says once for all its tiles. */
  common?: Common;
}

/** One measure as a headline figure, with whom it is about, its date, target, direction and comparisons. */
export function kpiTileTemplate({ figures, documents, trend, common }: Tile, view: TileView): TemplateResult {
  const [first] = figures;
  if (!first)
    return html`<slot></slot>
      <p class="quiet">${view.words.unknown}</p>`;
  const { shortName, name } = first.indicator;
  const dates = figures.map(({ observation }) => periodWords(observation.period, view));
  const several = figures.length > 1;
  const oneDate = new Set(dates).size === 1;
  const [targets, change, comparisons] = several ? [] : judged(first, view);
  return flat(
    html`<div part="tile" class="tile">
      ${heading(view.level, say(shortName ?? name, view), 'label')}
      ${figures.map((figure, index) => valueTemplate(figure, first, view, several, oneDate ? '' : dates[index]!))}
      ${oneDate ? dateTemplate(dates[0]!, common, view) : nothing}${targets}${change}${several ? nothing : trend?.(first, view)}${comparisons}
      <div class="last">
        ${notesTemplate(figures, view, common?.status)}${sourcesTemplate(figures, documents, view, common?.document)}
      </div>
    </div>`,
  );
}

/** A figure, what it is of, and, where a tile has several, what may be said of it. */
function valueTemplate(figure: Figure, first: Figure, view: TileView, several: boolean, date: string): TemplateResult {
  const { indicator, observation, elsewhere } = figure;
  const { shortName, name, counts, unit } = indicator;
  const { words } = view;
  // The numbers behind a suppressed figure would give it away, and there may be new words for that.
  const { numerator, denominator } = observation.missing ? {} : observation;
  const population = observation.population ?? indicator.population;
  const [part, whole] = [numerator, denominator].map((one) => (one === undefined ? '' : formatNumber(one)));
  const [targets, change, comparisons] = several ? judged(figure, view) : [];
  return html`<div part="value" class="value">
    ${numberTemplate(figure, view)}
    ${indicator === first.indicator ? nothing : line('breakdown', say(shortName ?? name, view))}
    ${counts && unit !== 'percent' ? line('counts', say(counts, view)) : nothing} ${line('area', elsewhere?.name)}
    ${breakdownTemplate(figure, view, several)}
    ${whole && part ? line('fraction', words.numerator(part, whole), 'quiet') : nothing}
    ${line('population', population ? say(population, view) : whole && !part && words.ofAll.replace('#', whole), 'quiet')}
    ${line('date', date, 'quiet')}${targets}${change}${comparisons}
  </div>`;
}

function judged(figure: Figure, view: TileView): [targets: unknown, change: Drawn, comparisons: Drawn] {
  return [targetsTemplate(figure, view), changeTemplate(figure, view), comparisonsTemplate(figure, view)];
}

/** The number, with its unit smaller beside it, or why there is none. */
function numberTemplate({ indicator, observation }: Figure, view: TileView): TemplateResult {
  const { value, missing } = observation;
  if (value === undefined) {
    return html`${line('missing', missingWords(missing, view))}
    ${missing?.note ? html`<p class="quiet">${say(missing.note, view)}</p>` : nothing}`;
  }
  const amount = { decimals: indicator.decimals, ...observation, value };
  const [before, number, after] = figureParts(amount, indicator.unit, view);
  const small = (words: string) => (words ? html`<span class="unit">${words}</span>` : nothing);
  return html`<p part="figure" class="figure">${small(before)}<span class="number">${number}</span>${small(after)}</p>`;
}

/** The part of the whole that is counted, unless the heading says it, and who of it. */
function breakdownTemplate({ indicator, observation }: Figure, view: TileView, several: boolean): unknown {
  const label = wordsOf(indicator.shortName ?? indicator.name, view).words.toLowerCase();
  return observation.breakdown?.map(({ category, includes = '' }) => {
    const isSaid = (includes || !several) && label.includes(wordsOf(category, view).words.toLowerCase());
    return [isSaid ? '' : category, includes].map((one) => line('breakdown', one && say(one, view)));
  });
}

/** The date, unless the board says it. A figure without a date would seem to be of the date that the board says. */
function dateTemplate(date: string, common: Common | undefined, view: TileView): Drawn {
  const said = common?.period && periodWords(common.period, view);
  return date === said ? nothing : line('date', date || (said !== undefined && view.words.undated), 'quiet');
}

function notesTemplate(figures: Figure[], view: TileView, commonStatus: string | undefined): Drawn {
  const { words } = view;
  const notes = figures.flatMap(({ observation: { lowReliability, status, note } }) => [
    lowReliability && words.lowReliability,
    status !== commonStatus && (words.status[status] ?? plainCode(status)),
    note && say(note, view),
  ]);
  const distinct = [...new Set(notes.filter(Boolean))];
  return distinct.length
    ? html`<div part="note" class="quiet">${distinct.map((note) => html`<p>${note}</p>`)}</div>`
    : nothing;
}

function sourcesTemplate(
  figures: Figure[],
  documents: readonly DocumentEntry[],
  view: TileView,
  common: string | undefined,
): unknown {
  const ids = new Set(figures.map(({ observation }) => observation.source?.document));
  return documents
    .filter(({ id }) => ids.has(id) && id !== common)
    .map(
      ({ url, shortTitle, title }) =>
        html`<p part="source" class="quiet">${view.shared.source}: ${link(url, shortTitle ?? title, view)}</p>`,
    );
}
