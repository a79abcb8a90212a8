import { html, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { toneOf } from '../../model/tone.js';
import type { View } from './view.js';

const ring = 'M1 8a7 7 0 1 0 14 0A7 7 0 1 0 1 8';
const shapes = new Map([
  ['kept', `${ring}M5 8l2 2 4-4`],
  ['done', `${ring}M5 8l2 2 4-4`],
  ['on-track', 'M2 8h12M9 3l5 5-5 5'],
  ['in-progress', `${ring}M5 8h0M8 8h0M11 8h0`],
  ['partly-kept', `${ring}M8 1v14`],
  ['changed-by-agreement', 'M2 5h12l-3-3M14 11H2l3 3'],
  ['at-risk', 'M8 1l7 13H1zM8 6v4M8 12h0'],
  ['delayed', `${ring}M8 4v4l3 2`],
  ['not-kept', `${ring}M5 5l6 6M11 5l-6 6`],
  ['stopped', 'M2 2h12v12H2z'],
  ['not-reviewed', `${ring}M6 6a2 2 0 1 1 2 2v1M8 12h0`],
  ['differs', 'M2 6h12M2 10h12M11 2L5 14'],
]);

/** A status as a word with a picture and a colour, so that none of the three is needed alone. */
export function statusTemplate(
  status: string,
  { words }: { words: { status: Readonly<Record<string, string>> } },
  word = wordFor(status, words.status),
): TemplateResult {
  return html`<span part="status" class="status ${toneOf(status)}"
    ><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${shapes.get(status) ?? ring} /></svg
    ><bdi>${word}</bdi></span
  >`;
}

type CountView = Pick<View<{ counted: (count: string, status: string) => string }>, 'words'>;

/**
 * How many things stand how, each status by its name and with its picture: no sum, no share and no score.
 */
export function countsTemplate(
  counts: readonly (readonly [status: string, count: number])[],
  names: Readonly<Record<string, string>>,
  { words }: CountView,
): TemplateResult {
  return html`<ul part="counts" class="row" role="list">
    ${counts.map(
      ([status, count]) =>
        html`<li>
          ${statusTemplate(status, { words: { status: names } }, words.counted(formatNumber(count), wordFor(status, names)))}
        </li>`,
    )}
  </ul>`;
}
