import { extname } from 'node:path';

import { cli } from '../i18n/en/cli.js';
import type { FileRefusal } from '../i18n/en/cli.js';
import { shortened, shown } from '../schema/found.js';
import { excessOf, MOST_DEPTH, MOST_TEXT } from '../schema/limits.js';
import { pathOf } from '../schema/path.js';
import type { Problem } from '../schema/problem.js';
import { scanJson } from './json-scan.js';
import { readText } from './read-text.js';

/** What came of reading a file: its value and what is odd about its text, or why it has none. */
export type Reading =
  | { value: unknown; problems: Problem[] }
  /** `astray`: there is no such file to read, so the command was pointed at the wrong place. */
  | { refused: Problem; astray: boolean };

/** Reads a JSON file. Whatever the file is, the answer is words and never an exception. */
export function readJson(file: string): Reading {
  const reading = readText(file);
  if ('refused' in reading) return { refused: refusal(reading.refused), astray: reading.astray };
  return jsonIn(reading.text, extname(file).toLowerCase());
}

/** The same for a text that stands in another file. */
export function jsonIn(text: string, ending = ''): Reading {
  const foreign = kindOf(text, ending);
  return foreign ? { refused: refusal(foreign), astray: false } : valueOf(text);
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
