import { html, nothing, type TemplateResult } from 'lit';

import type { KpiTileWords } from '../../i18n/en/kpi-tile.js';
import { formatNumber } from '../../i18n/format.js';
import type { Common } from '../../model/board.js';
import type { Figure } from '../../model/figure.js';
import type { DocumentEntry } from '../../schema/documents.js';
import type { Observation } from '../../schema/indicators.js';
import type { Period } from '../../schema/when.js';
import { figureParts, missingWords, periodWords } from '../element/figure-words.js';
import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say, wordsOf } from '../element/say.js';
import type { View } from '../element/view.js';
import { judgedTemplate } from './judged.template.js';

/** What a tile shows: one figure, or several that belong together, and whether it stands in a board that says the rest. */
export interface Tile {
  figures: Figure[];
  documents: readonly DocumentEntry[];
  /** What the board around it says once for all its tiles. */
  common?: Common;
}

type TileView = View<KpiTileWords>;

/** One measure as a headline figure, with whom it is about, its date, target, direction and comparisons. */
export function kpiTileTemplate({ figures, documents, common }: Tile, view: TileView): TemplateResult {
  const [first] = figures;
  if (!first) return html`<p class="quiet">${view.words.unknown}</p>`;
  const { indicator } = first;
  return html`<div part="tile" class="tile">
    ${heading(view.level, say(indicator.shortName ?? indicator.name, view), 'label')}
    ${figures.map((figure) => figureTemplate(figure, view, figures.length > 1))}
    ${whenTemplate(first.observation, view, common?.period)}
    ${figures.map((figure) => judgedTemplate(figure, view))}
    <div class="last">${notesTemplate(figures, view, common?.status)}${sourceTemplate(first.observation, documents, view, common?.document)}</div>
  </div>`;
}

function figureTemplate({ indicator, observation }: Figure, view: TileView, several: boolean): TemplateResult {
  return html`<div part="value" class="value">
    ${numberTemplate({ indicator, observation }, view)}
    ${breakdownTemplate({ indicator, observation }, view, several)}
    ${populationTemplate({ indicator, observation }, view)}
  </div>`;
}

/** The number, with its unit smaller beside it, or why there is none. */
function numberTemplate({ indicator, observation }: Pick<Figure, 'indicator' | 'observation'>, view: TileView): TemplateResult {
  const { value, missing } = observation;
  if (value === undefined) {
    const note = missing?.note ? html`<p class="quiet">${say(missing.note, view)}</p>` : nothing;
    return html`<p part="missing" class="missing">${missingWords(missing, view)}</p>${note}`;
  }
  const [before, number, after] = figureParts({ ...observation, value }, indicator.unit, view);
  const small = (words: string) => (words ? html`<span class="unit">${words}</span>` : nothing);
  return html`<p part="figure" class="figure">${small(before)}${number}${small(after)}</p>`;
}

/** Which part of the whole a figure is about, unless the name of the measure says so already. */
function breakdownTemplate({ indicator, observation }: Pick<Figure, 'indicator' | 'observation'>, view: TileView, several: boolean): unknown {
  const label = wordsOf(indicator.shortName ?? indicator.name, view).words.toLowerCase();
  return observation.breakdown?.map(({ category, includes }) => {
    const named = !several && label.includes(wordsOf(category, view).words.toLowerCase());
    return named && !includes ? nothing : html`<p part="breakdown" class="breakdown">${say(includes ?? category, view)}</p>`;
  });
}

/** What is counted, of whom, and out of how many. */
function populationTemplate({ indicator, observation }: Pick<Figure, 'indicator' | 'observation'>, view: TileView): TemplateResult {
  const { words, locale } = view;
  const { numerator, denominator } = observation;
  const population = observation.population ?? indicator.population;
  const whole = denominator === undefined ? '' : formatNumber(denominator, locale);
  return html`
    ${indicator.counts && indicator.unit !== 'percent' ? html`<p part="counts" class="counts">${say(indicator.counts, view)}</p>` : nothing}
    ${numerator !== undefined && whole ? html`<p part="fraction" class="quiet">${words.numerator(formatNumber(numerator, locale), whole)}</p>` : nothing}
    ${population
      ? html`<p part="population" class="quiet">${say(population, view)}</p>`
      : numerator === undefined && whole
        ? html`<p part="population" class="quiet">${words.ofAll.replace('#', whole)}</p>`
        : nothing}
  `;
}

function whenTemplate({ period }: Observation, view: TileView, common: Period | undefined): TemplateResult | typeof nothing {
  const when = periodWords(period, view);
  return when && !(common && when === periodWords(common, view)) ? html`<p part="date" class="quiet">${when}</p>` : nothing;
}

function notesTemplate(figures: Figure[], view: TileView, commonStatus: string | undefined): TemplateResult | typeof nothing {
  const { words } = view;
  const notes = figures.flatMap(({ observation }) => [
    observation.lowReliability ? words.lowReliability : undefined,
    observation.status === commonStatus ? undefined : words.status[observation.status],
    observation.note && say(observation.note, view),
  ]);
  const distinct = [...new Set(notes.filter(Boolean))];
  return distinct.length ? html`<div part="note" class="quiet">${distinct.map((note) => html`<p>${note}</p>`)}</div>` : nothing;
}

function sourceTemplate({ source }: Observation, documents: readonly DocumentEntry[], view: TileView, common: string | undefined): TemplateResult | typeof nothing {
  if (!source || source.document === common) return nothing;
  const document = documents.find(({ id }) => id === source.document);
  return document
    ? html`<p part="source" class="quiet">${view.shared.source}: ${link(document.url, document.shortTitle ?? document.title, view)}</p>`
    : nothing;
}
