import { isFields } from '../shape.js';

/** The first and last day that a date may mean, as YYYY-MM-DD, so that dates of any exactness compare as text. */
export interface Days {
  first: string;
  last: string;
}

/** The days that a date of a document may mean: `"2024"` is any day of that year, `"2023/24"` any day of both. */
export function daysOf(when: unknown): Days | undefined {
  const value = isFields(when) ? when.value : when;
  if (typeof value !== 'string') return undefined;

  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|\/(\d\d))?$/.exec(value);
  if (!parts) return undefined;
  const [, year = '', month, day, endYear] = parts;
  const lastYear =
    endYear === undefined ? year : String(Number(year) + ((((Number(endYear) - Number(year)) % 100) + 100) % 100));
  return {
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${lastYear.padStart(4, '0')}-${month ?? '12'}-${day ?? '31'}`,
  };
}

/** Whether a date exists: there is no 30 February, and "2023/25" is no year. */
export function exists(value: string): boolean {
  const straddling = /^(\d{4})\/(\d\d)$/.exec(value);
  if (straddling) return (Number(straddling[1]) + 1) % 100 === Number(straddling[2]);
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return true;

  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
