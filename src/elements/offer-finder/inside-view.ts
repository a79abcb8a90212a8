import type { OfferCardWords } from '../../i18n/en/offer-card.js';
import type { OfferInsideWords } from '../../i18n/en/offer-inside.js';
import type { Text } from '../../schema/text.js';
import type { View } from '../element/view.js';
import type { CardView } from './card-view.js';

/** What the templates depend on that draw what is inside a card. */
export interface InsideView extends Omit<CardView, 'words'>, View<OfferCardWords & OfferInsideWords> {}

/** A text with the words marked that were looked for. */
export type Mark = (text: Text) => unknown;
