import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber, formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { agesOfEntitlement, type Ages } from '../../model/ages.js';
import type { Entitlement, Service } from '../../schema/local-offer.js';
import { missingWords } from '../element/figure-words.js';
import { lineTemplate } from '../element/line.js';
import { amountWords } from '../element/quantity.js';
import { say, wordsOf } from '../element/say.js';
import type { CardView } from './card-view.js';

/** How much somebody can have, how often, and from which age to which, in one line: "£3,000, once, 18 to 21". */
export function entitlementWords(entitlement: Entitlement, view: CardView): string {
  const { amount, noAmount, per } = entitlement;
  const note = noAmount?.note && wordsOf(noAmount.note, view).words.replace(/\.$/, '');
  const missing = noAmount && noAmount.reason !== 'not-applicable' ? missingWords(noAmount, view) : '';
  const label = amount?.label ? ` ${amount.label}` : '';
  return [
    amount ? amountWords(amount, view) + label : note || missing,
    per && wordFor(per, view.words.per),
    agesWords(agesOfEntitlement(entitlement), view),
  ]
    .filter(Boolean)
    .join(', ');
}

/** An amount with its conditions, and when it was last looked at. Its basis is said where that of its service is another. */
export function entitlementTemplate(entitlement: Entitlement, service: Service, view: CardView): TemplateResult {
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

/** From which age to which, both included. Nothing where there is no limit. */
export function agesWords({ from, to }: Ages, { words: { ages }, locale }: CardView): string {
  const [first, last] = [from, to].map((age) => (age ? formatNumber(age, locale) : ''));
  if (first && last) return first === last ? first : ages.between(first, last);
  return first ? ages.from(first) : last ? ages.to(last) : '';
}
