import type { Location } from '../schema/local-offer.js';
import { isFields, type Fields } from './dialect.js';
import { fieldsIn, first, isMasked, lineOf, listIn, numberOf } from './read.js';
import type { Notice } from './read.js';

/**
 * Where a service is. A masked address (a refuge) keeps its town and nothing that leads there. [0, 0] is how feeds say
 * "nowhere", and the person to whose attention letters go is left out.
 */
export function locationsOf(service: Fields, notice: Notice): Location[] {
  const places = listIn(service, 'service_at_locations').map((one) => fieldsIn(one, 'location'));
  // What was found near a postcode has the one place that is near.
  const near = isFields(service['location']) ? [service['location']] : [];
  return [...places, ...listIn(service, 'locations'), ...near].flatMap((place) => locationOf(place, notice) ?? []);
}

function locationOf(place: Fields, notice: Notice): Location | undefined {
  const [address = place] = listIn(place, 'addresses', 'physical_addresses');
  const isPrivate = isMasked(place);
  if (isPrivate) notice('place-kept-private');
  if (first(address, 'attention')) notice('person-left-out');

  const lines = isPrivate ? ['city'] : ['address_1', 'address_2', 'city', 'region'];
  const words = lines.flatMap((name) => lineOf(address[name], notice) ?? []);
  const name = isPrivate ? undefined : lineOf(place['name'], notice);
  const postcode = isPrivate ? undefined : lineOf(address['postal_code'], notice, 10);
  const point = isPrivate ? undefined : pointOf(place, notice);
  const accessibility = [
    ...listIn(place, 'accessibility', 'accessibility_for_disabilities'),
    ...listIn(place, 'accessibilities'),
  ].flatMap((one) => lineOf(first(one, 'description', 'accessibility', 'name'), notice, 2000) ?? []);

  const kind = kindOf(place['location_type']);
  if (!name && !postcode && !point && words.length === 0 && kind === 'physical') {
    notice('place-without-anything');
    return undefined;
  }
  return {
    kind,
    ...(name && { name }),
    ...(words.length > 0 && { address: [...new Set(words)] }),
    ...(postcode && { postcode }),
    ...point,
    ...(isPrivate && { exact: false }),
    ...(accessibility.length > 0 && { accessibility: [...new Set(accessibility)] }),
  };
}

function kindOf(type: unknown): Location['kind'] {
  return type === 'virtual' || type === 'postal' ? type : 'physical';
}

/** GeoJSON has longitude first. */
function pointOf(place: Fields, notice: Notice): { latitude: number; longitude: number } | undefined {
  const coordinates = fieldsIn(place, 'geometry')['coordinates'];
  const [east, north]: unknown[] = Array.isArray(coordinates) ? coordinates : [place['longitude'], place['latitude']];
  const latitude = numberOf(north);
  const longitude = numberOf(east);
  if (latitude === undefined || longitude === undefined) return undefined;
  if (latitude === 0 && longitude === 0) {
    notice('coordinates-zero');
    return undefined;
  }
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    notice('coordinates-impossible');
    return undefined;
  }
  return { latitude, longitude };
}
