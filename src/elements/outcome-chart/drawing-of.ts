import type { Drawing } from '../../charts/drawing.js';
import { chartDrawnWords } from '../../i18n/chart-drawn.js';
import type { Language } from '../../i18n/language.js';
import { formatWhen } from '../../i18n/format.js';
import type { Figure } from '../../model/figure.js';
import { gapsOf } from '../../model/line.js';
import { kindOf } from '../../model/chart-kind.js';
import type { Chart } from '../../model/series.js';
import { letterOf } from '../../model/series-look.js';
import type { Period } from '../../schema/when.js';
import { figureParts } from '../element/figure-words.js';
import type { RovingElement } from '../element/roving-element.js';
import { wear } from '../element/wear.js';
import { isEdged, isSoft, schoolYear, seriesWords, setByWords, whenWords, type ChartView } from './chart-view.js';
import { drawingStyles } from './drawing.styles.js';
import { COLOURS } from './legend.template.js';
import { followWorn } from './looks.js';
import { drawSigns } from './signs.js';
import { sketches } from './sketches.js';

// All charts of a page are dressed at once, and not each just before it is read from.
for (const { host } of sketches) wear(host as RovingElement, drawingStyles);

/** What is drawn of a chart, in the colours and the letters that the element has on this page. */
export function drawingOf(
  chart: Chart,
  { targets }: Pick<Figure, 'targets'>,
  type: string,
  element: RovingElement,
  view: ChartView,
): Drawing {
  wear(element, drawingStyles);
  followWorn(element);
  const { indicator, periods, series } = chart;
  const target = targets.find(({ setBy }) => setBy === 'council') ?? targets[0];
  const ends = periods.map((period) => axisWords(period, view));
  const kind = type === 'line' || type === 'bar' ? type : kindOf(chart);
  const named = kind === 'bar' && periods.length === 1;
  const letter = (at: number) => (kind === 'bar' && !named && series.length > 1 ? letterOf(at) : '');
  // All that is written to the page comes before the first that is read from it.
  drawSigns(element.renderRoot, kind, letter);
  const style = (selector: string) => getComputedStyle(element.renderRoot.querySelector(selector)!);
  const base = style('.base');
  const words = (value: number) => figureParts({ value, decimals: undefined }, indicator.unit, view);
  const [before, , after] = words(10).map((one) => one.trim());
  const unit = after!.length > 1 ? `${before} ${after}`.trim() : '';
  return {
    kind,
    named,
    // A quarter and a year that end on one day are told apart.
    labels: ends.map((end, at) => (ends.indexOf(end) === ends.lastIndexOf(end) ? end : whenWords(periods[at]!, view))),
    series: series.map((one, at) => ({
      label: seriesWords(one, chart, view),
      values: one.figures.map((figure) => figure?.value ?? null),
      gaps: gapsOf(one, chart),
      soft: one.figures.map(isSoft),
      edged: one.figures.map(isEdged),
      color: style(`.series-${at % COLOURS}`).color,
      look: at,
      letter: letter(at),
    })),
    target:
      target?.value === undefined
        ? undefined
        : {
            label: chartDrawnWords[view.shared.language as Language].target + setByWords(target, view),
            value: target.value,
            to: target.to,
          },
    ink: base.color,
    line: style('canvas').borderTopColor,
    surface: style('canvas').backgroundColor,
    font: { family: base.fontFamily, size: Math.round(parseFloat(base.fontSize) * 0.875) },
    format: (value) => (unit ? words(value)[1] : words(value).join('')),
    unit,
  };
}

/** A time as short as it can be said on an axis: by its end, and a school year as 2024/25. */
function axisWords(period: Period, view: ChartView): string {
  return schoolYear(period) || (period.end ? formatWhen(period.end, view.locale) : whenWords(period, view));
}
