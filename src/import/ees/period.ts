import type { Period } from '../../schema/when.js';

/** How `time_period` is written for an identifier: one year, or two that follow each other (202425). */
export type YearForm = 'one' | 'two';

interface Clock {
  form: YearForm;
  /** Identifiers of one kind may stand in one file; others may not. */
  kind: string;
  /** The period of a year, or undefined where the identifier says no dates. */
  period?: (year: number) => Period;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const span = (start: string, end: string, yearType?: Period['yearType']): Period => ({
  kind: 'interval',
  start,
  end,
  ...(yearType && { yearType }),
});

const financial =
  (from: string, to: string, later = 0) =>
  (year: number) =>
    span(`${year + later}-${from}`, `${year + later}-${to}`, 'financial');

const terms = ['Autumn term', 'Spring term', 'Summer term', 'Autumn and spring term', 'Spring and summer term'];
const clocks = new Map<string, Clock>([
  [
    'Calendar year',
    { form: 'one', kind: 'calendar', period: (year) => span(`${year}-01-01`, `${year}-12-31`, 'calendar') },
  ],
  ['Reporting year', { form: 'one', kind: 'reporting' }],
  [
    'Academic year',
    {
      form: 'two',
      kind: 'academic',
      // Readers know it as 2024/25, and not by its days.
      period: (year) => ({ kind: 'interval', end: yearWords(`${year}${two((year + 1) % 100)}`), yearType: 'academic' }),
    },
  ],
  [
    'Financial year',
    { form: 'two', kind: 'financial', period: (year) => span(`${year}-04-01`, `${year + 1}-03-31`, 'financial') },
  ],
  ['Tax year', { form: 'two', kind: 'tax', period: (year) => span(`${year}-04-06`, `${year + 1}-04-05`) }],
  ['Financial year Q1', { form: 'two', kind: 'quarter', period: financial('04-01', '06-30') }],
  ['Financial year Q2', { form: 'two', kind: 'quarter', period: financial('07-01', '09-30') }],
  ['Financial year Q3', { form: 'two', kind: 'quarter', period: financial('10-01', '12-31') }],
  ['Financial year Q4', { form: 'two', kind: 'quarter', period: financial('01-01', '03-31', 1) }],
  ['Part 1 (April to September)', { form: 'two', kind: 'half', period: financial('04-01', '09-30') }],
  [
    'Part 2 (October to March)',
    { form: 'two', kind: 'half', period: (year) => span(`${year}-10-01`, `${year + 1}-03-31`, 'financial') },
  ],
  ...terms.map((term): [string, Clock] => [term, { form: 'two', kind: 'term' }]),
  ...months.map((month, at): [string, Clock] => [
    month,
    {
      form: 'one',
      kind: 'month',
      period: (year) => span(`${year}-${two(at + 1)}-01`, `${year}-${two(at + 1)}-${daysIn(year, at + 1)}`),
    },
  ]),
  ...Array.from({ length: 53 }, (_, at): [string, Clock] => [`Week ${at + 1}`, { form: 'one', kind: 'week' }]),
]);

/** What is wrong with a time period and its identifier, if anything is. */
export type PeriodFault = 'identifier' | 'digits' | 'form' | 'not-consecutive';

export function periodFaultOf(timePeriod: string, identifier: string): PeriodFault | undefined {
  const clock = clocks.get(identifier);
  if (!clock) return 'identifier';
  if (!/^\d+$/.test(timePeriod)) return 'digits';
  if (timePeriod.length !== (clock.form === 'one' ? 4 : 6)) return 'form';
  if (clock.form === 'one') return undefined;
  return (Number(timePeriod.slice(0, 4)) + 1) % 100 === Number(timePeriod.slice(4)) ? undefined : 'not-consecutive';
}

/** Which kind of time an identifier is; files do not mix kinds. */
export function clockKindOf(identifier: string): string | undefined {
  return clocks.get(identifier)?.kind;
}

/** The identifiers there are, for suggesting the one that was meant. */
export function identifiers(): Iterable<string> {
  return clocks.keys();
}

/** How a year is read out: "2024/25" or "2025". */
export function yearWords(timePeriod: string): string {
  return timePeriod.length === 6 ? `${timePeriod.slice(0, 4)}/${timePeriod.slice(4)}` : timePeriod;
}

/** When in a reporting year a figure is of. The identifier does not say; the release does. */
export interface ReportingYear {
  /** The day on which the year ends, as MM-DD. */
  ends: string;
  /** Whether figures are of that day, or of the twelve months up to it. */
  snapshot: boolean;
}

/** The period of a row. A row that `periodFaultOf` finds fault with has none. */
export function periodOf(timePeriod: string, identifier: string, reporting?: ReportingYear): Period {
  const year = Number(timePeriod.slice(0, 4));
  const known = clocks.get(identifier)?.period?.(year);
  if (known) return known;

  const asPrinted = `${identifier} ${yearWords(timePeriod)}`;
  if (identifier !== 'Reporting year' || !reporting) {
    return { kind: 'interval', end: yearWords(timePeriod), asPrinted };
  }
  const end = `${year}-${reporting.ends}`;
  return reporting.snapshot
    ? { kind: 'instant', end }
    : span(dayAfter(`${year - 1}-${reporting.ends}`), end, clockOf(reporting));
}

/** A year to 31 March is a financial year; one to 30 September has no name of its own. */
function clockOf({ ends }: ReportingYear): Period['yearType'] {
  return ends === '03-31' ? 'financial' : ends === '12-31' ? 'calendar' : undefined;
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
