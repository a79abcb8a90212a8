import { createReadStream, statSync } from 'node:fs';

import { cli } from '../i18n/en/cli.js';
import type { Bytes } from '../import/csv/read-csv.js';
import type { Problem } from '../schema/problem.js';

/** Large enough to be quick, and small enough that a hundred megabytes never stand in memory at once. */
const PIECE = 1 << 18;

/** A file, read piece by piece. */
export function piecesOf(path: string): Bytes {
  return createReadStream(path, { highWaterMark: PIECE });
}

/** Why there is no file to read at a path where something is expected, or nothing if there is one. */
export function astrayAt(path: string, expected = cli.file.csv): Problem | undefined {
  const table = { path: '', severity: 'error' as const };
  try {
    return statSync(path).isDirectory() ? { ...table, ...cli.file.folder, expected } : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const words = code === 'ENOENT' ? cli.file.absent : cli.file.closed(String(code));
    return { ...table, ...words, expected };
  }
}
