import type { Needed } from '../../data/data-controller.js';
import type { PrioritiesWords } from '../../i18n/en/priorities.js';
import type { ThemeList } from '../../model/theme-list.js';
import type { Mention } from '../element/mentions.js';
import type { View } from '../element/view.js';

/** Which themes to show, and how, as the page wants it. */
export interface Choosing {
  /** One theme by itself. */
  theme: string;
  /** Names and counts only. */
  compact: boolean;
  /** The address of the page, if its themes may be linked to. */
  page: string | undefined;
  /** The theme that the address of the page points at. */
  linked: string;
  mention: Mention;
}

/** What the templates of `<cp-priorities>` depend on. */
export interface PrioritiesView extends View<PrioritiesWords>, Choosing {
  sections: Needed;
  list: ThemeList;
  /** The ids that are drawn already: a thing under two themes has its id once. */
  drawn: Set<string>;
}
