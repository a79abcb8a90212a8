import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openingAt, type Opening } from '../../../src/model/opening.js';
import { momentInUk } from '../../../src/model/uk-time.js';
import type { Schedule } from '../../../src/schema/local-offer.js';

const MON = '2026-11-23';
const TUE = '2026-11-24';
const WED = '2026-11-25';
const FRI = '2026-11-27';
const SAT = '2026-11-28';
const SUN = '2026-11-29';

const all: Schedule['days'] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const office: Schedule = { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '17:00' };
const night: Schedule = { days: ['FR'], opens: '22:00', closes: '02:00' };

const open = (until?: string, sure = true): Opening => ({ state: 'open', until, sure });
const later = (opens: string, sure = true): Opening => ({ state: 'later', opens, sure });
const today = (schedules: Schedule[], sure = true): Opening => ({ state: 'today', schedules, sure });
const closed = (day?: string, inDays = 1, opens?: string, sure = true): Opening => ({
  state: 'closed',
  next: day ? { day, inDays, opens, sure } : undefined,
});

describe('openingAt', () => {
  const cases: [what: string, schedules: Schedule[], at: string, opening: Opening][] = [
    ['before it opens', [office], `${MON} 08:59`, later('09:00')],
    ['from the minute it opens', [office], `${MON} 09:00`, open('17:00')],
    ['to the minute before it closes', [office], `${MON} 16:59`, open('17:00')],
    ['from the minute it closes', [office], `${MON} 17:00`, closed(TUE, 1, '09:00')],
    ['over a weekend', [office], `${FRI} 18:00`, closed('2026-11-30', 3, '09:00')],
    ['a week before the only day', [{ ...office, days: ['MO'] }], `${MON} 18:00`, closed('2026-11-30', 7, '09:00')],

    ['before midnight of a night', [night], `${FRI} 23:00`, open('02:00')],
    ['after midnight of a night', [night], `${SAT} 01:59`, open('02:00')],
    ['at the end of a night', [night], `${SAT} 02:00`, closed('2026-12-04', 6, '22:00')],
    ['in the small hours before a night', [night], `${FRI} 01:00`, later('22:00')],
    ['until midnight as 24:00', [{ ...night, closes: '24:00' }], `${FRI} 23:59`, open('00:00')],
    ['until midnight as 00:00', [{ ...night, closes: '00:00' }], `${FRI} 23:59`, open('00:00')],
    ['past midnight as 24:30', [{ ...night, closes: '24:30' }], `${SAT} 00:29`, open('00:30')],
    ['on the first night of the week', [{ ...night, days: ['SU'] }], `${MON} 01:00`, open('02:00')],
    [
      'through midnight in two pieces',
      [
        { days: ['FR'], opens: '18:00', closes: '24:00' },
        { days: ['SA'], opens: '00:00', closes: '03:00' },
      ],
      `${FRI} 20:00`,
      open('03:00'),
    ],
    ['day and night', [{ days: all, opens: '00:00', closes: '24:00' }], `${WED} 03:00`, open()],
    [
      'a weekend without a break, more than a day before its end',
      [{ days: ['SA', 'SU'], opens: '00:00', closes: '24:00' }],
      `${SAT} 10:00`,
      open(),
    ],
    [
      'the same, on its last day',
      [{ days: ['SA', 'SU'], opens: '00:00', closes: '24:00' }],
      `${SUN} 10:00`,
      open('00:00'),
    ],

    [
      'between two openings',
      [
        { days: ['MO'], opens: '10:00', closes: '12:00' },
        { days: ['MO'], opens: '14:00', closes: '16:00' },
      ],
      `${MON} 13:00`,
      later('14:00'),
    ],
    [
      'in two openings that overlap',
      [
        { days: ['MO'], opens: '10:00', closes: '13:00' },
        { days: ['MO'], opens: '12:00', closes: '16:00' },
      ],
      `${MON} 11:00`,
      open('16:00'),
    ],

    ['every other week, on the day', [{ ...office, frequency: 'fortnightly' }], `${MON} 10:00`, open('17:00', false)],
    ['once a month, before it', [{ ...office, frequency: 'monthly' }], `${MON} 08:00`, later('09:00', false)],
    [
      'once a month, on another day',
      [{ ...office, days: ['WE'], frequency: 'monthly' }],
      `${MON} 10:00`,
      closed(WED, 2, '09:00', false),
    ],
    ['every week, said so', [{ ...office, frequency: 'weekly' }], `${MON} 10:00`, open('17:00')],
    ['in term time only', [{ ...office, text: 'Term time only' }], `${MON} 10:00`, open('17:00', false)],
    [
      'surely and perhaps: what is sure counts, for as long as it is sure',
      [office, { ...office, closes: '20:00', text: 'Term time only' }],
      `${MON} 10:00`,
      open('17:00'),
    ],
    [
      'surely and perhaps, at the same time later',
      [{ ...office, frequency: 'fortnightly' }, office],
      `${MON} 08:00`,
      later('09:00'),
    ],

    ['before its first day', [{ ...office, from: '2027-04-01' }], `${MON} 10:00`, closed('2027-04-01', 129, '09:00')],
    [
      'before its first day, which is no day of it',
      [{ ...office, days: ['SU'], from: '2027-04-01' }],
      `${MON} 10:00`,
      closed('2027-04-04', 132, '09:00'),
    ],
    ['on its first day', [{ ...office, from: MON }], `${MON} 10:00`, open('17:00')],
    ['on its last day', [{ ...office, to: MON }], `${MON} 10:00`, open('17:00')],
    ['after hours on its last day', [{ ...office, to: MON }], `${MON} 18:00`, closed()],
    ['after its last day', [{ ...office, to: MON }], `${TUE} 10:00`, { state: 'ended', on: MON }],
    ['in the last hours of its last night', [{ ...night, to: FRI }], `${SAT} 01:00`, open('02:00')],
    [
      'after the later of two last days',
      [
        { ...office, to: '2026-08-31' },
        { ...office, to: '2026-09-30' },
      ],
      `${MON} 10:00`,
      { state: 'ended', on: '2026-09-30' },
    ],
    [
      'between two seasons',
      [
        { ...office, to: MON },
        { ...office, from: FRI },
      ],
      `${TUE} 10:00`,
      closed(FRI, 3, '09:00'),
    ],

    ['without any times', [], `${MON} 10:00`, { state: 'unsaid' }],
    ['in words only', [{ text: 'By appointment' }], `${MON} 10:00`, { state: 'unsaid' }],
    ['with hours of no day', [{ opens: '09:00', closes: '17:00' }], `${MON} 10:00`, { state: 'unsaid' }],
    ['with an empty list of days', [{ days: [], opens: '09:00' }], `${MON} 10:00`, { state: 'unsaid' }],
    [
      'closed by its hours, but also in words',
      [office, { text: 'Or when we agree' }],
      `${SUN} 10:00`,
      { state: 'unsaid' },
    ],
    ['open by its hours, and also in words', [office, { text: 'Or when we agree' }], `${MON} 10:00`, open('17:00')],

    ['on a day without hours', [{ days: ['MO'] }], `${MON} 10:00`, today([{ days: ['MO'] }])],
    ['before a day without hours', [{ days: ['TU'] }], `${MON} 10:00`, closed(TUE)],
    [
      'after it opened, with no end said',
      [{ days: ['MO'], opens: '09:00' }],
      `${MON} 10:00`,
      today([{ days: ['MO'], opens: '09:00' }]),
    ],
    ['before it opens, with no end said', [{ days: ['MO'], opens: '09:00' }], `${MON} 08:00`, later('09:00')],
    [
      'before it closes, with no beginning said',
      [{ days: ['MO'], closes: '12:00' }],
      `${MON} 10:00`,
      today([{ days: ['MO'], closes: '12:00' }]),
    ],
    [
      'after it closes, with no beginning said',
      [{ days: ['MO'], closes: '12:00' }],
      `${MON} 12:00`,
      closed('2026-11-30', 7),
    ],
    [
      'with hours that begin when they end, which is how feeds say nothing',
      [{ days: ['MO'], opens: '00:00', closes: '00:00' }],
      `${MON} 10:00`,
      today([{ days: ['MO'], opens: '00:00', closes: '00:00' }]),
    ],

    ['day and night, as feeds say it', [{ days: all, opens: '00:00', closes: '00:00' }], `${WED} 03:00`, open()],
    ['only now and then', [{ ...office, frequency: 'irregular' }], `${MON} 10:00`, { state: 'unsaid' }],

    ['on Christmas Day', [{ ...office, days: all }], '2026-12-25 10:00', open('17:00', false)],
    ['before it opens on New Year’s Day', [office], '2027-01-01 08:00', later('09:00', false)],
    ['on Good Friday, whatever the time', [office], '2027-03-26', today([office], false)],
    ['before Easter Monday', [office], '2027-03-28 10:00', closed('2027-03-29', 1, '09:00', false)],
    ['day and night on Boxing Day', [{ days: all, opens: '00:00', closes: '24:00' }], '2026-12-26 03:00', open()],
    [
      'all of a bank holiday',
      [{ days: ['MO'], opens: '00:00', closes: '24:00' }],
      '2026-05-04 09:00',
      open('00:00', false),
    ],

    ['on a day, whatever the time', [office], MON, today([office])],
    [
      'perhaps on a day, whatever the time',
      [{ ...office, frequency: 'monthly' }],
      MON,
      today([{ ...office, frequency: 'monthly' }], false),
    ],
    ['on a day when it is closed, whatever the time', [office], SUN, closed('2026-11-30', 1, '09:00')],
    ['on a day that is none', [office], 'soon', closed()],
  ];
  for (const [what, schedules, at, opening] of cases) {
    it(`tells how things stand ${what}`, () => {
      const [day = '', time] = at.split(' ');
      assert.deepEqual(openingAt(schedules, { day, time }), opening);
    });
  }

  it('survives a first day that no calendar has, which browsers read differently', () => {
    assert.equal(openingAt([{ ...office, from: '2027-02-31' }], { day: MON, time: '10:00' }).state, 'closed');
  });

  it('leaves the schedules as they were', () => {
    const schedules = Object.freeze([Object.freeze({ ...office }), Object.freeze({ ...night })]);

    assert.doesNotThrow(() => openingAt(schedules, { day: FRI, time: '08:00' }));
  });
});

describe('on the nights when the clocks change', () => {
  const bar: Schedule = { days: ['SA'], opens: '22:00', closes: '03:00' };
  const cases: [instant: string, opening: Opening][] = [
    ['2026-03-29T00:59:00Z', open('03:00')],
    ['2026-03-29T01:59:00Z', open('03:00')],
    ['2026-03-29T02:00:00Z', closed('2026-04-04', 6, '22:00')],
    ['2026-10-25T00:59:00Z', open('03:00')],
    ['2026-10-25T01:30:00Z', open('03:00')],
    ['2026-10-25T02:59:00Z', open('03:00')],
    ['2026-10-25T03:00:00Z', closed('2026-10-31', 6, '22:00')],
  ];
  for (const [instant, opening] of cases) {
    it(`goes by the clock on the wall at ${instant}`, () => {
      assert.deepEqual(openingAt([bar], momentInUk(Date.parse(instant))), opening);
    });
  }
});
