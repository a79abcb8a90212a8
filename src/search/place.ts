import type { Place } from '../schema/local-offer.js';
import { foldedWords } from './fold.js';

/** A point on the map, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

const KM_A_DEGREE = 111.2;
const OUTWARD = /^[a-z]{1,2}\d[a-z\d]?$/;
const POSTCODE = /^([a-z]{1,2}\d[a-z\d]?)\d[a-z]{2}$/;

/** How far apart two points are in kilometres, as the crow flies; good to a hundredth within a county. */
export function kilometresBetween(one: Point, other: Point): number {
  const middle = (((one.latitude + other.latitude) / 2) * Math.PI) / 180;
  const north = (one.latitude - other.latitude) * KM_A_DEGREE;
  const east = (one.longitude - other.longitude) * KM_A_DEGREE * Math.cos(middle);
  return Math.hypot(north, east);
}

/**
 * The places that a reader may mean by a name, the beginning of one, or a postcode, likeliest first. Of a postcode only
 * its first half is looked at; nothing that is typed leaves the page.
 */
export function placesFor(typed: string, places: readonly Place[]): Place[] {
  const words = foldedWords(typed);
  if (words.length === 0) return [];

  const district = districtIn(words.join(''));
  if (district) {
    const isItself = ({ kind }: Place) => kind === 'postcode-district';
    const within = places.filter(({ postcodes = [] }) => postcodes.some((one) => one.toLowerCase() === district));
    return [...within.filter(isItself), ...within.filter((place) => !isItself(place))];
  }
  const sought = words.join(' ');
  const fit = places.map((place) => ({ place, name: foldedWords(place.name).join(' ') }));
  return [
    ...fit.filter(({ name }) => name === sought),
    ...fit.filter(({ name }) => name !== sought && name.startsWith(sought)),
    ...fit.filter(({ name }) => !name.startsWith(sought) && name.includes(` ${sought}`)),
  ].map(({ place }) => place);
}

function districtIn(code: string): string | undefined {
  return POSTCODE.exec(code)?.[1] ?? (OUTWARD.test(code) ? code : undefined);
}
