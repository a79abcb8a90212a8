import type { CareQuestionsWords } from '../../i18n/en/care-questions.js';
import type { OfferFiltersWords } from '../../i18n/en/offer-filters.js';
import type { View } from '../element/view.js';
import type { FinderView } from './finder-view.js';
import type { Interview } from './interview.js';

/** What the templates of the questions depend on. */
export interface QuestionsView extends View<CareQuestionsWords & Pick<OfferFiltersWords, 'unknownPlace'>> {
  finder: FinderView;
  interview: Interview;
}
