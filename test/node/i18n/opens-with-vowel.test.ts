import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { record } from '../../../src/i18n/cy/record.js';
import { opensWithVowel } from '../../../src/i18n/opens-with-vowel.js';

describe('opensWithVowel', () => {
  const names = {
    vowel: ['England', 'Ynys Môn', 'Yr Alban', 'y cyngor', 'Ôl-ofal', 'ieuenctid'],
    consonant: ['Bradford', 'Wakefield', 'Yorkshire', 'Wrecsam', 'Hampshire', ''],
  };
  for (const [kind, ones] of Object.entries(names))
    it(`is ${kind === 'vowel'} for ${ones.join(', ')}`, () => {
      for (const one of ones) assert.equal(opensWithVowel(one), kind === 'vowel', one);
    });

  it('decides in Welsh how those are named with whom something was agreed', () => {
    assert.match(record.agreed('Aspire', ''), /gydag Aspire/);
    assert.match(record.agreed('Bright Sparks', ''), /gyda Bright Sparks/);
  });
});
