import { spoken } from './spoken-numbers.js';

/** A number as a sentence has it, in digits or in words: "1,250", "2.5", "twelve". */
export const amount = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${spoken})`;

/** Words with a number first or last, of which no digit is a part of something longer: a time, a place in a row. */
export function pattern(words: string): RegExp {
  return new RegExp(`(?<![\\w.,/-])${words}(?![\\w/]|[.,]\\d|-\\d|-(?:first|second|third|\\w+th)\\b)`, 'gi');
}

/** Stands where something has been read, so that it is not read again. */
export function blank(found: string): string {
  return '\u0000'.repeat(found.length);
}
