/** What is said about an indicator over time. */
export const outcomeChart = {
  empty: 'No figures have been published here yet.',
  unknown: 'This measure is not in the published information, or has no figures yet.',
  latest: (area: string, figure: string, when: string) => `The latest figure for ${area} is ${figure} (${when}).`,
  noLatest: (area: string, when: string, why: string) => `There is no figure for ${area} for ${when}: ${why}.`,
  lastKnown: (figure: string, when: string) => `The last figure is ${figure} (${when}).`,
  noneKnown: 'No figure is published for any of these times.',
  span: (figure: string, when: string) => `The first figure here is ${figure} (${when}).`,
  compared: {
    higher: (others: string) => `That is higher than ${others}.`,
    lower: (others: string) => `That is lower than ${others}.`,
    same: (others: string) => `That is the same as ${others}.`,
  },
  otherDated: (area: string, figure: string, when: string) =>
    `${area} (${figure}, ${when}: another date, so compare with care)`,
  parts: (when: string, parts: string) => `Of the figures for ${when}: ${parts}.`,
  records: (figure: string, when: string) => `The council’s own records say ${figure} (${when}).`,
  met: 'The target is met.',
  notMet: 'The target is not met yet.',
  missed: 'The target was not met.',
  noneYet: 'There is no figure for that date yet.',
  council: 'the council',
  view: 'Show',
  views: { both: 'Chart and table', chart: 'Chart', table: 'Table' },
  when: 'When',
  where: 'Where',
  management: (area: string) => `${area}: the council’s own records, not official statistics`,
  none: 'No figure',
  status: {
    provisional: 'provisional',
    revised: 'revised',
    estimate: 'estimate',
    'as-printed': 'as printed',
  } as Record<string, string>,
  wasBefore: (figure: string) => `was ${figure} before`,
  lowReliability: 'less reliable',
  firm: 'A hollow point or a striped bar is a figure that may still change, is not exact, or that the source marks as less reliable.',
  edged: 'A point or bar with a ring was revised, or stands as a report prints it.',
  broken: (when: string) =>
    `The way of counting changed: figures from ${when} on cannot be compared with those before.`,
  clocks: 'Some figures are of a year to 31 March, others of a school year.',
  failed: 'The chart could not be drawn. The table has all its figures.',
  saveTable: 'Save the figures (CSV)',
  savePicture: 'Save the chart (PNG)',
  notes: 'Please note',
};

export type OutcomeChartWords = typeof outcomeChart;
