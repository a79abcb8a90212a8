import { formatNumber } from '../../i18n/format.js';
import { verdicts } from '../../search/filters.js';
import type { Listing } from '../../search/offer-list.js';
import type { FiltersView } from './filters-view.js';
import { filtersFor } from './listing.js';

/**
 * What is judged where no list of options says how many there are, and what gives way to it: whom a page is for does not
 * narrow what helps today.
 */
const COUNTED = {
  free: ['free', 'free'],
  urgent: ['urgent', 'cohorts'],
  miles: ['near', 'near'],
} as const;

/** How something to choose is called, and how many there would be with it and everything else that was chosen. */
export function countedWords(
  name: keyof typeof COUNTED,
  value: string,
  label: string,
  { among }: Listing,
  { finder }: FiltersView,
): string {
  const [judged, other] = COUNTED[name];
  const filters = filtersFor({ ...finder.wish, [name]: value }, finder);
  const fit = among(other).filter((service) => verdicts[judged](service, filters) === 'fits');
  return finder.words.option(label, formatNumber(fit.length));
}
