import type { OfferFeedWords } from '../../i18n/en/offer-feed.js';
import type { View } from '../element/view.js';
import type { FinderView } from './finder-view.js';

/** What the templates of a directory’s services depend on. */
export interface LiveView extends View<OfferFeedWords> {
  finder: FinderView;
}
