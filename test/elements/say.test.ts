import { expect } from '@open-wc/testing';

import { figureWords, periodWords } from '../../src/elements/element/figure-words.js';
import { directionOf } from '../../src/elements/element/say.js';
import { shared } from '../../src/i18n/en/shared.js';
import type { Unit } from '../../src/schema/figure.js';
import type { Period } from '../../src/schema/when.js';

const view = { shared, locale: 'en-GB' };

describe('the direction of a language', () => {
  const right = 'ar fa he ur ps prs ckb ug yi sd dv pa-Arab uz-Arab az-arab-IR ku-Arab ar-SA UR-PK';
  const left = 'en cy ku ku-Latn pa uz az sd-Deva ar-Latn fa-Latn-IR so ti vi arn hebrew';
  for (const tag of right.split(' ')) it(`is from the right in ${tag}`, () => expect(directionOf(tag)).to.equal('rtl'));
  for (const tag of left.split(' ')) it(`is from the left in ${tag}`, () => expect(directionOf(tag)).to.equal('ltr'));
});

describe('the words of a period', () => {
  const periods: [period: Period, words: string][] = [
    [{ kind: 'interval', start: '2019/20', end: '2023/24', yearType: 'academic' }, '2019/20 to 2023/24'],
    [{ kind: 'interval', start: '2023/24', end: '2023/24', yearType: 'academic' }, '2023/24 school year'],
    [{ kind: 'relative', length: { n: 12, unit: 'months' } }, 'the next 12 months'],
    [{ kind: 'relative', start: '2024-01', length: { n: 12, unit: 'months' } }, 'from January 2024, 12 months'],
  ];
  for (const [period, words] of periods) {
    it(`are “${words}”, and leave out no start`, () => expect(periodWords(period, view)).to.equal(words));
  }
});

describe('the words of a figure', () => {
  const figures: [value: number, decimals: number | undefined, unit: Unit, words: string][] = [
    [1.005, 2, 'percent', '1.01%'],
    [1e-9, 2, 'percent', '0.00%'],
    [1e21, 0, 'percent', '1e+21%'],
  ];
  for (const [value, decimals, unit, words] of figures) {
    it(`are “${words}” for ${value}, and never “NaN”`, () =>
      expect(figureWords({ value, decimals }, unit, view)).to.equal(words));
  }
});
