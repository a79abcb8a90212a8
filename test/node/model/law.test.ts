import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAgeOf, checkedBetween, footingOf, forceOf, isConfirmed, type Force } from '../../../src/model/law.js';
import type { Provision } from '../../../src/schema/provisions.js';

const today = '2026-11-22';
const checked = { date: '2026-08-31', confidence: 'confirmed' as const };
const law = (fields: Partial<Provision> = {}): Provision => ({
  id: 'act',
  title: 'Act',
  kind: 'act',
  summary: 'What it asks.',
  status: 'in-force',
  inForce: 'yes',
  checked,
  ...fields,
});

describe('forceOf', () => {
  const cases: [fields: Partial<Provision>, force: Force][] = [
    [{}, 'yes'],
    [{ inForce: undefined }, 'yes'],
    [{ status: 'amended' }, 'yes'],
    [{ status: 'amended', inForce: undefined }, 'unknown'],
    [{ status: 'enacted', inForce: undefined }, 'unknown'],
    [{ status: 'enacted', inForce: 'unknown' }, 'unknown'],
    [{ status: 'unknown', inForce: undefined }, 'unknown'],
    [{ inForce: 'partly' }, 'partly'],
    [{ status: 'proposed', inForce: undefined }, 'not-yet'],
    [{ status: 'enacted', inForce: 'no' }, 'not-yet'],
    [{ inForceFrom: '2026-11-22' }, 'yes'],
    [{ inForceFrom: '2026-11-23' }, 'not-yet'],
    [{ status: 'enacted', inForce: 'no', inForceFrom: '2027-04' }, 'not-yet'],
    [{ status: 'enacted', inForce: 'no', inForceFrom: '2026-11-01' }, 'unknown'],
    [{ inForceTo: '2026-11-22' }, 'yes'],
    [{ inForceTo: '2026-11-21' }, 'ended'],
    [{ status: 'repealed' }, 'ended'],
    [{ status: 'superseded' }, 'ended'],
  ];
  for (const [fields, force] of cases) {
    it(`is ${force} for ${JSON.stringify(fields)}`, () => assert.equal(forceOf(law(fields), today), force));
  }
});

describe('a check of the law', () => {
  for (const [date, age] of [
    ['2025-11-22', 'fresh'],
    ['2025-11-21', 'old'],
    ['2024-02-29', 'old'],
    [undefined, 'never'],
  ] as const) {
    it(`of ${date ?? 'no day'} is ${age} on ${today}`, () => {
      assert.equal(checkAgeOf(law({ checked: date && { ...checked, date } }), today), age);
    });
  }

  it('spans the first and the last day, of what was checked', () => {
    const laws = ['2026-08-31', '2025-06-30'].map((date) => law({ checked: { ...checked, date } }));

    assert.deepEqual(checkedBetween([...laws, law({ checked: undefined })]), ['2025-06-30', '2026-08-31']);
    assert.equal(checkedBetween([law({ checked: undefined })]), undefined);
  });

  it('confirms only what somebody has seen, or a reliable account of it', () => {
    assert.equal(isConfirmed(law(), today), true);
    assert.equal(isConfirmed(law({ checked: { ...checked, confidence: 'secondary' } }), today), true);
    assert.equal(isConfirmed(law({ checked: { ...checked, confidence: 'not-confirmed' } }), today), false);
    assert.equal(isConfirmed(law({ checked: undefined }), today), false);
    assert.equal(isConfirmed(law({ inForce: 'unknown' }), today), false);
  });
});

describe('footingOf', () => {
  it('is as weak as the weakest piece of law, and unknown without any', () => {
    const unknown = law({ inForce: 'unknown' });

    assert.equal(footingOf([law(), law()], today), 'yes');
    assert.equal(footingOf([law(), unknown], today), 'unknown');
    assert.equal(footingOf([unknown, law({ inForce: 'no' })], today), 'not-yet');
    assert.equal(footingOf([law({ status: 'repealed' }), unknown], today), 'ended');
    assert.equal(footingOf([law({ checked: undefined })], today), 'unknown');
    assert.equal(footingOf([], today), 'unknown');
  });
});
