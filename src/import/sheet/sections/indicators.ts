import { ownArea } from '../../../model/area.js';
import { endOf, startOfWhen } from '../../../model/period.js';
import { spanOf } from '../../../model/span.js';
import type { Area } from '../../../schema/areas.js';
import { units } from '../../../schema/figure.js';
import type { Observation } from '../../../schema/indicators.js';
import { isElsewhere, isFields } from '../../../schema/shape.js';
import type { Period } from '../../../schema/when.js';
import type { Entry, Into, Said } from '../into.js';
import { entryOf, idsOf, isSame } from '../into.js';
import { SheetFault } from '../problem.js';
import type { SheetColumns } from '../read-sheet.js';
import type { Row } from '../row.js';

const polarities = ['higher', 'lower', 'neutral', 'target-value'] as const;
const clocks = ['financial', 'academic', 'calendar'] as const;
const statuses = ['management-information', 'final', 'provisional', 'revised', 'estimate', 'as-printed'] as const;
const unitWords = {
  '%': 'percent',
  '£': 'currency',
  number: 'count',
  percentage: 'percent',
  pounds: 'currency',
} as const;

/** Totals by indicator and period, such as ChAT gives. */
export const indicatorsSheet: SheetColumns = {
  columns: [
    ...['indicator', 'name', 'unit', 'better', 'period', 'value', 'numerator', 'denominator', 'status'],
    ...['area', 'year type', 'definition', 'source', 'note', 'id'],
  ],
  needed: ['indicator', 'period', 'value', 'status'],
  codes: { unit: units, better: polarities, status: statuses, 'year type': clocks },
  fields: { polarity: 'better', yearType: 'year type', missing: 'value' },
};

export function figureRow(row: Row, into: Into): void {
  const indicators = into.list('indicators', 'items');
  const id = row.needed('indicator', row.id('indicator'));
  const there = indicators.find((one) => one.id === id);
  const unit = row.code('unit', units, unitWords);
  const clock = row.code('year type', clocks);
  const said: Said = [
    ['name', 'name', row.text('name')],
    ['unit', 'unit', unit],
    ['better', 'polarity', row.code('better', polarities, { either: 'neutral', neither: 'neutral' })],
    ['year type', 'yearType', clock],
    ['definition', 'definition', row.text('definition')],
  ];
  if (there && unit && there.unit !== unit) row.fault('unit', { why: 'other-unit', unit: String(there.unit) });
  else if (there) into.fill(there, said, row);
  else for (const [column, , value] of said.slice(0, 3)) row.needed(column, value);

  if (there && !row.says('period', 'value', 'numerator', 'denominator', 'status')) return;
  const indicator = there ?? entryOf(id ?? '', said);
  const figure = figureIn(row, into, indicator);
  if (id === undefined || !figure) return;
  if (!there && !into.add(indicators, indicator, row, 'new', String(indicator.name), 'indicator')) return;
  place(row, into, figure);
}

type Figure = Omit<Observation, 'id'> & { id: string | undefined };

function figureIn(row: Row, into: Into, indicator: Entry): Figure | undefined {
  const unit = String(indicator.unit);
  const period = row.needed('period', row.period('period', indicator.yearType as Period['yearType']));
  const cell = row.needed('value', row.figure('value', unit));
  const numerator = row.number('numerator', 0, Number.MAX_SAFE_INTEGER);
  const denominator = row.number('denominator', 0, Number.MAX_SAFE_INTEGER);
  const status = row.needed('status', row.code('status', statuses));
  const area = areaIn(row, into.document);
  const document = row.idOf('source', 'document', idsOf(into.document.documents));
  const note = row.text('note');
  if (period?.kind === 'instant' && endOf(period) > into.today) row.fault('period', { why: 'future' });
  // A span may go on: what is known of it so far is a figure. One that has not begun can have none.
  if (period?.start && startOfWhen(period.start) > into.today) row.fault('period', { why: 'not-begun' });
  if (!period || !cell || !status || !area) return undefined;
  if (unit === 'percent' && 'value' in cell && cell.value > 0 && cell.value < 1) {
    into.report.remarks.push({ kind: 'looks-like-fraction', line: row.line, column: 'value' });
  }
  return {
    id: row.id('id'),
    indicator: indicator.id,
    area,
    period,
    ...cell,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    status,
    ...(note && { note }),
    ...(document && { source: { document } }),
  };
}

/** The area that a row names by id, name or code; without one, the council’s own. */
function areaIn(row: Row, { areas }: Into['document']): string | undefined {
  if (isElsewhere(areas)) throw new SheetFault({ kind: 'section-elsewhere', section: 'areas' });
  const known = (Array.isArray(areas) ? areas.filter(isFields) : []) as unknown as Area[];
  const word = row.text('area');
  if (word === undefined) {
    const own = ownArea(known);
    if (!own) throw new SheetFault({ kind: 'no-area' });
    return own.id;
  }
  const named = known.find(({ name, code }) => isSame(name, word) || code === word);
  return named?.id ?? row.idOf('area', 'area', idsOf(known));
}

/** A figure that is there stays. Taking the sheet’s word adds another one, which says that it revises the first. */
function place(row: Row, into: Into, { id, ...figure }: Figure): void {
  const observations = into.list('indicators', 'observations');
  const all = observations as unknown as Observation[];
  const named = id === undefined ? undefined : all.find((one) => one.id === id);
  // An id that was copied down from another row would else lose this figure, or change that one.
  if (named && !isSameFigure(named, figure)) {
    return row.fault('id', { why: 'other-figure', is: `${named.indicator}, ${named.area}, ${endOf(named.period)}` });
  }
  const there = currentOf(all, figure);
  const key = `${figure.indicator} ${figure.area} ${spanOf(figure.period)} ${isManagement(figure)}`;
  if (!into.first(row, 'period', key)) return;

  const made = `${figure.indicator}-${figure.area}-${endOf(figure.period)}`;
  const words = `${endOf(figure.period)}: ${said(figure)}`;
  if (!there) {
    into.add(observations, { ...figure, id: id ?? into.freeId(made) }, row, 'figure', words, id ? 'id' : 'indicator');
  } else if (said(there) !== said(figure)) {
    if (!into.replace) return into.keep(row, 'value', there.id, said(there), said(figure));
    const status = figure.status === 'final' ? 'revised' : figure.status;
    const revised = { ...figure, id: into.freeId(`${made}-revised`), status, revisionOf: there.id };
    into.add(observations, revised, row, 'figure', `${words}, where it was ${said(there)}`, 'indicator');
  }
}

/** The figure there is for the same time and place, in its last revision. */
function currentOf(all: readonly Observation[], figure: Omit<Figure, 'id'>): Observation | undefined {
  const same = all.filter((one) => isSameFigure(one, figure));
  return same.find(({ id: own }) => !same.some(({ revisionOf }) => revisionOf === own));
}

function isSameFigure(one: Observation, figure: Omit<Figure, 'id'>): boolean {
  return (
    one.indicator === figure.indicator &&
    one.area === figure.area &&
    spanOf(one.period) === spanOf(figure.period) &&
    isManagement(one) === isManagement(figure) &&
    !one.breakdown?.length
  );
}

/** Management information and published figures are never the same figure. */
function isManagement({ status }: Pick<Observation, 'status'>): boolean {
  return status === 'management-information';
}

function said({ value, missing, numerator, denominator }: Partial<Observation>): string {
  const figure = value ?? missing?.symbol ?? missing?.reason ?? '';
  return numerator === undefined && denominator === undefined
    ? String(figure)
    : `${figure} (${numerator ?? '?'} of ${denominator ?? '?'})`;
}
