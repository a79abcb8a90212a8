import type { TemplateResult } from 'lit';

import type { OfferCardWords } from '../../i18n/en/offer-card.js';
import type { Moment } from '../../model/uk-time.js';
import type { Text } from '../../schema/text.js';
import type { Needed } from '../../data/data-controller.js';
import type { View } from '../element/view.js';
import type { Entry } from './entry.js';

/** What a reader has done with services, and may do. */
export interface CardState {
  /** What clocks in the United Kingdom show. Without a time, cards do not say whether something is open now. */
  now: Moment;
  /** The service that the address of the page points at. */
  linked: string;
  /** The ids of the services that are open: what nobody opens is not drawn. */
  opened: ReadonlySet<string>;
  /** The ids of the services that a reader keeps for now. */
  kept: ReadonlySet<string>;
  onOpen: (id: string, open: boolean) => void;
  /** All that is known of a service that a reader has opened: fetched then. */
  inside: (entry: Entry, view: CardView) => unknown;
  /** A text with the words marked that were looked for. */
  marked: (text: Text, view: View, sought: readonly string[]) => TemplateResult | string;
  /** Without it, nothing can be kept. */
  onKeep: ((id: string, keep: boolean) => void) | undefined;
}

/** What the templates of a card depend on. */
export interface CardView extends View<OfferCardWords>, CardState {
  /** Of these, `organisations`, `provisions`, `cohorts` and `access`. */
  sections: Needed;
}
