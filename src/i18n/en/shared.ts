import type { Missing, Unit } from '../../schema/figure.js';
import type { DataErrorWord } from '../failure.js';
import type { Plurals } from '../format.js';

/** Words that several elements use. */
export const shared = {
  language: 'en',
  loading: 'Loading…',
  idle: 'There is nothing to show here yet, because this page does not say where the information is.',
  retry: 'Try again',
  failed: {
    unreachable: 'This information could not be loaded. Please check your connection and try again.',
    refused: 'This information could not be found just now.',
    unusable: 'This information cannot be shown at the moment. The website’s team can see why.',
    newer: 'This information needs a newer version of this page’s tools. The website’s team can update them.',
  } satisfies Record<DataErrorWord, string>,
  leftOut: { one: '# entry could not be shown.', other: '# entries could not be shown.' } as Plurals,
  illustrative: 'Example only. No real council or child is described.',
  stale: (date: string) => `This information was due to be checked again by ${date}. It may be out of date.`,
  source: 'Source',
  missing: {
    'not-stated': 'The source does not give a figure',
    blank: 'Left blank in the source',
    'not-applicable': 'Does not apply here',
    none: 'None',
    'to-be-set': 'To be set',
    'to-follow': 'To follow',
    'lost-in-source': 'The figure is missing from the printed source',
    truncated: 'Cut off in the printed source',
    suppressed: 'Not shown, to protect privacy',
    low: 'More than zero, but rounds down to zero',
    unreliable: 'Not shown, because it is not reliable enough',
    unavailable: 'Not available',
  } satisfies Record<Missing['reason'], string> as Record<string, string>,
  unknownMissing: 'No figure',
  // Days, weeks, months and years are among the lengths of periods below.
  units: {
    percent: '#',
    count: '#',
    'rate-per-10000': '# per 10,000',
    'rate-per-1000': '# per 1,000',
    hours: '# hours',
    score: '#',
    currency: '#',
    ratio: '#',
    text: '#',
  } satisfies Record<Exclude<Unit, 'days' | 'weeks' | 'months' | 'years'>, string> as Record<string, string>,
  qualifiers: {
    exact: '#',
    approx: 'about #',
    'more-than': 'over #',
    'at-least': 'at least #',
    'less-than': 'under #',
    'at-most': 'at most #',
  } as Record<string, string>,
  period: {
    to: (start: string, end: string) => `${start} to ${end}`,
    until: (end: string) => `to ${end}`,
    from: (start: string) => `from ${start}`,
    upTo: (length: string, end: string) => `${length} to ${end}`,
    last: (length: string) => `the last ${length}`,
    next: (length: string) => `the next ${length}`,
    academic: (year: string) => `${year} school year`,
    financial: (year: string) => `year to 31 March ${year}`,
    lengths: {
      days: { one: '# day', other: '# days' },
      weeks: { one: '# week', other: '# weeks' },
      months: { one: '# month', other: '# months' },
      years: { one: '# year', other: '# years' },
    } as Record<string, Plurals>,
  },
};

export type SharedWords = typeof shared;
