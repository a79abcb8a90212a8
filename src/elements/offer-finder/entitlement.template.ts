import { html, nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import type { Entitlement, Service } from '../../schema/local-offer.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { entitlementWords } from './amount.template.js';
import type { InsideView } from './inside-view.js';

/** An amount with its conditions, and when it was last looked at. Its basis is said where that of its service is another. */
export function entitlementTemplate(entitlement: Entitlement, service: Service, view: InsideView): TemplateResult {
  const { words, locale } = view;
  const { title, conditions = [], reviewed } = entitlement;
  const isItself = entitlement.id === service.id;
  const line = entitlementWords(entitlement, view);
  return html`<div part="entitlement" class="entitlement">
    <p>${isItself ? nothing : html`${say(title, view)}${line ? ': ' : nothing}`}<b part="amount">${line}</b></p>
    ${conditions.map((one) => lineTemplate(one, view, 'condition'))}
    ${entitlement.basis === service.entitlement ? nothing : html`<p part="basis">${wordFor(entitlement.basis, words.basis)}</p>`}
    ${reviewed ? html`<p part="reviewed" class="quiet">${words.reviewed(formatWhen(reviewed, locale))}</p>` : nothing}
  </div>`;
}
