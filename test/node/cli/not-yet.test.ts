import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notYet } from '../../../src/cli/not-yet.js';
import { onlyAPromise, sound, spoilt } from '../schema/samples.js';
import { run, temporary } from './run.js';

const { file } = temporary();
const today = '2026-11-23';
const pathsIn = (document: unknown) => notYet(document, today).map(({ path }) => path);

describe('a day that is still to come', () => {
  const plants: [what: string, route: string, value: unknown, path?: string][] = [
    ['the document was last reviewed', 'about.reviewed', '2026-11-24'],
    ['the law was checked', 'provisions', [{ checked: { date: '2027-01-01' } }], 'provisions[0].checked.date'],
    ['a group of figures is as at', 'indicators.groups.0.asAt', '2026-12'],
    ['a group of figures is as at, as printed', 'indicators.groups.0.asAt', { value: '2027' }],
    ['a service was checked', 'localOffer.services.0.checked', '2026-11-24'],
    ['an amount was looked at', 'localOffer.entitlements.0.reviewed', '2099-01-01'],
  ];
  for (const [what, route, value, path] of plants)
    it(`is found where ${what}`, () => {
      assert.deepEqual(pathsIn(spoilt(route, value)), [path ?? route.replace(/\.(\d+)/g, '[$1]')]);
    });

  it('is right for the next review, and today and a year that is not over are no such days', () => {
    assert.deepEqual(pathsIn(spoilt('about.nextReview', '2099-01-01')), []);
    assert.deepEqual(pathsIn(spoilt('about.reviewed', today)), []);
    for (const year of ['2026', '2026-11', '2026/27', 'soon'])
      assert.deepEqual(pathsIn(spoilt('indicators.groups.0.asAt', year)), []);
    assert.deepEqual([...pathsIn(onlyAPromise), ...pathsIn(0), ...pathsIn({ schemaVersion: '9.0' })], []);
  });

  it('is warned of, and ends the check with 0', () => {
    const about = { ...sound.about, reviewed: '9998-01-01', nextReview: '9999-01-01' };
    const { code, out } = run('check', file('ahead.json', { ...sound, about }));

    assert.equal(code, 0);
    assert.match(out, /warning {2}about\.reviewed\n +expected .+the day of this check\n +found +"9998-01-01"\n/);
  });
});
