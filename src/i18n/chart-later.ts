import { chartLater as cy } from './cy/chart-later.js';
import { chartLater as en } from './en/chart-later.js';
import type { Language } from './language.js';

/** The few words that come with the drawing of a chart, or with what saves it, in every language. */
export const chartLaterWords: Record<Language, typeof en> = { en, cy };
