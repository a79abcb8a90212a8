import { shown } from '../found.js';
import { daysOf } from './dates.js';
import { entriesAt } from './entries.js';
import { historiesOf } from './histories.js';
import type { Rule } from './rule.js';

/** Routes to entries whose `date` says when something happened. */
const HAPPENED = ['promises.items.youngPeoplesView', 'commitments.responses', 'notes', 'documents', 'voice'];

/** Nothing has happened after the day on which somebody last checked the document. */
export const notAheadOfReview: Rule = (document) => {
  const reviewed = daysOf(entriesAt(document, 'about')[0]?.fields.reviewed)?.last;
  if (!reviewed) return [];

  const dated = [...historiesOf(document).flat(), ...HAPPENED.flatMap((route) => entriesAt(document, route))];
  return dated
    .filter(({ fields }) => (daysOf(fields.date)?.first ?? '') > reviewed)
    .map(({ path, fields }) => ({
      path: `${path}.date`,
      severity: 'warning' as const,
      expected: `a day up to ${reviewed}, when the document was last reviewed`,
      found: shown(fields.date),
      advice: 'Correct the date, or bring "about.reviewed" up to date.',
    }));
};
