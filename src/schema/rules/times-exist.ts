import { shown } from '../found.js';
import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';

/** A time of day is one that clocks show: the day ends at 24:00, and nothing opens then or goes on after it. */
export const timesExist: Rule = (document) =>
  entriesAt(document, 'localOffer.services.schedules').flatMap(({ path, fields }) =>
    (['opens', 'closes'] as const).flatMap((field) => {
      const time = fields[field];
      if (typeof time !== 'string' || !/^24:\d\d$/.test(time) || (field === 'closes' && time === '24:00')) return [];
      return [
        {
          path: `${path}.${field}`,
          // What opens as the day ends can only mean midnight. What is after it may mean anything.
          severity: time === '24:00' ? ('warning' as const) : ('error' as const),
          expected: `a time from 00:00 to ${field === 'opens' ? '23:59' : '24:00'}`,
          found: shown(time),
          advice:
            field === 'opens'
              ? 'Look the time up again. What opens at midnight opens at 00:00, on the day that begins then.'
              : 'Look the time up again. What closes half an hour after midnight closes at 00:30.',
        },
      ];
    }),
  );
