import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isBankHoliday } from '../../../src/model/bank-holidays.js';
import { dayAfter, weekdayOf } from '../../../src/model/uk-time.js';

/** As gov.uk lists them for England and Wales, without those of a single year. */
const published: Record<number, string> = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, at) => dayAfter(`${year}-01-01`, at)).filter((day) => day.startsWith(String(year)));

describe('isBankHoliday', () => {
  for (const [year, days] of Object.entries(published)) {
    it(`knows those of ${year}, substitute days and all, and no others from Monday to Friday`, () => {
      const found = daysOf(Number(year)).filter((day) => isBankHoliday(day) && weekdayOf(day) < 5);

      assert.deepEqual(
        found,
        days.split(' ').map((day) => `${year}-${day}`),
      );
    });
  }

  it('knows the substitutes of a Christmas and a New Year’s Day on a Sunday', () => {
    for (const day of ['2022-12-26', '2022-12-27', '2023-01-02', '2022-01-03']) assert.ok(isBankHoliday(day), day);
    for (const day of ['2022-12-28', '2023-01-03', '2024-01-02']) assert.ok(!isBankHoliday(day), day);
  });

  it('counts Christmas, Boxing Day and New Year’s Day at a weekend, too', () => {
    for (const day of ['2021-12-25', '2021-12-26', '2022-01-01']) assert.ok(isBankHoliday(day), day);
  });

  it('knows when Easter is, early and late and where the moon is put back', () => {
    const sundays = ['1954-04-18', '1981-04-19', '2008-03-23', '2011-04-24', '2038-04-25', '2049-04-18', '2076-04-19'];
    for (const sunday of sundays) {
      assert.ok(isBankHoliday(dayAfter(sunday, -2)) && isBankHoliday(dayAfter(sunday, 1)), sunday);
    }
  });

  it('knows none on a day that no calendar has', () => {
    assert.equal(isBankHoliday('soon'), false);
    assert.equal(isBankHoliday('2027-02-31'), false);
  });
});
