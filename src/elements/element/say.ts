import { html, type TemplateResult } from 'lit';

import type { Text } from '../../schema/text.js';
import type { View, Wording } from './view.js';

/** A text in the reader's language, or in the document's, marked as such for screen readers. */
export function say(
  text: Text,
  view: Pick<View, 'language' | 'documentLanguage' | 'wording' | 'shared'>,
): TemplateResult | string {
  const { words, language } = wordsOf(text, view);
  if (primary(language) === primary(view.shared.language)) return words;
  return html`<span lang=${language} dir=${directionOf(language)}>${words}</span>`;
}

/** The same as plain words, for places that hold no markup. */
export function wordsOf(
  text: Text,
  view: Pick<View, 'language' | 'documentLanguage' | 'wording'>,
): { words: string; language: string } {
  if (typeof text === 'string') return { words: text, language: view.documentLanguage };
  const { translations = {} } = text;
  const tag =
    Object.keys(translations).find((key) => key.toLowerCase() === view.language) ??
    Object.keys(translations).find((key) => primary(key) === primary(view.language));
  const translated = tag && primary(view.language) !== primary(view.documentLanguage) ? translations[tag] : undefined;
  if (translated && tag) return { words: typeof translated === 'string' ? translated : translated.text, language: tag };
  return { words: variantOf(text, view.wording) ?? text.default, language: view.documentLanguage };
}

function variantOf(text: Exclude<Text, string>, wording: Wording): string | undefined {
  if (wording === 'child') return text.child ?? text.plain;
  if (wording === 'easy-read') return text.easyRead ?? text.plain;
  return wording === 'plain' ? text.plain : undefined;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|prs|ps|sd|sdh|ug|ur|yi|[a-z]+-(arab|hebr|thaa))\b(?!-(latn|cyrl|deva))/i;

/** Which way a language reads, in the script that its tag names or else in its usual one. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}
