import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import type { OfferCardWords } from '../../i18n/en/offer-card.js';
import type { OfferFinderWords } from '../../i18n/en/offer-finder.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say, wordsOf } from '../element/say.js';
import { noticeTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { askTemplate } from './ask.template.js';
import { cardTemplate } from './card.template.js';
import type { Finder, FinderView } from './finder-view.js';
import { helpNowTemplate } from './help-now.template.js';
import { listingOf } from './listing.js';
import { namedOfferTemplate } from './named-offer.template.js';
import type { OfferSource } from './offer-source.js';
import { entryOf, resultPageOf, resultsTemplate } from './results.template.js';
import { foundTemplate, searchTemplate } from './search.template.js';
import { unfoldTemplate } from './unfold.template.js';
import { wayOutTemplate } from './way-out.template.js';

/** What templates depend on, from what the element has. */
export function finderViewOf(
  sections: Needed,
  own: View<OfferFinderWords & { card: OfferCardWords }>,
  finder: Finder,
): FinderView {
  const { about } = sections;
  const councilName = about ? wordsOf(about.organisationName, own).words : own.words.council;
  const card = { ...own, ...finder, sections, words: own.words.card };
  return { ...own, ...finder, sections, councilName, card };
}

/** The finder from top to bottom: help now, what the offer is, what the reader may have, how to find it, and what was found. */
export function offerFinderTemplate(source: OfferSource, view: FinderView): TemplateResult {
  const { words, level, sections, askable } = view;
  const { title, intro, services, entitlements } = sections.localOffer!;
  return html`${heading(level, title ? say(title, view) : words.title)} ${helpNowTemplate(view)}
  ${lineTemplate(intro, view, 'intro')}${askable ? questionsTemplate(view) : nothing}
  ${
    services.length || entitlements.length || view.live
      ? listTemplate(source, view)
      : html`${namedOfferTemplate(view)}${askTemplate(words.askFor, view)}`
  }`;
}

/** One service by itself. */
export function oneServiceTemplate(id: string, source: OfferSource, view: FinderView): TemplateResult {
  const service = source.one(id);
  return service ? cardTemplate(entryOf(service, [], view), view.level, view.card) : noticeTemplate(view.words.unknown);
}

/** The way to the questions, for those who want them. */
function questionsTemplate(view: FinderView): TemplateResult {
  const { entitled } = view.words;
  const content = html`<p class="quiet">${entitled.lead}</p>
    ${view.asking ? view.questions(view) : nothing}`;
  return unfoldTemplate('asking', 'questions', entitled.title, content, view);
}

function listTemplate(source: OfferSource, view: FinderView): TemplateResult {
  const { words, filterable } = view;
  const listing = listingOf(source, view);
  const search = html`${filterable ? searchTemplate(listing, view) : nothing}${view.live?.top(view)}`;
  if (listing.pending) return html`${search}${source.waiting}`;
  const page = resultPageOf(listing, view.linked ? source.one(view.linked) : undefined, view);
  return html`${search}${foundTemplate(listing, page, view)}${resultsTemplate(page, listing.marks, view)}${view.live?.end(view)}
  ${page.groups.length ? askTemplate(words.askFor, view) : wayOutTemplate(source, view)}`;
}
