import { safeUrl } from '../schema/safe-url.js';
import type { Fields } from './dialect.js';
import { isFields } from './dialect.js';

/** What was found amiss in a feed and mended or left out, and how often: the codes choose the words elsewhere. */
export type Remark =
  | 'coordinates-zero'
  | 'coordinates-impossible'
  | 'place-kept-private'
  | 'place-without-anything'
  | 'person-left-out'
  | 'url-refused'
  | 'email-refused'
  | 'phone-refused'
  | 'age-refused'
  | 'text-shortened'
  | 'cost-refused'
  | 'schedule-refused'
  | 'hours-by-place'
  | 'referral-left-out'
  | 'language-unnamed'
  | 'provider-unnamed'
  | 'date-refused'
  | 'free-not-said';

/** Counts what was found amiss. */
export type Notice = (remark: Remark) => void;

const LONGEST_LABEL = 500;
const LONGEST_TEXT = 20_000;

/** The first of some fields that holds something. `null` and blanks hold nothing. */
export function first(fields: Fields, ...names: string[]): unknown {
  return names.map((name) => fields[name]).find((value) => value !== null && value !== undefined && value !== '');
}

/** The entries of a list that are objects; anything else is no list. */
export function listIn(fields: Fields, ...names: string[]): Fields[] {
  const value = first(fields, ...names);
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** An object inside another; nothing in it if it is not there. */
export function fieldsIn(fields: Fields, ...names: string[]): Fields {
  const value = first(fields, ...names);
  return isFields(value) ? value : {};
}

/**
 * What a feed keeps at the places of a service: at the place as this service has it, then at the place itself. Nothing of
 * a place that must stay private.
 */
export function placesIn(service: Fields): Fields[][] {
  return listIn(service, 'service_at_locations').flatMap((one) => {
    const location = fieldsIn(one, 'location');
    return isMasked(location) ? [] : [[one, location]];
  });
}

/**
 * Whether a place must stay private. Only a plain no counts as one: a refuge is not to be found because a feed spells its
 * yes in another way.
 */
export function isMasked({ mask_exact_address: masked = false }: Fields): boolean {
  return masked !== null && !/^\s*(false|no?|f|0|)\s*$/i.test(String(masked));
}

/** White space that is not one space between words; control characters, too, say nothing and hide much. */
const NOT_ONE_SPACE = /(?:[^\S ]|\p{Cc}| (?=[\p{Cc}\s]))[\p{Cc}\s]*/gu;

/** Words on one line. */
export function lineOf(value: unknown, notice: Notice, longest = LONGEST_LABEL): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value.replace(NOT_ONE_SPACE, ' ').trim();
  if (line.length > longest) notice('text-shortened');
  return shortened(line, longest) || undefined;
}

/** Words by paragraph, whatever ends their lines. */
export function paragraphsOf(value: unknown, notice: Notice): string[] {
  if (typeof value !== 'string') return [];
  return value.split(/[\r\n]+/).flatMap((line) => lineOf(line, notice, LONGEST_TEXT) ?? []);
}

/** A number, also where a feed writes it in quotation marks. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A day that there is, as YYYY-MM-DD. */
export function dayOf(value: unknown, notice: Notice): string | undefined {
  if (typeof value !== 'string' || !value) return undefined;
  const day = value.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day.length === 10) return day;
  notice('date-refused');
  return undefined;
}

/** A whole address on the web that a link may go to. */
export function urlOf(value: unknown, notice: Notice): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const url = /^https?:/i.test(value.trim()) ? safeUrl(value.trim()) : undefined;
  if (url && url.length <= 2000) return url;
  notice('url-refused');
  return undefined;
}

/** An e-mail address. */
export function emailOf(value: unknown, notice: Notice): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const email = value.trim();
  if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email) && email.length <= 200) return email;
  notice('email-refused');
  return undefined;
}

/** A telephone number as it is shown, without quotation marks around it. */
export function phoneOf(value: unknown, notice: Notice): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const phone = value.replace(/^["'\s]+|["'\s]+$/g, '').replace(/\s+/g, ' ');
  if (/^[+\d(][\d ()./+-]{2,}( ?(ext|x|extension)\.? ?\d+)?$/i.test(phone) && phone.length <= 50) return phone;
  notice('phone-refused');
  return undefined;
}

function shortened(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
