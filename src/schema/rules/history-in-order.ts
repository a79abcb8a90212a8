import { shown } from '../found.js';
import { daysOf } from './dates.js';
import { entriesAt } from './entries.js';
import type { Entry } from './entries.js';
import { historiesOf } from './histories.js';
import type { Rule } from './rule.js';

/** Statuses stand oldest first, because the last one counts; so do the views of young people. */
export const historyInOrder: Rule = (document) => {
  const views = entriesAt(document, 'promises.items').map(({ path, fields }) =>
    entriesAt(fields, 'youngPeoplesView').map((entry) => ({ ...entry, path: `${path}.${entry.path}` })),
  );
  return [...historiesOf(document), ...views].flatMap((entries) => entries.flatMap(outOfPlace));
};

function outOfPlace({ path, fields }: Entry, at: number, entries: Entry[]) {
  const date = daysOf(fields.date)?.first;
  const before = daysOf(entries[at - 1]?.fields.date)?.first;
  if (!date || !before || before <= date) return [];
  return [
    {
      path: `${path}.date`,
      severity: 'error' as const,
      expected: `a day not before ${before}, the date of the entry above it`,
      found: shown(fields.date),
      advice:
        'Put the entries in the order of their dates, the oldest first: pages show the last one as how it stands now.',
    },
  ];
}
