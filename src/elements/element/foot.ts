import { html, nothing, type TemplateResult } from 'lit';

import { formatCount, formatWhen } from '../../i18n/format.js';
import type { About } from '../../schema/about.js';
import type { Problem } from '../../schema/problem.js';
import type { View } from './view.js';

/** What a reader must know about the document as a whole: made up, out of date, or not all of it usable. */
export function footTemplate(
  about: About | undefined,
  problems: readonly Problem[],
  view: View,
): TemplateResult | typeof nothing {
  const { shared, locale, today } = view;
  const leftOut = problems.filter((problem) => problem.leftOut).length;
  const lines = [
    leftOut ? formatCount(leftOut, shared.leftOut) : '',
    about?.nextReview && about.nextReview < today ? shared.stale(formatWhen(about.nextReview, locale)) : '',
    about?.kind === 'illustrative' ? shared.illustrative : '',
  ].filter(Boolean);
  return lines.length
    ? html`<div part="foot" class="foot quiet">${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
}
