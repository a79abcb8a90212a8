import type { Needed } from '../../data/data-controller.js';
import { CpFilterEvent, CpSelectEvent } from '../../data/events.js';
import { deliveryPlanWords } from '../../i18n/delivery-plan.js';
import { about } from '../../schema/checkers/about.js';
import { documents } from '../../schema/checkers/documents.js';
import { governance } from '../../schema/checkers/governance.js';
import { notes } from '../../schema/checkers/notes.js';
import { organisations } from '../../schema/checkers/organisations.js';
import { plan } from '../../schema/checkers/plan.js';
import { promises } from '../../schema/checkers/promises.js';
import { themes } from '../../schema/checkers/themes.js';
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
import type { Planning } from './delivery-plan-view.js';
import { planStyles } from './delivery-plan.styles.js';
import { deliveryPlanTemplate } from './delivery-plan.template.js';

type Words = (typeof deliveryPlanWords)['en'];

/**
 * Who will do what by when: the actions of a delivery plan along a line, with lead, partners, steps and what was reported
 * on them. What is overdue is decided by the day of viewing. Counts every action, and gives no score. Of a plan that is
 * only named it says so.
 *
 * @tag cp-delivery-plan
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpFilterEvent} cp-filter - A reader has narrowed or widened what is shown.
 * @fires {CpSelectEvent} cp-select - A reader has opened what was reported before, or followed a link to another element.
 *
 * @csspart base - Everything the element draws.
 * @csspart summary - How many actions stand how.
 * @csspart counts - The number of actions by status.
 * @csspart filters - What a reader may choose from.
 * @csspart select - One choice.
 * @csspart button - The button that shows all actions again.
 * @csspart result - How many actions are shown.
 * @csspart plan - One plan.
 * @csspart heading - The title of a plan.
 * @csspart about - What is known about a plan: how often it is made, who owns and reviews it, what it is to hold.
 * @csspart timeline - The actions of a plan, the soonest due first.
 * @csspart action - One action.
 * @csspart date - When an action is due, or why it has no date.
 * @csspart label - The title of an action.
 * @csspart text - More about an action, or the words of a report.
 * @csspart report - What was reported on an action: status, who, when, why.
 * @csspart status - A status: word, picture and colour.
 * @csspart evidence - What shows a status, or why nothing does.
 * @csspart facts - Lead, partners, themes and promises.
 * @csspart steps - The steps on the way.
 * @csspart step - One step, with its date.
 * @csspart details - What was reported before.
 * @csspart toggle - What a reader presses to see it.
 * @csspart note - What to keep in mind.
 * @csspart link - A link.
 * @csspart mention - A link to a thing that another element of the page shows.
 * @csspart notice - Words in place of content.
 */
export class CpDeliveryPlan extends CpElement<Words> {
  static override styles = [shared, statusStyles, filterStyles, disclosureStyles, recordStyles, planStyles];

  /** Which plan to show: its id in `plan.plans`. Without it, every plan. */
  @property() plan = '';
  /** Narrows to a theme: its id. A reader may change it. */
  @property() theme = '';
  /** Narrows to the role that leads, as written in the document. A reader may change it. */
  @property() lead = '';
  /** Narrows to a status, for example `at-risk`. A reader may change it. */
  @property() status = '';
  /** Narrows to what is `overdue` on the day of viewing. A reader may change it. */
  @property() due = '';
  /** Hides the filters. */
  @property({ attribute: 'no-filter', type: Boolean }) noFilter = false;

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(deliveryPlanWords, [plan], [about, documents, governance, notes, organisations, promises, themes]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    const { plan, theme, lead, status, due } = this;
    return deliveryPlanTemplate(sections, view, {
      plan,
      filters: { theme, lead, status, due },
      filterable: !this.noFilter,
      mention: this.#mentions.to,
      onOpen: this.#onOpen,
      onFilter: this.#onFilter,
    });
  }

  #onOpen = (id: string): void => {
    this.dispatchEvent(new CpSelectEvent(id));
  };

  #onFilter: Planning['onFilter'] = (filters, shown) => {
    Object.assign(this, filters);
    this.dispatchEvent(new CpFilterEvent({ ...filters }, shown));
  };
}

define('cp-delivery-plan', CpDeliveryPlan);

declare global {
  interface HTMLElementTagNameMap {
    'cp-delivery-plan': CpDeliveryPlan;
  }
}
