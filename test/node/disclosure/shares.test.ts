import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbersIn } from '../../../src/disclosure/numbers-in-words.js';
import { children, foundIn, hidden, percent } from './planted.js';

const found = (text: string) => foundIn({ notes: [{ text }] });
const beside = (note: string) => foundIn(children({ ...hidden, note })).filter((one) => one.startsWith('leak'));
const people = (text: string) =>
  numbersIn(text).flatMap(({ of, number, base }) => (of === 'people' ? [number, base] : []));

describe('a share of people in words', () => {
  const shares: [text: string, count: number, base: number][] = [
    ['One in four of our 12 care leavers', 3, 12],
    ['3 out of every 4 of the 8 children', 6, 8],
    ['3/4 of our 8 care leavers', 6, 8],
    ['3/12 care leavers', 3, 12],
    ['3 in 8 care leavers are homeless.', 3, 8],
    ['3 out of 8 care leavers', 3, 8],
    ['25% of our 12 care leavers', 3, 12],
    ['33 per cent of 9 care leavers', 3, 9],
    ['1% of all 40 children', 1, 40],
    ['A quarter of our 12 care leavers', 3, 12],
    ['Half of the eight children', 4, 8],
    ['Half our 8 children', 4, 8],
    ['Two-thirds of the 6 care leavers', 4, 6],
    ['one in five of our 500 care leavers', 100, 500],
    ['un o bob pedwar o’n 12 ymadawr gofal', 3, 12],
    ['3 o bob 8 o’n pobl ifanc', 3, 8],
    ['3 o’r 8 plentyn', 3, 8],
    ['25% o’n 12 o ymadawyr gofal', 3, 12],
    ['chwarter o’n deuddeg ymadawr gofal', 3, 12],
    ['dau draean ein 9 plentyn', 6, 9],
  ];
  for (const [text, ...numbers] of shares)
    it(`is so many of them in “${text}”`, () => assert.deepEqual(people(text), numbers));

  const others = [
    'One in four children in England is poor.',
    'Three in four care leavers said yes.',
    'Nine in every ten of our children',
    'Half of care leavers, and two thirds of our young people',
    'The third of our 12 care leavers spoke.',
    'Half of the 8 promises to children',
    'Un o bob pedwar o blant, a hanner ein plant',
    '3 in 8 promises',
    '9/8 children',
    'Care leavers from 16/17 on, and pupils in year 5/6',
  ];
  for (const text of others) it(`is of nobody who is counted in “${text}”`, () => assert.deepEqual(people(text), []));

  it('is looked at where it is of a few', () => {
    assert.deepEqual(found('A quarter of our 12 care leavers are in custody.'), [
      'words warning notes[0].text: “A quarter of our 12 care leavers”',
    ]);
    assert.deepEqual(found('1% of our 250 children are in secure homes.').length, 1);
    assert.deepEqual(found('A quarter of our 400 care leavers work, and one in five of our 500.'), []);
  });

  it('is looked at where it is of all or none of a tiny group', () => {
    for (const text of ['0 of 6 care leavers work.', '8 of our 8 care leavers work.', '100% of our 5 girls work.'])
      assert.equal(found(text).length, 1, text);
    for (const text of ['0 of 60 care leavers', '20 of our 28 care leavers']) assert.deepEqual(found(text), [], text);
  });

  it('gives a hidden figure away as its number would', () => {
    for (const note of ['A quarter of our 12 care leavers.', '3/12 care leavers', 'half of the 8 care leavers'])
      assert.deepEqual(
        beside(note),
        [`leak error [0].note: “${note.replace(/\.$/, '')}” beside a hidden figure`],
        note,
      );
  });

  it('gives a hidden percentage away', () => {
    const document = percent({ ...hidden });
    document.indicators.items[0].note = 'In 2025 it was one in four children.';
    assert.match(foundIn(document).join(), /^leak error indicators\.items\[0\]\.note: “.*one in four children”/);
  });
});

describe('some of those whom a sentence has counted', () => {
  const few = [
    'Of 12 care leavers, three live outside the area.',
    'Of our 40 children aged 16 to 17, only 2 had an advocate.',
    'Of 12 care leavers, 9 are here and three still live outside the area.',
    'We have 12 care leavers, of whom three live far away.',
  ];
  for (const text of few) it(`are seen in “${text}”`, () => assert.equal(found(text).length, 1));

  const others = [
    'Of 12 care leavers, three promises were asked for.',
    'Of 120 children, three in four said so.',
    'Of the 12 homes, three are inspected.',
  ];
  for (const text of others) it(`are not seen in “${text}”`, () => assert.deepEqual(found(text), []));
});
