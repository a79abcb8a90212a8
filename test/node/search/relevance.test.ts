import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { foldedWords } from '../../../src/search/fold.js';
import { seeded } from '../../helpers/seeded.js';
import { searchIn, services } from './illustrative-offer.js';
import { queries } from './queries.js';

const english = searchIn('en');
const welsh = searchIn('cy');

const firstThree = (typed: string, kind: string) =>
  (kind === 'welsh' ? welsh : english)
    .find(typed)
    .ids.slice(0, 3)
    .map((id) => id.replace('il-service-', ''));

const all = Object.entries(queries).flatMap(([kind, list]) =>
  list.map(([typed, wanted]) => ({ kind, typed, wanted, found: firstThree(typed, kind) })),
);
const missed = all.filter(({ wanted, found }) => !found.includes(wanted));

describe('what young people type', () => {
  it('are 60 or more queries of five kinds, each for a service that there is', () => {
    assert.ok(all.length >= 60, String(all.length));
    for (const { typed, wanted } of all) {
      assert.ok(
        services.some(({ id }) => id === `il-service-${wanted}`),
        `${typed} → ${wanted}`,
      );
    }
  });

  it('finds the wanted service among the first three for 95 in 100', () => {
    const share = 1 - missed.length / all.length;

    assert.ok(share >= 0.95, `${share.toFixed(3)}: ${JSON.stringify(missed)}`);
  });

  for (const kind of Object.keys(queries)) {
    it(`does so for 9 in 10 that are ${kind}`, () => {
      const ofKind = all.filter((one) => one.kind === kind);
      const missing = missed.filter((one) => one.kind === kind);

      assert.ok(missing.length <= ofKind.length / 10, JSON.stringify(missing));
    });
  }
});

describe('misspelled words', () => {
  /** One slip as fingers make them: a letter left out, added, changed or swapped with the next. */
  const slipped = (word: string, chance: () => number) => {
    const at = 1 + Math.floor(chance() * (word.length - 2));
    const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(chance() * 26)]!;
    const rest = word.slice(at + 1);
    const kinds = [rest, letter + word[at] + rest, letter + rest, (rest[0] ?? '') + word[at] + rest.slice(1)];
    return word.slice(0, at) + kinds[Math.floor(chance() * kinds.length)];
  };

  it('find what the right word finds, for 9 in 10 words of names and keywords', () => {
    const chance = seeded('slips of the thumb');
    let found = 0;
    let tried = 0;
    for (const { name, keywords = [] } of services) {
      for (const word of new Set(foldedWords([name, ...keywords].join(' ')))) {
        const [best] = english.find(word).ids;
        if (word.length < 5 || best === undefined) continue;
        tried++;
        if (english.find(slipped(word, chance)).ids.slice(0, 10).includes(best)) found++;
      }
    }
    assert.ok(tried > 300, String(tried));
    assert.ok(found / tried >= 0.9, `${found} of ${tried}`);
  });

  it('say what they were read as', () => {
    assert.ok(english.find('pasport').readAs.includes('passport'));
    assert.deepEqual(english.find('passport').readAs, []);
  });
});
