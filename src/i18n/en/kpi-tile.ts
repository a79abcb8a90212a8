import type { Plurals } from '../format.js';

/** What a tile says about a figure. */
export const kpiTile = {
  empty: 'No figures have been published here yet.',
  unknown: 'This figure is not in the published information.',
  numerator: (numerator: string, denominator: string) => `${numerator} of ${denominator}`,
  ofAll: 'of #',
  undated: 'No date given',
  target: {
    '<=': '# or lower',
    '>=': '# or higher',
    '=': '#',
    '<': 'under #',
    '>': 'over #',
  } as Record<string, string>,
  targetIs: 'Target: #',
  by: ', by #',
  aimIs: 'Aim: #',
  targetRange: (from: string, to: string) => `${from} to ${to}`,
  targetDirection: {
    increase: 'to go up',
    decrease: 'to come down',
    maintain: 'to stay as it is',
  } as Record<string, string>,
  targetToBeSet: 'to be set',
  national: 'Set nationally',
  met: 'Met',
  notMet: 'Not met yet',
  missed: 'Not met',
  noneYet: 'No figure for that date yet',
  change: {
    up: (amount: string, since: string) => `Up ${amount} since ${since}`,
    down: (amount: string, since: string) => `Down ${amount} since ${since}`,
    same: (since: string) => `No change since ${since}`,
  },
  points: { one: '# percentage point', other: '# percentage points' } as Plurals,
  judged: { better: 'Getting better', worse: 'Getting worse' } as Record<string, string>,
  otherDate: (date: string) => `Compared with ${date}, another date, so compare with care`,
  status: {
    provisional: 'Provisional',
    revised: 'Revised',
    estimate: 'Estimate',
    'management-information': 'From the council’s own records, not official statistics',
    'as-printed': '',
    final: '',
  } as Record<string, string>,
  lowReliability: 'Treat with care: the source marks this figure as less reliable',
};

export type KpiTileWords = typeof kpiTile;
