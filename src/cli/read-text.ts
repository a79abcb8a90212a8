import { readFileSync, statSync } from 'node:fs';

import { cli } from '../i18n/en/cli.js';
import type { FileRefusal } from '../i18n/en/cli.js';
import { MOST_TEXT } from '../schema/limits.js';

/** What came of reading a file: its text, or why it has none. */
export type TextReading =
  /** `mark`: the byte order mark it begins with, which some editors and content management systems put on. */
  | { text: string; mark: string }
  /** `astray`: there is no such file to read, so the command was pointed at the wrong place. */
  | { refused: FileRefusal; astray: boolean };

/** UTF-8 takes at most three bytes for each unit of text that the limit counts. */
const MOST_BYTES = MOST_TEXT * 3;
const MARK = '\ufeff';

/** Reads a file of text in UTF-8. Whatever the file is, the answer is words and never an exception. */
export function readText(file: string): TextReading {
  let bytes: Buffer;
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return { refused: cli.file.folder, astray: true };
    if (stats.size > MOST_BYTES) return { refused: cli.file.tooBig(stats.size, MOST_TEXT), astray: false };
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { refused: code === 'ENOENT' ? cli.file.absent : cli.file.closed(String(code)), astray: true };
  }
  const text = textOf(bytes);
  if (text === undefined) return { refused: encodingOf(bytes), astray: false };
  return text.startsWith(MARK) ? { text: text.slice(1), mark: MARK } : { text, mark: '' };
}

function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What a file is that is not text in UTF-8. */
function encodingOf(bytes: Buffer): FileRefusal {
  const start = bytes.toString('latin1', 0, 4);
  if (start.startsWith('PK\x03\x04')) return cli.file.office;
  if (start === '%PDF') return cli.file.pdf;
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return cli.file.utf16;
  return bytes.includes(0) ? cli.file.binary : cli.file.otherEncoding;
}
