import type { Needed } from '../../data/data-controller.js';
import type { DeliveryPlanWords } from '../../i18n/en/delivery-plan.js';
import type { ActionFilters, ActionList } from '../../model/action-list.js';
import type { Mention } from '../element/mentions.js';
import type { View } from '../element/view.js';

/** Which actions to show, and how, as the page and the reader want it. */
export interface Planning {
  /** Which plan, or all. */
  plan: string;
  filters: ActionFilters;
  /** Whether a reader may change the filters. */
  filterable: boolean;
  mention: Mention;
  /** A reader opens what was reported before on an action. */
  onOpen: (id: string) => void;
  /** A reader changes filters, and sees so many actions. */
  onFilter: (filters: ActionFilters, shown: number) => void;
}

/** What the templates of plans depend on. */
export interface PlanView extends View<DeliveryPlanWords>, Planning {
  sections: Needed;
  list: ActionList;
}
