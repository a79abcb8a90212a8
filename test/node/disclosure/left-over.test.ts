import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { by, foundIn, percent } from './planted.js';

type Fields = Record<string, unknown>;

const share = (activity: string, numerator: number | undefined, denominator: number, more: Fields = {}) => ({
  value: Math.round((100 * (numerator ?? 50)) / denominator),
  ...(numerator !== undefined && { numerator }),
  denominator,
  ...by({ activity }),
  ...more,
});
const left = '200 in all, 120 + 77 shown: 3 left over';

describe('shares of one number', () => {
  it('leave those over whom none of them counts', () => {
    assert.deepEqual(foundIn(percent(share('Work', 120, 200), share('Not in work', 77, 200))), [
      `complement error [0].numerator: ${left}`,
    ]);
  });

  it('are warned about where somebody may be in two of them', () => {
    assert.deepEqual(foundIn(percent(share('Work', 120, 200), share('College', 77, 200))), [
      `complement warning [0].numerator: ${left}`,
    ]);
  });

  it('are let be where they leave many over, or nobody, or go beyond the whole', () => {
    for (const second of [60, 80, 90])
      assert.deepEqual(foundIn(percent(share('Work', 120, 200), share('College', second, 200))), [], String(second));
  });

  it('are let be where they are of different numbers, or do not say how many they are', () => {
    assert.deepEqual(foundIn(percent(share('Boys', 120, 200), share('Others', 77, 190))), []);
    assert.deepEqual(foundIn(percent(share('Work', 120, 200), share('College', undefined, 200))), []);
    const rounded = { rounding: { base: 10 } };
    assert.deepEqual(foundIn(percent(share('Work', 120, 200, rounded), share('College', 77, 200))), []);
  });

  it('are let be where another body has published them, but for a warning', () => {
    const document = {
      ...percent(
        ...[share('Work', 120, 200), share('Not in work', 77, 200)].map((one) => ({
          ...one,
          source: { document: 'statistics' },
        })),
      ),
      organisations: [{ id: 'department', name: 'Department', type: 'government' }],
      documents: [{ id: 'statistics', kind: 'statistics', organisation: 'department' }],
    };
    assert.deepEqual(
      foundIn(document).map((one) => one.slice(0, 40)),
      ['complement warning indicators.items[0]: '],
    );
  });
});
