import { formatNumber } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { agesOfEntitlement, type Ages } from '../../model/ages.js';
import type { Entitlement } from '../../schema/local-offer.js';
import { missingWords } from '../element/figure-words.js';
import { amountWords } from '../element/quantity.js';
import { wordsOf } from '../element/say.js';
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

/** From which age to which, both included. Nothing where there is no limit. */
export function agesWords({ from, to }: Ages, { words: { ages } }: CardView): string {
  // From 0 is no limit, but up to 0 is one: under a year old.
  const first = from && formatNumber(from);
  const last = to !== undefined && formatNumber(to);
  if (first && last) return first === last ? first : ages.between(first, last);
  return first ? ages.from(first) : last ? ages.to(last) : '';
}
