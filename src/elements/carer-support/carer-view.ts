import type { Needed } from '../../data/data-controller.js';
import type { CarerSupportWords } from '../../i18n/en/carer-support.js';
import type { Mention } from '../element/mentions.js';
import type { View } from '../element/view.js';

/** What the templates of the carers' offer depend on. */
export interface CarerView extends View<CarerSupportWords> {
  sections: Needed;
  /** The kind of carer whose offer is shown; all of it without one. */
  audience: string;
  /** Whether a reader may choose another. */
  filterable: boolean;
  /** A link to where the page shows a thing. */
  mention: Mention;
  /** A reader chooses a kind of carer, and sees so many kinds of support. */
  onFilter: (audience: string, shown: number) => void;
}
