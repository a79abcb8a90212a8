import { html, nothing, type TemplateResult } from 'lit';

import type { KpiTileWords } from '../../i18n/en/kpi-tile.js';
import { formatNumber } from '../../i18n/format.js';
import { plainCode } from '../../i18n/plain-code.js';
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
  const several = figures.length > 1;
  const oneDate = new Set(figures.map(({ observation }) => periodWords(observation.period, view))).size === 1;
  return html`<div part="tile" class="tile">
    ${heading(view.level, say(indicator.shortName ?? indicator.name, view), 'label')}
    ${figures.map(
      (figure) =>
        html`<div part="value" class="value">
          ${numberTemplate(figure, view)} ${whichTemplate(figure, first, view, several)}
          ${populationTemplate(figure, view)}${oneDate ? nothing : whenTemplate(figure.observation, view, undefined)}
          ${several ? judgedTemplate(figure, view) : nothing}
        </div>`,
    )}
    ${oneDate ? whenTemplate(first.observation, view, common?.period) : nothing}
    ${several ? nothing : judgedTemplate(first, view)}
    <div class="last">
      ${notesTemplate(figures, view, common?.status)}${sourcesTemplate(figures, documents, view, common?.document)}
    </div>
  </div>`;
}

/** The number, with its unit smaller beside it, or why there is none. */
function numberTemplate(
  { indicator, observation }: Pick<Figure, 'indicator' | 'observation'>,
  view: TileView,
): TemplateResult {
  const { value, missing } = observation;
  if (value === undefined) {
    const note = missing?.note ? html`<p class="quiet">${say(missing.note, view)}</p>` : nothing;
    return html`<p part="missing" class="missing">${missingWords(missing, view)}</p>
      ${note}`;
  }
  const [before, number, after] = figureParts(
    { decimals: indicator.decimals, ...observation, value },
    indicator.unit,
    view,
  );
  const small = (words: string) => (words ? html`<span class="unit">${words}</span>` : nothing);
  return html`<p part="figure" class="figure">${small(before)}${number}${small(after)}</p>`;
}

/** What is counted, and what tells a figure from the heading: another measure, another place, a part of the whole. */
function whichTemplate(
  { indicator, observation, elsewhere }: Figure,
  first: Figure,
  view: TileView,
  several: boolean,
): unknown {
  const { shortName, name, counts, unit } = indicator;
  const label = wordsOf(shortName ?? name, view).words.toLowerCase();
  const parts = (observation.breakdown ?? []).flatMap(({ category, includes }) => {
    const named = !several && label.includes(wordsOf(category, view).words.toLowerCase());
    return named && !includes
      ? []
      : [html`<p part="breakdown" class="breakdown">${say(includes ?? category, view)}</p>`];
  });
  return html`${indicator === first.indicator ? nothing : html`<p part="breakdown" class="breakdown">${say(shortName ?? name, view)}</p>`}
  ${counts && unit !== 'percent' ? html`<p part="counts" class="counts">${say(counts, view)}</p>` : nothing}
  ${elsewhere ? html`<p part="area" class="breakdown">${elsewhere.name}</p>` : nothing} ${parts}`;
}

/** Of whom, and out of how many. */
function populationTemplate(
  { indicator, observation }: Pick<Figure, 'indicator' | 'observation'>,
  view: TileView,
): TemplateResult {
  const { words, locale } = view;
  // The numbers behind a suppressed figure would give it away.
  const { numerator, denominator } = observation.missing?.reason === 'suppressed' ? {} : observation;
  const population = observation.population ?? indicator.population;
  const whole = denominator === undefined ? '' : formatNumber(denominator, locale);
  return html`
    ${numerator !== undefined && whole ? html`<p part="fraction" class="quiet">${words.numerator(formatNumber(numerator, locale), whole)}</p>` : nothing}
    ${
      population
        ? html`<p part="population" class="quiet">${say(population, view)}</p>`
        : numerator === undefined && whole
          ? html`<p part="population" class="quiet">${words.ofAll.replace('#', whole)}</p>`
          : nothing
    }
  `;
}

function whenTemplate(
  { period }: Observation,
  view: TileView,
  common: Period | undefined,
): TemplateResult | typeof nothing {
  const when = periodWords(period, view);
  // A figure without a date would seem to be of the date that the board says.
  const said = common && !when ? view.words.undated : when;
  return said && !(common && when === periodWords(common, view))
    ? html`<p part="date" class="quiet">${said}</p>`
    : nothing;
}

function notesTemplate(
  figures: Figure[],
  view: TileView,
  commonStatus: string | undefined,
): TemplateResult | typeof nothing {
  const { words } = view;
  const notes = figures.flatMap(({ observation }) => [
    observation.lowReliability ? words.lowReliability : undefined,
    observation.status === commonStatus
      ? undefined
      : (words.status[observation.status] ?? plainCode(observation.status)),
    observation.note && say(observation.note, view),
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
