import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { anytown } from '../import/files.js';
import { reporting, sheetOf } from '../import/sheets.js';
import { run, temporary } from './run.js';

const { folder, file } = temporary();
const sections = ['indicators', 'promises', 'plan', 'local-offer'] as const;

const target = (name: string) => file(name, `${JSON.stringify(reporting(), null, 2)}\n`);
const read = (path: string) => readFileSync(path, 'utf8');
const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

const row = { promise: 'listen', date: '31/03/2026', status: 'kept', by: 'Board', 'no evidence': 'It is what we do.' };
const good = sheetOf('promises', [row]);
const importing = (path: string, into: string, ...words: string[]) =>
  run('import', 'sheet', path, '--section', 'promises', '--into', into, ...words);

describe('cp-widgets import sheet', () => {
  it('puts statuses into the document, and says which', () => {
    const into = target('taken.json');
    const { code, out, aside } = importing(file('good.csv', good), into);

    assert.equal(code, 0);
    assert.match(out, /good\.csv: promises, 1 row\n +new +line 2: listen, 2026-03-31: kept/);
    assert.match(aside, /taken\.json: 1 change made/);
    assert.equal(JSON.parse(read(into)).promises.items[0].history[0].by, 'Board');
    assert.equal(run('check', into).code, 0);
    assert.deepEqual(leftovers(), []);
  });

  it('changes nothing the second time, and does not even write the file', () => {
    const into = target('twice.json');
    const path = file('twice.csv', good);
    importing(path, into);
    const [before, written] = [read(into), statSync(into).mtimeMs];
    const { code, aside } = importing(path, into);

    assert.equal(code, 0);
    assert.match(aside, /nothing to change/);
    assert.equal(read(into), before);
    assert.equal(statSync(into).mtimeMs, written);
  });

  it('says what would change, and writes nothing, when only asked', () => {
    const into = target('dry.json');
    const before = read(into);
    const { code, out, aside } = importing(file('dry.csv', good), into, '--dry-run');

    assert.equal(code, 0);
    assert.match(out, /listen, 2026-03-31: kept/);
    assert.match(aside, /would get 1 change/);
    assert.equal(read(into), before);
  });

  it('says what the document keeps, where, and how to change it', () => {
    const other = sheetOf('plan', [{ action: 'train', title: 'Train all', lead: 'Head of Service' }]);
    const into = target('kept.json');
    const words = ['import', 'sheet', file('plan.csv', other), '--section', 'plan', '--into', into];

    assert.match(
      run(...words).out,
      /kept +line 2, column title: train has “Train advisers” in the document and “Train all”/,
    );
    assert.match(run(...words, '--replace').out, /in place of: Train advisers/);
    assert.equal(JSON.parse(read(into)).plan.actions[0].title, 'Train all');
  });

  it('tells programs in JSON, what is wrong too', () => {
    const fine = JSON.parse(importing(file('json.csv', good), target('json.json'), '--json').out);
    const bad = importing(file('bad.csv', good.replace('kept', 'ketp')), target('bad.json'), '--json');

    assert.deepEqual(fine.changes, [{ line: 2, id: 'listen', kind: 'status', what: '2026-03-31: kept' }]);
    assert.equal(bad.code, 1);
    assert.equal(JSON.parse(bad.out).problems[0].path, 'line 2, column C (status)');
    assert.match(JSON.parse(bad.out).problems[0].advice, /Did you mean kept\?/);
  });

  for (const section of sections) {
    it(`prints a template for ${section} that it reads back, twice, into the document that new prints`, () => {
      const made = run('new', '--name', 'Anytown Council', '--code', 'E06000998').out;
      const into = file(`new-${section}.json`, made);
      const template = run('import', 'sheet', '--template', section);
      const path = file(`${section}.csv`, template.out);
      const words = ['import', 'sheet', path, '--section', section, '--into', into];
      const { code, aside } = run(...words);

      assert.equal(code, 0, aside);
      assert.notEqual(read(into), made);
      assert.equal(run('check', into).code, 0);
      assert.match(run(...words).aside, /nothing to change/);
    });
  }

  it('prints a template with a row for each promise, action or figure of a document, which changes nothing as it is', () => {
    const into = target('rows.json');
    for (const [section, id] of [
      ['promises', 'home'],
      ['plan', 'train'],
      ['indicators', 'rate'],
    ] as const) {
      const { out } = run('import', 'sheet', '--template', section, '--into', into);
      assert.match(out, new RegExp(`^${id},`, 'm'));
      const words = ['--section', section, '--into', into];
      assert.match(run('import', 'sheet', file(`rows-${section}.csv`, out), ...words).aside, /nothing to change/);
    }
  });

  const secret = '14/02/2009';
  for (const words of [[], ['--json'], ['--dry-run']]) {
    it(`refuses a row for each child, and repeats no cell of it${words.length ? `, with ${words[0]}` : ''}`, () => {
      const into = target('persons.json');
      const path = file('returns.csv', `CHILD,DOB,UPN\nX1234,${secret},A820432199001\n`);
      const { code, out, aside } = importing(path, into, ...words);

      assert.equal(code, 1);
      assert.match(aside, /a row for each child/);
      for (const cell of ['X1234', secret, '2009', 'A820432199001', 'DOB'])
        assert.ok(!(out + aside).includes(cell), cell);
      assert.equal(read(into), target('as-before.json') && read(join(folder, 'as-before.json')));
    });
  }

  const refused: [what: string, data: string | Uint8Array, words: RegExp][] = [
    [
      'a date in the other order',
      good.replace('31/03', '03/31'),
      /line 2, column B \(date\)[^]+month seems to stand before the day/,
    ],
    ['a formula', good.replace('It is', '=It is'), /line 2, column E \(no evidence\)[^]+formula/],
    ['one row of two', `${good}\r\nnobody,31/03/2026,kept,Board,x`, /line 3, column A \(promise\)/],
    ['a column missing', good.replace('status', 'how'), /the columns status/],
    ['a header only', good.split('\r\n')[0]!, /a header and nothing else/],
    ['an empty file', '', /an empty file/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 0), /not text/],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 9), /an Excel|Excel[^]+CSV UTF-8 \(Comma delimited\)/],
    [
      'Windows-1252',
      Uint8Array.from([...Buffer.from(good), 0x92, 10]),
      /another encoding[^]+CSV UTF-8 \(Comma delimited\)/,
    ],
    ['a web page', '<!doctype html>', /a web page/],
    ['a line of ten megabytes', `${good}\r\n${'x'.repeat(10_000_000)}`, /line 3[^]+a longer row/],
    ['an open quotation mark', `${good}\r\n"home`, /line 3, character 1[^]+closing quotation mark/],
  ];
  for (const [what, data, words] of refused) {
    it(`ends with 1 for ${what}, says where, and writes nothing`, () => {
      const into = target('refused.json');
      const before = read(into);
      const { code, aside } = importing(file('refused.csv', data), into);

      assert.equal(code, 1);
      assert.match(aside, words);
      assert.match(aside, /Nothing was written\./);
      assert.doesNotMatch(aside, /\bat .+:\d+:\d+/);
      assert.equal(read(into), before);
      assert.deepEqual(leftovers(), []);
    });
  }

  const path = () => file('use.csv', good);
  const misused: [what: string, words: () => string[], says: RegExp][] = [
    ['no file', () => ['--section', 'promises', '--into', 'x'], /Name one file/],
    ['two files', () => [path(), path(), '--section', 'promises', '--into', 'x'], /Name one file/],
    ['no section', () => [path(), '--into', 'x'], /--section/],
    ['a section that there is not', () => [path(), '--section', 'people', '--into', 'x'], /no section "people"/],
    ['no document', () => [path(), '--section', 'promises'], /--into/],
    ['a file beside a template', () => [path(), '--template', 'plan'], /leave the file out/],
    [
      'a file that is not there',
      () => ['gone.csv', '--section', 'plan', '--into', target('gone.json')],
      /no such file/,
    ],
    [
      'a document that is not there',
      () => [path(), '--section', 'plan', '--into', join(folder, 'no.json')],
      /no such file/,
    ],
    ['an option that there is not', () => [path(), '--force'], /force/],
  ];
  it('tells programs in JSON of a document or a file that cannot be used at all', () => {
    for (const [sheet, into] of [
      [path(), join(folder, 'no.json')],
      [file('persons.csv', 'CHILD,DOB,UPN\n1,2,3\n'), target('json-refused.json')],
    ] as const) {
      const { problems } = JSON.parse(importing(sheet, into, '--json').out);
      assert.ok(problems[0].expected && problems[0].advice);
    }
  });

  for (const [what, words, says] of misused) {
    it(`ends with 2 for ${what}`, () => {
      const { code, aside } = run('import', 'sheet', ...words());
      if (!/no such file/.test(aside)) assert.match(aside, /cp-widgets import sheet FILE\.csv --section/);

      assert.match(aside, says);
      assert.equal(code, 2);
    });
  }

  it('says how it is used', () => {
    const { code, out } = run('import', 'sheet', '--help');
    assert.equal(code, 0);
    for (const section of sections) assert.match(out, new RegExp(`^ +${section} `, 'm'));
    assert.match(run('import', '--help').out, /^ +sheet /m);
  });

  it('prints nothing that could steer a terminal', () => {
    const into = file('plain.json', anytown());
    const { out, aside } = importing(file('escape.csv', good.replace('listen', 'a\u001b[2J\u202e')), into);
    assert.doesNotMatch(out + aside, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });
});
