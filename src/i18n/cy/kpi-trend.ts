import type { KpiTrendWords } from '../en/kpi-trend.js';

/** Yr hyn y mae’r llinell fach dros amser mewn teilsen yn ei ddweud mewn geiriau. */
export const kpiTrend: KpiTrendWords = {
  years: (first, since, last, until) => `O ${first} yn ${since} i ${last} yn ${until}`,
  dates: (first, since, last, until) => `O ${first} (${since}) i ${last} (${until})`,
  tooFew: 'Rhy ychydig o ffigurau i ddangos llinell dros amser',
};
