import { css } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { aboutDataWords } from '../../i18n/about-data.js';
import { about } from '../../schema/checkers/about.js';
import { access } from '../../schema/checkers/access.js';
import { documents } from '../../schema/checkers/documents.js';
import { notes } from '../../schema/checkers/notes.js';
import { factsStyles } from '../../styles/facts.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { property } from '../element/property.js';
import { CpElement } from '../element/element.js';
import type { View } from '../element/view.js';
import { aboutDataTemplate } from './about-data.template.js';
import { OnPage } from './on-page.js';

type Words = (typeof aboutDataWords)['en'];

/**
 * Who publishes the document, when it was checked, what it is made from, its licence, and the discrepancies and cautions
 * about what is shown on this page.
 *
 * @tag cp-about-data
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 *
 * @csspart base - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart disclaimer - What a reader must know before relying on it.
 * @csspart facts - Publisher, dates, licence and contact.
 * @csspart sources - What the document is made from.
 * @csspart symbols - Symbols of the sources, in words.
 * @csspart notes - Discrepancies and cautions.
 * @csspart subheading - The heading of a part.
 * @csspart minor - The heading of a list within a part.
 * @csspart details - What stands behind a line that a reader presses.
 * @csspart toggle - The line that a reader presses.
 * @csspart link - A link.
 */
export class CpAboutData extends CpElement<Words> {
  static override styles = [
    shared,
    factsStyles,
    css`
      :host {
        min-block-size: 14em;
      }
      .notice {
        margin-block-end: calc(var(--_space) * 2);
      }
      .subheading {
        margin-block: calc(var(--_space) * 3.5) var(--_space);
        font-size: 1.125em;
      }
      .minor {
        margin-block: calc(var(--_space) * 2.5) var(--_space);
        font-size: 1em;
      }
      ul:not([role]) {
        padding-inline-start: 1.25em;
      }
      cite {
        font-style: normal;
        font-weight: 600;
      }
      li + li {
        margin-block-start: var(--_space);
      }
      details {
        margin-block-start: var(--_space);
      }
      summary {
        min-block-size: 2.75em;
        padding-block: calc(var(--_space) * 1.25);
        color: var(--_accent);
        cursor: pointer;
      }
      summary:hover {
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }
      .inside {
        padding-inline-start: calc(var(--_space) * 2);
        border-inline-start: 4px solid var(--_line);
      }
      .inside cite {
        font-weight: inherit;
      }
      .inside > ul {
        margin-block-start: var(--_space);
      }
      @media print {
        details::details-content {
          content-visibility: visible;
          block-size: auto;
        }
      }
    `,
  ];

  /** Which notes to show: those about what this `page` shows, or `all` of them. */
  @property() notes: 'page' | 'all' = 'page';

  #page = new OnPage(this);

  constructor() {
    super(aboutDataWords, [about], [access, documents, notes]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    // On a page that shows nothing else, every note is about what is shown.
    const page = this.#page.read(this.source!);
    return aboutDataTemplate(sections, this.notes === 'all' ? undefined : page, view);
  }
}

define('cp-about-data', CpAboutData);

declare global {
  interface HTMLElementTagNameMap {
    'cp-about-data': CpAboutData;
  }
}
