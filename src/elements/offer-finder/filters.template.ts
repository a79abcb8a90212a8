import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import type { Listing } from '../../search/offer-list.js';
import { weekdays } from '../../model/opening.js';
import { choiceTemplate } from '../element/choice.js';
import { countedWords } from './count.js';
import type { FiltersView } from './filters-view.js';
import { nearTemplate } from './near.template.js';
import { needTemplate } from './need.template.js';
import { LISTS, optionWords, type ListWish } from './option-words.js';

const DAYS: readonly string[] = weekdays;

/** Everything else that a list may be narrowed by, each with how many there would be. */
export function filtersTemplate(listing: Listing, view: FiltersView): TemplateResult {
  return html`<div class="fields">
    ${Object.keys(LISTS).map((name) => listTemplate(name as ListWish, listing, view))}
    ${inputTemplate('time', 'time', view)}${inputTemplate('age', 'number', view)}${nearTemplate(listing, view)}
    ${boxTemplate('free', listing, view)}${boxTemplate('urgent', listing, view)}
  </div>`;
}

function listTemplate(name: ListWish, { options }: Listing, view: FiltersView): TemplateResult | typeof nothing {
  const { finder, words } = view;
  const { wish, onWish } = finder;
  const found = options(LISTS[name]);
  const count = (value: string) => found.find((one) => one.value === value)?.count ?? 0;
  const values = [...new Set([...found.map(({ value }) => value), wish[name]])].filter(Boolean);
  if (!values.length) return nothing;
  const named = values.map((value) => [value, optionWords(name, value, view)] as const);
  if (name === 'day') named.sort(([a], [b]) => DAYS.indexOf(a) - DAYS.indexOf(b));
  else named.sort(([, a], [, b]) => a.localeCompare(b));
  const counted = named.map(
    ([value, label]) => [value, finder.words.option(label, formatNumber(count(value)))] as const,
  );
  if (name === 'need') return needTemplate(counted, view);
  return choiceTemplate(words[name], [['', words.every], ...counted], wish[name], (value) => onWish({ [name]: value }));
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

function boxTemplate(name: 'free' | 'urgent', listing: Listing, view: FiltersView): TemplateResult {
  const { words, finder } = view;
  return html`<label class="radio"
    ><input
      type="checkbox"
      .checked=${!!finder.wish[name]}
      @change=${({ target }: Event) => finder.onWish({ [name]: (target as HTMLInputElement).checked ? 'yes' : '' })}
    />
    <span>${countedWords(name, 'yes', words[name], listing, view)}</span></label
  >`;
}
