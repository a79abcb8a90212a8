import { formatList } from '../../i18n/format.js';
import { isBroken, isLike, type Figure } from '../../model/figure.js';
import { endOf } from '../../model/period.js';
import type { Chart, Series } from '../../model/series.js';
import { spanOf } from '../../model/span.js';
import { standingOf } from '../../model/target.js';
import type { Indicator, Observation } from '../../schema/indicators.js';
import { asShown, changeSaid, targetWords } from '../kpi-tile/judged-words.js';
import {
  cellWords,
  isKnown,
  lowered,
  schoolYear,
  seriesWords,
  setByWords,
  whenWords,
  type ChartView,
} from './chart-view.js';

/**
 * What a chart shows, in sentences: the latest figure, how it moved, how it stands to others and to the target. It is what
 * a screen reader says in place of the drawing.
 */
export function summaryOf(chart: Chart, figure: Figure, view: ChartView): string {
  const { words } = view;
  // Its newest figure is the one that is given.
  const own = chart.series[0]!;
  if (own.parts.length) return partsWords(chart, figure, view);

  const area = own.area?.name ?? words.council;
  const when = whenWords(figure.observation.period, view);
  const said = (one: Observation) => [cellWords(one, chart, view), whenWords(one.period, view)] as const;
  // Figures from before a change of definition, or of longer periods, are no measure of how far it has come.
  const first = own.figures.find(
    (one) =>
      one?.value !== undefined &&
      isLike(one, figure.observation) &&
      !isBroken(one.period, figure.observation.period, figure.indicator),
  );
  const last = newestOf(own.figures.filter(isKnown));

  if (figure.observation.value === undefined) {
    const why = cellWords(figure.observation, chart, view);
    return `${words.noLatest(area, when, lowered(why))} ${last ? words.lastKnown(...said(last)) : words.noneKnown}`;
  }
  return [
    words.latest(area, ...said(figure.observation)),
    ...comparedWords(chart, figure, view),
    changeWords(figure, view),
    first && first !== figure.observation && first !== figure.previous ? words.span(...said(first)) : '',
    ...targetSentences(figure, view),
    ...recordsWords(chart, view),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Of parts of a whole, the newest figure of each. */
function partsWords(chart: Chart, { observation }: Figure, view: ChartView): string {
  const at = chart.periods.findIndex((period) => spanOf(period) === spanOf(observation.period));
  const parts = chart.series.flatMap((one) => {
    const figure = one.figures[at];
    return figure ? [`${seriesWords(one, chart, view)} (${cellWords(figure, chart, view)})`] : [];
  });
  return view.words.parts(whenWords(observation.period, view), formatList(parts, view.locale));
}

/** What the council’s own records say since then. They are not statistics, and compared with nothing. */
function recordsWords(chart: Chart, view: ChartView): string[] {
  return chart.series
    .filter(({ management }, at) => management && at > 0)
    .flatMap(({ figures }) => {
      const last = newestOf(figures.filter(isKnown));
      return last ? [view.words.records(cellWords(last, chart, view), whenWords(last.period, view))] : [];
    });
}

const MANY = 4;
const MAIN = /^(country|region|neighbours)$/;

function comparedWords(chart: Chart, { observation, comparisons }: Figure, view: ChartView): string[] {
  const { words, locale } = view;
  // Of many, the sentence names those that every council is held against; the table has them all.
  const main = comparisons.length > MANY ? comparisons.filter(({ area }) => MAIN.test(area.level)) : comparisons;
  return (['higher', 'lower', 'same'] as const).flatMap((how) => {
    const others = main.filter(({ observation: other }) => how === stands(observation, other, chart));
    const named = others.map(({ area, observation: other }) => {
      const figure = cellWords(other, chart, view);
      return endOf(other.period) === endOf(observation.period)
        ? `${area.name} (${figure})`
        : words.otherDated(area.name, figure, whenWords(other.period, view));
    });
    return named.length ? [words.compared[how](formatList(named, locale))] : [];
  });
}

/** The newest of some figures, whatever the length of its period. */
export function newestOf(figures: Series['figures']): Observation | undefined {
  return figures.reduce(
    (newest, one) => (!one || (newest && endOf(newest.period) > endOf(one.period)) ? newest : one),
    undefined,
  );
}

/** How a figure stands to another, as both are shown, or undefined where one is only roughly known and that leaves it open. */
function stands(one: Observation, other: Observation, { indicator }: Chart): 'higher' | 'lower' | 'same' | undefined {
  const [[low, high], [from, to]] = [endsOf(one, indicator), endsOf(other, indicator)] as const;
  if (low > to) return 'higher';
  if (high < from) return 'lower';
  return low === to && high === from ? 'same' : undefined;
}

/** Between what a figure lies. */
function endsOf({ qualifier = 'exact', ...figure }: Observation, indicator: Indicator): [low: number, high: number] {
  const { value = NaN } = asShown(figure, indicator);
  return [/exact|more|least/.test(qualifier) ? value : -Infinity, /exact|less|most/.test(qualifier) ? value : Infinity];
}

function targetSentences({ targets, indicator, observation }: Figure, view: ChartView): string[] {
  return targets.map((target) => {
    const { words } = view;
    const standing = standingOf(target, observation, indicator, view.today);
    const said = targetWords(target, indicator, { ...view, words: words.tile }) + setByWords(target, view);
    return `${said}.${standing ? ` ${words[standing]}` : ''}`;
  });
}

/** How a figure has moved, as a sentence: "Up 2 percentage points since 31 March 2024. Getting better." */
function changeWords(figure: Figure, view: ChartView): string {
  const { previous } = figure;
  if (!previous) return '';
  const { period } = previous;
  const end = schoolYear(period);
  const said = changeSaid(
    {
      ...figure,
      previous: { ...previous, period: end ? { ...period, end } : period },
    },
    view.words.tile,
    view,
  );
  return said ? `${said.words}.${said.word ? ` ${said.word}.` : ''}` : '';
}
