import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import { grouped, type OfferGroup } from '../../model/offer-groups.js';
import { pageOf, type Page, type Slice } from '../../model/offer-pages.js';
import type { Service } from '../../schema/local-offer.js';
import type { Listing } from '../../search/offer-list.js';
import { heading } from '../element/heading.js';
import { cardTemplate } from './card.template.js';
import type { Entry } from './entry.js';
import type { FinderView } from './finder-view.js';
import { pagesTemplate } from './pages.template.js';

export type ResultGroup = OfferGroup | 'unsaid' | 'linked';
export type ResultPage = Page<ResultGroup, Service>;

/** The page of results that the reader is on. The service that was linked to is on the first, whatever is looked for. */
export function resultPageOf(listing: Listing, linked: Service | undefined, view: FinderView): ResultPage {
  const { sections, reader, wish, page, limit, beginning } = view;
  const { entitlements } = sections.localOffer!;
  const others = (services: readonly Service[]) => (linked ? services.filter((one) => one !== linked) : services);
  const groups = grouped(others(listing.shown), {
    entitlements,
    cohorts: sections.cohorts ?? [],
    reader,
    ranked: !!wish.query.trim(),
  });
  return pageOf<ResultGroup, Service>(
    [['linked', linked ? [linked] : []], ...groups, ['unsaid', others(listing.unsaid)]],
    page,
    limit,
    beginning,
  );
}

/** A page of what was found, under by whose word a reader gets it. */
export function resultsTemplate(page: ResultPage, marks: readonly string[], view: FinderView): TemplateResult {
  return html`<div part="results">
    ${page.groups.map((group) => groupTemplate(group, marks, view))}${pagesTemplate(page, view)}
  </div>`;
}

/** A service with the amounts that belong to it. */
export function entryOf(service: Service, marks: readonly string[], { sections }: FinderView): Entry {
  const { entitlements } = sections.localOffer!;
  return {
    service,
    entitlements: entitlements.filter((one) => one.service === service.id || one.id === service.id),
    marks,
  };
}

function groupTemplate(
  { name, count, items }: Slice<ResultGroup, Service>,
  marks: readonly string[],
  view: FinderView,
): TemplateResult {
  const { level, words, reader } = view;
  const isOwedElsewhere = name === 'entitled' && reader?.answers.council === 'another';
  const lead = words.leads[isOwedElsewhere ? 'elsewhere' : name];
  return html`<section part="group">
    ${heading(
      level + 1,
      name === 'linked' ? words.groups[name] : words.option(words.groups[name], formatNumber(count)),
      'subheading',
    )}
    ${lead ? html`<p part="lead" class="quiet">${lead}</p>` : nothing}
    <ul part="services" role="list">
      ${items.map((service) => html`<li>${cardTemplate(entryOf(service, marks, view), level + 2, view.card)}</li>`)}
    </ul>
  </section>`;
}
