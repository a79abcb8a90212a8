import type { Needed } from '../../data/data-controller.js';
import { CpSelectEvent } from '../../data/events.js';
import { strategyWords } from '../../i18n/strategy.js';
import { partsOf, wholeStrategy } from '../../model/strategy.js';
import { about } from '../../schema/checkers/about.js';
import { cohorts } from '../../schema/checkers/cohorts.js';
import { documents } from '../../schema/checkers/documents.js';
import { governance } from '../../schema/checkers/governance.js';
import { organisations } from '../../schema/checkers/organisations.js';
import { strategy } from '../../schema/checkers/strategy.js';
import { vocabulary } from '../../schema/checkers/vocabulary.js';
import { disclosureStyles } from '../../styles/disclosure.js';
import { factsStyles } from '../../styles/facts.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import { property } from '../element/property.js';
import type { View } from '../element/view.js';
import { strategyStyles } from './strategy.styles.js';
import { strategyTemplate } from './strategy.template.js';

type Words = (typeof strategyWords)['en'];

/**
 * A council’s strategy: what it is and how it stands today, its visions and messages, how it was made and with whom, what
 * it tells, the documents around it, and the council’s own words.
 *
 * @tag cp-strategy
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpSelectEvent} cp-select - A reader has opened the rest of something, or followed a link to what another element shows.
 *
 * @csspart base - Everything the element draws.
 * @csspart strategy - The title, the summary and the facts.
 * @csspart heading - The title.
 * @csspart summary - What the strategy is, in two or three sentences.
 * @csspart facts - Terms with what is said of each: of the strategy, of an engagement, or the council’s words.
 * @csspart names - Names beside a term, each on a line of its own.
 * @csspart cohorts - The groups that it is for.
 * @csspart review - When its review is due, or was.
 * @csspart section - One of the other parts.
 * @csspart subheading - The heading of a part.
 * @csspart title - A heading within a part.
 * @csspart minor - The heading of a list within a message.
 * @csspart kind - What kind of vision, message or engagement something is.
 * @csspart visions - The list of visions.
 * @csspart vision - One vision.
 * @csspart aims - The aims that a vision names.
 * @csspart strapline - A line that stands on a cover.
 * @csspart messages - The list of messages, children’s and young people’s first.
 * @csspart message - One message.
 * @csspart speaker - Who speaks, by role.
 * @csspart date - The date of a message.
 * @csspart text - A paragraph.
 * @csspart points - Issues, goals, plans and asks within a message.
 * @csspart list - A list of points.
 * @csspart engagements - The list of ways in which it was made with others.
 * @csspart engagement - One of them.
 * @csspart yardsticks - What the council is to be judged by.
 * @csspart contents - The strategy’s own list of contents.
 * @csspart narratives - The list of what the strategy tells.
 * @csspart narrative - One part of it, under its heading.
 * @csspart missing - Why there is nothing under a heading.
 * @csspart documents - A list of documents.
 * @csspart details - What a reader may open.
 * @csspart toggle - What a reader presses to open it.
 * @csspart note - What to keep in mind.
 * @csspart link - A link.
 * @csspart mention - A link to what another element of the page shows.
 * @csspart notice - Words in place of content.
 */
export class CpStrategy extends CpElement<Words> {
  static override styles = [shared, disclosureStyles, factsStyles, strategyStyles];

  /**
   * Which parts to show, by name with spaces or commas between: `facts` (title, period, standing, review, whom it is for), `vision`,
   * `messages`, `making` (how it was made, and what the council is to be judged by), `sections` (what it tells),
   * `documents`, `people` (which children, which organisations) and `words`; or, for a page of theirs, `young-messages`:
   * those of children and young people alone. Names that are not known are left aside. Without a known name, everything is shown.
   */
  @property() show = '';

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(strategyWords, [strategy], [about, documents, organisations, governance, cohorts, vocabulary]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    // What a page takes away is null, which names no part.
    const parts = partsOf(this.show);
    return (
      sections.strategy &&
      strategyTemplate(parts, {
        ...view,
        strategy: sections.strategy,
        sections,
        asked: parts !== wholeStrategy,
        mention: this.#mentions.to,
        onOpen: this.#onOpen,
      })
    );
  }

  #onOpen = (id: string): void => {
    this.dispatchEvent(new CpSelectEvent(id));
  };
}

define('cp-strategy', CpStrategy);

declare global {
  interface HTMLElementTagNameMap {
    'cp-strategy': CpStrategy;
  }
}
