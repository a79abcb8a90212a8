import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clockOf, daysOf } from '../../../src/import/sheet/hours.js';

describe('days of the week in a sheet', () => {
  const read: [raw: string, days: string][] = [
    ['Monday', 'MO'],
    ['tues; Thurs', 'TU TH'],
    ['MO, WE', 'MO WE'],
    ['Monday to Friday', 'MO TU WE TH FR'],
    ['Fri – Mon', 'MO FR SA SU'],
    ['Mondays and Wednesdays', 'MO WE'],
    ['weekdays', 'MO TU WE TH FR'],
    ['Every day', 'MO TU WE TH FR SA SU'],
  ];
  for (const [raw, days] of read) it(`are read from ${raw}`, () => assert.deepEqual(daysOf(raw), days.split(' ')));

  for (const raw of ['t', 'sometimes', 'Monday to', 'Mon-Wed-Fri', 'Monday; never']) {
    it(`are not guessed from ${raw}`, () => assert.deepEqual(daysOf(raw), { why: 'not-days' }));
  }
});

describe('a time of day in a sheet', () => {
  const read: [raw: string, time: string][] = [
    ['09:00', '09:00'],
    ['9.30', '09:30'],
    ['17:00:00', '17:00'],
    ['9am', '09:00'],
    ['5:30 PM', '17:30'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['24:00', '24:00'],
  ];
  for (const [raw, time] of read) it(`is read from ${raw}`, () => assert.equal(clockOf(raw), time));

  for (const raw of ['9', '25:00', '24:30', '09:75', '13pm', '0am', 'noon', '0.375']) {
    it(`is not guessed from ${raw}`, () => assert.deepEqual(clockOf(raw), { why: 'not-a-time' }));
  }
});
