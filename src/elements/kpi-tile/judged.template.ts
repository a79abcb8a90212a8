import { html, nothing, type TemplateResult } from 'lit';

import type { KpiTileWords } from '../../i18n/en/kpi-tile.js';
import { formatCount, formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { changeOf } from '../../model/change.js';
import type { Figure } from '../../model/figure.js';
import { endOf } from '../../model/period.js';
import { meetsTarget } from '../../model/target.js';
import type { Unit } from '../../schema/figure.js';
import type { Observation, Target } from '../../schema/indicators.js';
import type { Period } from '../../schema/when.js';
import { figureWords, observationWords, periodWords } from '../element/figure-words.js';
import type { View } from '../element/view.js';

type TileView = View<KpiTileWords>;

/** What may be said of a figure: its target and whether it is met, how it has moved, how others stand. */
export function judgedTemplate(figure: Figure, view: TileView): TemplateResult {
  return html`${targetTemplate(figure, view)}${changeTemplate(figure, view)}${comparisonsTemplate(figure, view)}`;
}

function targetTemplate({ target, indicator, observation }: Figure, view: TileView): TemplateResult | typeof nothing {
  if (!target) return nothing;
  const { words } = view;
  return html`<p part="target" class="judged">
    ${targetWords(target, indicator, view)}${target.setBy === 'national' ? html` <span class="quiet">(${words.national})</span>` : nothing}
    ${metTemplate(target, observation, view)}
  </p>`;
}

/** A target in words, as a sentence says it: "Target: 9% or lower". */
export function targetWords(target: Target, { unit }: Figure['indicator'], view: TileView): string {
  const { targetIs, aimIs } = view.words;
  return (isAim(target) ? aimIs : targetIs).replace('#', () => aimWords(target, unit, view));
}

/** Whether a figure meets its target, where that can be said: word, picture and colour. */
export function metTemplate(
  target: Target,
  observation: Observation,
  { words }: Pick<TileView, 'words'>,
): TemplateResult | typeof nothing {
  const met = meetsTarget(target, observation);
  if (met === undefined) return nothing;
  return html`<span part="status" class="status ${met ? 'good' : 'warn'}"
    >${met ? tick : ring}${met ? words.met : words.notMet}</span
  >`;
}

/** A direction without a number is an aim rather than a target. */
function isAim({ kind, value, direction }: Target): boolean {
  return kind !== 'to-be-set' && value === undefined && !!direction;
}

/** What is aimed for: a number, a direction, or "to be set". */
export function aimWords(target: Target, unit: Unit, view: TileView): string {
  const { kind, operator, value, to, direction } = target;
  const { words } = view;
  if (isAim(target)) return wordFor(direction!, words.targetDirection);
  if (kind === 'to-be-set' || value === undefined) return words.targetToBeSet;
  const figure = figureWords({ value }, unit, view);
  if (kind === 'range' && to !== undefined) return words.targetRange(figure, figureWords({ value: to }, unit, view));
  return (words.target[operator ?? '='] ?? words.target['=']!).replace('#', figure);
}

function changeTemplate(figure: Figure, view: TileView): TemplateResult | typeof nothing {
  const said = changeSaid(figure, view.words, view);
  if (!said) return nothing;
  const { words, verdict, better, up: risen } = said;
  return html`<p part="trend" class="judged">
    ${words}${verdict ? html` <span class="status ${better ? 'good' : 'warn'}">${risen ? up : down}${verdict}</span>` : nothing}
  </p>`;
}

/** How a figure has moved, as a sentence: "Up 2 percentage points since 31 March 2024. Getting better." */
export function changeWords(figure: Figure, words: KpiTileWords, view: Pick<View, 'shared' | 'locale'>): string {
  const said = changeSaid(figure, words, view);
  return said
    ? [said.words, said.verdict]
        .filter(Boolean)
        .map((one) => `${one}.`)
        .join(' ')
    : '';
}

function changeSaid(
  { indicator, observation, previous }: Figure,
  words: KpiTileWords,
  view: Pick<View, 'shared' | 'locale'>,
) {
  const change = changeOf(observation, previous, indicator);
  if (!change || !previous) return undefined;
  const { direction, amount, judged } = change;
  const moved =
    indicator.unit === 'percent'
      ? formatCount(amount, words.points, view.locale)
      : figureWords({ value: amount, decimals: observation.decimals ?? indicator.decimals }, indicator.unit, view);
  const since = dateWords(previous.period, view);
  return {
    words: direction === 'same' ? words.change.same(since) : words.change[direction](moved, since),
    verdict: words.judged[judged],
    better: judged === 'better',
    up: direction === 'up',
  };
}

/** Other areas, and a warning where their figures are of another date. */
function comparisonsTemplate(
  { comparisons, indicator, observation }: Figure,
  view: TileView,
): TemplateResult | typeof nothing {
  if (!comparisons.length) return nothing;
  const otherDate = ({ period }: Figure['observation']) =>
    endOf(period) === endOf(observation.period) ? '' : dateWords(period, view);
  // Where one of the two is missing, nothing is compared.
  const compared = comparisons.filter(
    (other) => observation.value !== undefined && other.observation.value !== undefined,
  );
  const others = new Set(compared.map((other) => otherDate(other.observation)).filter(Boolean));
  // With one other area, the warning below says its date.
  const dated = ({ area, observation }: Figure['comparisons'][number]) =>
    comparisons.length > 1 && otherDate(observation) ? `${area.name} (${otherDate(observation)})` : area.name;
  return html`<dl part="comparison" class="comparison quiet">
      ${comparisons.map(
        (other) =>
          html`<div>
            <dt>${dated(other)}</dt>
            <dd>${observationWords({ decimals: indicator.decimals, ...other.observation }, indicator.unit, view)}</dd>
          </div>`,
      )}
    </dl>
    ${[...others].map((date) => html`<p part="note" class="quiet">${view.words.otherDate(date)}</p>`)}`;
}

/** The day a period ends, which is what a reader compares by. */
function dateWords(period: Period, view: Pick<View, 'shared' | 'locale'>): string {
  return period.end ? formatWhen(period.end, view.locale) : periodWords(period, view);
}

const icon = (path: string) => html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
const tick = icon('M6.2 12.6 1.9 8.3l1.5-1.5 2.8 2.8 6.4-6.4 1.5 1.5z');
const ring = icon('M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8');
const up = icon('M8 2l5 5-1.4 1.4L9 5.8V14H7V5.8L4.4 8.4 3 7z');
const down = icon('M8 14l5-5-1.4-1.4L9 10.2V2H7v8.2L4.4 7.6 3 9z');
