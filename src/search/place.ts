import type { Place } from '../schema/local-offer.js';
import { spaced } from './fold.js';

/** A point on the map, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

const KM_A_DEGREE = 111.2;
const POSTCODE = /^([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{2})?$/;
/** The first digit of the second half, and no more of it. */
const SECTOR = /(?<=\d[a-z\d]?) \d$/;

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
  const sought = spaced(typed);
  if (!sought) return [];

  const district = POSTCODE.exec(sought.replace(SECTOR, '').replaceAll(' ', ''))?.[1];
  const isIn = ({ name, postcodes = [] }: Place) => [name, ...postcodes].some((one) => one.toLowerCase() === district);
  const likeliestFirst: ((place: Place, name: string) => boolean)[] = district
    ? [(place) => place.kind === 'postcode-district' && isIn(place), isIn]
    : [(_, name) => name === sought, (_, name) => name.startsWith(sought), (_, name) => name.includes(` ${sought}`)];
  return [...new Set(likeliestFirst.flatMap((fits) => places.filter((place) => fits(place, spaced(place.name)))))];
}
