import { html, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { statusTemplate } from './status.js';
import type { View } from './view.js';

type CountView = Pick<View<{ counted: (count: string, status: string) => string }>, 'words' | 'locale'>;

/**
 * How many things stand how, each status by its name and with its picture: no sum, no share and no score. `pictureOf`
 * says which status lends its picture, where the names are others than those of promises and actions.
 */
export function countsTemplate(
  counts: readonly (readonly [status: string, count: number])[],
  names: Readonly<Record<string, string>>,
  { words, locale }: CountView,
  pictureOf = (status: string) => status,
): TemplateResult {
  return html`<ul part="counts" class="row" role="list">
    ${counts.map(
      ([status, count]) =>
        html`<li>
          ${statusTemplate(pictureOf(status), { words: { status: names } }, words.counted(formatNumber(count, locale), wordFor(status, names)))}
        </li>`,
    )}
  </ul>`;
}
