import type { Area } from '../schema/areas.js';
import type { Indicator, Indicators, Observation } from '../schema/indicators.js';
import type { Period } from '../schema/when.js';
import { ownArea } from './area.js';
import { isBroken } from './figure.js';
import { endOf } from './period.js';

/** The figures of one place, one part of the whole and one kind, one for each period of the chart. */
export interface Series {
  area: Area | undefined;
  breakdown: Observation['breakdown'];
  /** From the council's own records. Never joined with published statistics. */
  management: boolean;
  figures: (Observation | undefined)[];
}

/** An indicator over time. */
export interface Chart {
  indicator: Indicator;
  /** When, oldest first. */
  periods: Period[];
  /** The council's own first, then the others in the order of the document's areas. */
  series: Series[];
  /** The places in `periods` where the definition is another than before. A line does not cross them. */
  breaks: number[];
  /** What a revised figure was before, by the id of the figure that counts. */
  before: Map<string, Observation>;
}

/**
 * The figures of an indicator, as lines over time. Where the document has figures of the whole, its parts stay out; where
 * it has only parts, each is a series. A figure that was revised gives way to its revision.
 */
export function chartOf(id: string, { items, observations }: Indicators, areas: readonly Area[]): Chart | undefined {
  const indicator = items.find((one) => one.id === id);
  const all = observations.filter((one) => one.indicator === id);
  if (!indicator || !all.length) return undefined;

  const revised = new Set(all.map(({ revisionOf }) => revisionOf));
  const whole = all.filter(({ breakdown }) => !breakdown?.length);
  const current = (whole.length ? whole : all).filter((one) => !revised.has(one.id));
  const columns = columnsOf(current);
  const periods = columns.map(({ period }) => period);
  return {
    indicator,
    periods,
    series: seriesOf(current, columns, areas),
    breaks: periods.flatMap((period, at) => (at && isBroken(periods[at - 1]!, period, indicator) ? [at] : [])),
    before: new Map(
      current.flatMap(({ id, revisionOf }) => {
        const before = all.find((one) => one.id === revisionOf);
        return before ? [[id, before] as const] : [];
      }),
    ),
  };
}

interface Column {
  key: string;
  period: Period;
}

/** Each time that figures are of, once. The two clocks, to March and to August, stay apart. */
function columnsOf(observations: readonly Observation[]): Column[] {
  const columns = new Map(observations.map(({ period }) => [keyOf(period), period]));
  return (
    [...columns]
      .map(([key, period]) => ({ key, period, end: endOf(period) }))
      // Compared as they are: the rules of a language take far longer.
      .sort((one, other) => Number(one.end > other.end) - Number(one.end < other.end))
  );
}

function keyOf(period: Period): string {
  return `${endOf(period)} ${period.yearType === 'academic'} ${endOf(period) ? '' : (period.asPrinted ?? '')}`;
}

function seriesOf(observations: readonly Observation[], columns: readonly Column[], areas: readonly Area[]): Series[] {
  const own = ownArea(areas)?.id;
  const rank = (area: string) => (area === own ? -1 : areas.findIndex(({ id }) => id === area) >>> 0);
  const lines = new Map<string, Observation[]>();
  for (const one of observations) {
    const line = JSON.stringify([one.area, one.breakdown, one.cohorts, isManagement(one)]);
    lines.set(line, [...(lines.get(line) ?? []), one]);
  }
  return [...lines.values()]
    .sort(([one], [other]) => rank(one!.area) - rank(other!.area) || +isManagement(one!) - +isManagement(other!))
    .map((figures) => ({
      area: areas.find(({ id }) => id === figures[0]!.area),
      breakdown: figures[0]!.breakdown,
      management: isManagement(figures[0]!),
      figures: columns.map(({ key }) => figures.findLast(({ period }) => keyOf(period) === key)),
    }));
}

function isManagement({ status }: Pick<Observation, 'status'>): boolean {
  return status === 'management-information';
}

/** How a chart is best drawn: a line over time, or bars for one time or for categories. */
export function kindOf({ periods, series }: Pick<Chart, 'periods' | 'series'>): 'line' | 'bar' {
  const joined = series.some(({ figures }) => figures.filter((one) => one?.value !== undefined).length > 1);
  return periods.length > 1 && joined ? 'line' : 'bar';
}
