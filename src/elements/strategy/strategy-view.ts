import type { Needed } from '../../data/data-controller.js';
import type { StrategyWords } from '../../i18n/en/strategy.js';
import type { Strategy } from '../../schema/strategy.js';
import type { Mention } from '../element/mentions.js';
import type { View } from '../element/view.js';

/** What the templates of a strategy depend on. */
export interface StrategyView extends View<StrategyWords> {
  strategy: Strategy;
  sections: Needed;
  /** Whether the page asks for some of its parts, so that it is said of each if there is nothing in it. */
  asked: boolean;
  mention: Mention;
  /** A reader opens the rest of something long. */
  onOpen: (id: string) => void;
}
