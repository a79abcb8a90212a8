import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Council } from './documents.js';

/** The printed strategies are not part of the kit. They lie beside it, or where CP_SHARED says. */
const folder = join(
  process.env.CP_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url)),
  'strategies',
);

const files: Record<Council, string[]> = {
  'westmorland-and-furness': ['westmorland-and-furness-strategy', 'westmorland-and-furness-cabinet-report'],
  wakefield: ['wakefield-strategy-2018-2021'],
  'st-helens': ['st-helens-interim-strategy'],
  cambridgeshire: ['cambridgeshire-strategy-2018-2021'],
};

const paths = Object.values(files).flatMap((names) => names.map((name) => join(folder, `${name}.txt`)));

/** Why tests that hold a document against its strategy cannot run here, or false where they can. */
export const skipped = paths.every(existsSync)
  ? false
  : `the printed strategies are not here (${folder}; set CP_SHARED)`;

/** The text of all printed strategies. */
export function printed(): string {
  return paths.map((path) => readFileSync(path, 'utf8')).join('\n\n');
}
