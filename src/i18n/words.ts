import { shared } from './en/shared.js';
import type { Language } from './language.js';

type Other = Exclude<Language, 'en'>;

/** The words of an element: English at hand, the other languages on their way when a page needs them. */
export interface Words<Text> {
  en: Text;
  load: { [Name in Other]: () => Promise<Text> };
}

/** Joins an element's own words with those that several elements use, in every language. */
export function withShared<Own>(
  own: Own,
  load: { [Name in Other]: () => Promise<Own> },
): Words<{ own: Own; shared: typeof shared }> {
  return {
    en: { own, shared },
    load: {
      cy: async () => {
        const [words, common] = await Promise.all([load.cy(), import('./cy/shared.js')]);
        return { own: words, shared: common.shared };
      },
    },
  };
}
