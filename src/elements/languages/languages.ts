import { css } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { languagesWords } from '../../i18n/languages.js';
import { about } from '../../schema/checkers/about.js';
import { access } from '../../schema/checkers/access.js';
import { documents } from '../../schema/checkers/documents.js';
import { cardStyles } from '../../styles/cards.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import type { View } from '../element/view.js';
import { languagesTemplate } from './languages.template.js';

type Words = (typeof languagesWords)['en'];

/**
 * The languages and formats in which the council offers its information: each language in its own words and letters, and
 * whom to ask, once.
 *
 * @tag cp-languages
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpSelectEvent} cp-select - A reader has followed a link to what another element shows.
 *
 * @csspart base - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of a part.
 * @csspart contacts - Whom to ask.
 * @csspart contact - One team to ask, with the ways to reach it.
 * @csspart languages - The list of languages.
 * @csspart language - One language.
 * @csspart name - The name of a language in itself, and in English.
 * @csspart text - The offer in that language.
 * @csspart formats - The other formats.
 * @csspart availability - Whether formats are there already, and of which document they are.
 * @csspart format - One format.
 * @csspart note - What to keep in mind.
 * @csspart link - A link.
 * @csspart mention - A link to what another element shows.
 * @csspart notice - Words in place of content.
 */
export class CpLanguages extends CpElement<Words> {
  static override styles = [
    shared,
    cardStyles,
    css`
      :host {
        min-block-size: 20em;
      }
      /* Arabic stands on the right of its box, whichever way the page runs. */
      .cards > li {
        text-align: start;
      }
      .cards b {
        margin-inline-end: 0.5em;
        font-size: 1.125em;
      }
      ul:not([role]) {
        padding-inline-start: 1.25em;
        margin-block: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
      }
      ul:not([role]) > li {
        padding-block: calc(var(--_space) * 0.5);
      }
      .notice {
        break-inside: avoid;
      }
      cite {
        font-style: normal;
      }
      /* A number stays in one piece where there is room for it. */
      [part='text'] bdi {
        display: inline-block;
      }
    `,
  ];

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(languagesWords, [access], [about, documents]);
  }

  protected override renderData({ access: ways, documents: sources = [] }: Needed, view: View<Words['own']>): unknown {
    return ways && languagesTemplate(ways, sources, { ...view, mention: this.#mentions.to });
  }
}

define('cp-languages', CpLanguages);

declare global {
  interface HTMLElementTagNameMap {
    'cp-languages': CpLanguages;
  }
}
