import type { Needed } from '../../data/data-controller.js';
import { prioritiesWords } from '../../i18n/priorities.js';
import { about } from '../../schema/checkers/about.js';
import { commitments } from '../../schema/checkers/commitments.js';
import { documents } from '../../schema/checkers/documents.js';
import { governance } from '../../schema/checkers/governance.js';
import { organisations } from '../../schema/checkers/organisations.js';
import { outcomes } from '../../schema/checkers/outcomes.js';
import { promises } from '../../schema/checkers/promises.js';
import { themes } from '../../schema/checkers/themes.js';
import { voice } from '../../schema/checkers/voice.js';
import { disclosureStyles } from '../../styles/disclosure.js';
import { linkedStyles } from '../../styles/linked.js';
import { recordStyles } from '../../styles/record.js';
import { shared } from '../../styles/shared.js';
import { statusStyles } from '../../styles/status.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { LinkedThing } from '../element/linked-thing.js';
import { Mentions } from '../element/mentions.js';
import { property } from '../element/property.js';
import type { View } from '../element/view.js';
import { prioritiesStyles } from './priorities.styles.js';
import { prioritiesTemplate } from './priorities.template.js';

type Words = (typeof prioritiesWords)['en'];

/**
 * A council's priorities, promise groups, workstreams or enablers, in its own words: what children told it, what it will
 * do, and what should be different. What the council does not link is not linked, or marked as such.
 *
 * @tag cp-priorities
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpSelectEvent} cp-select - A reader has followed a link to what another element of the page shows.
 *
 * @csspart base - Everything the element draws.
 * @csspart summary - The order of the printed summary, where that is another one.
 * @csspart list - The themes, in a compact list.
 * @csspart item - One theme in it.
 * @csspart counts - How much belongs to a theme.
 * @csspart theme - One theme.
 * @csspart linked - The theme that the address of the page points at.
 * @csspart loose - What is not linked to any one theme.
 * @csspart kind - The council’s own word for what a theme is.
 * @csspart heading - The heading of a theme.
 * @csspart subheading - The heading of what children said, of what the council will do, or of the outcomes.
 * @csspart facts - Champion, lead, what a theme belongs to, and how else it is printed.
 * @csspart said - What children said.
 * @csspart commitments - What the council will do.
 * @csspart outcomes - What should be different.
 * @csspart points - A list of what was said, or of outcomes.
 * @csspart undertaken - The list of what the council will do.
 * @csspart commitment - One thing that the council will do.
 * @csspart lead - The same in a few words.
 * @csspart outcome - One outcome.
 * @csspart text - What is said about a theme, or the words of a commitment.
 * @csspart condition - A condition of what the council undertakes.
 * @csspart fallback - What happens if it cannot be done.
 * @csspart by - Who will do it.
 * @csspart timeframe - By when, or from when to when.
 * @csspart status - How something stands: word, picture and colour.
 * @csspart date - Who said so, and when.
 * @csspart agreement - Who agreed to a change, when, and the wording before.
 * @csspart evidence - What shows it, or why nothing does.
 * @csspart sensitive - Something that may upset a reader, shown only when they ask for it.
 * @csspart note - What to keep in mind.
 * @csspart permalink - The link to one theme.
 * @csspart link - A link.
 * @csspart mention - A link to what another element of the page shows.
 * @csspart notice - Words in place of content.
 */
export class CpPriorities extends CpElement<Words> {
  static override styles = [shared, statusStyles, disclosureStyles, linkedStyles, recordStyles, prioritiesStyles];

  /** Shows one theme by itself: its id in `themes`. */
  @property() theme = '';
  /** Shows names and counts only. */
  @property({ type: Boolean }) compact = false;
  /** Gives each theme a link of its own, `#` and its id in the page's address, and brings the linked one into view. */
  @property({ type: Boolean }) linkable = false;

  #linked = new LinkedThing(this);
  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(
      prioritiesWords,
      [themes],
      [about, voice, commitments, outcomes, organisations, governance, promises, documents],
    );
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    const { theme, compact, linkable } = this;
    return prioritiesTemplate(sections, view, {
      theme,
      compact,
      page: linkable ? location.href : undefined,
      linked: linkable ? this.#linked.id : '',
      mention: this.#mentions.to,
    });
  }
}

define('cp-priorities', CpPriorities);

declare global {
  interface HTMLElementTagNameMap {
    'cp-priorities': CpPriorities;
  }
}
