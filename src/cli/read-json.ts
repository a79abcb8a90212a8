import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';

import { cli } from '../i18n/en/cli.js';
import type { FileRefusal } from '../i18n/en/cli.js';
import { shortened, shown } from '../schema/found.js';
import { excessOf, MOST_DEPTH, MOST_TEXT } from '../schema/limits.js';
import { pathOf } from '../schema/path.js';
import type { Problem } from '../schema/problem.js';
import { scanJson } from './json-scan.js';

/** What came of reading a file: its value and what is odd about its text, or why it has none. */
export type Reading =
  | { value: unknown; problems: Problem[] }
  /** `astray`: there is no such file to read, so the command was pointed at the wrong place. */
  | { refused: Problem; astray: boolean };

/** UTF-8 takes at most three bytes for each unit of text that the limit counts. */
const MOST_BYTES = MOST_TEXT * 3;

/** Reads a JSON file. Whatever the file is, the answer is words and never an exception. */
export function readJson(file: string): Reading {
  let bytes: Buffer;
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return { refused: refusal(cli.file.folder), astray: true };
    if (stats.size > MOST_BYTES) return { refused: refusal(cli.file.tooBig(stats.size, MOST_TEXT)), astray: false };
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { refused: refusal(code === 'ENOENT' ? cli.file.absent : cli.file.closed(String(code))), astray: true };
  }

  const text = textOf(bytes);
  const foreign = text === undefined ? encodingOf(bytes) : kindOf(text, extname(file).toLowerCase());
  if (foreign) return { refused: refusal(foreign), astray: false };
  return valueOf(text!);
}

function textOf(bytes: Buffer): string | undefined {
  try {
    // Takes a byte order mark off, which some editors and content management systems put on.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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

/** What a text is that cannot be JSON at all; such a file is named for what it is, rather than by its first wrong character. */
function kindOf(text: string, ending: string): FileRefusal | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (start === '' && text.trim() === '') return cli.file.empty;
  if (start.startsWith('<')) return cli.file.markup;
  if (/^[{["]/.test(start)) return undefined;

  const [first = ''] = start.split(/\r?\n/);
  const table = /^[^{}[\]]*$/.test(first) && /[,;\t]/.test(first) && /\n/.test(start);
  return table || ending === '.csv' || ending === '.tsv' ? cli.file.table : undefined;
}

function valueOf(text: string): Reading {
  const excess = excessOf(text);
  if (excess === 'too-big') return { refused: refusal(cli.file.tooBig(text.length, MOST_TEXT)), astray: false };
  if (excess === 'too-deep') return { refused: refusal(cli.file.tooDeep(MOST_DEPTH)), astray: false };

  const scan = scanJson(text);
  try {
    const value: unknown = JSON.parse(text);
    return { value, problems: scan.repeated.map((path) => refusal(cli.file.repeated, pathOf(path))) };
  } catch (error) {
    const { kind, at } = scan.fault ?? { kind: 'unexpected' as const, at: 0 };
    const message = scan.fault
      ? cli.file.notJson(kind, ...lineAndColumn(text, at), foundAt(text, at))
      : cli.file.unclear((error as Error).message);
    return { refused: refusal(message), astray: false };
  }
}

function lineAndColumn(text: string, at: number): [number, number] {
  const before = text.slice(0, at).split('\n');
  return [before.length, before.at(-1)!.length + 1];
}

function foundAt(text: string, at: number): string {
  const rest = text
    .slice(at, at + 40)
    .split('\n')[0]!
    .trimEnd();
  return rest ? shortened(rest, 40) : at < text.length ? 'a line break' : shown(undefined);
}

function refusal(words: FileRefusal, path = ''): Problem {
  return { path, severity: 'error', ...words };
}
