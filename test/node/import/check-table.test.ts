import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTable } from '../../../src/import/ees/check/check-table.js';
import { rules, type Rule } from '../../../src/import/ees/check/finding.js';

const bytes = (text: string) => [new TextEncoder().encode(text)];

const header =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,sex,number,share';
const start = '2025,Reporting year';
const england = 'National,E92000001,England,,,,,';
const region = 'Regional,E92000001,England,E12000003,Yorkshire and The Humber,,,';
const council = 'Local authority,E92000001,England,E12000003,Yorkshire and The Humber,384,E08000036,Wakefield';
const saintHelens = 'Local authority,E92000001,England,E12000002,North West,342,E08000013,St. Helens';
const rows = [england, region, council].flatMap((place) => [
  `${start},${place},Total,100,50.5`,
  `${start},${place},Female,c,z`,
]);
const sound = [header, ...rows, ''].join('\n');
const soundMeta = [
  'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column',
  'sex,Filter,Sex,,,,,',
  'number,Indicator,Number,,,0,,',
  'share,Indicator,Share,,%,1,,',
  '',
].join('\n');

async function found(data: string, meta: string | undefined = soundMeta, name = 'made.csv') {
  const { findings } = await checkTable({ name, data: bytes(data), ...(meta && { meta: bytes(meta) }) });
  return findings;
}

/** A sound file with one thing replaced. */
const data = (from: string | RegExp, to: string) => {
  const text = sound.replace(from, to);
  assert.notEqual(text, sound, `${from} is not in the file`);
  return text;
};
const meta = (from: string | RegExp, to: string) => {
  const text = soundMeta.replace(from, to);
  assert.notEqual(text, soundMeta, `${from} is not in the meta file`);
  return text;
};

/** A file with columns of its own beside those of time and place, in rows about England. */
const beside = (columns: string, cells: string[]) =>
  [header.replace('sex,number,share', columns), ...cells.map((some) => `${start},${england},${some}`), ''].join('\n');

interface Case {
  data?: string;
  meta?: string | null;
  name?: string;
  line?: number;
  column?: string;
}

const second = `${start},${council},Total`;
const long = 'x'.repeat(121);

/** One file for each rule, sound but for what the rule forbids. */
const broken: Record<Rule, Case> = {
  persons: { data: 'CHILD,DOB,UPN\n1,14/02/2009,\n', meta: null },
  'header-row': { data: '7,14/02/2009,Boy\n', meta: null, line: 1 },
  separator: { data: sound.replaceAll(',', ';'), meta: null, line: 1 },
  'columns-needed': { data: data('geographic_level', 'geographical_level'), line: 1 },
  'column-twice': { data: data('share', 'number'), column: 'number', line: 1 },
  'column-characters': { data: data('share', 'share of all'), column: 'share of all', line: 1 },
  'column-case': { data: data('share', 'Share'), column: 'Share', line: 1 },
  'column-long': { data: data('share', 's'.repeat(51)), line: 1 },
  'column-characteristic': {
    data: data(',sex,', ',characteristic,'),
    meta: meta('sex,', 'characteristic,'),
    column: 'characteristic',
  },
  'column-hides-filter': {
    data: data('number', 'number_female'),
    meta: meta('number,', 'number_female,'),
    column: 'number_female',
  },
  'file-name': { name: 'my data.csv' },
  'no-rows': { data: `${header}\n`, meta: null },
  'time-digits': { data: data('2025,R', '2025/26,R'), line: 2, column: 'time_period' },
  'time-identifier': { data: data('Reporting year', 'reporting year'), line: 2, column: 'time_identifier' },
  'time-form': { data: data('2025,R', '202526,R'), line: 2, column: 'time_period' },
  'time-not-consecutive': { data: sound.replaceAll(start, '202426,Academic year'), line: 2, column: 'time_period' },
  'time-mixed': { data: data(second, `202425,Academic year,${council},Total`), line: 6, column: 'time_identifier' },
  'level-unknown': { data: data('Regional', 'Region'), line: 4, column: 'geographic_level' },
  'level-columns': { data: data('Regional', 'Ward'), line: 4, column: 'geographic_level' },
  'level-blank': { data: data('E08000036,Wakefield', 'E08000036,'), line: 6, column: 'la_name' },
  'level-overfull': { data: data(england, 'National,E92000001,England,,,,,Wakefield'), line: 2, column: 'la_name' },
  'place-unknown': { data: data('E12000003,Yorkshire', 'E12000002,Yorkshire'), line: 4, column: 'region_code' },
  'place-two-names': {
    data: sound
      .replaceAll(council, saintHelens)
      .replace(`${saintHelens},Female`, `${saintHelens.replace('.', '')},Female`),
    line: 7,
    column: 'la_name',
  },
  'council-mismatch': { data: sound.replaceAll('Wakefield', 'Leeds'), line: 6, column: 'la_name' },
  'council-unknown': { data: sound.replaceAll('E08000036', 'E08999999'), line: 6, column: 'new_la_code' },
  'place-not-available': { data: data('E08000036,Wakefield', 'x,Wakefield'), line: 6, column: 'new_la_code' },
  'place-long': { data: sound.replaceAll('Wakefield', long), line: 6, column: 'la_name' },
  'council-without-region': {
    data: sound.replaceAll(council, council.replace('E12000003,Yorkshire and The Humber', ',')),
    line: 6,
    column: 'region_code',
  },
  'row-twice': { data: `${sound}${start},${council},Female,1,2\n`, line: 8 },
  'row-twice-unsure': {
    data: beside('age,number', ['17,100', '18,120']),
    meta: null,
    line: 3,
  },
  'rows-too-many': { data: `${header}\n${`${rows[0]}\n`.repeat(1_048_577)}` },
  formula: { data: sound.replaceAll('Wakefield', '=cmd()'), line: 6, column: 'la_name' },
  'filter-blank': { data: data('Female', ''), line: 3, column: 'sex' },
  'filter-spaces': { data: data('Female', 'Female '), line: 3, column: 'sex' },
  'filter-one-level': { data: [header, rows[0], ''].join('\n'), column: 'sex' },
  'filter-no-default': { data: sound.replaceAll('Total', 'All'), column: 'sex' },
  'filter-default-unsure': { data: sound.replaceAll('Total', 'All'), meta: null, column: 'sex' },
  'filter-too-many': {
    data: [header, ...rows, ...Array.from({ length: 25_001 }, (_, n) => `${start},${england},Label ${n},1,2`), ''].join(
      '\n',
    ),
    column: 'sex',
  },
  'filter-long': { data: data('Female', long), line: 3, column: 'sex' },
  'filter-group': {
    data: sound
      .replace('sex,', 'sex_group,sex,')
      .replace(/,(Total|Female),/g, (_, label) => `,${label} group,${label},`)
      .replace('Female group', 'A third group'),
    meta: meta('Sex,,,,,', 'Sex,,,,,sex_group'),
    column: 'sex',
  },
  'indicator-blank': { data: data('100,50.5', ',50.5'), line: 2, column: 'number' },
  'indicator-symbol': { data: data('c,z', '~,z'), line: 3, column: 'number' },
  'indicator-null': { data: data('c,z', 'NULL,z'), line: 3, column: 'number' },
  'indicator-legacy': { data: data('c,z', '..,z'), line: 3, column: 'number' },
  'indicator-words': { data: data('c,z', 'many,z'), line: 3, column: 'number' },
  'indicator-thousands': { data: data('100,50.5', '"1,000",50.5'), line: 2, column: 'number' },
  'indicator-fractions': { data: sound.replaceAll('50.5', '0.505'), column: 'share' },
  'meta-columns': { meta: meta('indicator_dp,', 'dp,'), line: 1 },
  'meta-column-unknown': {
    meta: meta('filter_grouping_column', 'filter_grouping_column,mood')
      .replaceAll(/,\n(?!$)/g, ',,\n')
      .replace(/,\n$/, ',,\n'),
    line: 1,
  },
  'meta-type': { meta: meta('Filter,Sex', 'filter,Sex'), line: 2, column: 'sex' },
  'meta-not-in-data': { meta: meta('share,', 'part,'), line: 4, column: 'part' },
  'meta-place': { meta: meta('share,', 'la_name,'), line: 4, column: 'la_name' },
  'meta-label': { meta: meta('Share', ' '), line: 4, column: 'share' },
  'meta-label-twice': { meta: meta('Share', 'Number'), line: 4, column: 'share' },
  'meta-label-long': { meta: meta('Share', long), line: 4, column: 'share' },
  'meta-unit': { meta: meta('%', 'percent'), line: 4, column: 'share' },
  'meta-decimals': { meta: meta('%,1', '%,one'), line: 4, column: 'share' },
  'meta-no-decimals': { meta: meta('%,1', '%,'), line: 4, column: 'share' },
  'meta-filter-with-unit': { meta: meta('Sex,,,,,', 'Sex,,%,,,'), line: 2, column: 'sex' },
  'meta-indicator-with-hint': { meta: meta('%,1,,', '%,1,a hint,'), line: 4, column: 'share' },
  'meta-lacks': { meta: meta('share,Indicator,Share,,%,1,,\n', ''), column: 'share' },
  'meta-too-long': {
    meta: `${soundMeta}${Array.from({ length: 6 }, (_, n) => `number,Indicator,Number ${n},,,0,,\n`).join('')}`,
  },
};

describe('the rules of Explore education statistics', () => {
  it('have nothing to say about a sound file, with its meta file or without', async () => {
    assert.deepEqual(await found(sound), []);
    assert.deepEqual(await found(sound, ''), []);
  });

  for (const rule of Object.keys(rules) as Rule[]) {
    const { data: text = sound, meta: beside, name, ...place } = broken[rule];
    it(`${rules[rule] === 'error' ? 'refuse' : 'warn'}: ${rule}`, async () => {
      const findings = await found(text, beside === null ? '' : beside, name);
      const one = findings.find((finding) => finding.rule === rule);

      assert.ok(one, `found ${findings.map((finding) => finding.rule).join(', ') || 'nothing'}`);
      assert.equal(one.severity, rules[rule]);
      for (const [key, value] of Object.entries(place)) assert.equal(one[key as 'line'], value, key);
    });
  }

  it('take numbers for labels where they stand among words for ages, and know the same row again', async () => {
    const rulesOf = async (cells: string[]) =>
      (await found(beside('age,number', cells), '')).map(({ rule, more }) => [rule, more]);

    assert.deepEqual(await rulesOf(['Total,220', '17,100', '18,120']), [['row-twice-unsure', 0]]);
    assert.deepEqual(await rulesOf(['Total,220', '25 and over,100', '17,1', '18,1', '19 to 21,120', '22,1']), [
      ['row-twice-unsure', 1],
    ]);
    assert.deepEqual(await rulesOf(['17,100', '18,120', '18,120', '17,100']), [
      ['row-twice-unsure', 0],
      ['row-twice', 1],
    ]);
  });

  it('miss no column in the meta file that is the same in every row, or says where', async () => {
    const lacking = async (column: string, cell: (row: number) => string) => {
      const text = sound.split('\n').map((row, at) => row && `${row},${at ? cell(at) : column}`);
      return (await found(text.join('\n'))).filter(({ rule }) => rule === 'meta-lacks').map((one) => one.column);
    };

    assert.deepEqual(await lacking('version', () => '1.0'), []);
    assert.deepEqual(await lacking('ward_name', (row) => `Ward ${row}`), []);
    assert.deepEqual(await lacking('team_name', (row) => `Team ${row}`), ['team_name']);
  });

  it('are told once for a column, with how often they are broken', async () => {
    const findings = await found(sound.replaceAll('c,z', ':,z'));

    assert.deepEqual(
      findings.map(({ rule, column, line, more }) => [rule, column, line, more]),
      [['indicator-symbol', 'number', 3, 2]],
    );
  });

  it('repeat nothing of a file with a row for each child, or without a header', async () => {
    for (const text of [
      'CHILD,DOB,UPN\n7,14/02/2009,Secret\n7,14/02/2009,Secret\n',
      'CHILD;DOB;UPN\n7;14/02/2009;Secret\n',
      'Secret,14/02/2009,8\nSecret,15/02/2009,9\n',
      'time_period,ref,note\n2025,943 476 5919,Secret\n2025,943 476 5919,Secret\n',
      'CHILD,DOB,UPN\n7,14/02/2009,Secret,more\n',
      beside('child_id,date_of_birth,note', ['1,14/02/2009,Secret', '2,15/02/2009,Secret']),
      beside('key,note', ['9434765919,Secret', '9434765870,Secret', '4010232137,Secret']),
      beside('key', ['14/02/2009', '03/11/2011', '27/06/2008', '19/01/2014', '08/09/2010']),
    ]) {
      const { findings, fault } = await checkTable({ name: 'made.csv', data: bytes(text) });
      assert.ok(findings.length || fault);
      assert.doesNotMatch(JSON.stringify(findings), /Secret|14\/02|943/);
    }
  });

  it('take no table of totals for one with a row for each child', async () => {
    for (const text of [
      // Three filters that lists of children have as columns, and pounds in ten digits, of which some check by chance.
      beside('sex,legal_status,ethnicity,pounds', ['Total,Total,Total,9434765919', 'Female,C2,Any,1234567890']),
      beside('placement_type,child,year_of_birth', ['Total,Total,Total', 'Foster,Any,2010']),
      beside('pounds', ['9434765919']),
      beside('opened', ['14/02/2009', '03/11/2011', '27/06/2008', '19/01/2014', '08/09/2010']).replaceAll(
        'National',
        'School',
      ),
    ]) {
      assert.ok(!(await found(text, '')).some(({ rule }) => rule === 'persons'), text);
    }
  });

  it('tell where a file stops being CSV, and keep what was found before', async () => {
    const { findings, fault } = await checkTable({ name: 'made.csv', data: bytes(`${data('c,z', '~,z')}1,2\n`) });

    assert.deepEqual([fault?.in, fault?.fault.kind, fault?.fault.line], ['data', 'cells', 8]);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['indicator-symbol'],
    );
  });

  const pairs: [what: string, from: string, to: string, column: string, is: string][] = [
    ['name', 'Wakefield', 'Leeds', 'la_name', 'Wakefield'],
    ['old code', '384', '999', 'old_la_code', '384'],
    ['region', 'E12000003,Yorkshire and The Humber', 'E12000001,North East', 'region_code', 'E12000003'],
  ];
  for (const [what, from, to, column, is] of pairs) {
    it(`refuse a council with the ${what} of another, and say what it has`, async () => {
      const wrong = council.replace(from, to);
      assert.deepEqual(
        (await found(sound.replaceAll(council, wrong))).map((one) => [one.rule, one.column, one.detail, one.more]),
        [['council-mismatch', column, `E08000036: ${is}`, 1]],
      );
    });
  }

  it('let a council be written as in either register, and a London borough be in either part of London', async () => {
    const camden = 'Local authority,E92000001,England,E13000001,Inner London,202,E09000007,Camden';
    for (const place of [
      saintHelens,
      saintHelens.replace('.', ''),
      camden,
      camden.replace('E13000001,Inner London', 'E13000002,Outer London'),
      camden.replace('E13000001,Inner London', 'E12000007,London'),
    ]) {
      assert.deepEqual(await found(sound.replaceAll(council, place)), [], place);
    }
  });

  it('ask for the regions of councils once where a file has no columns for them', async () => {
    const text = sound
      .split('\n')
      .filter((row) => !row.includes('Regional'))
      .map((row) => row.split(',').toSpliced(5, 2).join(','))
      .join('\n');

    assert.deepEqual(
      (await found(text)).map(({ rule, line, more }) => [rule, line, more]),
      [['council-without-region', 4, 0]],
    );
  });

  it('let councils stand together, councils without a new code, and places that are not known', async () => {
    const together =
      'Local authority,E92000001,England,E12000004,East Midlands,940 / 941,E06000061 / E06000062,North Northamptonshire / West Northamptonshire';
    const old = council.replace('E08000036', '');
    const unknown = council.replace('384,E08000036,Wakefield', 'x,x,Not available');
    const text = [
      header,
      ...[together, old, unknown].flatMap((place) => [`${start},${place},Total,1,2`, `${start},${place},Female,1,2`]),
      '',
    ].join('\n');

    assert.deepEqual(await found(text), []);
  });
});
