import { html, nothing, type TemplateResult } from 'lit';

import { wordFor } from '../../i18n/plain-code.js';
import type { Service } from '../../schema/local-offer.js';
import type { Option } from '../element/choice.js';
import type { FiltersView } from './filters-view.js';

/** Needs in a young person's words are many, so they stand under the headings of the offer, in its order. */
export function needTemplate(needs: readonly Option[], { words, finder }: FiltersView): TemplateResult {
  const { wish, onWish, sections } = finder;
  const names = finder.words.headings;
  const headings = headingsOf(sections.localOffer!.services);
  const groups = new Map<string, Option[]>(Object.keys(names).map((heading) => [heading, []]));
  for (const need of needs) {
    const heading = headings.get(need[0]) ?? OTHER;
    groups.set(heading, [...(groups.get(heading) ?? []), need]);
  }

  const option = ([value, label]: Option) =>
    html`<option .value=${value} .selected=${value === wish.need}>${label}</option>`;
  return html`<label
    ><b>${words.need}</b>
    <select part="select" @change=${({ target }: Event) => onWish({ need: (target as HTMLSelectElement).value })}>
      ${option(['', words.every])}
      ${[...groups].map(([heading, within]) =>
        within.length ? html`<optgroup label=${wordFor(heading, names)}>${within.map(option)}</optgroup>` : nothing,
      )}
    </select></label
  >`;
}

const OTHER = 'other';

/** Where the first service that meets a need belongs: what the council calls it says more than “other”. */
function headingsOf(services: readonly Service[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { needs = [], headings, categories = [] } of services) {
    const heading = headings.find((one) => one !== OTHER) ?? categories[0] ?? OTHER;
    for (const need of needs) if (!found.has(need)) found.set(need, heading);
  }
  return found;
}
