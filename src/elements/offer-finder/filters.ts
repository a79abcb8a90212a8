import { offerFiltersIn } from '../../i18n/offer-filters.js';
import type { Listing } from '../../search/offer-list.js';
import { chosenWords, filtersTemplate } from './filters.template.js';
import type { FinderView } from './finder-view.js';
import type { WishName } from './wish.js';

/** Further ways to narrow the list, in a language. */
export interface Filters {
  template: (listing: Listing, view: FinderView) => unknown;
  /** What was chosen, in words. */
  chosen: (name: WishName, view: FinderView) => string;
}

/** The further filters with the words of a language. */
export async function filtersIn(language: string): Promise<Filters> {
  const words = await offerFiltersIn(language);
  return {
    template: (listing, view) => filtersTemplate(listing, { ...view, words, finder: view }),
    chosen: (name, view) => chosenWords(name, { ...view, words, finder: view }),
  };
}
