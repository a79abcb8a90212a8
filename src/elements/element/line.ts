import { html, nothing, type TemplateResult } from 'lit';

import type { Text } from '../../schema/text.js';
import { say } from './say.js';
import type { View } from './view.js';

/**
 * A paragraph, if there is something to say. Notes are quieter than the rest. Words of the kit are in the reader’s language
 * already: they come without a view, or else they would be marked as in the language of the document.
 */
export function lineTemplate(text: Text | undefined, view: View, part?: string): TemplateResult | typeof nothing;
export function lineTemplate(
  words: string | false | undefined,
  view?: undefined,
  part?: string,
): TemplateResult | typeof nothing;
export function lineTemplate(text: Text | false | undefined, view?: View, part = 'note') {
  return text
    ? html`<p part=${part} class=${part === 'note' ? 'quiet' : ''}>${view ? say(text, view) : text}</p>`
    : nothing;
}
