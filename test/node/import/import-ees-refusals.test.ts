import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EesFault, type EesProblem } from '../../../src/import/ees/fault.js';
import { importEes, type EesRequest } from '../../../src/import/ees/import-ees.js';
import { table } from '../../../src/schema/ees-table.js';
import type { Sections } from '../../../src/schema/dataset.js';
import { anytown, fixture, made, requestFor, textOf, withNeighbours } from './files.js';

const text = (name: string) => textOf(name).replace(/^\ufeff/, '');
const lookedAfter = text('looked-after.csv').replaceAll('\r\n', '\n');
const careLeavers = text('care-leavers-2025.csv');
const [header = ''] = lookedAfter.split('\n');
/** A file of one row of England and one of the council. */
const small = (name = 'Anytown', rate = '88') =>
  [
    header,
    '2025,Reporting year,National,E92000001,England,,,,,,Children looked after on 31 March each year,1,80000,70',
    `2025,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,998,${name},E06000998,Children looked after on 31 March each year,1,640,${rate}`,
    '',
  ].join('\n');
const neighbourBelowNothing = lookedAfter.replace(
  /^(2025,.*,E08000996,Children looked after on 31 March each year,.*,)[^,]*$/m,
  '$1-9',
);
const rateOnly = { measures: new Set(['rate']) };

async function problemFor(content: string | Uint8Array, other: Partial<EesRequest> = {}) {
  const problem = await importEes(requestFor([made(content)], other)).then(
    ({ report }) => report.problems[0]?.problem,
    (error: unknown) => {
      assert.ok(error instanceof EesFault, String(error));
      return error.problem;
    },
  );
  assert.ok(problem, 'nothing was found wrong');
  return problem;
}

describe('a file that a spreadsheet saved again', () => {
  it('is read without the blank columns and rows at its end, which are said', async () => {
    const wide = small().replaceAll('\n', ',,\n');
    const { report } = await importEes(
      requestFor([made(`${wide}${','.repeat(header.split(',').length + 1)}\n`)], rateOnly),
    );

    assert.deepEqual([report.problems, report.merge.added], [[], 2]);
    assert.deepEqual(
      report.files[0]!.remarks.find(({ kind }) => kind === 'saved-again'),
      { kind: 'saved-again', columns: 2, rows: 1 },
    );
  });
});

describe('a file that cannot be imported is refused', () => {
  it('is sound as the tests below have it before they spoil it', async () => {
    const { report } = await importEes(requestFor([made(small())], rateOnly));
    assert.deepEqual([report.problems, report.merge.added], [[], 2]);
  });

  const cases: [
    what: string,
    content: string,
    problem: Partial<EesProblem> & { kind: string },
    other?: Partial<EesRequest>,
  ][] = [
    ['a header only', `${header}\n`, { kind: 'no-rows' }],
    [
      'a table of something else',
      'name,value\na,1\n',
      { kind: 'columns-missing', present: ['name', 'value'] } as never,
    ],
    ['a row for each child', 'CHILD,DOB,UPN\n7,14/02/2009,\n', { kind: 'persons' } as never],
    [
      'a pupil number under any heading, in rows of different lengths',
      'ref,other\nX820432199001,1\n2\n',
      { kind: 'persons' } as never,
    ],
    ['a first row of dates', 'Secret,14/02/2009\nSecret,1\n', { kind: 'columns-missing', present: [] } as never],
    ['semicolons', small().replaceAll(',', ';'), { kind: 'separator', separator: ';' }],
    ['tabs', small().replaceAll(',', '\t'), { kind: 'separator', separator: '\t' }],
    ['a title in a row of its own', `Children looked after\n${small()}`, { kind: 'title-above', line: 2 }],
    [
      'a title as a spreadsheet saves it',
      `Children looked after${','.repeat(header.split(',').length - 1)}\n${small()}`,
      { kind: 'title-above', line: 2 },
    ],
    [
      'one column missing',
      careLeavers.replace('care_leaver_percent', ''),
      { kind: 'unknown-table', missing: ['care_leaver_percent'] } as never,
    ],
    [
      'renamed columns, by their names',
      careLeavers.replace('care_leaver_age,breakdown', 'leaver_age,status'),
      {
        kind: 'unknown-table',
        title: 'Care leavers: activity',
        missing: ['care_leaver_age', 'breakdown'],
        unexpected: ['leaver_age', 'status'],
      } as never,
    ],
    [
      'a column twice',
      lookedAfter.replace('population_estimate', 'children_count'),
      { kind: 'column-twice', column: 'children_count', at: 13 } as never,
    ],
    [
      'labels that are not known',
      careLeavers.replaceAll(' years,', ' year olds,'),
      { kind: 'unknown-labels', column: 'care_leaver_age' } as never,
    ],
    [
      'another country',
      small().replaceAll('E92000001,England', 'W92000004,Wales'),
      { kind: 'other-country', country: 'Wales', line: 2, column: 'country_code' },
    ],
    [
      'a council that is not in it',
      lookedAfter.replaceAll('E06000998', 'E06000990'),
      { kind: 'area-absent', code: 'E06000998', councils: 5 } as never,
    ],
    [
      'a council that is only there together with another',
      small().replace('E06000998', 'E06000998 / E06000999'),
      { kind: 'measure-empty', together: 'Anytown' } as never,
    ],
    [
      'words for a figure',
      small('Anytown', 'large'),
      { kind: 'not-a-figure', line: 3, column: 'rate_per_10000', found: 'large' },
      rateOnly,
    ],
    [
      'a rate below nothing',
      small('Anytown', '-9'),
      { kind: 'impossible', line: 3, column: 'rate_per_10000', found: '-9' } as never,
      rateOnly,
    ],
    [
      'half a child',
      small().replace(',640,', ',640.5,'),
      { kind: 'impossible', line: 3, column: 'children_count', found: '640.5' } as never,
      { measures: new Set(['number']) },
    ],
    [
      'a rate below nothing of a neighbour, which would move the middle',
      neighbourBelowNothing,
      { kind: 'impossible', column: 'rate_per_10000', found: '-9' } as never,
      { ...rateOnly, compare: withNeighbours() },
    ],
    [
      'a period that is none',
      small().replaceAll('2025,', '2025/26,'),
      { kind: 'period', line: 2, column: 'time_period', why: 'digits' } as never,
    ],
    [
      'thousands written in two ways',
      small('Anytown', '"1,234"').replace(',70\n', ',1234\n'),
      { kind: 'thousands', line: 3, column: 'rate_per_10000' },
      rateOnly,
    ],
    [
      'two rows for one figure',
      `${small()}${small().split('\n')[2]}\n`,
      { kind: 'two-rows', line: 4, first: 3 } as never,
      rateOnly,
    ],
    [
      'a name that a spreadsheet would run',
      small('=1+1'),
      { kind: 'formula', line: 3, column: 'la_name', found: '=1+1' },
    ],
    [
      'a name that a spreadsheet would run, quoted',
      small('"@SUM(A1,A2)"'),
      { kind: 'formula', line: 3, column: 'la_name' } as never,
    ],
    [
      'a label that a spreadsheet would run',
      small().replace('Children looked after on 31 March each year,1,640', '=cmd|calc,1,640'),
      { kind: 'formula', line: 3, column: 'population_type', found: '=cmd|calc' },
    ],
    [
      'a measure without a row',
      careLeavers.replaceAll('In an apprenticeship', 'Apprentices'),
      {
        kind: 'measure-empty',
        measure: 'apprenticeship-17-18',
        column: 'breakdown',
        label: 'In an apprenticeship',
      } as never,
    ],
    [
      'a measure of a table that was not given',
      small(),
      { kind: 'measure-empty', measure: 'caseload' } as never,
      { measures: new Set(['rate', 'caseload']) },
    ],
    [
      'a measure that has symbols in place of numbers in every year',
      lookedAfter,
      { kind: 'no-number', measure: 'ceased', symbols: 'low' },
      { measures: new Set(['rate', 'ceased']) },
    ],
    ['text that stops being CSV', `${small()}2025,"x\n`, { kind: 'csv' }],
  ];
  for (const [what, content, expected, other] of cases) {
    it(`for ${what}`, async () => {
      const problem = await problemFor(content, other);
      assert.deepEqual({ ...problem, ...expected }, problem);
    });
  }

  it('only if no file has a number for a measure that was asked for', async () => {
    const hidden = made(small('Anytown', 'c'), 'hidden.csv');
    const alone = await importEes(requestFor([hidden], rateOnly));
    const together = await importEes(requestFor([hidden, fixture('looked-after.csv')], rateOnly));

    assert.deepEqual(
      alone.report.problems.map(({ file, problem }) => [file, problem.kind]),
      [['hidden.csv', 'no-number']],
    );
    assert.deepEqual(together.report.problems, []);
  });

  it('names the file it is in', async () => {
    const request = requestFor([fixture('looked-after.csv'), made('name\n', 'other.csv')]);
    await assert.rejects(importEes(request), { file: 'other.csv' });
  });

  const documents: [what: string, change: (document: Record<string, unknown>) => unknown, kind: string][] = [
    [
      'about another council',
      (one) => Object.assign((one.areas as object[])[0]!, { code: 'E06000001' }),
      'other-council',
    ],
    ['that does not say which council', (one) => delete (one.areas as { code?: string }[])[0]!.code, 'other-council'],
    ['whose figures are elsewhere', (one) => (one.indicators = { href: 'indicators.json' }), 'section-elsewhere'],
    [
      'that has the id for something else',
      (one) => (one.notes = [{ id: 'ees-rate', kind: 'caution', text: 'x' }]),
      'id-taken',
    ],
  ];
  for (const [what, change, kind] of documents) {
    it(`for a document ${what}`, async () => {
      const document = anytown();
      change(document);
      assert.equal((await problemFor(small(), { document })).kind, kind);
    });
  }

  it('for neighbours of a council that is not among them, or a file without their columns', async () => {
    const neighbours = (content: string) => ({
      compare: {
        ...withNeighbours(),
        neighbours: { ...made(content, 'sn.csv'), year: '2025', method: 'median' as const },
      },
    });
    const list = text('sn_model_2025_wide.csv');

    assert.equal(
      (await problemFor(small(), neighbours(list.replace('998,Anytown', '1,Anytown')))).kind,
      'neighbours-absent',
    );
    assert.equal((await problemFor(small(), neighbours(list.replace('SN_7,', 'SN_x,')))).kind, 'neighbours-header');
    assert.deepEqual(await problemFor(small(), neighbours(list.replace('"Marrowby, City of"', '=1+1'))), {
      ...{ kind: 'formula', line: 3, column: 'la_name', found: '=1+1' },
    });
  });

  it('finds the council’s DfE code in the file where the document does not have it', async () => {
    const document = anytown();
    delete (document.areas as { dfeCode?: string }[])[0]!.dfeCode;
    const { report } = await importEes(requestFor(['looked-after.csv'], { document, compare: withNeighbours() }));

    assert.deepEqual(report.merge.areas, [
      'England',
      'Yorkshire and The Humber',
      'Statistical neighbours, 2025 model (median)',
    ]);
  });
});

describe('a table that only its mapping explains', () => {
  const mapping = (change: object = {}) => [table.parse({ ...JSON.parse(textOf('absence-map.json')), ...change })];
  const meta = fixture('absence.meta.csv');
  const run = (content: string, other: Partial<EesRequest> = {}) =>
    importEes(requestFor([made(content, 'absence.csv')], { tables: mapping(), meta, ...other }));

  it('takes names, units and decimals from the meta file', async () => {
    const { document, report } = await run(text('absence.csv'));
    const { indicators } = document as unknown as Sections;

    assert.deepEqual(
      indicators.items.map(({ id, name, unit, decimals }) => [id, name, unit, decimals]),
      [
        ['ees-absence', 'Sessions missed', 'percent', 1],
        ['ees-sessions', 'Sessions', 'count', 0],
      ],
    );
    assert.deepEqual(
      indicators.observations.filter(({ area }) => area === 'our-area').map(({ id, value }) => [id, value]),
      [
        ['ees-absence-council-2023-24', 5.25],
        ['ees-absence-council-2024-25', 5.25],
        ['ees-sessions-council-2023-24', 1234],
        ['ees-sessions-council-2024-25', 1234],
      ],
    );
    assert.deepEqual(report.files[0]!.remarks.map(({ kind }) => kind).sort(), [
      'misspelt-level',
      'region-is',
      'separated-thousands',
    ]);
  });

  it('is refused without a name or a unit, or with a meta file of another table', async () => {
    await assert.rejects(importEes(requestFor([fixture('absence.csv')], { tables: mapping() })), {
      message: 'no-name',
    });
    await assert.rejects(
      run(text('absence.csv'), { meta: made(text('absence.meta.csv').replace('sessions,', 'other,')) }),
      { message: 'meta' },
    );
    await assert.rejects(run(text('absence.csv'), { meta: made(text('absence.meta.csv').replace('%', '')) }), {
      message: 'no-unit',
    });
    await assert.rejects(
      run(text('absence.csv'), { meta: made(text('absence.meta.csv').replace('Sessions missed', '=HYPERLINK(1)')) }),
      { message: 'formula' },
    );
  });

  it('is refused where the mapping leaves a filter open, and names the filter', async () => {
    const open = mapping({
      measures: [{ id: 'absence', column: 'absence_percent', polarity: 'lower', unit: 'percent', name: 'Absence' }],
    });
    await assert.rejects(run(text('absence.csv'), { tables: open }), (error: unknown) => {
      assert.ok(error instanceof EesFault && error.problem.kind === 'two-rows');
      assert.deepEqual(error.problem.open, ['school_type', 'sessions']);
      return true;
    });
  });

  it('warns of percentages that are fractions', async () => {
    const { report } = await run(text('absence.csv').replaceAll('5.25', '0.0525'));
    assert.ok(report.files[0]!.remarks.some(({ kind }) => kind === 'looks-like-fractions'));
  });

  for (const [what, change] of [
    ['a field that there is not', { colour: 'red' }],
    ['a unit that there is not', { measures: [{ id: 'a', column: 'a', polarity: 'lower', unit: 'bananas' }] }],
    ['no measures', { measures: [] }],
    ['an address that runs', { release: { id: 'a', title: 'A', url: 'javascript:alert(1)' } }],
  ] as const) {
    it(`is refused for a mapping with ${what}`, () => assert.throws(() => mapping(change)));
  }
});
