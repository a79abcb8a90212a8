import { html, type TemplateResult } from 'lit';

import type { Text } from '../../schema/text.js';
import { marksIn } from '../../search/marks.js';
import { directionOf, say, wordsOf } from '../element/say.js';
import type { View } from '../element/view.js';

/** A text with the words marked that were looked for. */
export function marked(text: Text, view: View, sought: readonly string[]): TemplateResult | string {
  const { words, language } = wordsOf(text, view);
  const marks = marksIn(words, sought);
  if (!marks.length) return say(text, view);
  const pieces: unknown[] = [];
  let after = 0;
  for (const [start, end] of marks) {
    pieces.push(words.slice(after, start), html`<mark part="mark">${words.slice(start, end)}</mark>`);
    after = end;
  }
  return html`<span lang=${language} dir=${directionOf(language)}>${pieces}${words.slice(after)}</span>`;
}
