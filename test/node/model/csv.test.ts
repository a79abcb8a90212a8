import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvOf } from '../../../src/model/csv.js';

const cell = (value: string | number) => csvOf([[value]]).slice(1, -2);

describe('csvOf', () => {
  it('writes rows that Excel reads as they are meant', () =>
    assert.equal(
      csvOf([
        ['When', 'Ours'],
        ['2025', 55.5],
      ]),
      '\ufeffWhen,Ours\r\n2025,55.5\r\n',
    ));

  for (const evil of ['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1']) {
    it(`lets no spreadsheet take ${JSON.stringify(evil)} for a formula`, () => assert.match(cell(evil), /^"?'/));
  }

  it('leaves a negative number a number', () => assert.equal(cell(-2.5), '-2.5'));

  it('keeps commas, quotes and new lines inside their cell', () => assert.equal(cell('a, "b"\nc'), '"a, ""b""\nc"'));
});
