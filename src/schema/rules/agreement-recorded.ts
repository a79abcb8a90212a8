import { shown } from '../found.js';
import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';
import { historiesOf } from './histories.js';

/** A promise changed by agreement records which group agreed, when, and the old wording; otherwise it is not kept. */
export const agreementRecorded: Rule = (document) => {
  const views = entriesAt(document, 'promises.items.youngPeoplesView').filter(
    ({ fields }) => fields.agreement !== undefined,
  );
  const unrecorded = historiesOf(document)
    .flat()
    .filter(({ fields }) => fields.status === 'changed-by-agreement' && fields.agreement === undefined);
  const needless = historiesOf(document)
    .flat()
    .filter(({ fields }) => fields.status !== 'changed-by-agreement' && fields.agreement !== undefined);

  return [
    ...unrecorded.map(({ path }) => ({
      path,
      severity: 'error' as const,
      expected: '"agreement": who agreed, when, and the old wording',
      found: 'changed-by-agreement, without an agreement',
      advice:
        'Add "agreement" with "with", "date" and "previousText". If no group of young people agreed, the status is not-kept.',
    })),
    ...[...needless, ...views].map(({ path, fields }) => ({
      path: `${path}.agreement`,
      severity: 'warning' as const,
      expected: 'an agreement only beside the status changed-by-agreement',
      found: shown(fields.status),
      advice: 'Leave the agreement out, or set the status to changed-by-agreement.',
    })),
  ];
};
