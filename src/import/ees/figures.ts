import type { Observation } from '../../schema/indicators.js';
import { cellOf, isObsolete, thousandsOf } from '../cell.js';
import { EesFault } from './fault.js';
import { ENGLAND } from './geography.js';
import type { Measure } from '../../schema/ees-table.js';
import { middleOf, type NeighbourMethod, type Neighbours } from './neighbours.js';
import { periodOf, yearWords } from './period.js';
import { possibleCellOf } from './possible-cell.js';
import { keyOf, type Firmness, type Reading, type Readings } from './readings.js';
import type { Remark } from './report.js';

/** What is said of figures, by how firm they are. */
export const statuses = ['provisional', 'revised', 'final'] as const;

/** Whose figure it is; the document gives each its own id. */
export type Whose = 'own' | 'england' | 'region' | 'neighbours';

/** A figure on its way into a document. */
export interface Figure {
  measure: Measure;
  whose: Whose;
  timePeriod: string;
  identifier: string;
  observation: Omit<Observation, 'id' | 'indicator' | 'area' | 'source'>;
}

/** The figures of a file, made into observations, and what is odd about them. */
export function figuresOf(
  readings: Readings,
  neighbours: Neighbours | undefined,
  method: NeighbourMethod,
): { figures: Figure[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const { edition } = readings.measureRows;
  const cells = [...readings.figures.values()].filter(
    ({ area }) =>
      area === 'own' || area === ENGLAND || area === readings.own?.region || neighbours?.codes.includes(area),
  );
  checkThousands(cells, (measure) => edition.column(measure.column), remarks);

  const figures: Figure[] = [];
  for (const reading of cells) {
    if (reading.area !== 'own' && reading.area !== ENGLAND && reading.area !== readings.own?.region) continue;
    const whose = reading.area === 'own' ? 'own' : reading.area === ENGLAND ? 'england' : 'region';
    figures.push({ ...figureOf(reading, whose, readings, remarks), whose });
  }
  if (neighbours) figures.push(...ofNeighbours(cells, readings, neighbours, method, remarks));
  remarks.push(...obsoleteIn(cells), ...oddPercentages(cells));
  return { figures: figures.sort(inOrder(edition.table.measures)), remarks };
}

function figureOf(reading: Reading, whose: Whose, readings: Readings, remarks: Remark[]): Omit<Figure, 'whose'> {
  const { measure, timePeriod, raw, line } = reading;
  const { edition } = readings.measureRows;
  const column = edition.column(measure.column);
  const cell = possibleCellOf(reading, column);
  if ('odd' in cell && cell.odd === 'words') throw new EesFault({ kind: 'not-a-figure', line, column, found: raw });
  if ('odd' in cell) remarks.push({ kind: 'blank', measure: measure.id, line, column });

  const known =
    'value' in cell
      ? { value: cell.value, ...(whose === 'own' ? fractionOf(reading, cell.value, readings, remarks) : {}) }
      : { missing: 'missing' in cell ? cell.missing : { reason: 'blank' as const } };
  const { roundedTo } = edition.table.release;
  const rounded = whose !== 'own' && measure.unit === 'count' && roundedTo && 'value' in cell;
  return {
    measure,
    timePeriod,
    identifier: reading.identifier,
    observation: {
      period: periodOfReading(reading, readings),
      ...known,
      status: statuses[readings.firmnessOf(reading.version)],
      ...(rounded ? { rounding: { base: roundedTo } } : {}),
    },
  };
}

function periodOfReading({ measure, timePeriod, identifier }: Reading, readings: Readings): Observation['period'] {
  const ends = readings.measureRows.edition.table.release.reportingYearEnds;
  return periodOf(timePeriod, identifier, ends ? { ends, snapshot: measure.aggregation === 'snapshot' } : undefined);
}

/** The two numbers of a percentage, where both are published and agree with it. */
function fractionOf({ measure, timePeriod, count }: Reading, value: number, readings: Readings, remarks: Remark[]) {
  const whole = readings.wholes.get(keyOf(measure, 'own', timePeriod));
  if (count === undefined || whole === undefined) return {};
  const [upper, lower] = [cellOf(count), cellOf(whole)];
  if (!('value' in upper) || !('value' in lower) || lower.value <= 0) return {};

  const worked = (100 * upper.value) / lower.value;
  const half = 0.5 * 10 ** -(measure.decimals ?? String(value).split('.')[1]?.length ?? 0);
  if (measure.unit === 'percent' && (Math.abs(worked - value) > half + 1e-9 || upper.value > lower.value)) {
    remarks.push({ kind: 'part-and-whole-differ', measure: measure.id, period: yearWords(timePeriod) });
    return {};
  }
  return { numerator: upper.value, denominator: lower.value };
}

/** Fewer neighbours than this part of them say nothing of the others, least of all where small numbers are hidden. */
const ENOUGH = 0.5;

/** One figure for the neighbours and each period. Counts are left out: a middle of heads says nothing of a council. */
function ofNeighbours(
  cells: readonly Reading[],
  readings: Readings,
  { codes }: Neighbours,
  method: NeighbourMethod,
  remarks: Remark[],
): Figure[] {
  const among = new Set(codes);
  const groups = new Map<string, { like: Reading; values: number[]; firmness: Firmness }>();
  for (const reading of cells) {
    if (!among.has(reading.area) || reading.measure.unit === 'count') continue;
    const key = `${reading.measure.id}|${reading.timePeriod}|${reading.identifier}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { like: reading, values: [], firmness: 2 }));
    const firmness = readings.firmnessOf(reading.version);
    if (firmness < group.firmness) group.firmness = firmness;
    const cell = possibleCellOf(reading, readings.measureRows.edition.column(reading.measure.column));
    if ('value' in cell) group.values.push(cell.value);
  }

  const short = new Map<string, { fewest: number; periods: number; left: number }>();
  const figures = [...groups.values()].map(({ like, values, firmness }): Figure => {
    const { measure, timePeriod, identifier } = like;
    const enough = values.length >= codes.length * ENOUGH;
    if (values.length < codes.length) {
      const { fewest, periods, left } = short.get(measure.id) ?? { fewest: values.length, periods: 0, left: 0 };
      const now = { fewest: Math.min(fewest, values.length), periods: periods + 1, left: left + (enough ? 0 : 1) };
      short.set(measure.id, now);
    }
    const observation: Figure['observation'] = {
      period: periodOfReading(like, readings),
      ...(enough ? shownValue(middleOf(values, method)!, measure) : { missing: { reason: 'unavailable' as const } }),
      // What is worked out is no firmer than what it is worked out from.
      status: statuses[firmness],
      ...(values.length < codes.length && { note: whoTookPart(values.length, codes.length, enough) }),
    };
    return { measure, timePeriod, identifier, whose: 'neighbours', observation };
  });

  for (const [measure, counts] of short)
    remarks.push({ kind: 'neighbours-without-figure', measure, of: codes.length, ...counts });
  const counts = new Set(cells.filter(({ measure }) => measure.unit === 'count').map(({ measure }) => measure.id));
  remarks.push(...[...counts].map((measure): Remark => ({ kind: 'no-comparison-of-counts', measure })));
  return figures;
}

function whoTookPart(some: number, all: number, enough: boolean): string {
  return enough
    ? `Made from the published figures of ${some} of the ${all} neighbours.`
    : `Not worked out: only ${some} of the ${all} neighbours have a published figure.`;
}

/** A middle may fall between two printed figures. Then it has one decimal place more than they have. */
function shownValue(value: number, { decimals = 0 }: Measure): Pick<Observation, 'value' | 'decimals'> {
  const rounded = Number(value.toFixed(decimals + 1));
  return Number(rounded.toFixed(decimals)) === rounded
    ? { value: rounded }
    : { value: rounded, decimals: decimals + 1 };
}

/** A column that separates thousands in one row and not in another cannot be trusted with either. */
function checkThousands(cells: readonly Reading[], columnOf: (measure: Measure) => string, remarks: Remark[]): void {
  const ways = new Map<string, 'separated' | 'plain'>();
  for (const { measure, raw, line } of cells) {
    const way = thousandsOf(raw);
    if (!way) continue;
    const column = columnOf(measure);
    const before = ways.get(column);
    if (before && before !== way) throw new EesFault({ kind: 'thousands', line, column });
    ways.set(column, way);
  }
  for (const [column, way] of ways) if (way === 'separated') remarks.push({ kind: 'separated-thousands', column });
}

function obsoleteIn(cells: readonly Reading[]): Remark[] {
  const counts = new Map<string, number>();
  for (const { raw } of cells) if (isObsolete(raw.trim())) counts.set(raw.trim(), (counts.get(raw.trim()) ?? 0) + 1);
  return [...counts].map(([symbol, count]) => ({ kind: 'obsolete-symbol', symbol, count }));
}

function oddPercentages(cells: readonly Reading[]): Remark[] {
  const most = new Map<string, number>();
  const outside: Remark[] = [];
  for (const { measure, raw, line } of cells) {
    const cell = cellOf(raw);
    if (measure.unit !== 'percent' || !('value' in cell)) continue;
    most.set(measure.id, Math.max(most.get(measure.id) ?? 0, cell.value));
    if (cell.value < 0 || cell.value > 100)
      outside.push({ kind: 'outside-0-to-100', measure: measure.id, line, found: raw });
  }
  const fractions = [...most].filter(([, value]) => value > 0 && value <= 1);
  return [
    ...outside.slice(0, 20),
    ...fractions.map(([measure]): Remark => ({ kind: 'looks-like-fractions', measure })),
  ];
}

const order: Whose[] = ['own', 'england', 'region', 'neighbours'];

/** The order of the table, then the council before those it is compared with, then time. */
function inOrder(measures: readonly Measure[]) {
  return (a: Figure, b: Figure): number =>
    measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
    order.indexOf(a.whose) - order.indexOf(b.whose) ||
    (a.timePeriod < b.timePeriod ? -1 : 1);
}
