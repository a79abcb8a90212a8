import { html, nothing, type TemplateResult } from 'lit';

import type { Listing } from '../../search/offer-list.js';
import { choiceTemplate } from '../element/choice.js';
import { countedWords } from './count.js';
import type { FiltersView } from './filters-view.js';
import { locate } from './locate.js';
import { placeInputTemplate } from './place-input.template.js';

const MILES = ['2', '5', '10', '20'];

/** Where a reader is, and how far they would go: by a name, a postcode, or the device itself if they ask it. */
export function nearTemplate(listing: Listing, view: FiltersView): TemplateResult {
  const { words, finder } = view;
  const { wish, point, located, onWish, onLocate } = finder;
  const unknown = wish.place && !point;
  const note = located ? words.located[located] : unknown ? words.unknownPlace(wish.place) : '';
  return html`<div part="near" class="near">
    <label for="place"><b>${words.place}</b></label>
    ${placeInputTemplate('place', finder, (place) => onWish({ place }))}
    <button type="button" part="button" @click=${() => locate(onLocate)}>${words.locate}</button>
    <p role="status" class="quiet">${note}</p>
    ${
      point
        ? choiceTemplate(
            words.miles,
            [
              ['', words.every],
              ...MILES.map(
                (miles) => [miles, countedWords('miles', miles, words.within(miles), listing, view)] as const,
              ),
            ],
            wish.miles,
            (miles) => onWish({ miles }),
          )
        : nothing
    }
  </div>`;
}
