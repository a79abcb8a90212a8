import { DataError } from './data-error.js';

/** What went wrong, as an error of the kit: also what nobody foresaw, so that it is told once and nothing goes on for ever. */
export function dataErrorFrom(error: unknown, url: string): DataError {
  return error instanceof DataError ? error : new DataError('invalid', `${url}: ${String(error)}`, { url });
}
