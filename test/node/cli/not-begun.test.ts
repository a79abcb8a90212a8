import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notBegun } from '../../../src/cli/not-begun.js';
import { onlyAPromise, sound, spoilt } from '../schema/samples.js';
import { run, temporary } from './run.js';

const { file } = temporary();
const today = '2026-11-23';
const route = 'indicators.observations.1.period';
const of = (period: unknown) => notBegun(spoilt(route, period), today);

describe('a figure of a time that has not begun', () => {
  const ahead: [period: object, start: string][] = [
    [{ kind: 'instant', end: '2026-11-24' }, '2026-11-24'],
    [{ kind: 'instant', end: '2026-12' }, '2026-12-01'],
    [{ kind: 'instant', end: { value: '2027' } }, '2027-01-01'],
    [{ kind: 'interval', start: '2027-04-01', end: '2028-03-31' }, '2027-04-01'],
    [{ kind: 'interval', end: '2027/28', yearType: 'academic' }, '2027-09-01'],
    [{ kind: 'rolling', start: '2027-01', end: '2027-12', length: { n: 12, unit: 'months' } }, '2027-01-01'],
    [{ kind: 'open', start: '2031' }, '2031-01-01'],
  ];
  for (const [period, start] of ahead)
    it(`is found where it says ${JSON.stringify(period)}`, () => {
      assert.deepEqual(of(period), [
        {
          path: 'indicators.observations[1].period',
          severity: 'error',
          expected: 'a period that has begun by 2026-11-23, the day of this check',
          found: `a figure of a period from ${start}`,
          advice: 'Check the period, above all its year. What is aimed for is a target, and no figure.',
        },
      ]);
    });

  const begun: unknown[] = [
    { kind: 'instant', end: today },
    { kind: 'instant', end: '2026-11' },
    { kind: 'instant', end: '2026' },
    { kind: 'interval', start: '2026-10', end: '2026-12' },
    { kind: 'interval', end: '2026/27' },
    { kind: 'interval', end: '2026/27', yearType: 'academic' },
    { kind: 'rolling', end: '2027-03-31', length: { n: 12, unit: 'months' } },
    { kind: 'relative', length: { n: 12, unit: 'months' } },
    { kind: 'open', end: '2028' },
    'next year',
    undefined,
  ];
  for (const period of begun)
    it(`is not seen in ${JSON.stringify(period)}`, () => {
      assert.deepEqual(of(period), []);
    });

  it('is not a gap that waits for its day', () => {
    const later = { kind: 'instant', end: '2027-03-31' };
    const waiting = spoilt('indicators.observations.1', { period: later, missing: { reason: 'to-follow' } });
    assert.deepEqual(notBegun(waiting, today), []);
  });

  it('depends on the day that is given alone', () => {
    assert.deepEqual(notBegun(sound, today), []);
    assert.equal(notBegun(sound, '2025-03-30').length, 7);
    assert.deepEqual(
      [notBegun(onlyAPromise, ''), notBegun(0, ''), notBegun({ schemaVersion: '9.0' }, '')],
      [[], [], []],
    );
  });

  it('fails the check', () => {
    const { code, out } = run('check', file('ahead.json', spoilt(route, { kind: 'instant', end: '9999-12-31' })));
    assert.equal(code, 1);
    assert.match(
      out,
      /error {4}indicators\.observations\[1\]\.period\n +expected .+has begun.+\n +found .+9999-12-31\n/,
    );
  });
});
