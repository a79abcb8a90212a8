import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { anytown, fixtures, textOf } from '../import/files.js';
import { run, temporary } from './run.js';

const { folder, file } = temporary();
const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

const at = (name: string) => join(fixtures, name);
const area = ['--area', 'E06000998'];
const target = (name: string) => file(name, `${JSON.stringify(anytown(), null, 2)}\n`);
const read = (path: string) => readFileSync(path, 'utf8');
const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

describe('cp-widgets import ees', () => {
  it('puts figures into the document, and says what it took, what it left and why', () => {
    const into = target('taken.json');
    const { code, out, aside } = run('import', 'ees', at('looked-after.csv'), ...area, '--into', into);
    const { indicators, documents } = JSON.parse(read(into));

    assert.equal(code, 0);
    assert.match(out, /looked-after\.csv: Number and rate of children looked after, edition 2025, 54 rows/);
    assert.match(out, /taken +rate: .+ 2 figures, 2024 to 2025; of these without a number: c 1×/);
    assert.match(out, /left +24 rows: of other councils/);
    assert.match(out, /note +The file begins with a byte order mark/);
    assert.match(aside, /taken\.json: 24 figures added/);
    assert.equal(indicators.observations.length, 24);
    assert.equal(documents[0].edition, '2025');
    assert.equal(run('check', into).code, 0);
    assert.deepEqual(leftovers(), []);
  });

  it('changes nothing the second time, and does not even write the file', () => {
    const into = target('twice.json');
    const words = ['import', 'ees', at('care-leavers-2025.csv'), at('care-leavers-2024.csv'), ...area, '--into', into];
    run(...words);
    const [before, written] = [read(into), statSync(into).mtimeMs];
    const { code, aside } = run(...words);

    assert.equal(code, 0);
    assert.match(aside, /nothing to change/);
    assert.equal(read(into), before);
    assert.equal(statSync(into).mtimeMs, written);
  });

  it('says what to do where a figure was changed by hand, or the file was corrected', () => {
    const into = target('corrected.json');
    run('import', 'ees', at('looked-after.csv'), ...area, '--into', into);
    const corrected = file('looked-after-corrected.csv', textOf('looked-after.csv').replace(',88\r\n', ',91\r\n'));
    const { aside } = run('import', 'ees', corrected, ...area, '--into', into);

    assert.match(aside, /is 88 in the document and 91 in the same edition .+ or the file was corrected: .+ --edition/);
  });

  it('keeps how the file is laid out and who may read it', () => {
    const into = file('tabs.json', JSON.stringify(anytown(), null, '\t'));
    chmodSync(into, 0o640);
    run('import', 'ees', at('health.csv'), ...area, '--into', into, '--indicators', 'sdq-average');

    assert.match(read(into), /^\{\n\t"schemaVersion"[^]+[^\n]$/);
    assert.equal(statSync(into).mode & 0o777, 0o640);
  });

  it('compares with neighbours, named with the year of their model', () => {
    const into = target('neighbours.json');
    const words = [at('looked-after.csv'), ...area, '--into', into, '--compare', 'england,neighbours'];

    assert.equal(
      run('import', 'ees', ...words, '--neighbours', at('sn_model_2025_wide.csv'), '--indicators', 'rate').code,
      0,
    );
    const { areas } = JSON.parse(read(into));
    assert.deepEqual(
      areas.slice(1).map(({ name }: { name: string }) => name),
      ['England', 'Statistical neighbours, 2025 model (median)'],
    );
    assert.equal(areas[2].model, 'DfE statistical neighbours, 2025 model');
  });

  it('writes nothing when only asked what it would do', () => {
    const into = target('dry.json');
    const before = read(into);
    const { code, aside } = run('import', 'ees', at('looked-after.csv'), ...area, '--into', into, '--dry-run');

    assert.equal(code, 0);
    assert.match(aside, /would get 24 figures/);
    assert.equal(read(into), before);
  });

  it('tells programs in JSON', () => {
    const { out } = run('import', 'ees', at('looked-after.csv'), ...area, '--into', target('json.json'), '--json');
    const report = JSON.parse(out);

    assert.deepEqual(Object.keys(report).sort(), ['files', 'merge', 'problems']);
    assert.equal(report.merge.added, 24);
    assert.deepEqual(report.problems, []);
  });

  it('tells programs in which file a line cannot be read', () => {
    const [fine, below] = [
      at('accommodation.csv'),
      file('negative.csv', textOf('looked-after.csv').replace(',88', ',-88')),
    ];
    const { out } = run('import', 'ees', fine, below, ...area, '--into', target('negative.json'), '--json');
    const { file: named, problems } = JSON.parse(out);

    assert.equal(named, below);
    assert.match(problems[0].path, /^line \d+, column rate_per_10000$/);
  });

  it('tells programs in the same JSON why nothing was written', () => {
    const count = { id: 'ees-number', name: 'Children', unit: 'percent', polarity: 'neutral' };
    const into = file('as-percent.json', { ...anytown(), indicators: { items: [count] } });
    for (const [words, path] of [
      [['--into', into, '--indicators', 'number'], /^indicators\.observations\[\d\]\.value$/],
      [['--into', target('asked.json'), '--indicators', 'rate,caseload'], /^$/],
    ] as const) {
      const { code, out } = run('import', 'ees', at('looked-after.csv'), ...area, ...words, '--json');
      const { files, problems } = JSON.parse(out);

      assert.equal(code, 1);
      assert.equal(files.length, 1);
      assert.match(problems[0].path, path);
      assert.ok(problems[0].expected && problems[0].advice);
    }
  });

  it('reads a table by a mapping and its meta file', () => {
    const into = target('mapped.json');
    const { code } = run(
      'import',
      'ees',
      at('absence.csv'),
      ...area,
      '--into',
      into,
      '--map',
      at('absence-map.json'),
      '--meta',
      at('absence.meta.csv'),
      '--compare',
      'england',
    );

    assert.equal(code, 0);
    assert.equal(JSON.parse(read(into)).indicators.observations.length, 8);
  });

  const spoilt = (from: string, to: string) =>
    file(`spoilt-${from.length}-${to.length}.csv`, textOf('care-leavers-2025.csv').replaceAll(from, to));
  const refused: [what: string, data: () => string[], words: RegExp][] = [
    [
      'an unknown header',
      () => [spoilt('care_leaver_age,breakdown', 'age_band,status')],
      /care_leaver_age, breakdown[^]+age_band, status instead/,
    ],
    ['a figure in words', () => [spoilt(',40,50', ',40,half')], /line \d+, column care_leaver_percent[^]+"?half/],
    [
      'a figure that cannot be',
      () => [file('below.csv', textOf('looked-after.csv').replace(',88\r\n', ',-88\r\n'))],
      /below\.csv: 1 error[^]+line \d+, column rate_per_10000[^]+a number from 0[^]+-88/,
    ],
    [
      'a measure that comes out empty',
      () => [at('looked-after.csv'), '--indicators', 'rate,caseload'],
      /figures for caseload/,
    ],
    [
      'a measure that has no number in any year',
      () => [at('looked-after.csv'), '--indicators', 'rate,ceased'],
      /looked-after\.csv[^]+a number for ceased[^]+only low[^]+without --indicators/,
    ],
    [
      'one file of two that is not right',
      () => [at('looked-after.csv'), file('page.csv', '<html>')],
      /page\.csv[^]+a web page/,
    ],
    ['an empty file', () => [file('empty.csv', '')], /an empty file/],
    ['a picture', () => [file('picture.csv', Uint8Array.of(0x89, 0x50, 0, 0))], /not text/],
    [
      'a line of ten megabytes',
      () => [file('long.csv', `${textOf('care-leavers-2025.csv')}${'x'.repeat(10_000_000)}`)],
      /line \d+[^]+a longer row/,
    ],
    ['a council that is not in it', () => [spoilt('E06000998', 'E06000001')], /rows of the council E06000998/],
    [
      'a mapping that is wrong',
      () => [at('absence.csv'), '--map', file('map.json', { title: 'x', measures: [] })],
      /release/,
    ],
    [
      'a mapping that takes a known id',
      () => [
        at('absence.csv'),
        '--map',
        file(
          'taken-map.json',
          textOf('absence-map.json').replace('"absence",\n      "column"', '"rate",\n      "column"'),
        ),
      ],
      /measures\[0\]\.id/,
    ],
  ];
  for (const [what, data, words] of refused) {
    it(`ends with 1 for ${what}, says where, and writes nothing`, () => {
      const into = target('refused.json');
      const before = read(into);
      const { code, aside } = run('import', 'ees', ...data(), ...area, '--into', into);

      assert.equal(code, 1);
      assert.match(aside, words);
      assert.match(aside, /Nothing was written\./);
      assert.doesNotMatch(aside, /\bat .+:\d+:\d+/);
      assert.equal(read(into), before);
      assert.deepEqual(leftovers(), []);
    });
  }

  const good = () => [at('looked-after.csv'), ...area, '--into', target('use.json')];
  const misused: [string, () => string[], RegExp][] = [
    ['no source', () => [], /Say what to import/],
    ['a source that there is not', () => ['sheets'], /no import from "sheets"/],
    ['no file', () => ['ees', ...area, '--into', 'x'], /Name the files/],
    ['no council', () => ['ees', at('looked-after.csv'), '--into', 'x'], /--area/],
    [
      'a code that is no council’s',
      () => ['ees', at('looked-after.csv'), '--area', 'E12000003', '--into', 'x'],
      /not the GSS code/,
    ],
    ['no document', () => ['ees', at('looked-after.csv'), ...area], /--into/],
    ['a measure that there is not', () => ['ees', ...good(), '--indicators', 'rat'], /Did you mean rate\?/],
    [
      'a comparison that there is not',
      () => ['ees', ...good(), '--compare', 'wales'],
      /england, region and neighbours/,
    ],
    ['neighbours without their file', () => ['ees', ...good(), '--compare', 'neighbours'], /--neighbours/],
    ['neighbours of no year', () => ['ees', ...good(), '--neighbours', file('sn.csv', 'x')], /--neighbours-year/],
    [
      'a method that there is not',
      () => ['ees', ...good(), '--neighbours', at('sn_model_2025_wide.csv'), '--method', 'mode'],
      /median and mean/,
    ],
    ['a file that is not there', () => ['ees', 'gone.csv', ...area, '--into', target('gone.json')], /no such file/],
    [
      'a document that is not there',
      () => ['ees', at('looked-after.csv'), ...area, '--into', join(folder, 'none.json')],
      /no such file/,
    ],
    ['an option that there is not', () => ['ees', ...good(), '--force'], /force/],
  ];
  for (const [what, words, says] of misused) {
    it(`ends with 2 for ${what}`, () => {
      const { code, aside } = run('import', ...words());

      assert.match(aside, says);
      assert.equal(code, 2);
    });
  }

  it('says how it is used, with every measure it knows', () => {
    assert.match(run('import', '--help').out, /^cp-widgets import SOURCE/);
    for (const words of [
      ['import', 'ees', '--help'],
      ['import', 'ees', 'x.csv', '-h'],
    ]) {
      const { code, out } = run(...words);
      assert.equal(code, 0);
      for (const measure of ['rate', 'same-carer', 'suitable-home-19-21', 'sdq-average', 'caseload'])
        assert.match(out, new RegExp(`^ +${measure}$`, 'm'));
    }
  });

  it('reads 40 MB with hardly any memory, because it never holds more than a piece', () => {
    const [head = '', ...rows] = textOf('care-leavers-2025.csv').trimEnd().split('\n');
    const others = rows.filter((row) => row.includes('E08000994')).map((row) => row.replace('E08000994', 'E08000001'));
    const large = file('large.csv', `${head}\n${rows.join('\n')}\n`);
    const block = `${others.join('\n')}\n`.repeat(400);
    while (statSync(large).size < 40_000_000) appendFileSync(large, block);

    const options = { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=40' } } as const;
    const words = ['import', 'ees', large, ...area, '--into', target('large.json'), '--compare', 'england'];
    const { status, stderr } = spawnSync(process.execPath, [command, ...words], options);

    assert.equal(status, 0, stderr);
  });
});

describe('cp-widgets check, for a table', () => {
  const rules = (path: string, ...words: string[]) => run('check', path, ...words);

  it('says what is wrong, with line and column', () => {
    const { code, out } = rules(at('workforce.csv'));

    assert.equal(code, 1);
    assert.match(out, /error +line \d+, column turnover_rate_fte[^]+the symbols z, x, c, low, k and u/);
  });

  it('reads the meta file beside it, whichever of the two is named', () => {
    const [one, other] = [rules(at('absence.csv')), rules(at('absence.meta.csv'))];

    assert.equal(one.out, other.out);
    assert.match(one.out, /geographical_level/);
    assert.equal(one.code, 1);
  });

  it('tells programs in JSON', () => {
    const [{ errors, warnings, problems }] = JSON.parse(rules(at('looked-after.csv'), '--json').out).files;

    // The council of the file is made up, which the register does not know.
    assert.deepEqual([errors, warnings, problems.length], [0, 2, 2]);
    assert.deepEqual(Object.keys(problems[0]).sort(), ['advice', 'expected', 'found', 'path', 'severity']);
  });

  it('ends with 0 for warnings only, with 2 for a file that is not there', () => {
    assert.equal(rules(at('care-leavers-2025.csv')).code, 0);
    assert.equal(rules(join(folder, 'gone.csv')).code, 2);
  });

  it('checks documents and tables together', () => {
    const { code, out } = run('check', at('care-leavers-2025.csv'), target('beside.json'));

    assert.equal(code, 0);
    assert.match(out, /beside\.json: good/);
  });

  it('prints nothing that could steer a terminal', () => {
    const { out } = rules(file('escape.csv', 'a\u001b[2J,b\n\u009b31m,\u202e\n'));
    assert.doesNotMatch(out, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });
});
