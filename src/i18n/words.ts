import type { Language } from './language.js';

/** The words of an element: English at hand, the other languages on their way when a page needs them. */
export interface Words<Text> {
  en: Text;
  load: { [Name in Exclude<Language, 'en'>]: () => Promise<Text> };
}
