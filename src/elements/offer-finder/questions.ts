import { careQuestionsIn } from '../../i18n/care-questions.js';
import { offerFiltersIn } from '../../i18n/offer-filters.js';
import { factsStyles } from '../../styles/facts.js';
import type { RovingElement } from '../element/roving-element.js';
import { wear } from '../element/wear.js';
import type { FinderView } from './finder-view.js';
import { Interview } from './interview.js';
import { answersTemplate, questionTemplate } from './questions.template.js';
import { questionStyles } from './questions.styles.js';
import type { QuestionsView } from './questions-view.js';
import { statusTemplate } from './care-status.template.js';

export { Interview };

/** The questions in a language: what is asked now, what was answered, and what it means. */
export async function questionsIn(
  language: string,
  finder: RovingElement,
): Promise<(interview: Interview, view: FinderView) => unknown> {
  wear(finder, factsStyles, questionStyles);
  const [own, { unknownPlace }] = await Promise.all([careQuestionsIn(language), offerFiltersIn(language)]);
  const words = { ...own, unknownPlace };
  return (interview, view) => {
    const asked: QuestionsView = { ...view, words, finder: view, interview };
    return [questionTemplate(asked), statusTemplate(asked), answersTemplate(asked)];
  };
}
