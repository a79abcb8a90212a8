import type { Plurals } from '../format.js';

/** What a tile says about a figure. */
export const kpiTile = {
  empty: 'No figures have been published here yet.',
  unknown: 'This figure is not in the published information.',
  numerator: (numerator: string, denominator: string) => `${numerator} of ${denominator}`,
  ofAll: (denominator: string, what: string) => `of ${denominator} ${what}`.trim(),
  asAt: (date: string) => `On ${date}`,
  target: {
    '<=': (figure: string) => `Target: ${figure} or lower`,
    '>=': (figure: string) => `Target: ${figure} or higher`,
    '=': (figure: string) => `Target: ${figure}`,
    '<': (figure: string) => `Target: under ${figure}`,
    '>': (figure: string) => `Target: over ${figure}`,
  } as Record<string, (figure: string) => string>,
  targetRange: (from: string, to: string) => `Target: ${from} to ${to}`,
  targetDirection: {
    increase: 'Aim: to go up',
    decrease: 'Aim: to come down',
    maintain: 'Aim: to stay as it is',
  } as Record<string, string>,
  targetToBeSet: 'Target: to be set',
  national: 'Set nationally',
  met: 'Met',
  notMet: 'Not met yet',
  change: {
    up: (amount: string, since: string) => `Up ${amount} since ${since}`,
    down: (amount: string, since: string) => `Down ${amount} since ${since}`,
    same: (since: string) => `No change since ${since}`,
  },
  points: { one: '# percentage point', other: '# percentage points' } as Plurals,
  judged: { better: 'Getting better', worse: 'Getting worse' } as Record<string, string>,
  compared: (area: string, figure: string, when: string) => `${area}: ${figure}${when ? ` (${when})` : ''}`,
  otherDate: 'from another date, so compare with care',
  otherKind: 'counted in another way, so compare with care',
  status: {
    provisional: 'Provisional',
    revised: 'Revised',
    estimate: 'Estimate',
    'management-information': 'From the council’s own records, not official statistics',
    'as-printed': '',
    final: '',
  } as Record<string, string>,
  lowReliability: 'Treat with care: the source marks this figure as less reliable',
  note: 'Note',
};

export type KpiTileWords = typeof kpiTile;
