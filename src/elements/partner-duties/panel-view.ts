import type { Needed } from '../../data/data-controller.js';
import type { PartnerDutiesWords } from '../../i18n/en/partner-duties.js';
import type { Mention } from '../element/mentions.js';
import type { View } from '../element/view.js';

/** Which duties to show, and how much about them, as the page wants it. */
export interface Panel {
  /** The kind of partner, or all of them. */
  kind: string;
  /** One organisation. */
  organisation: string;
  /** Whether what the law says is shown. */
  law: boolean;
  /** Whether what the council says is shown. */
  council: boolean;
  /** A link to where the page shows a thing. */
  mention: Mention;
}

/** What the templates of a panel depend on. */
export interface PanelView extends View<PartnerDutiesWords>, Panel {
  sections: Needed;
  /** The name of the council whose document it is, as plain words. */
  publisher: string;
  /** Whom to ask: that council, or in a panel for several the one where the child lives. */
  councilName: string;
  /** What is drawn already, so that each id stands in the page once. */
  drawn: Set<string>;
}
