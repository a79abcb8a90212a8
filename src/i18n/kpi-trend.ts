import { kpiTrend as cy } from './cy/kpi-trend.js';
import { kpiTrend as en } from './en/kpi-trend.js';
import type { Language } from './language.js';

/** The words of the line over time in a tile: two sentences, which come with it in every language. */
export const kpiTrendWords: Record<Language, typeof en> = { en, cy };
