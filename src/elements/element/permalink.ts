import { html, nothing, type TemplateResult } from 'lit';

import type { Text } from '../../schema/text.js';
import { link } from './link.js';
import { wordsOf } from './say.js';
import type { View } from './view.js';

/** A link to one thing, for readers who want to pass it on, if the page whose address is `page` wants that. */
export function permalinkTemplate(
  page: string | undefined,
  words: string,
  id: string,
  name: Text,
  view: View,
): TemplateResult | typeof nothing {
  if (!page) return nothing;
  const content = html`${words}<span class="visually-hidden">: ${wordsOf(name, view).words}</span>`;
  return html`<p part="permalink">${link(`#${id}`, content, { base: page })}</p>`;
}
