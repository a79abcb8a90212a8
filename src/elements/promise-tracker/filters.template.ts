import { nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import { plainCode, wordFor } from '../../i18n/plain-code.js';
import { promiseListOf, type FilterName } from '../../model/promise-list.js';
import { choiceTemplate } from '../element/choice.js';
import { filtersTemplate } from '../element/filters.js';
import { wordsOf } from '../element/say.js';
import type { TrackerView } from './tracker-view.js';

const none = { group: '', status: '', audience: '' };
const names = Object.keys(none) as FilterName[];

/** What a reader may choose from, where there is something to choose, and how many promises are shown. */
export function trackerFiltersTemplate(view: TrackerView): TemplateResult | typeof nothing {
  const { list, filters, filterable, words, onFilter } = view;
  const offered = names.filter((name) => filters[name] || (filterable && list.choices[name].length));
  if (!offered.length) return nothing;
  return filtersTemplate({
    fields: filterable ? offered.map((name) => fieldTemplate(name, view)) : [],
    narrowed: names.some((name) => filters[name]),
    result: words.shown(formatNumber(list.shown), formatNumber(list.all.length)),
    showAll: words.showAll,
    onClear: () => onFilter(none, list.all.length),
  });
}

function fieldTemplate(name: FilterName, view: TrackerView): TemplateResult {
  const { list, words, filters, sections, onFilter } = view;
  const choose = (value: string) => {
    const wanted = { ...filters, [name]: value };
    onFilter(wanted, promiseListOf(sections.promises!, sections.themes ?? [], { ...view, filters: wanted }).shown);
  };
  const values = [...new Set(['', ...list.choices[name], filters[name]])];
  return choiceTemplate(
    words.filters[name === 'group' ? list.by : name],
    values.map((one) => [one, optionWords(name, one, view)]),
    filters[name],
    choose,
  );
}

function optionWords(name: FilterName, id: string, view: TrackerView): string {
  const { words, sections, list } = view;
  if (!id) return words.every;
  if (name === 'status') return wordFor(id, words.status);
  const one = [...(sections.cohorts ?? []), ...(sections.themes ?? []), ...list.sets].find((item) => item.id === id);
  if (!one) return id === '-' ? words.otherGroup : plainCode(id);
  return 'label' in one ? wordsOf(one.label, view).words : 'name' in one ? one.name : one.title;
}
