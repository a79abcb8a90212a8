import type { Needed } from '../../data/data-controller.js';
import { CpFilterEvent, CpSelectEvent } from '../../data/events.js';
import { voiceWords } from '../../i18n/voice.js';
import { about } from '../../schema/checkers/about.js';
import { commitments } from '../../schema/checkers/commitments.js';
import { documents } from '../../schema/checkers/documents.js';
import { themes } from '../../schema/checkers/themes.js';
import { voice } from '../../schema/checkers/voice.js';
import { disclosureStyles } from '../../styles/disclosure.js';
import { filterStyles } from '../../styles/filters.js';
import { recordStyles } from '../../styles/record.js';
import { shared } from '../../styles/shared.js';
import { statusStyles } from '../../styles/status.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import { property } from '../element/property.js';
import type { View } from '../element/view.js';
import { voiceStyles } from './voice.styles.js';
import { voiceTemplate } from './voice.template.js';
import type { Listening } from './voice-view.js';

type Words = (typeof voiceWords)['en'];

/**
 * What children and young people said, and what the council says to it: we will, we did, we cannot because. What has no
 * answer is shown as plainly as what has one, and both are counted, without a score.
 *
 * @tag cp-voice
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpFilterEvent} cp-filter - A reader has narrowed or widened what is shown.
 * @fires {CpSelectEvent} cp-select - A reader has opened what the council will do under a heading, or has followed a link.
 *
 * @csspart base - Everything the element draws.
 * @csspart summary - How much was said, and how much of it has an answer.
 * @csspart counts - How many things have which kind of answer.
 * @csspart filters - What a reader may choose from.
 * @csspart select - One choice.
 * @csspart button - The button that shows everything again.
 * @csspart result - How much is shown.
 * @csspart group - What was said about one theme.
 * @csspart heading - The heading of a theme.
 * @csspart list - The list of what was said.
 * @csspart said - One thing that was said, with what answers it.
 * @csspart size - How much was said about a theme.
 * @csspart label - That what follows is what children and young people said.
 * @csspart words - The words of it.
 * @csspart speaker - What kind of thing it is, who said it, and when.
 * @csspart answers - What answers it.
 * @csspart answer - One kind of answer.
 * @csspart status - How something stands: word, picture and colour.
 * @csspart text - The words of an answer.
 * @csspart why - Why something cannot be done, or only in part.
 * @csspart undertaken - The list of what the council will do.
 * @csspart condition - A condition of what the council undertakes.
 * @csspart fallback - What happens if it cannot be done.
 * @csspart by - Who will do it.
 * @csspart timeframe - By when, or from when to when.
 * @csspart date - Who answered, and when.
 * @csspart agreement - Who agreed to a change, when, and the wording before.
 * @csspart evidence - What shows an answer, or why nothing does.
 * @csspart sensitive - Something that may upset a reader, shown only when they ask for it.
 * @csspart details - What the council will do under a heading, without saying what it answers.
 * @csspart toggle - What a reader presses to see it.
 * @csspart note - What to keep in mind.
 * @csspart link - A link.
 * @csspart mention - A link to what another element of the page shows.
 * @csspart notice - Words in place of content.
 */
export class CpVoice extends CpElement<Words> {
  static override styles = [shared, statusStyles, filterStyles, disclosureStyles, recordStyles, voiceStyles];

  /** Narrows to a theme: its id in `themes`. A reader may change it. */
  @property() theme = '';
  /** Narrows to what has an answer (`yes`) or has none yet (`no`). A reader may change it. */
  @property() answered: '' | 'yes' | 'no' = '';
  /** Hides the filters. */
  @property({ attribute: 'no-filter', type: Boolean }) noFilter = false;

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(voiceWords, [voice], [about, themes, commitments, documents]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    const { theme, answered } = this;
    return voiceTemplate(sections, view, {
      filters: { theme, answered },
      filterable: !this.noFilter,
      mention: this.#mentions.to,
      onOpen: this.#onOpen,
      onFilter: this.#onFilter,
    });
  }

  #onOpen = (id: string): void => {
    this.dispatchEvent(new CpSelectEvent(id));
  };

  #onFilter: Listening['onFilter'] = (filters, shown) => {
    Object.assign(this, filters);
    this.dispatchEvent(new CpFilterEvent({ ...filters }, shown));
  };
}

define('cp-voice', CpVoice);

declare global {
  interface HTMLElementTagNameMap {
    'cp-voice': CpVoice;
  }
}
