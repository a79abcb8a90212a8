import { shown } from '../found.js';
import { entriesAt, textsIn } from './entries.js';
import type { Rule } from './rule.js';

/** The publishing council is one of the organisations, under a name that it has there. */
export const publisherKnown: Rule = (document) => {
  const about = entriesAt(document, 'about')[0]?.fields;
  const publisher =
    about && entriesAt(document, 'organisations').find(({ fields }) => fields.id === about.organisation)?.fields;
  if (!about || !publisher) return [];

  const problem = { severity: 'warning' as const };
  const names = [publisher.name, publisher.shortName, ...textsIn(publisher.aliases)];
  return [
    ...(publisher.type === 'council'
      ? []
      : [
          {
            ...problem,
            path: 'about.organisation',
            expected: 'an organisation of type "council"',
            found: shown(publisher.type),
            advice: 'Link to the council that publishes the document.',
          },
        ]),
    ...(names.includes(about.organisationName)
      ? []
      : [
          {
            ...problem,
            path: 'about.organisationName',
            expected: `a name that the organisation has: ${shown(publisher.name)}`,
            found: shown(about.organisationName),
            advice: 'Write the name as in "organisations", or add this one to its "aliases".',
          },
        ]),
  ];
};
