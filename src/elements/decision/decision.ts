import type { Needed } from '../../data/data-controller.js';
import { decisionWords } from '../../i18n/decision.js';
import { about } from '../../schema/checkers/about.js';
import { documents } from '../../schema/checkers/documents.js';
import { governance } from '../../schema/checkers/governance.js';
import { notes } from '../../schema/checkers/notes.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import { property } from '../element/property.js';
import type { View } from '../element/view.js';
import { decisionStyles } from './decision.styles.js';
import { decisionsTemplate } from './decision.template.js';

type Words = (typeof decisionWords)['en'];

/**
 * A committee report: what it recommends and why, who was asked and what changed, what it would mean, and what was
 * decided if that is known. What a report leaves blank, calls not applicable, has none of, or lets follow is told apart.
 *
 * @tag cp-decision
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpSelectEvent} cp-select - A reader has followed a link to a thing that another element shows.
 *
 * @csspart base - Everything the element draws.
 * @csspart decision - One report.
 * @csspart heading - Its title.
 * @csspart outcome - What was decided, if it is known.
 * @csspart note - What to keep in mind.
 * @csspart facts - Who decides, when, who wrote it, and the tests at its head.
 * @csspart summary - The report in short.
 * @csspart recommendations - What it recommends.
 * @csspart reasons - The reasons for what is recommended.
 * @csspart consultations - Who was asked, and what changed.
 * @csspart change - What was before, and what is after.
 * @csspart plan - What it serves in the council’s plan.
 * @csspart alternatives - Other options.
 * @csspart implications - What it would mean.
 * @csspart implication - What it would mean for one thing.
 * @csspart appendices - Its appendices.
 * @csspart background - Its background documents.
 * @csspart notes - Discrepancies and cautions.
 * @csspart missing - Why there is nothing where something would be.
 * @csspart subheading - The heading of a part.
 * @csspart minor - The heading of an implication.
 * @csspart contents - The numbered sections, as printed.
 * @csspart link - A link.
 * @csspart mention - A link to what another element shows.
 * @csspart notice - Words in place of content.
 */
export class CpDecision extends CpElement<Words> {
  static override styles = [shared, decisionStyles];

  /** Which report to show: its id in `governance.decisions`. Without it, all of them. */
  @property() decision = '';

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(decisionWords, [governance], [about, documents, notes]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    return decisionsTemplate(this.decision, { ...view, sections, mention: this.#mentions.to });
  }
}

define('cp-decision', CpDecision);

declare global {
  interface HTMLElementTagNameMap {
    'cp-decision': CpDecision;
  }
}
