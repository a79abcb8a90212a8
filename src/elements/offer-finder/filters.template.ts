import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import { languageName } from '../../i18n/language-name.js';
import { wordFor } from '../../i18n/plain-code.js';
import { foldedWords } from '../../search/fold.js';
import type { ListName } from '../../search/filters.js';
import type { Listing } from '../../search/offer-list.js';
import { choiceTemplate } from '../element/choice.js';
import { wordsOf } from '../element/say.js';
import type { FiltersView } from './filters-view.js';
import { nearTemplate } from './near.template.js';
import type { WishName } from './wish.js';

/** The filters with a list to choose from. */
const LISTS = {
  need: 'needs',
  access: 'access',
  language: 'languages',
  day: 'days',
  accessibility: 'accessibility',
} as const satisfies Partial<Record<WishName, ListName>>;
type ListWish = keyof typeof LISTS;

/** Everything else that a list may be narrowed by, each with how many there would be. */
export function filtersTemplate(listing: Listing, view: FiltersView): TemplateResult {
  return html`<div class="fields">
    ${Object.keys(LISTS).map((name) => listTemplate(name as ListWish, listing, view))}
    ${inputTemplate('time', 'time', view)}${inputTemplate('age', 'number', view)}${nearTemplate(view)}
    ${boxTemplate('free', view)}${boxTemplate('urgent', view)}
  </div>`;
}

/** What was chosen, in words. */
export function chosenWords(name: WishName, view: FiltersView): string {
  const { words, finder } = view;
  const value = finder.wish[name];
  if (Object.hasOwn(LISTS, name)) return optionWords(name as ListWish, value, view);
  if (name === 'age') return words.aged(value);
  if (name === 'time') return words.openAt(value);
  if (name === 'place') return words.near(value);
  if (name === 'miles') return words.within(value);
  return name === 'free' || name === 'urgent' ? words[name] : value;
}

function listTemplate(name: ListWish, { options }: Listing, view: FiltersView): TemplateResult | typeof nothing {
  const { finder, words, locale } = view;
  const { wish, onWish } = finder;
  const found = options[LISTS[name]];
  const count = (value: string) => found.find((one) => one.value === value)?.count ?? 0;
  const values = [...new Set([...found.map(({ value }) => value), wish[name]])].filter(Boolean);
  if (!values.length) return nothing;
  const named = values.map((value) => [value, optionWords(name, value, view)] as const);
  if (name === 'day') named.sort(([a], [b]) => DAYS.indexOf(a) - DAYS.indexOf(b));
  else named.sort(([, a], [, b]) => a.localeCompare(b));
  return choiceTemplate(
    words[name],
    [
      ['', words.every],
      ...named.map(
        ([value, label]) => [value, finder.words.option(label, formatNumber(count(value), locale))] as const,
      ),
    ],
    wish[name],
    (value) => onWish({ [name]: value }),
  );
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function optionWords(name: ListWish, value: string, view: FiltersView): string {
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

function inputTemplate(name: 'time' | 'age', type: string, { words, finder }: FiltersView): TemplateResult {
  return html`<label
    ><b>${words[name]}</b>
    <input
      type=${type}
      class="short"
      autocomplete="off"
      min=${type === 'number' ? 0 : nothing}
      max=${type === 'number' ? 130 : nothing}
      .value=${finder.wish[name]}
      @change=${({ target }: Event) => finder.onWish({ [name]: (target as HTMLInputElement).value })}
  /></label>`;
}

function boxTemplate(name: 'free' | 'urgent', { words, finder }: FiltersView): TemplateResult {
  return html`<label class="radio"
    ><input
      type="checkbox"
      .checked=${!!finder.wish[name]}
      @change=${({ target }: Event) => finder.onWish({ [name]: (target as HTMLInputElement).checked ? 'yes' : '' })}
    />
    <span>${words[name]}</span></label
  >`;
}
