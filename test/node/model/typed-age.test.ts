import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { typedAge } from '../../../src/model/typed-age.js';

describe('typedAge', () => {
  const ages: [typed: string, age: number][] = [
    ['19', 19],
    [' 20. ', 20],
    ['19,5', 19.5],
    ['17.5', 17.5],
    ['19 years', 19],
    ['19 years old', 19],
    ['19yrs', 19],
    ['19 y/o', 19],
    ['I’m 17', 17],
    ["i'm 17", 17],
    ['im 17', 17],
    ['I am 17 years old', 17],
    ['age 21', 21],
    ['Aged: 21', 21],
    ['19 oed', 19],
    ['Rwy’n 19 oed', 19],
    ['dwi’n 19', 19],
    ['Rydw i’n 19', 19],
    ['١٧', 17],
    ['۱۹', 19],
    ['２０', 20],
  ];
  for (const [typed, age] of ages) {
    it(`reads “${typed}” as the age it is`, () => {
      assert.equal(typedAge(typed), age);
    });
  }

  const none = [
    'nearly 18',
    'not 18 yet',
    '18 in May',
    'I turn 18 next week',
    'I am not 18',
    'I’m nearly 18',
    'under 18',
  ];
  for (const typed of [
    ...none,
    '18 soon',
    '18 next year',
    '17 or 18',
    '-5',
    '200',
    'nineteen',
    '?',
    '',
    '1990',
    '1 8',
  ]) {
    it(`takes “${typed}” for no age, rather than for another one`, () => {
      assert.equal(typedAge(typed), undefined);
    });
  }
});
