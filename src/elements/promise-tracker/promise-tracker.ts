import type { PropertyValues } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { CpFilterEvent, CpSelectEvent } from '../../data/events.js';
import { promiseTrackerWords } from '../../i18n/promise-tracker.js';
import { about } from '../../schema/checkers/about.js';
import { cohorts } from '../../schema/checkers/cohorts.js';
import { commitments } from '../../schema/checkers/commitments.js';
import { documents } from '../../schema/checkers/documents.js';
import { promises } from '../../schema/checkers/promises.js';
import { themes } from '../../schema/checkers/themes.js';
import { voice } from '../../schema/checkers/voice.js';
import { disclosureStyles } from '../../styles/disclosure.js';
import { filterStyles } from '../../styles/filters.js';
import { linkedStyles } from '../../styles/linked.js';
import { shared } from '../../styles/shared.js';
import { statusStyles } from '../../styles/status.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { LinkedThing } from '../element/linked-thing.js';
import { Mentioned } from '../element/mentioned.js';
import { property } from '../element/property.js';
import type { View } from '../element/view.js';
import { trackerStyles } from './promise-tracker.styles.js';
import { promiseTrackerTemplate } from './promise-tracker.template.js';
import type { Tracker } from './tracker-view.js';

type Words = (typeof promiseTrackerWords)['en'];

/**
 * What a council promises, and how each promise stands: its status with date and evidence, young people's view beside the
 * council's, its history, what was asked for and what was undertaken. Counts every promise, and gives no score.
 *
 * @tag cp-promise-tracker
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpFilterEvent} cp-filter - A reader has narrowed or widened what is shown.
 * @fires {CpSelectEvent} cp-select - A reader has opened what stands behind a promise.
 *
 * @csspart base - Everything the element draws.
 * @csspart title - The title of a set, where promises are grouped by theme.
 * @csspart intro - What is said about a set.
 * @csspart made - Who made a set, with whom, who agreed it, or which roles signed it.
 * @csspart summary - How many promises stand how.
 * @csspart counts - The number of promises by status.
 * @csspart filters - What a reader may choose from.
 * @csspart select - One choice.
 * @csspart button - The button that shows all promises again.
 * @csspart result - How many promises are shown.
 * @csspart group - Promises under one heading.
 * @csspart heading - The heading of a group or promise.
 * @csspart promises - The list of promises of a group.
 * @csspart promise - One promise.
 * @csspart linked - The promise that the address of the page points at.
 * @csspart number - The number of a promise.
 * @csspart text - The words of a promise, or of young people about it.
 * @csspart audience - Whom a promise is for, and until which age.
 * @csspart difference - That young people see a promise differently from the council.
 * @csspart views - The council's view and young people's.
 * @csspart view - One of the two views.
 * @csspart status - A status: word, picture and colour.
 * @csspart date - Who said so, and when.
 * @csspart agreement - Who agreed to a change, when, and the wording before.
 * @csspart evidence - What shows a status, or why nothing does.
 * @csspart review - When a promise is to be reviewed, or was.
 * @csspart note - What to keep in mind.
 * @csspart details - What stands behind a promise: what young people said, what the council will do, what was said before.
 * @csspart toggle - What a reader presses to see it.
 * @csspart behind - The list that is then seen.
 * @csspart sensitive - Something that may upset a reader, shown only when they ask for it.
 * @csspart condition - A condition of what the council undertakes.
 * @csspart fallback - What happens if it cannot be done.
 * @csspart by - Who will do it.
 * @csspart timeframe - By when, or from when to when.
 * @csspart permalink - The link to one promise.
 * @csspart link - A link.
 * @csspart notice - Words in place of content.
 */
export class CpPromiseTracker extends CpElement<Words> {
  static override styles = [shared, statusStyles, filterStyles, disclosureStyles, linkedStyles, trackerStyles];

  /** Which set of promises to show: its id in `promises.sets`. Without it, every set. */
  @property() set = '';
  /** Shows one promise by itself: its id in `promises.items`. */
  @property() promise = '';
  /** Narrows to a theme, or to a set: its id. A reader may change it. */
  @property() group = '';
  /** Narrows to a status, for example `kept`. A reader may change it. */
  @property() status = '';
  /** Narrows to whom promises are for: an id in `cohorts`. A reader may change it. */
  @property() audience = '';
  /** Hides the filters. */
  @property({ attribute: 'no-filter', type: Boolean }) noFilter = false;
  /** Gives each promise a link of its own, `#` and its id in the page's address, and brings the linked one into view. */
  @property({ type: Boolean }) linkable = false;

  #linked = new LinkedThing(this);

  constructor() {
    super(promiseTrackerWords, [promises], [about, themes, voice, commitments, cohorts, documents]);
    new Mentioned(this, () => this.source);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What a reader has opened belongs to a promise that may now stand elsewhere in the list.
    if (changed.size) for (const details of this.renderRoot.querySelectorAll('details')) details.open = false;
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    const { set, promise, group, status, audience } = this;
    return promiseTrackerTemplate(sections, view, {
      set,
      promise,
      filters: { group, status, audience },
      filterable: !this.noFilter,
      page: this.linkable ? location.href : undefined,
      linked: this.linkable ? this.#linked.id : '',
      onOpen: this.#onOpen,
      onFilter: this.#onFilter,
    });
  }

  #onOpen = (id: string): void => {
    this.dispatchEvent(new CpSelectEvent(id));
  };

  #onFilter: Tracker['onFilter'] = (filters, shown) => {
    Object.assign(this, filters);
    this.dispatchEvent(new CpFilterEvent({ ...filters }, shown));
  };
}

define('cp-promise-tracker', CpPromiseTracker);

declare global {
  interface HTMLElementTagNameMap {
    'cp-promise-tracker': CpPromiseTracker;
  }
}
