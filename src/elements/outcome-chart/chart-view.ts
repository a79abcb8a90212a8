import type { OutcomeChartWords } from '../../i18n/en/outcome-chart.js';
import type { KpiTileWords } from '../../i18n/en/kpi-tile.js';
import { endOf, lengthOf } from '../../model/period.js';
import type { Chart, Series } from '../../model/series.js';
import type { DocumentEntry } from '../../schema/documents.js';
import type { Observation, Target } from '../../schema/indicators.js';
import type { Period } from '../../schema/when.js';
import { figureWords, missingWords, periodWords } from '../element/figure-words.js';
import { wordsOf } from '../element/say.js';
import type { View } from '../element/view.js';

/** What the templates of a chart depend on. */
export type ChartView = View<OutcomeChartWords & { tile: KpiTileWords }>;

/** What a reader has chosen to see. */
export type Shown = 'both' | 'chart' | 'table';

/**
 * The name of a series: its place, its part of the whole, and that it is the council’s own record where it is. Where only
 * parts of one place are shown, its name goes without saying.
 */
export function seriesWords({ area, parts, management }: Series, chart: Chart, view: ChartView): string {
  const names = parts.map(({ category, includes }) =>
    [category, includes].flatMap((one) => (one ? wordsOf(one, view).words : [])).join(': '),
  );
  const onePlace = names.length > 0 && chart.series.every((one) => one.area === area);
  const name = [...(onePlace ? [] : [area?.name ?? view.words.council]), ...names].join(', ');
  return management ? view.words.management(name) : name;
}

/** Who set a target, where it was not the council. */
export function setByWords({ setBy }: Target, { words }: ChartView): string {
  return setBy === 'national' ? ` (${lowered(words.tile.national)})` : '';
}

/** Words for the middle of a sentence. */
export function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Words that stand by themselves. */
export function raised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The time of a figure in words: a whole financial year by its end, a school year as 2024/25. */
export function whenWords(period: Period, view: ChartView): string {
  const { financial, academic } = view.shared.period;
  const end = endOfYear(period);
  const school = schoolYear(period);
  if (end.endsWith('-03-31')) return financial(end.slice(0, 4));
  return school ? academic(school) : periodWords(period, view) || view.words.tile.undated;
}

/** A school year that is given by its days, as 2024/25; otherwise nothing. */
export function schoolYear(period: Period): string {
  const end = endOfYear(period);
  return end.endsWith('-08-31') ? `${Number(end.slice(0, 4)) - 1}/${end.slice(2, 4)}` : '';
}

/** When a period ends that is a whole year. */
function endOfYear(period: Period): string {
  return period.start && lengthOf(period) === YEAR ? endOf(period) : '';
}

const YEAR = 36;

/** A figure in words, or why there is none. */
export function cellWords(figure: Observation | undefined, { indicator }: Chart, view: ChartView): string {
  if (!figure) return view.words.none;
  const { value, missing, decimals = indicator.decimals } = figure;
  return value === undefined
    ? missingWords(missing, view)
    : figureWords({ ...figure, value, decimals }, indicator.unit, view);
}

/** What marks a figure out: that it may still change, was revised, or is less reliable. */
export function markWords(figure: Observation, chart: Chart, view: ChartView): string[] {
  const { words } = view;
  const before = chart.before.get(figure.id);
  return [
    words.status[figure.status] ?? '',
    before ? words.wasBefore(cellWords(before, chart, view)) : '',
    figure.lowReliability ? words.lowReliability : '',
  ].filter(Boolean);
}

/** Whether there is a number, and not only a reason why there is none. */
export function isKnown(figure: Observation | undefined): boolean {
  return figure?.value !== undefined;
}

/** Where the figures of a chart are from. */
export function sourcesOf({ series }: Chart, documents: readonly DocumentEntry[]): DocumentEntry[] {
  const ids = new Set(series.flatMap(({ figures }) => figures.map((figure) => figure?.source?.document)));
  return documents.filter(({ id }) => ids.has(id));
}

/** Whether a figure may still change, is not exact, or is less reliable than others. */
export function isSoft(figure: Observation | undefined): boolean {
  return (
    !!figure &&
    (figure.lowReliability ||
      (figure.qualifier ?? 'exact') !== 'exact' ||
      /^(provisional|estimate)$/.test(figure.status))
  );
}

/** Whether a figure is not what was first published, or is known only from print. */
export function isEdged(figure: Observation | undefined): boolean {
  return !!figure && /^(revised|as-printed)$/.test(figure.status);
}
