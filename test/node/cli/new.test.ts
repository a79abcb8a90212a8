import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run, temporary } from './run.js';

const { file } = temporary();

describe('cp-widgets new', () => {
  for (const [code, level] of [
    ['E08000036', 'metropolitan'],
    ['e10000003', 'county'],
    ['E06000064', 'unitary'],
    ['E09000001', 'london-borough'],
    ['E07000026', 'district'],
  ]) {
    it(`prints a document for ${code} that is good as it stands, and no more than the document`, () => {
      const { code: ended, out } = run('new', '--name', 'Wakefield Council', '--code', code!);

      assert.equal(ended, 0);
      const document = JSON.parse(out);
      assert.equal(document.about.organisationName, 'Wakefield Council');
      assert.deepEqual(document.areas, [
        { id: 'our-area', name: 'Wakefield Council', level, code: code!.toUpperCase() },
      ]);
      assert.match(run('check', file('new.json', out)).out, /: good\n$/);
    });
  }

  it('explains what to fill in beside the document, not in it', () => {
    const { aside } = run('new', '--name', 'Wakefield Council', '--code', 'E08000036');
    for (const word of ['about', 'promises', 'indicators', 'illustrative', 'cp-widgets check'])
      assert.ok(aside.includes(word));
  });

  it('prints nothing that can be published as it is', () => {
    const { out } = run('new', '--name', 'Wakefield Council', '--code', 'E08000036');
    const { code, out: said } = run('check', file('as-it-is.json', out.replace('"illustrative"', '"published"')));

    assert.equal(code, 1);
    for (const path of ['promises.items[0].text.default', 'promises.items[0].text.plain', 'indicators.items[0].name'])
      assert.ok(
        [':', '\n'].some((end) => said.includes(path + end)),
        path,
      );
  });

  it('says that its words are an example until somebody says otherwise', () => {
    assert.equal(JSON.parse(run('new', '--name', 'x', '--code', 'E08000036').out).about.kind, 'illustrative');
  });

  for (const name of [
    '"quoted" \\ Council',
    '</script><script>alert(1)</script>',
    '$(reboot) `x`',
    '__proto__',
    'Cyngor Sir Gâr',
    '‮lennuoc',
    'a\nb\u001b[31m',
    '-'.repeat(500),
  ]) {
    it(`takes ${JSON.stringify(name.slice(0, 40))} for a name like any other`, () => {
      const { code, out } = run('new', `--name=${name}`, '--code', 'E08000036');

      assert.equal(code, 0);
      assert.equal(JSON.parse(out).organisations[0].name, name.replace(/\s+/g, ' '));
      assert.equal(run('check', file('hostile.json', out)).code, 0);
    });
  }

  for (const code of [
    'W06000015',
    'S12000033',
    'N09000003',
    'E12000003',
    'E92000001',
    'E47000001',
    'E05000001',
    'E08000000',
    'E0800003',
    'E08123456',
    'wakefield',
    '',
  ]) {
    it(`refuses ${code || 'nothing'} as the code of an English council`, () => {
      const { code: ended, out, aside } = run('new', '--name', 'x', '--code', code);

      assert.deepEqual([ended, out], [2, '']);
      assert.match(aside, /GSS code[^]+cp-widgets new --name/);
    });
  }

  for (const words of [
    [],
    ['--name', 'x'],
    ['--code', 'E08000036'],
    ['--name', ' ', '--code', 'E08000036'],
    ['--name', 'x'.repeat(501), '--code', 'E08000036'],
    ['--name', 'Two', 'words', '--code', 'E08000036'],
    ['--colour', 'red'],
  ]) {
    it(`says how it is used when given ${words.join(' ').slice(0, 60) || 'nothing'}`, () => {
      const { code, out, aside } = run('new', ...words);

      assert.deepEqual([code, out], [2, '']);
      assert.match(aside, /cp-widgets new --name NAME --code CODE/);
    });
  }
});
