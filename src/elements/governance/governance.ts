import { css } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { governanceWords } from '../../i18n/governance.js';
import { about } from '../../schema/checkers/about.js';
import { documents } from '../../schema/checkers/documents.js';
import { governance } from '../../schema/checkers/governance.js';
import { organisations } from '../../schema/checkers/organisations.js';
import { plan } from '../../schema/checkers/plan.js';
import { cardStyles } from '../../styles/cards.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import type { View } from '../element/view.js';
import { governanceTemplate } from './governance.template.js';

type Words = (typeof governanceWords)['en'];

/**
 * Boards, panels and groups: who answers to whom, as a picture and as a list that reads on its own; what each is for, who
 * sits on it, how often it meets and when next.
 *
 * @tag cp-governance
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
 * @csspart relations - How boards and groups stand to each other.
 * @csspart chart - The picture of it, with what its lines mean.
 * @csspart tree - The list of it: under each, those below it.
 * @csspart unlinked - Boards and groups without a link.
 * @csspart bodies - All boards and groups.
 * @csspart body - One board or group.
 * @csspart name - Its name.
 * @csspart kind - What kind of body it is, whether it exists yet, and whose it is.
 * @csspart text - What it is for.
 * @csspart facts - Its other names, chair, members, meetings and links.
 * @csspart next - The next meeting, or the latest that is known.
 * @csspart links - How it stands to others.
 * @csspart others - Links between others.
 * @csspart note - What to keep in mind.
 * @csspart link - A link.
 * @csspart mention - A link to what another element shows.
 * @csspart notice - Words in place of content.
 */
export class CpGovernance extends CpElement<Words> {
  static override styles = [
    shared,
    cardStyles,
    css`
      :host {
        min-block-size: 40em;
      }
      .base {
        container-type: inline-size;
        overflow-wrap: anywhere;
      }
      .chart {
        margin-block: calc(var(--_space) * 2) calc(var(--_space) * 3);
        break-inside: avoid;
      }
      svg {
        display: block;
        max-inline-size: 100%;
        block-size: auto;
        margin-block-end: calc(var(--_space) * 1.5);
      }
      svg path {
        fill: none;
        stroke: var(--_edge);
        stroke-width: 1.5;
      }
      svg .reports {
        stroke: var(--_ink);
        stroke-width: 2;
      }
      .box {
        fill: var(--_raised);
        stroke: var(--_edge);
      }
      text {
        fill: var(--_ink);
      }
      /* Too small to read: the list below says the same. */
      @container (max-width: 34em) {
        .chart {
          display: none;
        }
      }
      p {
        max-inline-size: 44em;
      }
      [part='kind']::first-letter,
      .basis::first-letter {
        text-transform: uppercase;
      }
      ul:not([role]) {
        padding-inline-start: 1.25em;
      }
      [part='tree'] li {
        margin-block-start: calc(var(--_space) * 0.5);
      }
      [part='relations'] > p {
        margin-block-start: calc(var(--_space) * 1.5);
      }
      .cards {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
      }
      .cards > .proposed {
        border-style: dashed;
        border-color: var(--_edge);
      }
      .name {
        font-size: 1.0625em;
      }
      dt {
        margin-block-start: var(--_space);
        font-weight: 600;
      }
      @media (forced-colors: active) {
        .box {
          fill: Canvas;
          stroke: CanvasText;
        }
        svg path,
        svg .reports {
          stroke: CanvasText;
        }
        text {
          fill: CanvasText;
        }
      }
    `,
  ];

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(governanceWords, [governance], [about, documents, organisations, plan]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    return governanceTemplate(sections, { ...view, mention: this.#mentions.to });
  }
}

define('cp-governance', CpGovernance);

declare global {
  interface HTMLElementTagNameMap {
    'cp-governance': CpGovernance;
  }
}
