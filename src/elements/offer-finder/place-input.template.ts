import { html, nothing, type TemplateResult } from 'lit';

import type { FinderView } from './finder-view.js';

/** Where a reader types where they are. The names that are known are offered; what is typed goes nowhere. */
export function placeInputTemplate(
  id: string,
  { wish, sections }: FinderView,
  onPlace?: (place: string) => void,
  refused = '',
): TemplateResult {
  const { places } = sections.localOffer!;
  return html`<input
      id=${id}
      name="answer"
      class="middle"
      autocomplete="off"
      maxlength="60"
      aria-describedby=${onPlace ? nothing : 'problem why'}
      aria-invalid=${refused ? 'true' : 'false'}
      list="${id}-places"
      .value=${wish.place}
      @change=${({ target }: Event) => onPlace?.((target as HTMLInputElement).value.trim())}
    />
    <datalist id="${id}-places">${places.map(({ name }) => html`<option .value=${name}></option>`)}</datalist>`;
}
