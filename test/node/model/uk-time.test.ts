import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayAfter, daysBetween, momentInUk, weekdayOf } from '../../../src/model/uk-time.js';

const HOUR = 3_600_000;

/** What the browser’s own table of time zones says. */
const authority = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('momentInUk', () => {
  const cases = [
    ['2026-01-15T12:00:00Z', '2026-01-15', '12:00'],
    ['2026-07-15T12:00:00Z', '2026-07-15', '13:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '02:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25', '01:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25', '01:00'],
    ['2026-07-31T23:30:00Z', '2026-08-01', '00:30'],
    ['2026-12-31T23:59:00Z', '2026-12-31', '23:59'],
  ] as const;
  for (const [instant, day, time] of cases) {
    it(`is ${day} ${time} at ${instant}`, () => {
      assert.deepEqual(momentInUk(Date.parse(instant)), { day, time });
    });
  }

  it('says what the table of time zones says, in each half hour about every change of twenty years', () => {
    for (let year = 2020; year < 2040; year++) {
      for (const month of [2, 9]) {
        for (let at = Date.UTC(year, month, 24, 22); at < Date.UTC(year, month + 1, 1, 3); at += HOUR / 2) {
          const { day, time } = momentInUk(at);
          assert.equal(`${day} ${time}`, authority.format(at));
        }
      }
    }
  });
});

describe('days', () => {
  it('follow each other through months, leap years and the changes of the clock', () => {
    assert.equal(dayAfter('2026-12-31', 1), '2027-01-01');
    assert.equal(dayAfter('2028-02-28', 1), '2028-02-29');
    assert.equal(dayAfter('2026-03-28', 2), '2026-03-30');
    assert.equal(dayAfter('2026-10-24', 2), '2026-10-26');
    assert.equal(dayAfter('2026-11-01', -1), '2026-10-31');
    assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2);
  });

  it('that are none have none after them', () => {
    assert.equal(dayAfter('soon', 1), '');
  });

  it('begin the week on Monday', () => {
    assert.deepEqual(['2026-11-23', '2026-11-29'].map(weekdayOf), [0, 6]);
  });
});
