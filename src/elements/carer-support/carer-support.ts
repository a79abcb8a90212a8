import { css } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { CpFilterEvent } from '../../data/events.js';
import { carerSupportWords } from '../../i18n/carer-support.js';
import { about } from '../../schema/checkers/about.js';
import { access } from '../../schema/checkers/access.js';
import { carerSupport } from '../../schema/checkers/carer-support.js';
import { organisations } from '../../schema/checkers/organisations.js';
import { cardStyles } from '../../styles/cards.js';
import { filterStyles } from '../../styles/filters.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import { property } from '../element/property.js';
import type { View } from '../element/view.js';
import { carerSupportTemplate } from './carer-support.template.js';

type Words = (typeof carerSupportWords)['en'];

/**
 * What foster, kinship and other carers are offered: the package, training, money, whom to ask, and what the council says
 * to them. A reader may choose what kind of carer they are.
 *
 * @tag cp-carer-support
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpSelectEvent} cp-select - A reader has followed a link to a thing that another element shows.
 * @fires {CpFilterEvent} cp-filter - A reader has chosen a kind of carer.
 *
 * @csspart base - Everything the element draws.
 * @csspart heading - The heading.
 * @csspart intro - What stands above the offer.
 * @csspart provider - Who provides it.
 * @csspart contacts - Whom to ask.
 * @csspart contact - One team to ask, with the ways to reach it.
 * @csspart filters - What a reader may choose from.
 * @csspart select - The kind of carer.
 * @csspart button - The button that shows the whole offer again.
 * @csspart result - How much of the offer is shown.
 * @csspart group - Offers under one heading.
 * @csspart subheading - The heading of a group or part.
 * @csspart offers - The list of offers of a group.
 * @csspart offer - One offer.
 * @csspart name - What is offered.
 * @csspart audience - Which carers it is for.
 * @csspart amount - How much of it there is.
 * @csspart text - More about it.
 * @csspart since - Since when it is offered.
 * @csspart section - What else the council says to carers.
 * @csspart note - What to keep in mind.
 * @csspart link - A link.
 * @csspart mention - A link to a thing that another element of the page shows.
 * @csspart notice - Words in place of content.
 */
export class CpCarerSupport extends CpElement<Words> {
  static override styles = [
    shared,
    cardStyles,
    filterStyles,
    css`
      :host {
        min-block-size: 24em;
      }
      p {
        max-inline-size: 44em;
      }
      .base > * + .notice,
      .base > * + p,
      [part='section'] > p + p,
      .contact + .contact {
        margin-block-start: calc(var(--_space) * 1.5);
      }
      /* A link alone on its line is as easy to hit as a button. */
      a {
        display: inline-block;
        overflow-wrap: anywhere;
      }
      .name {
        font-size: 1.0625em;
      }
      [part='amount'] {
        font-weight: 700;
      }
      [part='amount']::first-letter {
        text-transform: uppercase;
      }
      [part='group'] > .quiet {
        margin-block: calc(var(--_space) * -1) calc(var(--_space) * 1.5);
      }
    `,
  ];

  /** Narrows to one kind of carer, for example `foster` or `kinship`. A reader may change it. */
  @property() audience = '';
  /** Hides the choice. */
  @property({ attribute: 'no-filter', type: Boolean }) noFilter = false;

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(carerSupportWords, [carerSupport], [about, access, organisations]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    const { audience, noFilter } = this;
    const own = { sections, audience, filterable: !noFilter, mention: this.#mentions.to, onFilter: this.#onFilter };
    return sections.carerSupport && carerSupportTemplate(sections.carerSupport, { ...view, ...own });
  }

  #onFilter = (audience: string, shown: number): void => {
    this.audience = audience;
    this.dispatchEvent(new CpFilterEvent({ audience }, shown));
  };
}

define('cp-carer-support', CpCarerSupport);

declare global {
  interface HTMLElementTagNameMap {
    'cp-carer-support': CpCarerSupport;
  }
}
