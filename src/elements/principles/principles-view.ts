import type { Needed } from '../../data/data-controller.js';
import type { PrinciplesWords } from '../../i18n/en/principles.js';
import type { Mention } from '../element/mentions.js';
import type { View } from '../element/view.js';

/** What the templates of principles depend on. */
export interface PrinciplesView extends View<PrinciplesWords> {
  sections: Needed;
  mention: Mention;
}
