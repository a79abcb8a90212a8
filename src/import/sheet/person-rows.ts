import { isPersonal } from '../../schema/personal.js';
import { isOfOnePerson } from './person-heading.js';

/** What shows that a table has a row for each child, and in which column. What stands in the cell is never handed on. */
export interface PersonTrace {
  by: 'heading' | 'headings' | 'pupil-number' | 'nhs-number' | 'births';
  column: string;
}

/** Headings of the lists that systems write about children: each alone says what the table is. */
const certain = new Set(
  `child childuniqueid childsuniqueid lachildid uniquechildid childidentifier uniquepupilnumber lastupn formerupn
  childname nameofchild childsname pupilname youngpersonname youngpersonsname nameofyoungperson youngpersonid
  personid clientid mosaicid liquidlogicid socialcareid swiftid carefirstid pupilid pupilref mcdob motherdob
  dateofbirthofchild childdob dobofchild expecteddateofbirth yearofbirth decom rne placeprovider hashedupn`.split(
    /\s+/,
  ),
);

/** Columns of SSDA903 and of the lists of Annex A that a table of totals could have too; three of them it has not. */
const telling = new Set(
  `sex gender ethnic ethnicity ls cin place dec rec homepost plpost urn mother misstart misend missing sdqscore
  convicted healthcheck immunisations teethcheck healthassessment substancemisuse duc intouch activ accom
  dateplaced dateplacedceased reviewcode reviewdate legalstatus categoryofneed primaryneedcode placementtype
  placementpostcode homepostcode socialworker allocatedworker allocatedsocialworker keyworker personaladviser
  uasc uascstatus datestartedtobelookedafter datestartedbeinglookedafter dateofreferral dateofcontact
  dateofcaseclosure dateoflatestreview dateoflateststatutoryreview childprotectionplanstartdate cppstartdate
  cinstartdate lacstartdate dateceasedtobelookedafter caseworker ageofchildyears ageofchild`.split(/\s+/),
);

/** Of those that are certain, columns by which totals are told apart too. */
const filters = new Set(['child', 'placeprovider', 'yearofbirth']);

/**
 * What a table says of itself: nothing, that it holds totals, or those of schools and other bodies, each with days of its
 * own. Columns of totals are more, so that less can be told from what they have in common with lists of children.
 */
export type TableKind = 'any' | 'totals' | 'bodies';

const ENOUGH_TELLING = 3;
/** Of the figures of ten digits every eleventh checks like an NHS number, but not a whole column of them. */
const FEWEST_NUMBERS = 3;
/** Fewer dates than these may be anything. */
const FEWEST_BIRTHS = 5;

/**
 * Whether a table has a row for each child: by its headings, by pupil and NHS numbers, and by columns of dates that can
 * only be births. Such a table belongs nowhere near a public document, and no word of it is repeated.
 */
export function personRows(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  /** How a column of this sheet is headed, if it is one of those that are asked for. */
  known: (heading: string) => string | undefined,
  kind: TableKind = 'any',
): PersonTrace | undefined {
  const isCertain = (heading: string) => certain.has(heading) && !(kind !== 'any' && filters.has(heading));
  const headings = header.map((heading) => heading.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const named = headings.findIndex(
    (heading, at) => !known(header[at]!) && (isPersonal(heading) || isCertain(heading) || isOfOnePerson(header[at]!)),
  );
  if (named !== -1) return { by: 'heading', column: letterOf(named) };

  const hints = headings.flatMap((heading, at) => (!known(header[at]!) && telling.has(heading) ? [at] : []));
  if (kind === 'any' && hints.length >= ENOUGH_TELLING) return { by: 'headings', column: letterOf(hints[0]!) };

  const figures = kind === 'any' ? new Set<number>() : columnsOfFigures(rows);
  for (const cells of [header, ...rows]) {
    for (const [at, cell] of cells.entries()) {
      if (isPupilNumber(cell)) return { by: 'pupil-number', column: letterOf(at) };
      const isPhone = /phone|text messages/.test(known(header[at] ?? '') ?? '');
      if (!isPhone && !(figures.has(at) && TEN_DIGITS.test(cell)) && isNhsNumber(cell))
        return { by: 'nhs-number', column: letterOf(at) };
    }
  }
  if (kind === 'bodies') return undefined;
  const births = header.findIndex((heading, at) => !known(heading) && areBirths(rows.map((cells) => cells[at] ?? '')));
  return births === -1 ? undefined : { by: 'births', column: letterOf(births) };
}

/** A column as spreadsheets name it: A to Z, then AA. */
export function letterOf(at: number): string {
  return (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(0x41 + (at % 26));
}

const TEN_DIGITS = /^\s*\d{10}\s*$/;

/** Columns in which whatever has ten digits is a figure: one of them does not check, or they are too few to tell. */
function columnsOfFigures(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const seen = new Map<number, { checked: number; others: number }>();
  for (const cells of rows) {
    for (const [at, cell] of cells.entries()) {
      if (!TEN_DIGITS.test(cell)) continue;
      const column = seen.get(at) ?? { checked: 0, others: 0 };
      seen.set(at, column);
      if (isNhsNumber(cell)) column.checked++;
      else column.others++;
    }
  }
  return new Set([...seen].flatMap(([at, { checked, others }]) => (others || checked < FEWEST_NUMBERS ? [at] : [])));
}

/** A letter that checks, three digits of the authority, and ten more, of which the last may be a letter. */
function isPupilNumber(cell: string): boolean {
  return /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/i.test(cell);
}

/** Ten digits, of which the last checks the others, modulo 11. */
function isNhsNumber(cell: string): boolean {
  if (!/^\s*[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}\s*$/.test(cell)) return false;
  const digits = [...cell.replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** Days that nearly all differ, fall anywhere in the month, and lie over more than two years: no report is dated so. */
function areBirths(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const days = filled.flatMap((cell) => dayIn(cell) ?? []);
  if (days.length < FEWEST_BIRTHS || days.length < filled.length * 0.8) return false;
  const anywhere = new Set(days.filter(({ ofMonth }) => ofMonth > 1 && ofMonth < 28).map(({ day }) => day));
  const years = days.map(({ year }) => year);
  return anywhere.size >= days.length * 0.6 && Math.max(...years) - Math.min(...years) > 2;
}

function dayIn(cell: string): { day: string; ofMonth: number; year: number } | undefined {
  const parts = /^\s*(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)[/.-](\d\d?)[/.-](\d{2}|\d{4}))(?:[ T].*)?$/.exec(cell);
  if (!parts) return undefined;
  const [, year = parts[6], month = parts[5], day = parts[4]] = parts;
  return { day: `${year}-${month}-${day}`, ofMonth: Number(day), year: Number(year) };
}
