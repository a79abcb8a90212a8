import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { everything, filtersOf, soughtIn, toldOf, WISHES, type Wish } from '../../../src/elements/offer-finder/wish.js';
import { linkTo } from '../../../src/elements/offer-finder/wish-link.js';
import type { Cohort } from '../../../src/schema/cohorts.js';
import { services } from './illustrative-offer.js';
import { isShown, narrowed } from '../../../src/search/facets.js';

const full = Object.fromEntries(WISHES.map((name) => [name, `my ${name}`])) as Wish;
const known = {
  today: '2026-11-22',
  audience: '',
  point: undefined,
  headings: { accommodation: 'Somewhere to live' },
  cohorts: [{ id: 'leavers', kind: 'former-relevant', label: 'Care leavers' }] as Cohort[],
};

describe('what a reader wants', () => {
  it('is told to the page without their age or place', () => {
    const told = JSON.stringify(toldOf(full));
    assert.ok(!/my (age|place|miles)/.test(told), told);
    assert.ok(told.includes('my query') && told.includes('my need'), told);
  });

  it('goes into a link as words and need alone, and comes back out of it', () => {
    const link = linkTo({ ...full, query: 'a & b = ü', need: 'I have no bed' });
    assert.deepEqual(soughtIn(link), { query: 'a & b = ü', need: 'I have no bed' });
    assert.deepEqual([...new URLSearchParams(link).keys()], ['query', 'need']);
  });

  for (const hash of ['', 'il-service-first-home', 'kept=a,b', 'age=19&place=Barrow']) {
    it(`is not read out of an address that ends in “#${hash}”`, () => assert.deepEqual(soughtIn(hash), {}));
  }

  it('is everything until something is chosen', () => {
    const { shown, unsaid } = narrowed(services, filtersOf(everything, known));
    assert.deepEqual([shown.length, unsaid.length], [services.filter(isShown).length, 0]);
  });

  it('is a heading in law where it is called like one, and a council’s own category otherwise', () => {
    const of = (category: string) => filtersOf({ ...everything, category }, known);
    assert.deepEqual([of('accommodation').headings, of('accommodation').categories], [['accommodation'], []]);
    assert.deepEqual([of('Bikes').headings, of('Bikes').categories], [[], ['Bikes']]);
    assert.deepEqual([of('constructor').headings, of('constructor').categories], [[], ['constructor']]);
  });

  it('is meant for whom the page names by id or by kind', () => {
    for (const audience of ['leavers', 'former-relevant']) {
      assert.deepEqual(filtersOf(everything, { ...known, audience }).cohorts, ['leavers']);
    }
  });

  it('is near only where there is a place to be near to, in miles', () => {
    const near = { ...everything, miles: '5' };
    const point = { latitude: 54, longitude: -3 };
    assert.equal(filtersOf(near, known).near, undefined);
    assert.equal(filtersOf(near, { ...known, point }).near?.kilometres.toFixed(2), '8.04');
  });

  for (const age of ['', 'nineteen', '-1', '0']) {
    it(`has no age where “${age}” was typed`, () => {
      assert.equal(filtersOf({ ...everything, age }, known).age, undefined);
    });
  }
});
