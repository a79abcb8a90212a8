import { html, nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import { forceOf, lawBehind } from '../../model/law.js';
import { lawName } from '../element/law-name.js';
import { link } from '../element/link.js';
import type { FiltersView } from './filters-view.js';

/** The law behind a heading that is chosen, where the document names it, and whether it is in force. */
export function headingLawTemplate(view: FiltersView): TemplateResult | typeof nothing {
  const { words, today, locale } = view;
  const { sections, wish } = view.finder;
  const behind = sections.localOffer!.headingLaw?.find(({ heading }) => heading === wish.category);
  const law = behind ? lawBehind(behind, sections.provisions) : [];
  if (!law.length) return nothing;
  return html`<div part="law" class="quiet">
    ${law.map(
      (one) =>
        html`<p>
          ${words.addedBy} ${link(one.url, lawName(one), view)}.
          ${words.force[forceOf(one, today)]}${one.checked ? html`, ${words.checked(formatWhen(one.checked.date, locale))}` : nothing}.
        </p>`,
    )}
  </div>`;
}
