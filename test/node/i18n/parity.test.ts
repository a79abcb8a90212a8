import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { formatCount, type Plurals } from '../../../src/i18n/format.js';
import { languages } from '../../../src/i18n/language.js';

type Words = Record<string, unknown>;

const folder = fileURLToPath(new URL('../../../src/i18n/', import.meta.url));
const others = languages.filter((language) => language !== 'en');
/** Words of the command line, which speaks English only, as its readers do in their work. */
const englishOnly = [
  'cli.ts',
  'csv.ts',
  'import.ts',
  'import-ees.ts',
  'import-open-referral.ts',
  'import-sheet.ts',
  'prerender.ts',
  'persons.ts',
  'review-file.ts',
  'sheet-cells.ts',
  'sheet-columns.ts',
  'table-rules.ts',
];
const files = readdirSync(`${folder}en`).filter((file) => !englishOnly.includes(file));

describe('the words in every language', () => {
  it('are at least English and Welsh, and those of a tile', () => {
    assert.ok(others.includes('cy'));
    assert.ok(files.includes('kpi-tile.ts') && files.includes('shared.ts'));
  });

  for (const language of others) {
    it(`have no file in ${language} that English has not`, () => {
      assert.deepEqual(
        readdirSync(folder + language).filter((file) => !files.includes(file)),
        [],
      );
    });

    for (const file of files) {
      describe(`${language}/${file}`, () => {
        const words = { en: new Map<string, unknown>(), other: new Map<string, unknown>() };

        before(async () => {
          assert.ok(existsSync(`${folder}${language}/${file}`), 'is not there');
          words.en = leavesOf(await import(`${folder}en/${file}`));
          words.other = leavesOf(await import(`${folder}${language}/${file}`));
        });

        it('has the same keys as in English', () => {
          assert.ok(words.en.size > 0);
          assert.deepEqual([...words.other.keys()].sort(), [...words.en.keys()].sort());
        });

        it('says something wherever English does, in other words', () => {
          for (const [key, english] of words.en) {
            const says = spoken(words.other.get(key));
            spoken(english).forEach((said, at) => {
              assert.equal(typeof says[at], 'string', key);
              assert.equal(Boolean(says[at]!.trim()), Boolean(said.trim()), `${key}: “${says[at]}”`);
              assert.doesNotMatch(says[at]!, /undefined|NaN|\[object/, key);
            });
          }
          const texts = [...words.en].filter(
            ([key, said]) => typeof said === 'string' && said.length > 25 && !/language/.test(key),
          );
          const copied = texts.filter(([key, said]) => words.other.get(key) === said).map(([key]) => key);
          assert.deepEqual(copied, []);
        });

        it('keeps every place for a figure', () => {
          for (const [key, english] of words.en) {
            if (typeof english !== 'string') continue;
            assert.equal(places(words.other.get(key) as string), places(english), key);
          }
        });

        it('uses every sample that English uses', () => {
          for (const [key, english] of words.en) {
            if (typeof english !== 'function') continue;
            const used = (said: string) => samples.filter((sample) => said.includes(sample));
            const [ours] = spoken(words.other.get(key));
            assert.deepEqual(used(ours!), used(spoken(english)[0]!), key);
          }
        });

        it('has the forms of number that the language has, and no others', () => {
          for (const [spoken, all] of [
            [language, words.other],
            ['en', words.en],
          ] as const) {
            const known = new Intl.PluralRules(spoken).resolvedOptions().pluralCategories as string[];
            for (const [key, forms] of all) {
              if (!isPlurals(forms)) continue;
              assert.deepEqual(Object.keys(forms).sort(), [...known].sort(), `${spoken}: ${key}`);
              for (const form of Object.values(forms)) assert.equal(places(form as string), places(forms.other), key);
            }
          }
        });
      });
    }
  }
});

const samples = ['alpha', 'beta', 'gamma', 'delta'];

/** Every text, function and set of plurals in a module, by its path. */
function leavesOf(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || isPlurals(value)) return new Map([[path, value]]);
  return new Map(Object.entries(value as Words).flatMap(([key, one]) => [...leavesOf(one, `${path}.${key}`)]));
}

/** What a leaf says: a text itself, a function with samples, plurals for all kinds of numbers. */
function spoken(leaf: unknown): string[] {
  if (isPlurals(leaf)) return [0, 1, 2, 3, 6, 11, 1.5].map((count) => formatCount(count, leaf));
  if (typeof leaf === 'function') return [(leaf as (...given: string[]) => string)(...samples)];
  return [leaf as string];
}

function isPlurals(value: unknown): value is Plurals {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => forms.includes(key)) &&
    'other' in value
  );
}

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

function places(text: string): number {
  return text.split('#').length - 1;
}
