import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { councils, jsonOf } from './documents.js';
import { printed, skipped } from './strategies.js';

const documents = [...councils, 'illustrative'] as const;

/** Eight words in a row are a sentence taken over; fewer are how anyone would say it. */
const RUN = 8;

/** What is carried over as printed, because it is a title, a name or the print itself, and not a sentence. */
const asPrinted =
  /^(title|name|shortName|heading|section|aliases|formerNames|contents|strapline|role|chairRole|label|participants|councilPlan|asPrinted|numberAsPrinted)$/;

/** The offer to ring in another language is a fact in its exact words, and holds nothing else. */
const exactly = /^\.access\.languageServices\.\d+\.text$/;

describe('no demo document names a person whom a strategy names', () => {
  it('finds the people whom the strategies print (../shared)', { skip: skipped }, () => {
    // Without this the tests below would pass by finding nobody. Initials and lone first names count.
    assert.equal(peopleIn(printed()).length, 12);
  });

  for (const name of documents) {
    it(`${name}: nobody (../shared)`, { skip: skipped }, () => {
      const words = JSON.stringify(jsonOf(name));
      const found = peopleIn(printed()).filter((person) => person.split(' ').some((part) => hasWord(words, part)));

      // The names themselves stay out of the report too.
      assert.equal(found.length, 0, `${found.length} of the names that are printed`);
    });
  }
});

describe('every demo document is in words of its own', () => {
  for (const name of documents) {
    it(
      `${name}: no ${RUN} words in a row from a strategy, but for titles and names (../shared)`,
      { skip: skipped },
      () => {
        const runs = new Set(runsOf(printed()));
        const document = jsonOf(name);
        const names = longestFirst(textsOf(document, (path) => asPrinted.test(keyOf(path))).map(([, words]) => words));
        const sentences = textsOf(document, (path) => !asPrinted.test(keyOf(path)) && !exactly.test(path));

        const copied = sentences.filter(([, words]) => runsOf(without(words, names)).some((run) => runs.has(run)));

        assert.deepEqual(
          copied.map(([path]) => path),
          [],
        );
      },
    );
  }
});

/** The people whom a strategy prints with their post, as signatures do, or as carers with their town. */
function peopleIn(text: string): string[] {
  const name = "(?:Professor |Councillor |Cllr )?((?:\\p{Lu}['’\\p{L}]* )?\\p{Lu}['’\\p{Ll}]\\p{L}+)";
  const patterns = [
    `A message from ${name}, `,
    `^${name}\\s+(?:Portfolio Holder|Corporate Director|Strategic Director|Director of)`,
    `\\t${name}, (?:Assistant Director|Director)`,
    `Families ${name}, .+ Manager`,
    `Lead Cabinet Member\\s+${name}`,
    `^(\\p{Lu} \\p{Lu}['’]\\p{L}+)$`,
    `foster carers (\\p{L}+) and \\p{L}+, from`,
    `foster carers \\p{L}+ and (\\p{L}+), from`,
    `\\((\\p{L}+) and \\p{L}+\\) training`,
    `\\(\\p{L}+ and (\\p{L}+)\\) training`,
  ];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gmu'))].map(([, person]) => person!),
  );
  return [...new Set(found.map((person) => person.replace(/^\p{Lu} /u, '')))];
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}])${word.replace(/['’]/, "['’]")}(?![\\p{L}])`, 'u').test(text);
}

function textsOf(value: unknown, wanted: (path: string) => boolean, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return wanted(path) ? [[path, value]] : [];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, wanted, `${path}.${key}`));
}

/** The last key of a path that is neither a number nor a variant of a text. */
function keyOf(path: string): string {
  return (
    path
      .split('.')
      .filter((key) => !/^(\d+|default|plain)$/.test(key))
      .at(-1) ?? ''
  );
}

/** The names in a document, the longest first, so that none is taken apart by a shorter one. */
function longestFirst(names: string[]): string[] {
  const several = names.map((name) => name.toLowerCase()).filter((name) => name.split(' ').length > 2);
  return [...new Set(several)].sort((a, b) => b.length - a.length);
}

/** A sentence with the names of things taken out of it: naming a strategy is not copying one. */
function without(words: string, names: string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, ' ¶ '), words.toLowerCase());
}

function runsOf(text: string): string[] {
  return text.split('¶').flatMap((part) => {
    const words =
      part
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}']+/gu) ?? [];
    return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
  });
}
