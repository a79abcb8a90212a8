import type { SharedWords } from '../../i18n/en/shared.js';
import { localeFor } from '../../i18n/language.js';
import type { About } from '../../schema/about.js';

/** Which wording of a text to show, where the document has more than one. */
export type Wording = 'default' | 'plain' | 'easy-read' | 'child';

/** The words of one element, with the shared ones. */
export interface ElementWords {
  shared: SharedWords;
  own: { empty: string };
}

/** Everything besides the sections that a template depends on. A template is a function of these, and touches nothing else. */
export interface View<Own = unknown> {
  /** The element's words, in the reader's language. */
  words: Own;
  /** Words that several elements use. */
  shared: SharedWords;
  /** The reader's language, for texts that the document has in several. */
  language: string;
  /** For figures and dates. */
  locale: string;
  /** The main language of the document. */
  documentLanguage: string;
  wording: Wording;
  /** The day of viewing, as YYYY-MM-DD. Decides what is overdue. */
  today: string;
  /** The level of the element's main heading, 2 to 6. */
  level: number;
  /** Where the document came from, for addresses in it. */
  base: string | undefined;
}

/** Gathers what a template depends on. Without a day of viewing that is one, it is today where the reader is. */
export function viewOf<Words extends ElementWords>(
  { headingLevel, wording, today }: { headingLevel: number; wording: Wording; today: string },
  { own, shared }: Words,
  language: string,
  about: About | undefined,
  base: string | undefined,
): View<Words['own']> {
  return {
    words: own,
    shared,
    language,
    locale: localeFor(shared.language),
    documentLanguage: about?.languages[0] ?? 'en',
    wording,
    today: /^\d{4}-\d\d-\d\d/.exec(today)?.[0] ?? localDay(new Date()),
    level: Math.min(6, Math.max(2, Math.trunc(headingLevel) || 3)),
    base,
  };
}

function localDay(date: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}
