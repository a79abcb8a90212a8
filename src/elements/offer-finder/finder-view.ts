import type { Needed } from '../../data/data-controller.js';
import type { OfferFinderWords } from '../../i18n/en/offer-finder.js';
import type { OfferLeaveWords } from '../../i18n/en/offer-leave.js';
import type { OfferReader } from '../../model/offer-groups.js';
import type { Listing } from '../../search/offer-list.js';
import type { Point } from '../../search/place.js';
import type { View } from '../element/view.js';
import type { CardState, CardView } from './card-view.js';
import type { Entry } from './entry.js';
import type { FinderState, Located } from './finder-state.js';
import type { LiveOffer } from './live-offer.js';
import type { OfferSource } from './offer-source.js';
import type { Wish } from './wish.js';

/** What the page and the reader want of a finder. */
export interface Finder extends CardState {
  wish: Wish;
  /** For whom: an id in `cohorts`, or a kind of them. */
  audience: string;
  /** How many cards a page of the list has, and which page it is. */
  limit: number;
  page: number;
  /** How many of its cards are drawn. */
  beginning: number;
  /** Whether a reader may search and choose. */
  filterable: boolean;
  /** Whether a reader may tell of their story. */
  askable: boolean;
  /** Where the reader is, if they said so, and whether the device was asked. */
  point: Point | undefined;
  located: Located;
  /** Whether the questions and the further filters are open. They are fetched when a reader first opens them. */
  asking: boolean;
  more: boolean;
  questions: (view: FinderView) => unknown;
  filters: (draw: (filters: Filters) => unknown) => unknown;
  /** The same, but nothing until they have come. */
  filtersIfHere: (draw: (filters: Filters) => unknown) => unknown;
  /** In place of the long words about services, where they could not be had. */
  lost: unknown;
  /** The services of a directory, if the page names one: what is said above the list, at its end, and in place of one. */
  live: FinderFeed | undefined;
  /** What they told of their story, if they did. */
  reader: OfferReader | undefined;
  /** The address of the page, if its services may be linked to. */
  address: string | undefined;
  /** The list of what the reader keeps for now, fetched with the first of it; and what was done last with it, in words. */
  keptList: (entries: readonly Entry[], view: CardView) => unknown;
  told: string;
  /** What is said of the way out in a hurry, unless the page has one of its own. */
  leave: OfferLeaveWords | undefined;
  /** What the reader wanted before they went to what helps today. */
  before: Wish;
  /** A reader wants to see something else, and is led to it where it is not in sight. */
  onWish: (change: Partial<Wish>, lead?: boolean) => void;
  onPage: (page: number) => void;
  /** A reader goes to where words are typed. */
  onSearch: () => void;
  /** A reader has the device say where it is. */
  onLocate: FinderState['locate'];
  /** A reader opens or closes the questions, or the further filters. */
  onToggle: (part: 'asking' | 'more', open: boolean) => void;
}

/** How the services of a directory are drawn, and what is known of it once it is asked. */
export interface FinderFeed {
  /** What stands above the list; with the id of a service that is not here, what stands in place of that one. */
  top: (view: FinderView, id?: string) => unknown;
  end: (view: FinderView) => unknown;
  offer: LiveOffer | undefined;
}

/** What the templates of the finder depend on. */
export interface FinderView extends View<OfferFinderWords>, Finder {
  sections: Needed;
  /** The name of the council, as plain words. */
  councilName: string;
  /** What the cards depend on. */
  card: CardView;
}

/** What a reader needs who narrows the list, in a language. */
export interface Filters {
  /** Everything to narrow by. */
  fields: (listing: Listing, view: FinderView) => unknown;
  /** What was chosen, to be taken away one by one. */
  chosen: (view: FinderView) => unknown;
  /** How the words that were typed were read, and the link to what is looked for. */
  sought: (listing: Listing, view: FinderView) => unknown;
  /** The law behind the heading that was chosen. */
  law: (view: FinderView) => unknown;
  /** Where nothing fits. */
  wayOut: (source: OfferSource, view: FinderView) => unknown;
}
