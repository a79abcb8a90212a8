import { careQuestions, type CareQuestionsWords } from './en/care-questions.js';

/** The words of the questions of `<cp-offer-finder>`, in the language of the reader. */
export async function careQuestionsIn(language: string): Promise<CareQuestionsWords> {
  return language === 'cy' ? (await import('./cy/care-questions.js')).careQuestions : careQuestions;
}
