import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { weekdays } from '../../../src/model/opening.js';
import type { Service } from '../../../src/schema/local-offer.js';
import { narrowed } from '../../../src/search/facets.js';
import { distanceTo, optionsOf, verdicts } from '../../../src/search/filters.js';
import type { FilterName, ListName, OfferFilters } from '../../../src/search/filters.js';
import { seeded } from '../../helpers/seeded.js';
import { services } from './illustrative-offer.js';

const today = '2026-11-22';
const bare: Service = { id: 'a', name: 'A', status: 'active', headings: ['other'], entitlement: 'partner' };
const here = { latitude: 54.4, longitude: 1.2 };
const place = (more: object) => ({ kind: 'physical' as const, ...here, ...more });

describe('a filter', () => {
  const paid = [{ amount: 3 }];
  const free = [{ amount: 0 }];
  const nights = [{ days: ['SA' as const], opens: '22:00', closes: '02:00' }];
  const evenings = [{ days: ['TU' as const], opens: '18:00', closes: '20:00' }];
  const always = (closes: string) => [{ days: [...weekdays], opens: '00:00', closes }];
  const near = { ...here, kilometres: 2 };
  const cases: [FilterName, Partial<Service>, Partial<OfferFilters>, string][] = [
    ['age', {}, { age: 17 }, 'fits'],
    ['age', { minimumAge: 0 }, { age: 0 }, 'fits'],
    ['age', { minimumAge: 18 }, { age: 17.9 }, 'no'],
    ['age', { maximumAge: 24 }, { age: 24.9 }, 'fits'],
    ['age', { maximumAge: 24 }, { age: 25 }, 'no'],
    ['free', {}, { free: true }, 'unsaid'],
    ['free', { costs: free }, { free: true }, 'fits'],
    ['free', { costs: paid }, { free: true }, 'no'],
    ['free', { costs: [...free, ...paid] }, { free: true }, 'unsaid'],
    ['free', { costs: [...paid, { text: 'Free to care leavers' }] }, { free: true }, 'unsaid'],
    ['free', { costs: [...paid, ...paid] }, { free: true }, 'no'],
    ['free', { costs: [{ text: 'Ask' }] }, { free: true }, 'unsaid'],
    ['free', { costs: [{ amount: 3, to: '2026-11-21' }, ...free] }, { free: true }, 'fits'],
    ['free', { costs: paid }, { free: false }, 'fits'],
    ['cohorts', {}, { cohorts: ['x'] }, 'fits'],
    ['cohorts', { cohorts: ['x', 'y'] }, { cohorts: ['y', 'z'] }, 'fits'],
    ['cohorts', { cohorts: ['x'] }, { cohorts: ['y'] }, 'no'],
    ['headings', {}, { headings: ['other', 'employment'] }, 'fits'],
    ['headings', {}, { headings: ['employment'] }, 'no'],
    ['needs', { needs: ['I am hungry'] }, { needs: ['I am hungry'] }, 'fits'],
    ['access', {}, { access: ['phone'] }, 'unsaid'],
    ['access', { access: ['phone'] }, { access: ['phone', 'online'] }, 'fits'],
    ['access', { access: ['visit'] }, { access: ['phone'] }, 'no'],
    ['languages', { languages: ['EN-gb'] }, { languages: ['en'] }, 'fits'],
    ['languages', { languages: ['pl'] }, { languages: ['en'] }, 'no'],
    ['languages', {}, { languages: ['en'] }, 'unsaid'],
    ['days', {}, { days: ['TU'] }, 'unsaid'],
    ['days', { schedules: always('00:00') }, { time: '03:00' }, 'fits'],
    ['days', { schedules: always('24:00') }, { days: ['SU'], time: '23:59' }, 'fits'],
    ['days', { schedules: always('00:00').slice(0, 1) }, { days: ['MO'] }, 'fits'],
    ['days', { schedules: [{ days: ['MO'], opens: '00:00', closes: '00:00' }] }, { time: '03:00' }, 'unsaid'],
    ['days', { schedules: [{ days: ['MO'], opens: '09:00', closes: '09:00' }] }, { time: '10:00' }, 'unsaid'],
    ['days', { schedules: [{ days: ['MO'], opens: '09:00', closes: '09:00' }] }, { days: ['TU'], time: '10:00' }, 'no'],
    ['days', { schedules: [{ days: ['MO'] }] }, { days: ['MO'], time: '10:00' }, 'unsaid'],
    ['days', { schedules: [{ ...evenings[0], frequency: 'irregular' }] }, { days: ['TU'] }, 'unsaid'],
    ['days', { schedules: evenings }, { days: ['TU', 'WE'] }, 'fits'],
    ['days', { schedules: evenings }, { days: ['WE'] }, 'no'],
    ['days', { schedules: evenings, status: 'temporarily closed' }, { days: ['TU'] }, 'no'],
    ['days', { status: 'temporarily closed' }, { time: '10:00' }, 'no'],
    ['days', { status: 'temporarily closed' }, {}, 'fits'],
    ['days', { schedules: evenings }, { days: ['TU'], time: '18:00' }, 'fits'],
    ['days', { schedules: evenings }, { days: ['TU'], time: '20:00' }, 'no'],
    ['days', { schedules: nights }, { days: ['SA'], time: '23:00' }, 'fits'],
    ['days', { schedules: nights }, { days: ['SU'], time: '01:00' }, 'fits'],
    ['days', { schedules: nights }, { time: '01:00' }, 'fits'],
    ['days', { schedules: nights }, { days: ['SA'], time: '01:00' }, 'no'],
    ['days', { schedules: nights }, { days: ['SU'], time: '23:00' }, 'no'],
    ['days', { schedules: nights }, { days: ['SU'], time: '02:00' }, 'no'],
    ['days', { schedules: [{ ...evenings[0], to: '2026-11-01' }] }, { days: ['TU'] }, 'no'],
    ['days', { schedules: [{ text: 'On a day you choose' }] }, { days: ['TU'] }, 'unsaid'],
    ['accessibility', {}, { accessibility: ['step free'] }, 'unsaid'],
    ['accessibility', { accessibility: ['Step-free', 'Lift'] }, { accessibility: ['step free', 'lift'] }, 'fits'],
    ['accessibility', { accessibility: ['Step-free'] }, { accessibility: ['step free', 'lift'] }, 'no'],
    ['near', { locations: [place({})] }, { near }, 'fits'],
    ['near', { locations: [place({ latitude: 54.5 })] }, { near }, 'no'],
    ['near', { locations: [place({ latitude: 54.5 }), place({})] }, { near }, 'fits'],
    ['near', { locations: [place({ exact: false })], access: ['visit'] }, { near }, 'unsaid'],
    ['near', { locations: [place({ latitude: 54.5 })], access: ['visit', 'phone'] }, { near }, 'fits'],
    ['near', {}, { near }, 'unsaid'],
  ];
  for (const [name, service, filters, verdict] of cases) {
    it(`by ${name} says ${verdict} of ${JSON.stringify(service)} for ${JSON.stringify(filters)}`, () => {
      assert.equal(verdicts[name]({ ...bare, ...service }, { ...filters, today }), verdict);
      assert.equal(verdicts[name]({ ...bare, ...service }, { today }), 'fits');
    });
  }

  it('never measures the way to a place that must stay private', () => {
    assert.equal(distanceTo({ ...bare, locations: [place({ exact: false })] }, here), undefined);
  });
});

describe('narrowed', () => {
  const chance = seeded('filters');
  const one = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)]!;
  const maybe = <Item>(make: () => Item) => (chance() < 0.4 ? make() : undefined);
  const any = (): OfferFilters =>
    JSON.parse(
      JSON.stringify({
        today,
        headings: maybe(() => [one(services).headings[0]]),
        cohorts: maybe(() => ['il-cohort-former-relevant', 'il-cohort-qualifying'].slice(Math.floor(chance() * 2))),
        age: maybe(() => 14 + Math.floor(chance() * 12)),
        free: maybe(() => true),
        access: maybe(() => ['visit']),
        days: maybe(() => ['TU']),
        time: maybe(() => '18:30'),
        near: maybe(() => ({ ...here, kilometres: 10 })),
        languages: maybe(() => ['en']),
        accessibility: maybe(() => ['step free']),
      }),
    );

  it('counts for each choice what choosing it would show', () => {
    for (let times = 0; times < 60; times++) {
      const filters = any();
      const { options } = narrowed(services, filters);
      for (const name of Object.keys(optionsOf) as ListName[]) {
        for (const { value, count } of options(name)) {
          const chosen = name === 'accessibility' ? [...(filters.accessibility ?? []), value] : [value];
          const then = narrowed(services, { ...filters, [name]: chosen });
          assert.equal(then.shown.length, count, `${name} ${value} ${JSON.stringify(filters)}`);
        }
      }
    }
  });

  it('shows each service once at most, in the order given, and none that has ended', () => {
    for (let times = 0; times < 60; times++) {
      const { shown, unsaid } = narrowed(services, any());
      const order = shown.map((service) => services.indexOf(service));

      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
      );
      assert.ok([...shown, ...unsaid].every(({ status }) => status !== 'defunct' && status !== 'inactive'));
      assert.deepEqual(
        shown.filter((service) => unsaid.includes(service)),
        [],
      );
    }
  });

  it('never shows more for one more filter', () => {
    for (let times = 0; times < 60; times++) {
      const { today: day, ...filters } = any();
      const { shown } = narrowed(services, { ...filters, today: day });
      for (const name of Object.keys(filters)) {
        if (name === 'time') continue;
        const fewer = { ...filters, today: day, [name]: undefined };
        const before = narrowed(services, fewer).shown;
        // A time alone asks about any day, so it is no filter less.
        if (name === 'days' && filters.time) continue;
        assert.ok(
          shown.every((service) => before.includes(service)),
          name,
        );
      }
    }
  });
});
