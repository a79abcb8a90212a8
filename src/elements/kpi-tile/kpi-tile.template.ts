import { html, nothing, type TemplateResult } from 'lit';

import { formatCount, formatNumber } from '../../i18n/format.js';
import type { KpiTileWords } from '../../i18n/en/kpi-tile.js';
import { changeOf } from '../../model/change.js';
import { sameKind, type Figure } from '../../model/figure.js';
import type { Common } from '../../model/board.js';
import { endOf } from '../../model/period.js';
import { meetsTarget } from '../../model/target.js';
import type { DocumentEntry } from '../../schema/documents.js';
import type { Observation, Target } from '../../schema/indicators.js';
import type { Period } from '../../schema/when.js';
import { figureWords, missingNote, observationWords, periodWords } from '../element/figure-words.js';
import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say, wordsOf } from '../element/say.js';
import type { View } from '../element/view.js';

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
  const { value, missing } = observation;
  const words = observationWords(observation, indicator.unit, view);
  return html`<div part="value" class="value">
    ${value === undefined
      ? html`<p part="missing" class="missing">${words}</p>${missing?.note ? html`<p class="quiet">${missingNote(missing, view)}</p>` : nothing}`
      : html`<p part="figure" class="figure">${words}</p>`}
    ${breakdownTemplate({ indicator, observation }, view, several)}
    ${populationTemplate({ indicator, observation }, view)}
  </div>`;
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
        ? html`<p part="population" class="quiet">${words.ofAll(whole, '')}</p>`
        : nothing}
  `;
}

function whenTemplate({ period }: Observation, view: TileView, common: Period | undefined): TemplateResult | typeof nothing {
  const when = periodWords(period, view);
  return when && !(common && when === periodWords(common, view)) ? html`<p part="date" class="quiet">${when}</p>` : nothing;
}

/** What may be said of a figure: its target, its direction, how others stand. */
function judgedTemplate(figure: Figure, view: TileView): TemplateResult {
  const { target, comparisons } = figure;
  return html`
    ${target ? targetTemplate(target, figure, view) : nothing}
    ${changeTemplate(figure, view)}
    ${comparisons.length
      ? html`<ul part="comparison" class="quiet" role="list">
          ${comparisons.map((comparison) => comparisonTemplate(comparison, figure, view))}
        </ul>`
      : nothing}
  `;
}

function targetTemplate(target: Target, { indicator, observation }: Figure, view: TileView): TemplateResult {
  const { words } = view;
  const met = meetsTarget(target, observation);
  return html`<p part="target" class="target">
    ${targetWords(target, indicator, view)}
    ${target.setBy === 'national' ? html`<span class="quiet">(${words.national})</span>` : nothing}
    ${met === undefined ? nothing : html`<span part="status" class="status ${met ? 'good' : 'warn'}">${met ? tick : clock}${met ? words.met : words.notMet}</span>`}
  </p>`;
}

function targetWords({ kind, operator, value, to, direction }: Target, { unit }: Figure['indicator'], view: TileView): string {
  const { words } = view;
  if (kind === 'to-be-set') return words.targetToBeSet;
  if (value === undefined) return (direction && words.targetDirection[direction]) ?? words.targetToBeSet;
  const figure = figureWords({ value }, unit, view);
  if (kind === 'range' && to !== undefined) return words.targetRange(figure, figureWords({ value: to }, unit, view));
  return words.target[operator ?? '=']?.(figure) ?? figure;
}

function changeTemplate({ indicator, observation, previous }: Figure, view: TileView): TemplateResult | typeof nothing {
  const change = changeOf(observation, previous, indicator);
  if (!change || !previous) return nothing;
  const { words, locale } = view;
  const since = periodWords(previous.period, view);
  const amount =
    indicator.unit === 'percent'
      ? formatCount(change.amount, words.points, locale)
      : figureWords({ value: change.amount, decimals: observation.decimals }, indicator.unit, view);
  const judged = words.judged[change.judged];
  return html`<p part="trend" class="trend">
    ${change.direction === 'same' ? words.change.same(since) : words.change[change.direction](amount, since)}
    ${judged ? html`<span class="status ${change.judged === 'better' ? 'good' : 'warn'}">${change.judged === 'better' ? tick : clock}${judged}</span>` : nothing}
  </p>`;
}

function comparisonTemplate({ area, observation }: Figure['comparisons'][number], figure: Figure, view: TileView): TemplateResult {
  const { words } = view;
  const sameDate = endOf(observation.period) === endOf(figure.observation.period);
  const warnings = [sameDate ? '' : words.otherDate, sameKind(observation, figure.observation) ? '' : words.otherKind].filter(Boolean);
  const when = sameDate ? '' : periodWords(observation.period, view);
  return html`<li>
    ${words.compared(area.name, observationWords(observation, figure.indicator.unit, view), when)}${warnings.length ? html` – ${warnings.join('; ')}` : nothing}
  </li>`;
}

function notesTemplate(figures: Figure[], view: TileView, commonStatus: string | undefined): TemplateResult | typeof nothing {
  const { words } = view;
  const notes = figures.flatMap(({ observation, target }) => [
    observation.lowReliability ? words.lowReliability : undefined,
    observation.status === commonStatus ? undefined : words.status[observation.status],
    observation.note && say(observation.note, view),
    target?.note && say(target.note, view),
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

const tick = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M6.2 12.6 1.9 8.3l1.5-1.5 2.8 2.8 6.4-6.4 1.5 1.5z" /></svg>`;
const clock = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3m-1 1.500v4l3 2 .9-1.500L8.500 7.500v-3z" /></svg>`;
