import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { offerSearch as words } from '../../../src/i18n/en/offer-search.js';
import type { Fields } from '../../../src/search/findable.js';
import { OfferSearch } from '../../../src/search/offer-search.js';
import { seeded } from '../../helpers/seeded.js';
import { queries } from './queries.js';
import { services } from './illustrative-offer.js';

/** As many as the largest directory of a council that is known, with descriptions as long as theirs. */
const COUNT = 5300;

/** Time of the processor, which other work on the machine disturbs less than time on the wall. */
const milliseconds = (work: () => void) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const leastOf = (times: number, measure: () => number) => Math.min(...Array.from({ length: times }, measure));
const p95 = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)]!;

const chance = seeded('a large directory');
const vocabulary = [...new Set(JSON.stringify(services).match(/[a-z]{2,}/g))];
for (let count = 0; count < 20_000; count++) {
  const letter = () => 'etaoinshrdlucmfwygp'[Math.floor(chance() ** 1.5 * 19)];
  vocabulary.push(Array.from({ length: 4 + Math.floor(chance() * 7) }, letter).join(''));
}
const text = (count: number) =>
  Array.from({ length: count }, () => vocabulary[Math.floor(chance() ** 4 * vocabulary.length)]).join(' ');

const fields = Array.from({ length: COUNT }, (_, at): Fields => {
  const { name, needs = [], keywords = [] } = services[at % services.length]!;
  return {
    name: `${name} ${text(2)}`,
    words: [...needs, ...keywords].join('. '),
    summary: text(15),
    rest: text(chance() < 0.05 ? 600 : 50 + Math.floor(chance() * 150)),
  };
});
const findables = fields.map((one) => ({ fields: () => one }));
const ready = () => {
  const search = new OfferSearch(findables, words);
  while (!search.prepare());
  return search;
};

/** What a scan of plain text must do before its first answer. */
const plainBuild = () => {
  const texts = fields.map(({ name, words: needs, summary, rest }) =>
    [name, needs, summary, rest].join(' ').normalize('NFD').toLowerCase(),
  );
  assert.equal(texts.length, COUNT);
};

describe(`a search of ${COUNT} services`, () => {
  it('can be asked for every word in at most twice the time of a plain scan’s preparation', () => {
    const plain = leastOf(5, () => milliseconds(plainBuild));
    const ours = leastOf(5, () =>
      milliseconds(() => {
        const search = new OfferSearch(findables, words);
        for (let count = 0; count < COUNT; count += 50) search.prepare(50);
      }),
    );
    assert.ok(ours <= plain * 2, `${ours} ms for ${plain} ms`);
  });

  it('prepares in slices far shorter than a long task', () => {
    ready();
    const search = new OfferSearch(findables, words);
    const slices: number[] = [];
    for (let done = false; !done;) slices.push(milliseconds(() => (done = search.prepare())));

    assert.ok(p95(slices) <= 12.5, `${p95(slices)} ms, and 50 on a phone four times as slow`);
  });

  it('answers 95 of 100 keys within 16 ms, one letter alone too', () => {
    const typed = Object.values(queries).flatMap((list) => list.filter((_, at) => at % 5 === 0).map(([one]) => one));
    const keys = (search: OfferSearch) =>
      typed.flatMap((one) =>
        Array.from({ length: one.length }, (_, at) => milliseconds(() => search.find(one.slice(0, at + 1)))),
      );
    const letters = (search: OfferSearch) =>
      [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => milliseconds(() => search.find(letter)));

    const each = leastOf(2, () => p95(keys(ready())));
    assert.ok(each <= 16, `${each} ms a key`);
    const one = leastOf(3, () => p95(letters(ready())));
    assert.ok(one <= 16, `${one} ms a single letter`);
  });

  it('takes at most 40 MB above the services', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    collect();
    const before = process.memoryUsage().heapUsed;
    const search = ready();
    search.find('homeless');
    collect();
    const taken = (process.memoryUsage().heapUsed - before) / 1e6;

    assert.ok(search.find('homeless').places.length > 0);
    assert.ok(taken <= 40, `${taken} MB`);
  });
});
