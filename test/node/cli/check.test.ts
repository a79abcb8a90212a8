import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { onlyAPromise, sound, spoilt } from '../schema/samples.js';
import { run, temporary } from './run.js';
import { councils } from '../../helpers/showcase.js';

const { folder, file } = temporary();
const demo = fileURLToPath(new URL('../../../demo/data/', import.meta.url));

describe('cp-widgets check', () => {
  it('says that a good document is good, and ends with 0', () => {
    const path = file('good.json', sound);
    assert.deepEqual(run('check', path), { code: 0, out: `${path}: good\n`, aside: '' });
  });

  for (const council of councils) {
    const name = `${council}.json`;
    it(`finds no errors in ${name} of the demo`, () => {
      const { code, out } = run('check', demo + name);
      assert.equal(code, 0, out);
    });
  }

  it('ends with 0 where there are only warnings, and says them', () => {
    const { code, out } = run('check', file('warned.json', spoilt('about.licance', {})));

    assert.equal(code, 0);
    assert.match(
      out,
      /0 errors, 1 warning\n\n {2}warning {2}about\.licance\n +expected .+\n +found .+\n +to do .+"licence"/,
    );
  });

  it('ends with 1 where there is an error, the worst first, each with what to do', () => {
    const document = spoilt('promises.items.0.set', 'sett');
    document.about.licance = {};
    const { code, out } = run('check', file('wrong.json', document));

    assert.equal(code, 1);
    assert.match(
      out,
      /1 error, 1 warning\n\n {2}error {4}promises\.items\[0\]\.set\n +expected .+\n +found +"sett"\n +to do +Did you mean "set"\?\n\n {2}warning/,
    );
  });

  it('refuses an offer that no page can search, and says to ask a directory instead', () => {
    const service = { name: 'Bed', status: 'active', headings: ['accommodation'], entitlement: 'council' };
    const services = Array.from({ length: 6001 }, (_, at) => ({ id: `bed-${at}`, ...service }));
    const document = { ...sound, localOffer: { availability: 'included', services } };
    const { code, out } = run('check', file('directory.json', document));

    assert.equal(code, 1);
    assert.match(out, /localOffer\.services\n +expected .+`feed`.+at most 6000 entries\)\n +found +a list of 6001/);
  });

  it('tells programs the same with --json', () => {
    const wrong = file('wrong.json', spoilt('promises.items.0.set', 'sett'));
    const { code, out } = run('check', '--json', wrong, file('good.json', sound));

    const { files } = JSON.parse(out);
    assert.equal(code, 1);
    assert.deepEqual(
      files.map(({ file, errors, warnings }: Record<string, unknown>) => [file, errors, warnings]),
      [
        [wrong, 1, 0],
        [join(folder, 'good.json'), 0, 0],
      ],
    );
    assert.deepEqual(Object.keys(files[0].problems[0]).sort(), ['advice', 'expected', 'found', 'path', 'severity']);
  });

  it('shows the first problems of many, and tells programs all', () => {
    const [agrees] = sound.indicators.observations;
    const observations = Array.from({ length: 120 }, (_, at) => ({
      ...agrees,
      id: `wrong-${at}`,
      value: 99,
      numerator: 300 + at,
      denominator: 900,
      period: { kind: 'instant', end: `${1900 + at}` },
    }));
    const indicators = { ...sound.indicators, observations, groups: [] };
    const path = file('many.json', { ...sound, notes: [], indicators });

    assert.match(run('check', path).out, /120 errors[^]+… and 70 more/);
    assert.equal(JSON.parse(run('check', path, '--json').out).files[0].problems.length, 120);
  });

  it('says once what is wrong in many places for one reason, and counts the places', () => {
    const path = file('alike.json', { ...onlyAPromise, notes: Array(150).fill(0) });
    const { out } = run('check', path);

    assert.match(out, /150 errors, 0 warnings\n\n {2}error {4}notes\[0\]\n/);
    assert.match(out, /to do .+\n +also at {3}notes\[1\]; notes\[2\]; .+; notes\[8\]; and 141 more places\n$/);
    assert.equal(out.match(/to do/g)?.length, 1);
    assert.equal(JSON.parse(run('check', path, '--json').out).files[0].problems.length, 150);
  });

  it('says what was found in each place that one reason has, where that differs', () => {
    const document = {
      ...sound,
      areas: ['E0800003', 'E0800004'].map((code, at) => ({ ...sound.areas[0], id: `a${at}`, code })),
    };
    const { out } = run('check', file('codes.json', document));

    assert.match(
      out,
      /warning {2}areas\[0\]\.code\n[^]+found +"E0800003"\n[^]+also at {3}areas\[1\]\.code: "E0800004"\n$/,
    );
  });

  const files: [what: string, name: string, content: string | Uint8Array, words: RegExp][] = [
    [
      'a file that is not JSON',
      'not.json',
      '{\n  "schemaVersion": "1.0",\n  "about": { title: "x" }\n}',
      /line 3, column 14[^]+title: "x"[^]+Line 3: Put the name in double/,
    ],
    ['a file that was cut off', 'cut.json', JSON.stringify(sound).slice(0, -100), /the rest of the text \(line 1/],
    ['an empty file', 'empty.json', '', /an empty file/],
    ['a file of white space', 'blank.json', ' \n\n ', /an empty file/],
    ['a table', 'table.csv', 'name,value\na,1\n', /a table/],
    ['a table that calls itself JSON', 'table.json', 'name;value\na;1\n', /a table/],
    ['a web page', 'page.html', '\n<!doctype html><title>Log in</title>', /a web page/],
    ['a picture', 'picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), /not text/],
    ['a workbook', 'book.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0xff]), /Excel/],
    ['text in another encoding', 'latin.json', Buffer.from('{"a":"café"}', 'latin1'), /another encoding/],
    ['text in UTF-16', 'utf16.json', Buffer.from('\ufeff{}', 'utf16le'), /UTF-16/],
    ['20 MB', 'large.json', `{"a":"${'x'.repeat(20_000_000)}"}`, /at most 5 million/],
    ['a hundred thousand levels', 'deep.json', '['.repeat(100_000), /at most 64 levels/],
    ['a list', 'list.json', '[]', /an empty list/],
    [
      'somebody else’s JSON',
      'package.json',
      '{"name":"x","version":"1.0.0"}',
      /an entry with name, version[^]+cp-widgets new/,
    ],
    ['a newer format', 'newer.json', '{"schemaVersion":"2.0"}', /"2\.0"[^]+newer/],
    [
      'a field written twice',
      'twice.json',
      JSON.stringify(onlyAPromise).replace('{', '{"promises":[],'),
      /twice[^]+only the last one/,
    ],
    [
      'a link that dangles',
      'dangling.json',
      JSON.stringify(spoilt('notes.0.about', ['gone'])),
      /notes\[0\]\.about\[0\]/,
    ],
  ];
  for (const [what, name, content, words] of files) {
    it(`says in words what is wrong with ${what}, and ends with 1`, () => {
      const { code, out, aside } = run('check', file(name, content));

      assert.match(out, words);
      assert.deepEqual([code, aside], [1, '']);
    });
  }

  it('reads a document with a byte order mark', () => {
    assert.equal(run('check', file('bom.json', `\ufeff${JSON.stringify(sound)}`)).code, 0);
  });

  for (const [what, path] of [
    ['is not there', 'nowhere.json'],
    ['is a folder', '.'],
  ] as const) {
    it(`ends with 2 for a file that ${what}, and checks the others all the same`, () => {
      const { code, out } = run('check', join(folder, path), file('good.json', sound));

      assert.equal(code, 2);
      assert.match(out, /no such file|a folder/);
      assert.match(out, /good\.json: good/);
    });
  }

  it('reads sections in files beside the document, and checks them with it', () => {
    file('notes.json', sound.notes);
    const { notes: _, ...rest } = sound;
    assert.equal(
      run('check', file('split.json', { ...rest, notes: { href: './notes.json?v=2' } })).out.endsWith(
        'split.json: good\n',
      ),
      true,
    );

    file('notes.json', [{ ...sound.notes[0], about: ['gone'] }]);
    assert.match(run('check', join(folder, 'split.json')).out, /notes\[0\]\.about\[0\]/);
    assert.match(
      run('check', file('split.json', { ...rest, notes: { href: 'gone.json' } })).out,
      /error +notes\.href[^]+no such file/,
    );
  });

  it('warns of a section on the web, which it does not fetch', () => {
    const { code, out } = run(
      'check',
      file('web.json', { ...onlyAPromise, localOffer: { href: 'https://council.example/offer.json' } }),
    );

    assert.equal(code, 0);
    assert.match(out, /warning +localOffer\.href/);
  });

  it('prints nothing that could steer a terminal', () => {
    const { out } = run(
      'check',
      file('escape.json', { ...onlyAPromise, '\u001b[2J': '\u009b', notes: '\u001b[31m\u202e' }),
    );

    assert.doesNotMatch(out, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });
});
