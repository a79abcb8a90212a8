import type { Area } from '../schema/areas.js';
import type { Cohort } from '../schema/cohorts.js';
import type { Indicator, Indicators, Observation } from '../schema/indicators.js';
import type { Text } from '../schema/text.js';
import type { Period } from '../schema/when.js';
import { ownArea } from './area.js';
import { isBroken } from './figure.js';
import { endOf, lengthOf } from './period.js';
import { spanOf } from './span.js';

/** The figures of one place, one part of the whole and one kind, one for each period of the chart. */
export interface Series {
  area: Area | undefined;
  /** Which part of the whole it is of, by what divides it and by who is counted. */
  parts: { category: Text; includes?: Text }[];
  /** From the council's own records. Never joined with published statistics. */
  management: boolean;
  figures: (Observation | undefined)[];
}

/** An indicator over time. */
export interface Chart {
  indicator: Indicator;
  /** When, oldest first; periods of one length stand together, so that no quarter comes between two years. */
  periods: Period[];
  /** The council's own first, then the others in the order of the document's areas. */
  series: Series[];
  /** The places in `periods` where the definition is another than before. A line does not cross them. */
  breaks: number[];
  /** The places in `periods` where periods of another length begin. No line crosses them, and no change is told. */
  turns: number[];
  /** What a revised figure was before, by the id of the figure that counts. */
  before: Map<string, Observation>;
}

/**
 * The figures of an indicator, as lines over time. Where the document has figures of the whole, its parts stay out; where
 * it has only parts, each is a series. A figure that was revised gives way to its revision.
 */
export function chartOf(
  id: string,
  { items, observations }: Indicators,
  areas: readonly Area[],
  cohorts: readonly Cohort[],
): Chart | undefined {
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
    series: seriesOf(current, columns, areas, cohorts),
    breaks: periods.flatMap((period, at) => (at && isBroken(periods[at - 1]!, period, indicator) ? [at] : [])),
    turns: periods.flatMap((period, at) => (at && lengthOf(periods[at - 1]!) !== lengthOf(period) ? [at] : [])),
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

/** Each time that figures are of, once. */
function columnsOf(observations: readonly Observation[]): Column[] {
  const columns = [...new Map(observations.map(({ period }) => [spanOf(period), period]))]
    .map(([key, period]) => ({ key, period, end: endOf(period) }))
    // Compared as they are: the rules of a language take far longer.
    .sort((one, other) => Number(one.end > other.end) - Number(one.end < other.end));
  const lengths = [...new Set(columns.map(({ period }) => lengthOf(period)))];
  return lengths.flatMap((length) => columns.filter(({ period }) => lengthOf(period) === length));
}

function seriesOf(
  observations: readonly Observation[],
  columns: readonly Column[],
  areas: readonly Area[],
  cohorts: readonly Cohort[],
): Series[] {
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
      parts: [
        ...(figures[0]!.breakdown ?? []),
        ...cohorts.flatMap(({ id, label }) => (figures[0]!.cohorts?.includes(id) ? [{ category: label }] : [])),
      ],
      management: isManagement(figures[0]!),
      figures: columns.map(({ key }) => figures.findLast(({ period }) => spanOf(period) === key)),
    }));
}

function isManagement({ status }: Pick<Observation, 'status'>): boolean {
  return status === 'management-information';
}
