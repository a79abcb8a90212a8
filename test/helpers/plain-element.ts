import { html } from 'lit';

import type { Needed } from '../../src/data/data-controller.js';
import { CpElement } from '../../src/elements/element/element.js';
import type { ElementWords, View } from '../../src/elements/element/view.js';
import { shared } from '../../src/i18n/en/shared.js';
import type { Words } from '../../src/i18n/words.js';
import { about } from '../../src/schema/checkers/about.js';
import { indicators } from '../../src/schema/checkers/indicators.js';

/** What a plain element says in English. */
export const plainWords: ElementWords = { shared, own: { empty: 'Nothing yet.' } };

/** The least an element can be: the base class, with Welsh words that come as a test says. Gives the element's tag. */
export function plainElement(welsh: () => Promise<ElementWords>): string {
  const words: Words<ElementWords> = { en: plainWords, load: { cy: welsh } };
  const tag = `plain-element-${++defined}`;
  customElements.define(
    tag,
    class extends CpElement<ElementWords> {
      constructor() {
        super(words, [indicators], [about]);
      }

      protected override renderData(_: Needed, { shared, language }: View): unknown {
        return html`<p part="words">${shared.source} (${language})</p>`;
      }
    },
  );
  return tag;
}

let defined = 0;
