import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EesFile, EesRequest } from '../../../src/import/ees/import-ees.js';
import { catalogue } from '../../../src/import/ees/catalogue/catalogue.js';

export const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

/** A made-up file that the kit brings with it. */
export function fixture(name: string): EesFile {
  return { name, open: () => [readFileSync(join(fixtures, name))] };
}

/** A file that exists only in a test. */
export function made(text: string | Uint8Array, name = 'made.csv'): EesFile {
  return { name, open: () => [typeof text === 'string' ? new TextEncoder().encode(text) : text] };
}

export function textOf(name: string): string {
  return readFileSync(join(fixtures, name), 'utf8');
}

/** A document about the made-up council of the fixtures. */
export function anytown(): Record<string, unknown> {
  return {
    schemaVersion: '1.0',
    about: {
      title: 'Our promises',
      organisation: 'council',
      organisationName: 'Anytown Council',
      kind: 'illustrative',
      languages: ['en'],
    },
    organisations: [{ id: 'council', name: 'Anytown Council', type: 'council', gss: 'E06000998' }],
    areas: [{ id: 'our-area', name: 'Anytown', level: 'unitary', code: 'E06000998', dfeCode: '998' }],
  };
}

/** A request as the command makes it, with what a test says otherwise. */
export function requestFor(names: (string | EesFile)[], other: Partial<EesRequest> = {}): EesRequest {
  return {
    files: names.map((name) => (typeof name === 'string' ? fixture(name) : name)),
    document: anytown(),
    council: { code: 'E06000998', level: 'unitary' },
    compare: { england: true, region: true },
    tables: catalogue,
    today: '2026-11-22',
    ...other,
  };
}

export const withNeighbours = (method: 'median' | 'mean' = 'median'): EesRequest['compare'] => ({
  england: true,
  region: true,
  neighbours: { ...fixture('sn_model_2025_wide.csv'), year: '2025', method },
});

/** The real files are not part of the kit. They lie beside it, or where CP_SHARED says. */
export const sharedFolder = join(
  process.env.CP_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url)),
  'data/ees',
);

/** Why tests that read real files cannot run here, or false where they can. */
export const skipped = existsSync(join(sharedFolder, 'README.md'))
  ? false
  : `the real files are not here (${sharedFolder}; set CP_SHARED)`;
