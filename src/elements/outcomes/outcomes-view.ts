import type { Needed } from '../../data/data-controller.js';
import type { KpiTileWords } from '../../i18n/en/kpi-tile.js';
import type { OutcomesWords } from '../../i18n/en/outcomes.js';
import type { OutcomeTable } from '../../model/outcome-table.js';
import type { Mention } from '../element/mentions.js';
import type { View } from '../element/view.js';

/** What an element or a page gives to the templates of outcomes, besides the sections. */
export interface Outcomes extends View<OutcomesWords & { tile: KpiTileWords }> {
  mention: Mention;
}

/** What the templates of outcomes depend on. */
export interface OutcomesView extends Outcomes {
  sections: Needed;
  table: OutcomeTable;
  /** Whether rows are grouped by kind of measure, not by theme. */
  kinds: boolean;
}
