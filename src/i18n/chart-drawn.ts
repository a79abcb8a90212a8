import { chartDrawn as cy } from './cy/chart-drawn.js';
import { chartDrawn as en } from './en/chart-drawn.js';
import type { Language } from './language.js';

/** The few words that come with the drawing of a chart, in every language. */
export const chartDrawnWords: Record<Language, typeof en> = { en, cy };
