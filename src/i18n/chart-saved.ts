import { chartSaved as cy } from './cy/chart-saved.js';
import { chartSaved as en } from './en/chart-saved.js';
import type { Language } from './language.js';

/**
 * The few words that come with what saves a chart, in every language. What is drawn has its own: a file that both need is
 * one that a browser hears of only when it has one of them.
 */
export const chartSavedWords: Record<Language, typeof en> = { en, cy };
