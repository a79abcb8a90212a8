import type { Needed } from '../../data/data-controller.js';
import type { VoiceWords } from '../../i18n/en/voice.js';
import type { VoiceFilters, VoiceList } from '../../model/answers.js';
import type { Mention } from '../element/mentions.js';
import type { View } from '../element/view.js';

/** What to show of what was said, as the page and the reader want it. */
export interface Listening {
  filters: VoiceFilters;
  /** Whether a reader may change the filters. */
  filterable: boolean;
  mention: Mention;
  /** A reader opens what is undertaken for a theme. */
  onOpen: (id: string) => void;
  /** A reader changes filters, and sees so many things. */
  onFilter: (filters: VoiceFilters, shown: number) => void;
}

/** What the templates of `<cp-voice>` depend on. */
export interface VoiceView extends View<VoiceWords>, Listening {
  sections: Needed;
  list: VoiceList;
  /** Whether who spoke, and how faithfully, is said once for everything. */
  alike: boolean;
}
