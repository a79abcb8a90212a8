import type { Needed } from '../../data/data-controller.js';
import type { RecordWords } from '../../i18n/en/record.js';
import type { View } from './view.js';

/** What templates depend on that draw what was said, what is undertaken for it, and how that stands. */
export interface RecordView extends View<RecordWords> {
  sections: Needed;
}
