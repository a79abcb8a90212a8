import { html, nothing, type TemplateResult } from 'lit';

import type { Text } from '../../schema/text.js';
import { say } from './say.js';
import type { View } from './view.js';

/** A paragraph, if there is a text for it. Notes are quieter than the rest. */
export function lineTemplate(text: Text | undefined, view: View, part = 'note'): TemplateResult | typeof nothing {
  return text ? html`<p part=${part} class=${part === 'note' ? 'quiet' : ''}>${say(text, view)}</p>` : nothing;
}

/** The same for words of the kit, which need no translating. */
export function ownLineTemplate(words: unknown, part = 'note'): TemplateResult | typeof nothing {
  return words ? html`<p part=${part} class="quiet">${words}</p>` : nothing;
}
