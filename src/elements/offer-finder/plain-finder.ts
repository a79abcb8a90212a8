import { nothing } from 'lit';

import type { OfferCardWords } from '../../i18n/en/offer-card.js';
import type { OfferFinderWords } from '../../i18n/en/offer-finder.js';
import type { OfferInsideWords } from '../../i18n/en/offer-inside.js';
import { withDetails } from '../../model/offer-details.js';
import { OfferList } from '../../search/offer-list.js';
import type { Needed } from '../../data/data-controller.js';
import { say, wordsOf } from '../element/say.js';
import type { View } from '../element/view.js';
import { cardFactsTemplate } from './card-facts.template.js';
import { finderViewOf, offerFinderTemplate, oneServiceTemplate } from './offer-finder.template.js';
import type { OfferSource } from './offer-source.js';
import { everything } from './wish.js';

/** What a tag narrows the offer to. */
export interface Narrowing {
  service: string;
  category: string;
  need: string;
  audience: string;
}

/** More services than any offer has, so that they all stand on one page. */
const ALL = Number.MAX_SAFE_INTEGER;

const never = (): void => {};
const none = (): typeof nothing => nothing;

/**
 * The offer as it is where nothing can be pressed: help now first, then every service with all that is known of it. What
 * asks, searches and keeps is not there; nor is whether something is open, which is true for an hour.
 */
export function plainFinderTemplate(
  published: Needed,
  own: View<OfferFinderWords & { card: OfferCardWords }>,
  inside: OfferInsideWords,
  { service, category, need, audience }: Narrowing,
): unknown {
  const offer = withDetails(published.localOffer!, published.offerDetails);
  const list = new OfferList(offer, ({ title }) => wordsOf(title, own).words);
  const view = finderViewOf({ ...published, localOffer: offer }, own, {
    wish: { ...everything, category, need },
    before: everything,
    audience,
    limit: ALL,
    page: 1,
    beginning: ALL,
    filterable: false,
    askable: false,
    asking: false,
    more: false,
    point: undefined,
    located: '',
    reader: undefined,
    address: undefined,
    linked: '',
    now: { day: own.today },
    opened: new Set(list.services.map(({ id }) => id).concat(service)),
    kept: new Set(),
    told: '',
    leave: undefined,
    lost: nothing,
    live: undefined,
    marked: say,
    inside: (entry, card) => cardFactsTemplate(entry, { ...card, words: { ...card.words, ...inside } }),
    questions: none,
    filters: none,
    filtersIfHere: none,
    keptList: none,
    onKeep: undefined,
    onOpen: never,
    onWish: never,
    onPage: never,
    onSearch: never,
    onLocate: never,
    onToggle: never,
  });
  const source: OfferSource = { find: (wanted) => list.find(wanted), one: (id) => list.one(id), waiting: nothing };
  return service ? oneServiceTemplate(service, source, view) : offerFinderTemplate(source, view);
}
