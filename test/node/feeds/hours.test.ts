import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { schedulesOf } from '../../../src/feeds/hours.js';
import { openingAt, weekdays } from '../../../src/model/opening.js';

const monday = { byday: 'MO', opens_at: '09:00', closes_at: '17:00' };
const hours = { days: ['MO'], opens: '09:00', closes: '17:00' };
const read = (fields: object) => schedulesOf({ schedules: [{ ...monday, ...fields }] }, () => undefined);

describe('the hours of a feed', () => {
  const cases: [what: string, fields: object, schedule: object][] = [
    ['end when the rule of the calendar ends', { until: '2026-08-31' }, { ...hours, to: '2026-08-31' }],
    [
      'end on the day that they are valid to, whatever the rule',
      { valid_to: '2026-07-31', until: '2026-08-31' },
      { ...hours, to: '2026-07-31' },
    ],
    ['begin when the rule begins', { dtstart: '2027-04-05T09:00:00' }, { ...hours, from: '2027-04-05' }],
    [
      'begin on the day that they are valid from',
      { valid_from: '2027-04-01', dtstart: '2027-01-01' },
      { ...hours, from: '2027-04-01' },
    ],
    ['end on a day as calendars write it', { until: '20260831T220000Z' }, { ...hours, to: '2026-08-31' }],
    ['are of every week', { freq: 'WEEKLY', interval: '1' }, hours],
    ['are of every other week', { freq: 'WEEKLY', interval: 2 }, { ...hours, frequency: 'fortnightly' }],
    ['are of every month', { freq: 'MONTHLY', byday: '1MO' }, { ...hours, frequency: 'monthly' }],
    [
      'are of the first Monday of a month, where that is all that is said',
      { byday: '1MO' },
      { ...hours, frequency: 'monthly' },
    ],
    ['are of every day', { freq: 'DAILY', byday: null }, { ...hours, days: [...weekdays] }],
    ['are of every fourth week', { freq: 'WEEKLY', interval: 4 }, { ...hours, frequency: 'irregular' }],
    ['are of every second day', { freq: 'DAILY', interval: 2 }, { ...hours, frequency: 'irregular' }],
    ['are of every third month', { freq: 'MONTHLY', interval: 3 }, { ...hours, frequency: 'irregular' }],
    ['are of a year', { freq: 'YEARLY' }, { ...hours, frequency: 'irregular' }],
  ];
  for (const [what, fields, schedule] of cases) {
    it(`${what}: ${JSON.stringify(fields)}`, () => {
      assert.deepEqual(read(fields), [schedule]);
    });
  }

  const times: [written: string, time: string | undefined][] = [
    ['09:00', '09:00'],
    ['9:30', '09:30'],
    ['09:30:00', '09:30'],
    ['2:00 PM', '14:00'],
    ['2:00 p.m.', '14:00'],
    ['2.30pm', '14:30'],
    ['02:00:00 pm', '14:00'],
    ['2pm', '14:00'],
    ['12:30 PM', '12:30'],
    ['12:30 am', '00:30'],
    ['11am', '11:00'],
    ['14:00 PM', '14:00'],
    ['24:00', '24:00'],
    ['24:30', undefined],
    ['25:00', undefined],
    ['9:75', undefined],
    ['9', undefined],
    ['noon', undefined],
  ];
  for (const [written, time] of times) {
    it(`read “${written}” as ${time ?? 'no time'}`, () => {
      assert.equal(read({ opens_at: written })[0]?.opens, time);
    });
  }

  for (const byday of ['Mon, Tues', ['MO', 'TU'], 'MO;TU', 'Monday Tuesday', 'mondays,tu']) {
    it(`are of the days that ${JSON.stringify(byday)} names`, () => {
      assert.deepEqual(read({ byday }), [{ ...hours, days: ['MO', 'TU'] }]);
    });
  }

  for (const byday of ['Weekdays', 'Mon-Fri', 'Monday to Friday', 'Weekly', 'MO, school days']) {
    it(`are of no day where it is guesswork, and say “${byday}” as the feed does`, () => {
      assert.deepEqual(read({ byday }), [{ opens: '09:00', closes: '17:00', text: byday }]);
      assert.deepEqual(read({ byday, freq: 'DAILY', description: 'In term time' })[0]!.text, `${byday}. In term time`);
    });
  }

  it('are not of a day that is no word', () => {
    assert.deepEqual(read({ byday: { toString: 1 } }), [{ opens: '09:00', closes: '17:00' }]);
  });

  it('say nothing of being open, where they come round only now and then', () => {
    for (const rule of [{ freq: 'WEEKLY', interval: 4 }, { freq: 'YEARLY' }]) {
      assert.equal(openingAt(read(rule), { day: '2026-11-23', time: '10:00' }).state, 'unsaid');
    }
  });
});
