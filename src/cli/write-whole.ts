import {
  closeSync,
  fsyncSync,
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
  const target = realpathSync(path);
  const before = readFileSync(target, 'utf8');
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = openSync(beside, 'wx', statSync(target).mode);
    try {
      writeSync(file, `${JSON.stringify(value, null, indentOf(before))}${before.endsWith('\n') ? '\n' : ''}`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** How deep the first field is set in, so that the file stays laid out as its keeper has it. */
function indentOf(text: string): string {
  return /^\s*\{\r?\n([ \t]+)"/.exec(text)?.[1] ?? (text.includes('\n') ? '  ' : '');
}
