/** What the small line over time in a tile says in words. */
export const kpiTrend = {
  years: (first: string, since: string, last: string, until: string) =>
    `From ${first} in ${since} to ${last} in ${until}`,
  dates: (first: string, since: string, last: string, until: string) =>
    `From ${first} (${since}) to ${last} (${until})`,
  tooFew: 'Too few figures to show a line over time',
};

export type KpiTrendWords = typeof kpiTrend;
