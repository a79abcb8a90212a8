import { distanceTo, type OfferFilters } from '../../search/filters.js';
import type { Listing } from '../../search/offer-list.js';
import type { FinderView } from './finder-view.js';
import type { OfferSource } from './offer-source.js';
import { filtersOf, type Wish } from './wish.js';

/** What there is of what a reader wants. Where they are and typed no words, the nearest comes first. */
export function listingOf(source: OfferSource, view: FinderView, wish: Wish = view.wish): Listing {
  const { point } = view;
  const listing = source.find({ query: wish.query, filters: filtersFor(wish, view) });
  if (!point || wish.query.trim()) return listing;
  const far = new Map(listing.shown.map((service) => [service, distanceTo(service, point) ?? Infinity]));
  return { ...listing, shown: [...listing.shown].sort((a, b) => far.get(a)! - far.get(b)! || 0) };
}

/** What a reader wants as the search understands it. */
export function filtersFor(wish: Wish, view: FinderView): OfferFilters {
  const { words, sections } = view;
  return filtersOf(wish, { ...view, headings: words.headings, cohorts: sections.cohorts ?? [] });
}
