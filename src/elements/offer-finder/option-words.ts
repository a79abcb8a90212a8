import { languageName } from '../../i18n/language-name.js';
import { wordFor } from '../../i18n/plain-code.js';
import { foldedWords } from '../../search/fold.js';
import type { ListName } from '../../search/filters.js';
import { wordsOf } from '../element/say.js';
import type { FiltersView } from './filters-view.js';
import type { WishName } from './wish.js';

/** The filters with a list to choose from. */
export const LISTS = {
  need: 'needs',
  access: 'access',
  language: 'languages',
  day: 'days',
  accessibility: 'accessibility',
} as const satisfies Partial<Record<WishName, ListName>>;
export type ListWish = keyof typeof LISTS;

/** How something to choose is called. */
export function optionWords(name: ListWish, value: string, view: FiltersView): string {
  const { words, locale } = view;
  if (name === 'access') return wordFor(value, words.ways);
  if (name === 'day') return wordFor(value, words.days);
  if (name === 'language') return languageName(value, locale);
  return name === 'accessibility' ? asWritten(value, view) : value;
}

/** Words about access are compared without capitals and hyphens, and shown as somebody wrote them. */
function asWritten(folded: string, view: FiltersView): string {
  const { services } = view.finder.sections.localOffer!;
  for (const { accessibility = [], locations = [] } of services) {
    for (const text of [...accessibility, ...locations.flatMap((one) => one.accessibility ?? [])]) {
      if (foldedWords(typeof text === 'string' ? text : text.default).join(' ') === folded)
        return wordsOf(text, view).words;
    }
  }
  return folded;
}
