import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toneOf } from '../../../src/model/tone.js';
import { actionStatuses, promiseStatuses } from '../../../src/schema/status.js';

describe('toneOf', () => {
  const tones: Record<string, string> = {
    kept: 'good',
    done: 'good',
    'on-track': 'good',
    'partly-kept': 'warn',
    'at-risk': 'warn',
    delayed: 'warn',
    'not-kept': 'bad',
  };
  for (const status of new Set([...promiseStatuses, ...actionStatuses, 'under-review', 'constructor', '__proto__'])) {
    const tone = tones[status as keyof typeof tones] ?? 'neutral';
    it(`is ${Object.hasOwn(tones, status) ? tone : 'neutral'} for ${status}`, () =>
      assert.equal(toneOf(status), Object.hasOwn(tones, status) ? tone : 'neutral'));
  }
});
