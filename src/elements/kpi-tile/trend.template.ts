import { svg, html, type TemplateResult } from 'lit';

import { kpiTrendWords } from '../../i18n/kpi-trend.js';
import type { Language } from '../../i18n/language.js';
import type { Figure } from '../../model/figure.js';
import { trendOf, type Trend } from '../../model/trend.js';
import type { Indicators, Observation } from '../../schema/indicators.js';
import { figureWords } from '../element/figure-words.js';
import type { View } from '../element/view.js';
import { dateWords } from './judged-words.js';

/**
 * How a figure came to be what it is: a line for the eye, and a sentence for everyone. The line has no colour of its own,
 * so that it judges nothing, and shows in every contrast mode.
 */
export function trendTemplate(figure: Figure, indicators: Indicators, view: View): TemplateResult {
  const trend = trendOf(figure, indicators);
  const words = kpiTrendWords[view.shared.language as Language];
  if (!trend) return html`<p class="quiet">${words.tooFew}</p>`;
  return html`<svg
      viewBox="0 0 100 100"
      width="100%"
      height="40"
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      ${lineTemplate(pathOf(trend), 2)}${lineTemplate(pathOf({ runs: trend.runs.filter((run) => !run[1]) }), 5)}${lineTemplate(pathOf({ runs: [trend.runs.at(-1)!.slice(-1)] }), 8)}
    </svg>
    <p class="quiet">${sentenceOf(trend, figure, view)}</p>`;
}

/** Attributes and no style sheet: the line comes later than the styles of the tile. */
function lineTemplate(path: string, width: number): TemplateResult {
  return svg`<path d=${path} fill="none" stroke="currentColor" stroke-width=${width} stroke-linecap="round"
    stroke-linejoin="round" vector-effect="non-scaling-stroke" />`;
}

/** A figure alone between two gaps is a dot, which would be lost at the width of a line. */
function pathOf({ runs }: Pick<Trend, 'runs'>): string {
  const place = ({ x, y }: Trend['runs'][0][0]) => `${round(x)} ${round(1 - y)}`;
  return runs.map((points) => `M${points.map(place).join('L')}${points.length > 1 ? '' : 'h0'}`).join('');
}

function round(part: number): number {
  return Math.round(part * 1000) / 10;
}

function sentenceOf({ first, last }: Trend, { indicator }: Figure, view: View): string {
  const words = kpiTrendWords[view.shared.language as Language];
  const said = ({ value, decimals = indicator.decimals, ...one }: Observation) =>
    figureWords({ ...one, value: value!, decimals }, indicator.unit, view);
  const years = [first, last].map(yearOf);
  const inYears = years[0] && years[1] && years[0] !== years[1];
  const [since = '', until = ''] = inYears
    ? (years as string[])
    : [first, last].map(({ period }) => dateWords(period, view));
  return words[inYears ? 'years' : 'dates'](said(first), since, said(last), until);
}

/** The year of a day or of a calendar year. What is counted over another year is said with its date. */
function yearOf({ period: { kind, end } }: Observation): string | undefined {
  const day = typeof end === 'object' ? end.value : end;
  return kind === 'instant' || day?.length === 4 ? day?.slice(0, 4) : undefined;
}
