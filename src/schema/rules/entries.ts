import { isFields } from '../shape.js';

/** An entry of a document, and where it stands. */
export interface Entry {
  path: string;
  fields: Record<string, unknown>;
}

/**
 * The entries that a route leads to, through every list on the way: `promises.items.history` is each status of each
 * promise. What is not there, or is not an entry, is left out.
 */
export function entriesAt(document: unknown, route: string): Entry[] {
  let here: { path: string; value: unknown }[] = [{ path: '', value: document }];
  for (const step of route.split('.')) {
    here = here.flatMap(({ path, value }) =>
      isFields(value) && Object.hasOwn(value, step) ? eachOf(path ? `${path}.${step}` : step, value[step]) : [],
    );
  }
  return here.flatMap(({ path, value }) => (isFields(value) ? [{ path, fields: value }] : []));
}

/** The texts in a list that may be missing, or hold other things. */
export function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function eachOf(path: string, value: unknown): { path: string; value: unknown }[] {
  return Array.isArray(value) ? value.map((item, at) => ({ path: `${path}[${at}]`, value: item })) : [{ path, value }];
}
