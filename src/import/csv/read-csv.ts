import { CsvFault, type CsvFaultKind } from './fault.js';
import { RowReader, type CsvHabits } from './row-reader.js';

/** A file as it arrives, piece by piece. */
export type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** What is odd about a file that can be read all the same. */
export interface CsvTraits {
  byteOrderMark: boolean;
  /** Windows line ends. */
  carriageReturns: boolean;
}

/**
 * Reads a CSV file row by row, the header first, and never holds more than a piece of it. `take` may return true when it
 * has seen enough.
 *
 * @throws {CsvFault} at the first place where the file is not CSV in UTF-8
 */
export async function readCsv(
  bytes: Bytes,
  take: (cells: string[], line: number) => boolean | void,
  habits?: CsvHabits,
): Promise<CsvTraits> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const traits = { byteOrderMark: false, carriageReturns: false };
  let enough = false;
  let rows = 0;
  const reader = new RowReader((cells, line) => {
    rows++;
    if (!enough && take(cells, line)) enough = true;
  }, habits);

  let first = true;
  for await (const piece of bytes) {
    if (!piece.length) continue;
    if (first) {
      const foreign = kindOf(piece);
      if (foreign) throw new CsvFault(foreign);
      traits.byteOrderMark = piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
    }
    const text = decoded(decoder, reader.line, piece);
    if (first && /^[^\n]*\r[^\n]/.test(text.slice(0, 10_000))) throw new CsvFault('old-line-ends');
    traits.carriageReturns ||= first && text.includes('\r\n');
    first = false;
    reader.feed(text);
    if (enough) return traits;
  }
  reader.feed(decoded(decoder, reader.line), true);
  if (rows === 0) throw new CsvFault('empty');
  return traits;
}

function decoded(decoder: TextDecoder, line: number, piece?: Uint8Array): string {
  let text: string;
  try {
    text = piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new CsvFault('other-encoding', line + (piece ? linesBeforeOddIn(piece) : 0));
  }
  const odd = text.indexOf('\0');
  if (odd !== -1) throw new CsvFault('binary', line + linesIn(text.slice(0, odd)));
  return text;
}

/** How many lines end before the first bytes that are no UTF-8. The rest of a character may stand at the very beginning. */
function linesBeforeOddIn(piece: Uint8Array): number {
  let start = 0;
  while (start < 3 && (piece[start]! & 0xc0) === 0x80) start++;
  const text = new TextDecoder().decode(piece.subarray(start));
  const odd = text.indexOf('\ufffd');
  return odd === -1 ? 0 : linesIn(text.slice(0, odd));
}

/** How many lines end in a text. */
function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** What a file is that is not a table at all; such a file is named for what it is, not by its first wrong character. */
function kindOf(piece: Uint8Array): CsvFaultKind | undefined {
  const start = String.fromCharCode(...piece.slice(0, 200));
  if (start.startsWith('PK\x03\x04') || start.startsWith('\xd0\xcf\x11\xe0')) return 'office';
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return 'utf16';
  if (start.includes('\0')) return 'binary';
  const words = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (words.startsWith('<')) return 'markup';
  if (/^[{[]\s*["{[\]}]/.test(words)) return 'json';
  return undefined;
}
