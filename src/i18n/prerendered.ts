import type { Language } from './language.js';
import { prerendered as cy } from './cy/prerendered.js';
import { prerendered as en } from './en/prerendered.js';

/** The words of prerendering, in every language: it is no page that pays for them. */
export const prerenderedWords: Record<Language, typeof en> = { en, cy };
