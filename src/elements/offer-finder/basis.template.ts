import { html, type TemplateResult } from 'lit';

import { wordFor } from '../../i18n/plain-code.js';
import { footingOf, lawBehind } from '../../model/law.js';
import type { Entitlement } from '../../schema/local-offer.js';
import { lawName } from '../element/law-name.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import type { InsideView } from './inside-view.js';

/**
 * Whether something is a right or an offer, with the law behind it. A right is called so only where that law is known to
 * be in force.
 */
export function basisTemplate(
  basis: Entitlement['basis'],
  by: Pick<Entitlement, 'provisions'>,
  view: InsideView,
): TemplateResult {
  const { words, today, sections } = view;
  const law = lawBehind(by, sections.provisions);
  const footing = footingOf(law, today);
  const meaning = basis === 'statutory' && footing !== 'yes' ? words.footings[footing] : wordFor(basis, words.basis);
  return html`<p part="basis">${meaning}</p>
    ${law.map((one) => html`<p part="law">${link(one.url, say(lawName(one), view), view)}</p>`)}`;
}
