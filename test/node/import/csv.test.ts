import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CsvFault } from '../../../src/import/csv/fault.js';
import { readCsv } from '../../../src/import/csv/read-csv.js';
import { LONGEST_ROW } from '../../../src/import/csv/row-reader.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function rowsOf(...pieces: (string | Uint8Array)[]) {
  const rows: [number, ...string[]][] = [];
  const all = pieces.map((piece) => (typeof piece === 'string' ? bytes(piece) : piece));
  const traits = await readCsv(all, (cells, line) => void rows.push([line, ...cells]));
  return { rows, traits };
}

describe('a file in another encoding', () => {
  it('is refused with the line of the first byte that is no UTF-8, in whichever piece', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const odd = Uint8Array.from([...bytes('5,a\n6,'), 0x92, ...bytes('\n7,b\n')]);
    for (const pieces of [[Uint8Array.from([...bytes('a,b\n1,é\n'), ...odd])], [bytes('a,b\n1,é\n'), odd]]) {
      await assert.rejects(
        readCsv(pieces, () => {}),
        ({ kind, line }: CsvFault) => kind === 'other-encoding' && line === 4,
      );
    }
  });
});

describe('readCsv', () => {
  const tables: [what: string, text: string, rows: [number, ...string[]][]][] = [
    [
      'plain cells',
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'Windows line ends',
      'a,b\r\n1,2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'Windows line ends around quotation marks',
      '"a","b"\r\n"1",2\r\n3,"4"',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'blank cells',
      'a,b,c\n,,\n"",x,""\n',
      [
        [1, 'a', 'b', 'c'],
        [2, '', '', ''],
        [3, '', 'x', ''],
      ],
    ],
    [
      'a comma in a name',
      'a,b\n"Marrowby, City of",2\n',
      [
        [1, 'a', 'b'],
        [2, 'Marrowby, City of', '2'],
      ],
    ],
    [
      'quotation marks in a cell',
      'a,b\n"the ""best"" one",""""\n',
      [
        [1, 'a', 'b'],
        [2, 'the "best" one', '"'],
      ],
    ],
    [
      'a line break in a cell',
      'a,b\n"one\ntwo",2\n3,4\n',
      [
        [1, 'a', 'b'],
        [2, 'one\ntwo', '2'],
        [4, '3', '4'],
      ],
    ],
    [
      'blank lines',
      'a,b\n\n1,2\n\r\n\n',
      [
        [1, 'a', 'b'],
        [3, '1', '2'],
      ],
    ],
    [
      'one column',
      'a\n1\n"2"\n',
      [
        [1, 'a'],
        [2, '1'],
        [3, '2'],
      ],
    ],
    [
      'letters of more than one byte',
      'a,b\nŴyre,“é”\n',
      [
        [1, 'a', 'b'],
        [2, 'Ŵyre', '“é”'],
      ],
    ],
    [
      'spaces, which belong to the cell',
      'a,b\n 1 , 2\n',
      [
        [1, 'a', 'b'],
        [2, ' 1 ', ' 2'],
      ],
    ],
  ];
  for (const [what, text, rows] of tables) {
    it(`reads ${what}`, async () => assert.deepEqual((await rowsOf(text)).rows, rows));

    it(`reads ${what}, wherever the file is cut into pieces`, async () => {
      const whole = bytes(text);
      for (let cut = 1; cut < whole.length; cut++) {
        const { rows: found } = await rowsOf(whole.slice(0, cut), whole.slice(cut));
        assert.deepEqual(found, rows, `cut at ${cut}`);
      }
      const single = await rowsOf(...Array.from(whole, (byte) => Uint8Array.of(byte)));
      assert.deepEqual(single.rows, rows);
    });
  }

  it('passes over a byte order mark, and says so', async () => {
    const { rows, traits } = await rowsOf('\ufeffa,b\n1,2\n');

    assert.deepEqual(rows[0], [1, 'a', 'b']);
    assert.equal(traits.byteOrderMark, true);
    assert.equal((await rowsOf('a,b\n')).traits.byteOrderMark, false);
  });

  it('stops when enough was seen', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked++;
        yield bytes('a,b\n');
      }
    }
    await readCsv(endless(), () => asked > 2);

    assert.equal(asked, 3);
  });

  const faults: [what: string, content: string | Uint8Array, kind: string, line: number, column: number][] = [
    ['an empty file', '', 'empty', 1, 1],
    ['a file of blank lines', '\n\n\n', 'empty', 1, 1],
    ['a row with a cell too few', 'a,b\n1,2\n3\n', 'cells', 3, 1],
    ['a row with a cell too many', 'a,b\n1,2\n\n3,4,5\n', 'cells', 4, 3],
    ['a quotation mark in the middle of a cell', 'a,b\n1,x"y\n', 'stray-quote', 2, 4],
    ['text after a closing quotation mark', 'a,b\n1,"x"y\n', 'after-quote', 2, 6],
    ['text after it, in the second line of a cell', 'a,b\n1,"x\ny"z\n', 'after-quote', 3, 3],
    ['a quotation mark that is never closed', 'a,b\n1,2\n3,"x\ny\n', 'open-quote', 3, 3],
    ['a row without end', `a,b\n1,${'x'.repeat(LONGEST_ROW)}`, 'long-row', 2, LONGEST_ROW],
    ['lines that end with a carriage return alone', 'a,b\r1,2\r', 'old-line-ends', 1, 1],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'binary', 1, 1],
    ['a zero among the first characters', 'a,b\n1,2\n3,\0\n', 'binary', 1, 1],
    ['a zero further on', `a,b\n${'1,2\n'.repeat(360)}3,\0\n`, 'binary', 362, 1],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4), 'office', 1, 1],
    ['a PDF', '%PDF-1.7', 'pdf', 1, 1],
    ['text in UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 'utf16', 1, 1],
    ['text in another encoding', Buffer.from('a,b\ncaf\u00e9,1\n', 'latin1'), 'other-encoding', 2, 1],
    ['a web page', '<!doctype html><title>Log in</title>', 'markup', 1, 1],
    ['JSON', '{ "schemaVersion": "1.0" }', 'json', 1, 1],
  ];
  for (const [what, content, kind, line, column] of faults) {
    it(`refuses ${what}, and says where`, async () => {
      await assert.rejects(rowsOf(content), (error: unknown) => {
        assert.ok(error instanceof CsvFault);
        assert.deepEqual([error.kind, error.line, error.column], [kind, line, column]);
        return true;
      });
    });
  }

  it('refuses a row without end before all of it is in memory', async () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given++;
        yield bytes('x'.repeat(100_000));
      }
    }

    await assert.rejects(
      readCsv(endless(), () => {}),
      { kind: 'long-row' },
    );
    assert.ok(given <= LONGEST_ROW / 100_000 + 1, `${given} pieces`);
  });
});
