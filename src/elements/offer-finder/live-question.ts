import type { Question } from '../../data/remote-search.js';
import type { Wish } from './wish.js';

/**
 * What a reader lets the directory know about themselves: the very age and place for which they said so, and no others.
 * Nothing, until they do.
 */
export type Told = Readonly<Record<'age' | 'place', string>>;

export const NOTHING_TOLD: Told = { age: '', place: '' };

/** A postcode, or the first half of one: what a directory can be asked for. */
export const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?(\s*\d[a-z]{2})?$/i;

/** Whether the directory looks for what is near a reader. */
export function sendsPlace({ place }: Pick<Wish, 'place'>, told: Told | undefined): boolean {
  return told?.place === place && POSTCODE.test(place.trim());
}

const METRES_A_MILE = 1609;
const USUAL_MILES = 5;

/**
 * What a directory is asked for a reader: words, and the taxonomy terms of what they chose it to be about. Their age and
 * postcode are in it only if they said so.
 */
export function questionOf(
  { query, category, age, place, miles }: Wish,
  told: Told,
  terms: readonly string[],
): Question {
  const postcode = place.trim();
  return {
    search: query.trim(),
    terms,
    ...(terms.length > 0 && { about: category }),
    ...(told.age === age && Number(age) > 0 && { age: Math.floor(Number(age)) }),
    ...(sendsPlace({ place }, told) && {
      place: { postcode: postcode.toUpperCase(), metres: (Number(miles) || USUAL_MILES) * METRES_A_MILE },
    }),
  };
}
