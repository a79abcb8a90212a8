import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a JSON file whole or not at all: to a file beside it first, which then takes its name. Whoever reads it
 * meanwhile, and whatever interrupts this, finds the old one or the new one.
 */
export function writeWhole(path: string, value: unknown): void {
  const before = readFileSync(path, 'utf8');
  const text = `${JSON.stringify(value, null, indentOf(before))}${before.endsWith('\n') ? '\n' : ''}`;
  writeTextsWhole([[path, text]]);
}

/** The same for texts. None takes its name before all of them are written. Folders that are not there are made. */
export function writeTextsWhole(files: readonly (readonly [path: string, text: string])[]): void {
  const staged: [beside: string, target: string][] = [];
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      const isThere = existsSync(path);
      const target = isThere ? realpathSync(path) : path;
      const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      const file = openSync(beside, 'wx', isThere ? statSync(target).mode : undefined);
      staged.push([beside, target]);
      try {
        writeSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    }
    for (const [beside, target] of staged) renameSync(beside, target);
  } catch (error) {
    for (const [beside] of staged) rmSync(beside, { force: true });
    throw error;
  }
}

/** How deep the first field is set in, so that the file stays laid out as its keeper has it. */
function indentOf(text: string): string {
  return /^\s*\{\r?\n([ \t]+)"/.exec(text)?.[1] ?? (text.includes('\n') ? '  ' : '');
}
