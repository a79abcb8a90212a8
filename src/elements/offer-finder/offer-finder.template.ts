import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import type { OfferCardWords } from '../../i18n/en/offer-card.js';
import type { OfferFinderWords } from '../../i18n/en/offer-finder.js';
import type { Listing } from '../../search/offer-list.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say, wordsOf } from '../element/say.js';
import { nothingTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { askTemplate } from './ask.template.js';
import { cardTemplate } from './card.template.js';
import type { Finder, FinderView } from './finder-view.js';
import { helpNowTemplate } from './help-now.template.js';
import { listingOf } from './listing.js';
import { leaveHintTemplate } from './leave.template.js';
import { namedOfferTemplate } from './named-offer.template.js';
import type { OfferSource } from './offer-source.js';
import { entryOf, resultPageOf, resultsTemplate } from './results.template.js';
import { foundTemplate, searchTemplate } from './search.template.js';
import { unfoldTemplate } from './unfold.template.js';

/** What templates depend on, from what the element has. */
export function finderViewOf(
  sections: Needed,
  own: View<OfferFinderWords & { card: OfferCardWords }>,
  finder: Finder,
): FinderView {
  const { about } = sections;
  const councilName = about?.organisationName ? wordsOf(about.organisationName, own).words : own.words.council;
  const card = { ...own, ...finder, sections, words: own.words.card };
  return { ...own, ...finder, sections, councilName, card };
}

/** The finder from top to bottom: help now, what the offer is, what the reader may have, how to find it, and what was found. */
export function offerFinderTemplate(source: OfferSource, view: FinderView): TemplateResult {
  const { words, level, sections, askable, leave } = view;
  const { title, intro, services, entitlements } = sections.localOffer!;
  return html`${heading(level, title ? say(title, view) : words.title)} ${helpNowTemplate(view)}
  ${leave ? leaveHintTemplate(leave) : nothing}
  ${lineTemplate(intro, view, 'intro')}${askable ? questionsTemplate(view) : nothing}
  ${
    services.length || entitlements.length || view.live
      ? listTemplate(source, view)
      : html`${namedOfferTemplate(view)}${askTemplate(words.askFor, view)}`
  }${keptTemplate(source, view)}`;
}

/** One service by itself. */
export function oneServiceTemplate(id: string, source: OfferSource, view: FinderView): unknown {
  const service = source.one(id);
  return service
    ? cardTemplate(entryOf(service, [], view), view.level, { ...view.card, onKeep: undefined })
    : (view.live?.top(view, id) ?? nothingTemplate(view.words.unknown));
}

/** What the reader keeps for now, and what was done last with it, which screen readers announce politely. */
function keptTemplate(source: OfferSource, view: FinderView): TemplateResult {
  const { kept, keptList, told, card } = view;
  const entries = [...kept].flatMap((id) => {
    const service = source.one(id);
    return service ? entryOf(service, [], view) : [];
  });
  return html`${kept.size ? keptList(entries, card) : nothing}
    <p part="told" role="status">${told}</p>`;
}

/** The way to the questions, for those who want them. */
function questionsTemplate(view: FinderView): TemplateResult {
  const { entitled } = view.words;
  const content = html`<div class="unfolded">
    <p class="quiet">${entitled.lead}</p>
    ${view.asking ? view.questions(view) : nothing}
  </div>`;
  return unfoldTemplate('questions', entitled.title, content, view.asking, (open) => view.onToggle('asking', open));
}

function listTemplate(source: OfferSource, view: FinderView): TemplateResult {
  const { filterable } = view;
  const listing = listingOf(source, view);
  const search = html`${filterable ? searchTemplate(listing, view) : nothing}${view.live?.top(view)}`;
  // One template, so that the field where a reader types stays the same while the search is on its way.
  return html`${search}${listing.pending ? source.waiting : foundPartTemplate(listing, source, view)}`;
}

function foundPartTemplate(listing: Listing, source: OfferSource, view: FinderView): TemplateResult {
  const { words } = view;
  const page = resultPageOf(listing, view.linked ? source.one(view.linked) : undefined, view);
  const { wish, lost } = view;
  return html`${foundTemplate(listing, page, view)}${wish.query ? lost : nothing}${resultsTemplate(page, listing.marks, view)}${view.live?.end(view)}
  ${
    page.groups.length
      ? nothing
      : html`<div part="nothing" class="notice">${view.filters(({ wayOut }) => wayOut(source, view))}</div>`
  }${askTemplate(page.groups.length ? words.askFor : words.ask, view)}`;
}
