import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { children, foundIn, named } from './planted.js';

const found = (text: string) => foundIn({ notes: [{ text }] });
const beside = (note: string, figure = { value: 39 }) => foundIn(children({ ...figure, note }));

describe('those who are left over in words', () => {
  const sentences: [text: string, rest: number][] = [
    ['7 of our 8 care leavers were in touch.', 1],
    ['Seven out of eight children were seen.', 1],
    ['98% of our 50 care leavers work.', 1],
    ['All but one of our 8 care leavers work.', 1],
    ['Roedd 7 o’r 8 plentyn mewn cysylltiad.', 1],
    ['39 allan o 40 o blant.', 1],
    ['Pob un ond un o’n 8 plentyn.', 1],
  ];
  for (const [text, rest] of sentences)
    it(`are looked at in “${text}”`, () => {
      assert.deepEqual(
        found(text).map((one) => one.replace(/“.+”/, '…')),
        [`words warning notes[0].text: …: all but ${rest}`],
      );
    });

  const others = [
    '39 of 40 promises are kept.',
    'Nine in ten children said yes.',
    'Three in four care leavers said yes.',
    '200 of our 250 children live nearby.',
    'All 40 of our care leavers were seen.',
    'All but one of the actions are done.',
  ];
  for (const text of others) it(`are nobody in “${text}”`, () => assert.deepEqual(found(text), []));

  it('are told beside a figure of people without a word for them', () => {
    const warned = (quote: string) => [`words warning [0].note: “${quote}”: all but 1`];
    assert.deepEqual(beside('39 of 40 were in touch.'), warned('39 of 40'));
    assert.deepEqual(beside('39 out of 40.'), warned('39 out of 40'));
    assert.deepEqual(beside('Roedd 39 o 40 mewn cysylltiad.'), warned('39 o 40'));
    assert.deepEqual(beside('39 of 40 visits were made, in phase 7 of 8.'), []);
  });

  it('are told by a count that says of how many it is', () => {
    assert.deepEqual(foundIn(children({ value: 39, denominator: 40 })), [
      'complement error [0].value: 40 − 39 = 1: all but 1',
    ]);
    assert.deepEqual(foundIn(children({ value: 30, denominator: 40 })), []);
    assert.deepEqual(named(['Promises kept', { value: 39, denominator: 40 }, { counts: 'promises' }]), []);
  });
});
