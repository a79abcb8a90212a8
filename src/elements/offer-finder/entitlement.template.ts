import { html, nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import type { Entitlement, Service } from '../../schema/local-offer.js';
import { say } from '../element/say.js';
import { entitlementWords } from './amount.template.js';
import { basisTemplate } from './basis.template.js';
import { cohortsOf } from './cohorts.js';
import type { InsideView, Mark } from './inside-view.js';

/**
 * An amount with its conditions, and when it was last looked at. For whom it is, its basis and its law are said where
 * those of its service are others.
 */
export function entitlementTemplate(
  entitlement: Entitlement,
  service: Service,
  view: InsideView,
  mark: Mark,
): TemplateResult {
  const { words, locale } = view;
  const { title, basis, conditions = [], provisions = [], reviewed } = entitlement;
  const isItself = entitlement.id === service.id;
  const line = entitlementWords(entitlement, view);
  const sameLaw = basis === service.entitlement && provisions.every((id) => service.provisions?.includes(id));
  return html`<div part="entitlement" class="entitlement">
    <p>${isItself ? nothing : html`${mark(title)}${line ? ': ' : nothing}`}<b part="amount">${line}</b></p>
    ${cohortsTemplate(entitlement, service, view)}
    ${conditions.map((one) => html`<p part="condition">${mark(one)}</p>`)}
    ${sameLaw ? nothing : basisTemplate(basis, entitlement, view)}
    ${reviewed ? html`<p part="reviewed" class="quiet">${words.reviewed(formatWhen(reviewed, locale))}</p>` : nothing}
  </div>`;
}

/** For whom an amount is, where its service is for others, too, or for fewer. */
function cohortsTemplate(
  entitlement: Entitlement,
  service: Service,
  view: InsideView,
): TemplateResult | typeof nothing {
  const cohorts = cohortsOf(entitlement, view);
  if (!cohorts.length || String(idsOf(cohorts)) === String(idsOf(cohortsOf(service, view)))) return nothing;
  return html`<p part="eligibility">
    ${view.words.terms.who}: ${cohorts.map(({ label }, at) => html`${at ? ', ' : nothing}${say(label, view)}`)}
  </p>`;
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}
