import { importEes as words } from '../i18n/en/import-ees.js';
import { catalogue } from '../import/ees/catalogue/catalogue.js';
import { table, type Table } from '../schema/ees-table.js';
import { shown } from '../schema/found.js';
import { pathOf } from '../schema/path.js';
import type { Problem } from '../schema/problem.js';
import { readJson } from './read-json.js';

/** Reads the file that says how a table is read, or says what is wrong with it. */
export function readMapping(
  file: string,
): { tables: readonly Table[] } | { refused: Problem[]; file: string; astray: boolean } {
  const reading = readJson(file);
  if ('refused' in reading) return { refused: [reading.refused], file, astray: reading.astray };

  const result = table.safeParse(reading.value);
  if (!result.success) {
    const refused = result.error.issues.slice(0, 20).map(({ path, message }): Problem => ({
      path: pathOf(path as (string | number)[]),
      severity: 'error',
      expected: message,
      found: shown(at(reading.value, path)),
      advice: words.mapping.advice,
    }));
    return { refused, file, astray: false };
  }

  const known = new Set(catalogue.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const taken = result.data.measures.findIndex(
    ({ id }, place, all) => known.has(id) || all.findIndex((one) => one.id === id) < place,
  );
  if (taken === -1) return { tables: [result.data] };
  return {
    refused: [
      {
        path: `measures[${taken}].id`,
        severity: 'error',
        found: shown(result.data.measures[taken]!.id),
        ...words.mapping.taken,
      },
    ],
    file,
    astray: false,
  };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown> | undefined)?.[step], value);
}
