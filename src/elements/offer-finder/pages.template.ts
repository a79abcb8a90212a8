import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import type { Page } from '../../model/offer-pages.js';
import type { FinderView } from './finder-view.js';

/** The way to the page before and after. On paper, which page it is. */
export function pagesTemplate(
  { number, pages }: Pick<Page<string, unknown>, 'number' | 'pages'>,
  { words, onPage }: FinderView,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const turn = (to: number, label: string) =>
    to < 1 || to > pages
      ? nothing
      : html`<button type="button" part="button" @click=${() => onPage(to)}>${label}</button>`;
  return html`<nav part="pages" class="row" aria-label=${words.pages}>
    ${turn(number - 1, words.previous)}
    <span>${words.page(formatNumber(number), formatNumber(pages))}</span>
    ${turn(number + 1, words.next)}
  </nav>`;
}
