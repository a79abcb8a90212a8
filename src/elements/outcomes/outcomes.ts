import type { Needed } from '../../data/data-controller.js';
import { outcomesWords } from '../../i18n/outcomes.js';
import { about } from '../../schema/checkers/about.js';
import { areas } from '../../schema/checkers/areas.js';
import { governance } from '../../schema/checkers/governance.js';
import { indicators } from '../../schema/checkers/indicators.js';
import { notes } from '../../schema/checkers/notes.js';
import { outcomes } from '../../schema/checkers/outcomes.js';
import { themes } from '../../schema/checkers/themes.js';
import { shared } from '../../styles/shared.js';
import { statusStyles } from '../../styles/status.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import { property } from '../element/property.js';
import type { View } from '../element/view.js';
import { outcomesStyles } from './outcomes.styles.js';
import { outcomesTemplate } from './outcomes.template.js';

type Words = (typeof outcomesWords)['en'];

/**
 * What should be different for children, and how the council will know: outcomes with figures, targets and the latest
 * result, and with what is looked at otherwise, where and by whom. One table, and cards where there is little room.
 *
 * @tag cp-outcomes
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpSelectEvent} cp-select - A reader has followed a link to a thing that another element shows.
 *
 * @csspart base - Everything the element draws.
 * @csspart summary - How many outcomes there are, by what they are followed, and what is not published.
 * @csspart table - The table.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of a group.
 * @csspart outcome - One outcome: the head of its row or rows.
 * @csspart number - The number of an outcome.
 * @csspart text - The words of an outcome.
 * @csspart statement - The cell that says how the council will know.
 * @csspart measure - The name of a figure or another measure.
 * @csspart target - What is aimed for.
 * @csspart status - Whether a target is met: word, picture and colour.
 * @csspart figure - The latest figure.
 * @csspart date - The date of a figure.
 * @csspart place - Where, how often or by whom something is looked at.
 * @csspart printed - As the council prints it.
 * @csspart note - What to keep in mind.
 * @csspart notes - What to keep in mind about more than one row.
 * @csspart link - A link.
 * @csspart mention - A link to a thing that another element of the page shows.
 * @csspart notice - Words in place of content.
 */
export class CpOutcomes extends CpElement<Words> {
  static override styles = [shared, statusStyles, outcomesStyles];

  /** What rows stand under: the `theme` that an outcome serves, or the `kind` of measure that follows it. */
  @property({ attribute: 'group-by' }) groupBy: 'theme' | 'kind' = 'theme';

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(outcomesWords, [outcomes], [about, areas, governance, indicators, notes, themes]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    return outcomesTemplate(sections, { ...view, mention: this.#mentions.to }, this.groupBy);
  }
}

define('cp-outcomes', CpOutcomes);

declare global {
  interface HTMLElementTagNameMap {
    'cp-outcomes': CpOutcomes;
  }
}
