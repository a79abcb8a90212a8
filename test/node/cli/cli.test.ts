import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { jsonSchemas } from '../../../src/schema/json-schema.js';
import { run, temporary } from './run.js';

const { folder, file } = temporary();

describe('cp-widgets', () => {
  for (const words of [['--help'], ['-h'], ['help']]) {
    it(`names its commands for ${words.join(' ')}`, () => {
      const { code, out, aside } = run(...words);

      assert.deepEqual([code, aside], [0, '']);
      for (const command of ['check', 'import', 'new', 'schema'])
        assert.match(out, new RegExp(`^ {2}${command} +\\w`, 'm'));
    });
  }

  for (const command of ['check', 'import', 'new', 'schema']) {
    it(`says how ${command} is used, wherever --help stands`, () => {
      assert.match(run(command, '--help').out, new RegExp(`^cp-widgets ${command}`));
      assert.equal(run(command, 'x', '-h').code, 0);
      assert.equal(run('help', command).out, run(command, '--help').out);
    });
  }

  for (const words of [
    [],
    ['chekc'],
    ['__proto__'],
    ['check'],
    ['check', '--jsn', 'x.json'],
    ['schema', 'promises'],
    ['schema', '--out', ''],
  ]) {
    it(`ends with 2 and says how it is used when given ${words.join(' ') || 'nothing'}`, () => {
      const { code, out, aside } = run(...words);

      assert.deepEqual([code, out], [2, '']);
      assert.match(aside, /cp-widgets/);
      assert.doesNotMatch(aside, /\bat .+:\d+:\d+/);
    });
  }

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    assert.equal(run('--version').out, `${version}\n`);
  });

  it('uses no colours where nobody would see them', () => {
    assert.ok(![run('--help'), run('check', 'gone')].some(({ out, aside }) => (out + aside).includes('\u001b')));
  });
});

describe('cp-widgets schema', () => {
  it('prints the JSON Schema of the document', () => {
    assert.deepEqual(JSON.parse(run('schema').out), jsonSchemas()['document.schema.json']);
  });

  it('writes that and one for each section into a folder, which it makes', () => {
    const target = join(folder, 'made/schema');
    const { code, aside } = run('schema', '--out', target);

    assert.equal(code, 0);
    assert.deepEqual(readdirSync(target).sort(), Object.keys(jsonSchemas()).sort());
    assert.match(aside, new RegExp(`^${Object.keys(jsonSchemas()).length} files written to`, 'm'));
  });

  it('says so in words when it cannot write', () => {
    const { code, aside } = run('schema', '--out', join(file('taken', ''), 'schema'));

    assert.equal(code, 1);
    assert.match(aside, /^This did not work: /);
  });

  it('is in the package, where its address says', () => {
    const published = new URL('../../../dist/schema/v1/document.schema.json', import.meta.url);
    assert.deepEqual(JSON.parse(readFileSync(published, 'utf8')), jsonSchemas()['document.schema.json']);
  });
});
