import type { Problem } from '../../schema/problem.js';
import { place } from './csv.js';
import { personsProblem } from './persons.js';

type Words = Pick<Problem, 'expected' | 'found' | 'advice'>;

const known = 'Tables are known by their columns. For any other, write a mapping: see --help.';

/** What `cp-widgets import ees` says before and after its work. */
export const importEes = {
  summary: 'Explore education statistics: the figures of the Department for Education',
  help: (measures: string) => `cp-widgets import ees FILE… --area CODE --into DOCUMENT [options]

Reads CSV files from Explore education statistics, and puts a council’s figures,
and those it is compared with, into its document: indicators, areas, figures and
their source. What you changed by hand stays as it is. A figure that a newer
edition revises stays too, and the new one says that it revises it. Importing a
file twice changes nothing.

  --area CODE          the GSS code of the council, for example E08000036
  --into DOCUMENT      the document to write to; "cp-widgets new" prints one
  --compare WORDS      whom to compare with: england,region,neighbours
                       (without it: england,region)
  --neighbours FILE    the file of statistical neighbours (sn_model_2025_wide.csv)
  --neighbours-year Y  the year of its model, if its name does not say it
  --method METHOD      what neighbours are shown as: median, as in the outcomes
                       dashboard of DfE (without it), or mean, as in its
                       benchmarking tool
  --indicators IDS     only these measures, with commas between them. It fails if
                       one of them comes out empty, or has symbols in place of
                       numbers in every year
  --edition WORDS      what the edition is called, if the newest year in the file
                       does not say enough: "2025, corrected"
  --meta FILE          the .meta.csv file beside the data
  --map FILE           how to read a table that is not known here (JSON)
  --dry-run            says everything, and writes nothing
  --json               says it for programs

Measures that are known without --map:

${measures}

A mapping names a release, and for each measure the column, the rows, the unit and
the direction that is better:
  { "title": "Absence", "release": { "id": "absence", "title": "Pupil absence" },
    "measures": [ { "id": "missed-sessions", "name": "Sessions missed",
      "column": "sess_overall_percent", "where": { "school_type": "Total" },
      "unit": "percent", "polarity": "lower" } ] }

Ends with 0 if the figures are in the document, 1 if something is wrong with a file
or a measure comes out empty (then nothing is written), 2 if it was not used as it
can be.`,
  noFile: 'Name the files to import.',
  noArea: 'Give the GSS code of the council after --area.',
  noInto: 'Name the document to write to after --into.',
  noCouncil: (code: string) =>
    `${code} is not the GSS code of an English council. Such a code is E06, E07, E08, E09 or E10, then six digits.`,
  unknownComparison: (word: string) => `There is no comparison with ${word}. There are england, region and neighbours.`,
  noNeighbours: 'To compare with neighbours, name their file after --neighbours.',
  noYear: 'The name of the file of neighbours does not say the year of its model. Give it after --neighbours-year.',
  unknownMethod: (word: string) => `${word} is no method. There are median and mean.`,
  unknownMeasure: (word: string, meant: string | undefined) =>
    `There is no measure ${word}.${meant ? ` Did you mean ${meant}?` : ''} See --help.`,

  heading: (file: string, title: string, edition: string, rows: number) =>
    `${file}: ${title}, edition ${edition}, ${rows} rows`,
  kept: 'taken  ',
  dropped: 'left   ',
  remark: 'note   ',
  keptMeasure: (name: string, id: string, figures: number, from: string, to: string, missing: string) =>
    `${id}: ${name}. ${figures} figures, ${from} to ${to}${missing && `; of these without a number: ${missing}`}`,
  droppedRows: (why: string, rows: number, examples: string) => `${rows} rows: ${why}${examples && ` (${examples})`}`,
  whyDropped: {
    'other-council': 'of other councils',
    'other-level': 'of another level of geography',
    'other-region': 'of other regions',
    'not-compared': 'of areas that are not compared with',
    'other-label': 'that no measure asks for',
    together: 'of several councils taken together',
    future: 'of a year that has not begun',
    'softer-version': 'of a version for which there is a firmer one',
  },
  remarks: {
    'byte-order-mark': () => 'The file begins with a byte order mark. It was passed over.',
    'carriage-returns': () => 'The lines end as on Windows.',
    'saved-again': ({ columns, rows }: { columns: number; rows: number }) =>
      `${columns} columns without a heading at the end, and ${rows} blank rows, were passed over. A spreadsheet may have saved the file again, and changed figures: better take it as it was downloaded.`,
    'misspelt-level': () => 'The column "geographical_level" was read as "geographic_level".',
    'columns-not-read': ({ columns }: { columns: string[] }) => `Columns that were not read: ${columns.join(', ')}.`,
    'obsolete-symbol': ({ symbol, count }: { symbol: string; count: number }) =>
      `The obsolete symbol "${symbol}" stands ${count} times. It was read as ${symbol === '~' ? '"k", rounds to nothing' : '"x", not available'}.`,
    'separated-thousands': ({ column }: { column: string }) =>
      `Numbers in ${column} have commas between thousands. They were read as numbers.`,
    blank: ({ measure, line, column }: { measure: string; line: number; column: string }) =>
      `${measure}: the cell in ${place(line, column)} is blank. It was taken as missing, not as 0.`,
    'all-missing': ({ measure, symbols }: { measure: string; symbols: string }) =>
      `${measure}: no year has a number, only ${symbols}.`,
    'ends-early': ({ measure, to, newest }: { measure: string; to: string; newest: string }) =>
      `${measure}: the figures of the council end with ${to}, and the file with ${newest}. A label may be new since then; look into the file.`,
    'looks-like-fractions': ({ measure }: { measure: string }) =>
      `${measure}: no percentage is above 1. If they are fractions (0.79 for 79 %), the file breaks the rules; check before you publish.`,
    'outside-0-to-100': ({ measure, line, found }: { measure: string; line: number; found: string }) =>
      `${measure}: line ${line} has the percentage ${found}.`,
    'part-and-whole-differ': ({ measure, period }: { measure: string; period: string }) =>
      `${measure}, ${period}: the percentage is not what its two numbers give. The percentage was taken, the numbers were not.`,
    'no-comparison-of-counts': ({ measure }: { measure: string }) =>
      `${measure}: counts are not compared with neighbours.`,
    'neighbours-without-figure': (one: {
      measure: string;
      fewest: number;
      of: number;
      periods: number;
      left: number;
    }) =>
      `${one.measure}: in ${one.periods} years not all ${one.of} neighbours have a published figure (the fewest: ${one.fewest})${one.left ? `; for ${one.left} of them no figure was worked out` : ''}.`,
    'region-is': ({ name }: { name: string }) => `The region is ${name}.`,
    'only-together': ({ names }: { names: string }) =>
      `The council is published only together with others: ${names}. A figure of several councils is none of the council.`,
    'nothing-asked-for': () => 'Nothing that was asked for is in this table.',
  },

  written: (file: string, added: number, unchanged: number) =>
    `${file}: ${added} figures added, ${unchanged} as they were`,
  unchanged: (file: string, unchanged: number) => `${file}: nothing to change, ${unchanged} figures as they were`,
  dryRun: (file: string, added: number, unchanged: number) =>
    `${file}: would get ${added} figures; ${unchanged} as they are. Nothing was written.`,
  new: (what: 'areas' | 'documents' | 'indicators', names: string[]) =>
    `new ${{ areas: 'areas', documents: 'sources', indicators: 'indicators' }[what]}: ${names.join(', ')}`,
  revised: (measure: string, area: string, period: string, was: string, is: string) =>
    `revised: ${measure}, ${area}, ${period}: ${was} became ${is}. Both are kept.`,
  moreRevised: (count: number) => `… and ${count} more revised.`,
  byHand: (id: string, document: string, file: string) =>
    `not touched: ${id} is ${document} in the document and ${file} in the same edition of the file. It was changed by hand, or the file was corrected: name the correction with --edition ("2025, corrected").`,
  inNoGroup:
    'The document shows figures in groups, and these are in none. Name an indicator in "indicators.groups" to show its newest figure on a board.',
  mapping: {
    advice: 'See "cp-widgets import ees --help" for what a mapping holds.',
    taken: {
      expected: 'an id that no other measure has',
      advice: 'Choose another id: this one belongs to a measure that is known here.',
    },
  },
  problems: {
    'no-rows': () => ({
      expected: 'rows under the header',
      found: 'a header and nothing else',
      advice: 'Download the file again.',
    }),
    'columns-missing': ({ missing, present }: { missing: string[]; present: string[] }) => ({
      expected: `the columns ${missing.join(', ')}`,
      found: present.length ? list(present) : 'a first row of figures or dates, which are not repeated here',
      advice:
        'Every file of Explore education statistics has them. Check that this is the data file, and its first row the names of its columns.',
    }),
    persons: ({ trace }: { trace: { by: string; column: string } }) => personsProblem(trace),
    separator: ({ separator }: { separator: string }) => ({
      expected: 'commas between the cells',
      found: separator === ';' ? 'semicolons between the cells' : 'tabs between the cells',
      advice:
        'A spreadsheet saved the file again. Take it as it was downloaded, or set the spreadsheet to English (United Kingdom) and save it as "CSV UTF-8".',
    }),
    'title-above': ({ line }: { line: number }) => ({
      expected: 'the names of the columns in the first row',
      found: `a title, which stands above the header in line ${line}`,
      advice: 'Take the rows above the header out, or take the file as it was downloaded.',
    }),
    'column-twice': ({ column, at }: { column: string; at: number }) => ({
      expected: 'each column once',
      found: `${column} a second time, as column ${at}`,
      advice: 'Find out which of the two is right, and take the other one out.',
    }),
    'unknown-table': ({ title, missing, unexpected }: { title: string; missing: string[]; unexpected: string[] }) => ({
      expected: `a table that is known here. The nearest is "${title}", which has ${missing.join(', ')}`,
      found: `the columns ${list(unexpected)} instead`,
      advice: `If this is a new edition with new names, a mapping or a newer version of the kit can read it. ${known}`,
    }),
    'unknown-labels': ({ column, found, expected }: { column: string; found: string; expected: string[] }) => ({
      expected: `in ${column || 'a filter'}: ${list(expected)}`,
      found,
      advice: `No row has a label that is known here. ${known}`,
    }),
    'other-country': ({ country }: { country: string }) => ({
      expected: 'figures of England',
      found: `figures of ${country}`,
      advice: 'Only files about England are read. Other countries define these measures in their own way.',
    }),
    'area-absent': ({ code, councils, together }: { code: string; councils: number; together: string[] }) => ({
      expected: `rows of the council ${code}`,
      found: `${councils} other councils${together.length ? `, and taken together: ${together.join('; ')}` : ''}`,
      advice: councils
        ? 'Check the code. A council that is new or was abolished has another one in other years.'
        : 'This file has no rows for single councils. Look for the one with "local authority" in its title.',
    }),
    period: ({ why, found }: { why: string; found: string }) => ({
      expected: whyPeriod[why as keyof typeof whyPeriod] ?? whyPeriod.form,
      found,
      advice: 'Look the period up where the file is from.',
    }),
    'not-a-figure': ({ found }: { found: string }) => ({
      expected: 'a number, or one of the symbols c, x, z, k, low, u',
      found,
      advice: 'Figures in words cannot be shown as figures. Check the column; if a symbol is meant, ask the publisher.',
    }),
    impossible: ({ found, range }: { found: string; range: string }) => ({
      expected: range,
      found,
      advice:
        'Download the file again: a spreadsheet may have changed it. If it says the same, ask the publisher. In a mapping, check the column and the unit.',
    }),
    thousands: () => ({
      expected: 'numbers written in one way',
      found: 'some with commas between thousands and some without',
      advice: 'A spreadsheet may have changed some of them. Download the file again.',
    }),
    'two-rows': ({ measure, first, open }: { measure: string; first: number; open: string[] }) => ({
      expected: `one row for each area and period of ${measure}`,
      found: `a second one; the first is in line ${first}`,
      advice: open.length
        ? `Another column tells them apart. Say in the mapping which label is meant, in one of: ${list(open)}.`
        : 'The file repeats a row. Ask the publisher which of the two holds.',
    }),
    formula: ({ found }: { found: string }) => ({
      expected: 'the name of a place, a group or a measure',
      found,
      advice: 'A spreadsheet would run this. Do not open the file in one, and check where it comes from.',
    }),
    'measure-empty': ({
      measure,
      together,
      column,
      label,
      seen,
    }: {
      measure: string;
      together?: string;
      column?: string;
      label?: string;
      seen?: string[];
    }) => ({
      expected: `figures for ${measure}`,
      found: together
        ? `only figures of several councils together: ${together}`
        : column
          ? `no row with "${label}" in ${column}; there are ${list(seen ?? [])}`
          : 'none',
      advice: together
        ? `Name the measures you want after --indicators, and leave ${measure} out.`
        : column
          ? `The label may be new. Leave ${measure} out with --indicators, or say in a mapping how it is called now.`
          : 'Add the file that holds it, or leave it out of --indicators.',
    }),
    'no-number': ({ measure, symbols }: { measure: string; symbols: string }) => ({
      expected: `a number for ${measure} in some year`,
      found: `only ${symbols}, which say why there is none`,
      advice: `Leave ${measure} out of --indicators. To have these reasons in the document, where pages say them in words, import the file without --indicators.`,
    }),
    meta: ({ column, why }: { column: string; why: string }) => ({
      expected: `${column} among the ${why === 'not-a-filter' ? 'filters' : 'indicators'} of the .meta.csv file`,
      found:
        why === 'absent'
          ? 'nothing of that name'
          : `${column} as ${why === 'not-a-filter' ? 'an indicator' : 'a filter'}`,
      advice: 'Check that the .meta.csv file belongs to this data file, and that the mapping names its columns.',
    }),
    'no-name': ({ measure }: { measure: string }) => ({
      expected: `a name for ${measure}`,
      found: 'none',
      advice: 'Write "name" in the mapping, or give the .meta.csv file after --meta.',
    }),
    'no-unit': ({ measure }: { measure: string }) => ({
      expected: `a unit for ${measure}`,
      found: 'none',
      advice:
        'Write "unit" in the mapping: percent, count, score … A .meta.csv file says it only for percentages and money.',
    }),
    'neighbours-header': ({ missing }: { missing: string[] }) => ({
      expected: `the columns ${list(missing)}`,
      found: 'a file without them',
      advice: 'Use the wide file of statistical neighbours, with old_la_code and SN_1 to SN_10.',
    }),
    'neighbours-absent': ({ code }: { code: string }) => ({
      expected: `neighbours of the council ${code}`,
      found: 'none',
      advice: 'The council may be newer than the model. Use a newer file, or leave neighbours out of --compare.',
    }),
    'neighbours-no-code': () => ({
      expected: 'the DfE code of the council',
      found: 'none, neither in the document nor in the files',
      advice: 'Write it into the council’s area as "dfeCode": the list of neighbours knows councils only by it.',
    }),
    'edition-order': ({ edition, other }: { edition: string; other: string }) => ({
      expected: 'an edition that is older or newer than each other one of its release',
      found: `“${edition}” beside “${other}”, and no way to tell which is the newer one`,
      advice:
        'Name both in one way after --edition: the year, or month and year, then provisional, revised, final or corrected ("2025, corrected"). What the document calls an edition can be changed in its "documents".',
    }),
    'edition-of-several': ({ edition, years }: { edition: string; years: string[] }) => ({
      expected: `files of one edition, “${edition}”`,
      found: `files of one release with different newest years: ${list(years)}`,
      advice: 'Import them one after the other: --edition names one edition, and the older file is another one.',
    }),
    'section-elsewhere': ({ section }: { section: string }) => ({
      expected: `the section ${section} in the document itself`,
      found: 'a section in a file of its own',
      advice: 'Put the section into the document for the import. It can be taken out again afterwards.',
    }),
    'other-council': ({ name, code }: { name: string; code: string | undefined }) => ({
      expected: 'a document about the council that --area names',
      found: `${name}${code ? ` (${code})` : ', whose area has no "code"'}`,
      advice: code ? 'Check the code and the document.' : 'Write the GSS code of the council into its area.',
    }),
    'id-taken': ({ id }: { id: string }) => ({
      expected: `the id ${id} for what is imported`,
      found: 'something else that has it',
      advice: 'Give that another id. Ids that begin with "ees-" belong to imports.',
    }),
  } satisfies Record<string, (problem: never) => Words>,
};

const whyPeriod = {
  identifier: 'a time identifier, such as "Academic year"',
  digits: 'a time period in digits',
  form: 'four digits for a calendar or reporting year, a month or a week; six for two years (202425)',
  'not-consecutive': 'two years that follow each other, such as 202425',
};

/** Names in a row, up to what anybody reads. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(', ');
  return names.length > 12 ? `${shown} … and ${names.length - 12} more` : shown || 'none';
}
