import type { OfferFiltersWords } from '../../i18n/en/offer-filters.js';
import type { View } from '../element/view.js';
import type { FinderView } from './finder-view.js';

/** What the templates of the further filters depend on. */
export interface FiltersView extends View<OfferFiltersWords> {
  finder: FinderView;
}
