import type { Needed } from '../../data/data-controller.js';
import { partnerDutiesWords } from '../../i18n/partner-duties.js';
import { kindCalled } from '../../model/partner.js';
import { about } from '../../schema/checkers/about.js';
import { access } from '../../schema/checkers/access.js';
import { cohorts } from '../../schema/checkers/cohorts.js';
import { duties } from '../../schema/checkers/duties.js';
import { notes } from '../../schema/checkers/notes.js';
import { organisations } from '../../schema/checkers/organisations.js';
import { provisions } from '../../schema/checkers/provisions.js';
import { disclosureStyles } from '../../styles/disclosure.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import { property } from '../element/property.js';
import type { View } from '../element/view.js';
import { dutiesStyles } from './partner-duties.styles.js';
import { partnerDutiesTemplate } from './partner-duties.template.js';

type Words = (typeof partnerDutiesWords)['en'];

/**
 * What one kind of partner owes children in care and care leavers: how strongly, for whom, by which law and whether that
 * is in force, what it means on an ordinary day, and whom to contact. What the law says and what the council says are kept
 * apart, and what to do if a child is at risk now comes before both. Complete by itself on a partner’s page.
 *
 * Where a page has the panels of several councils, give each `no-law`, and show the law that they share once with
 * `law-only`.
 *
 * @tag cp-partner-duties
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpSelectEvent} cp-select - A reader has followed a link to a thing that another element shows.
 *
 * @csspart base - Everything the element draws.
 * @csspart heading - The main heading.
 * @csspart publisher - The council, in the main heading.
 * @csspart risk - What to do if a child is at risk now.
 * @csspart intro - What the panel shows.
 * @csspart date - When the law and the information were last checked.
 * @csspart group - The duties of one kind of partner, where all are shown.
 * @csspart details - What stands behind the line that a reader presses.
 * @csspart toggle - The line that a reader presses.
 * @csspart law - What the law says.
 * @csspart unsettled - What is not to be relied on as law in force.
 * @csspart council - What the council says.
 * @csspart subheading - The heading of a list.
 * @csspart lead - What is said about a list.
 * @csspart duties - The duties of a list.
 * @csspart duty - One duty.
 * @csspart title - The heading of a duty.
 * @csspart strength - How strong a duty is.
 * @csspart stated - How the council puts it.
 * @csspart practice - What it means on an ordinary day.
 * @csspart facts - Who, for whom, by which law, and whom to contact.
 * @csspart basis - A piece of law behind a duty, and whether it is in force.
 * @csspart ask - Whom to ask before relying on law that is not sure.
 * @csspart note - What to keep in mind.
 * @csspart laws - The law and policy that is named, each piece once.
 * @csspart provision - One piece of law or policy.
 * @csspart state - Whether it is in force, and who looked when.
 * @csspart history - One step of how it came to be.
 * @csspart contacts - Everybody to contact.
 * @csspart contact - One of them.
 * @csspart link - A link.
 * @csspart mention - A link to what another element shows.
 * @csspart notice - Words in place of content.
 */
export class CpPartnerDuties extends CpElement<Words> {
  static override styles = [shared, disclosureStyles, dutiesStyles];

  /**
   * Which kind of partner: `nhs`, `police`, `probation`, `education`, `school`, `housing`, `voluntary`, `council` and so
   * on; or a part of the NHS: `integrated-care-board`, `nhs-trust`, `gp-practice`, `nhs-england`; `icb` and `gp`
   * for short, and in capitals too. Without it, all of them.
   */
  @property() for = '';
  /** One organisation: its id in `organisations`. Counts before `for`. */
  @property() organisation = '';
  /** Leaves out what the law says, where another panel of the page shows it. */
  @property({ attribute: 'no-law', type: Boolean }) noLaw = false;
  /** Shows only what the law says. Counts before `no-law`. */
  @property({ attribute: 'law-only', type: Boolean }) lawOnly = false;

  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super(partnerDutiesWords, [duties], [about, access, cohorts, notes, organisations, provisions]);
  }

  protected override renderData(sections: Needed, view: View<Words['own']>): unknown {
    return partnerDutiesTemplate(sections, view, {
      kind: kindCalled(this.for),
      organisation: this.organisation.trim(),
      law: this.lawOnly || !this.noLaw,
      council: !this.lawOnly,
      mention: this.#mentions.to,
    });
  }
}

define('cp-partner-duties', CpPartnerDuties);

declare global {
  interface HTMLElementTagNameMap {
    'cp-partner-duties': CpPartnerDuties;
  }
}
