import type { Needed } from '../../data/data-controller.js';
import { principlesWords } from '../../i18n/principles.js';
import { about } from '../../schema/checkers/about.js';
import { provisions } from '../../schema/checkers/provisions.js';
import { strategy } from '../../schema/checkers/strategy.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import type { View } from '../element/view.js';
import { principlesStyles } from './principles.styles.js';
import { principlesTemplate } from './principles.template.js';

type Words = (typeof principlesWords)['en'];

/**
 * The seven corporate parenting principles of the law beside a council’s own print of them: what is missing, merged,
 * repeated or goes further. The council’s own principles, values and questions after them.
 *
 * @tag cp-principles
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpSelectEvent} cp-select - A reader has followed a link to what another element shows.
 *
 * @csspart base - Everything the element draws.
 * @csspart set - One set of principles, values or questions.
 * @csspart heading - The heading of a set.
 * @csspart text - The words of a line, or what the law asks in general.
 * @csspart source - Where a set comes from.
 * @csspart summary - How the council’s print compares with the law, in words.
 * @csspart table - The law beside the council’s print.
 * @csspart row - One of the seven principles, with the lines that carry it.
 * @csspart law - The seven principles by themselves.
 * @csspart name - The short name of a principle of the law.
 * @csspart gist - What it asks.
 * @csspart line - One line as the council prints it.
 * @csspart place - Which of the printed lines it is.
 * @csspart label - The short name of a line.
 * @csspart missing - That something is not printed.
 * @csspart repeated - That a line is printed again.
 * @csspart merged - That a line holds several principles.
 * @csspart extended - That a line goes further than the law.
 * @csspart own - The council’s own principles, values or questions.
 * @csspart order - Whether options are in an order.
 * @csspart options - Options that a line names.
 * @csspart note - What to keep in mind.
 * @csspart link - A link.
 * @csspart mention - A link to what another element of the page shows.
 * @csspart notice - Words in place of content.
 */
export class CpPrinciples extends CpElement<Words> {
  static override styles = [shared, principlesStyles];

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(principlesWords, [strategy], [about, provisions]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    const mention = this.#mentions.to;
    return sections.strategy && principlesTemplate(sections.strategy, { ...view, sections, mention });
  }
}

define('cp-principles', CpPrinciples);

declare global {
  interface HTMLElementTagNameMap {
    'cp-principles': CpPrinciples;
  }
}
