import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundIn, measured, percent } from './planted.js';

type Fields = Record<string, unknown>;

/** What is found in 2 % of a base that is said in these words, without the working. */
const found = (figure: Fields, indicator: Fields = { name: 'Care leavers in prison' }) =>
  foundIn(measured({ unit: 'percent', ...indicator }, { value: 2, ...figure })).map((one) =>
    one.replace(/ \[.*?:/, ''),
  );

const sure = ['percent error 2 % of 184 is 3 or 4'];
const guessed = ['percent warning 2 % of 184 is 3 or 4'];

describe('how many a percentage is of', () => {
  it('is read in the words for whom it is about', () => {
    for (const population of ['184 care leavers', 'n = 184', 'Care leavers, N=184', 'Care leavers (184 young people)'])
      assert.deepEqual(found({ population }), sure, population);
    assert.deepEqual(found({ population: 'Care leavers aged 19 to 21 (184)' }), guessed);
    assert.deepEqual(found({}, { population: 'Care leavers (184 young people)' }), guessed);
  });

  it('is read in the words beside it', () => {
    for (const note of ['Out of 184 care leavers.', 'Of 184 young people.', 'n=184', 'In 2025, out of 184 children.'])
      assert.deepEqual(found({ note }), sure, note);
    for (const note of ['There were 184 care leavers.', 'Based on a cohort of 184.'])
      assert.deepEqual(found({ note }), guessed, note);
    assert.deepEqual(found({ asPrinted: '2 % (n = 184)' }), sure);
  });

  it('is read in the words about its indicator, and never sure', () => {
    for (const fields of [
      { definition: 'The percentage of the 184 young people who were in prison.' },
      { caveats: ['Counted by hand.', 'Based on a cohort of 184.'] },
    ])
      assert.deepEqual(found({}, { name: 'Care leavers in prison', ...fields }), guessed);
  });

  it('is as small in words as in a field', () => {
    assert.deepEqual(foundIn(percent({ value: 38, note: 'Out of 8 care leavers.' })), [
      'percent error [0].value: 38 % of 8 is 3',
      'complement error [0].value: 38 % of 8: all but 5',
    ]);
    assert.deepEqual(foundIn(percent({ value: 100, note: 'Based on a cohort of 8.' })), [
      'all-or-none warning [0].value: all of 8',
    ]);
  });

  it('is no age, year, place in a row, round number, or number of something else', () => {
    for (const population of ['Care leavers aged 17', 'Care leavers (2025)', 'Children (3 homes)', 'Care leavers (c)'])
      assert.deepEqual(found({ population }), [], population);
    for (const note of [
      'Made from the published figures of 9 of the 150 neighbours.',
      'Out of 150 local authorities.',
      'Of 184 visits to children.',
      'Last year it was out of 184 care leavers.',
      'In 2019, of 184 children.',
      'Of 184 care leavers, or of 190 children.',
      'For every 100 children',
      'Fewer than 184 children.',
    ])
      assert.deepEqual(found({ note }), [], note);
  });

  it('is no number of which no whole number makes the percentage', () => {
    assert.deepEqual(foundIn(percent({ value: 38, note: 'There are 4 children in each group.' })), [
      'words warning [0].note: “There are 4 children”',
    ]);
  });
});
