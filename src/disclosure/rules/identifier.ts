import type { DisclosureRule } from '../finding.js';
import { identifiersIn } from '../identifiers.js';
import { textsOf } from '../texts.js';

/**
 * Nothing by which one person can be found: no number, no birthday, no address, no name with an age. What is found is
 * not repeated in the report, which may be read by others.
 */
export const identifier: DisclosureRule = ({ document }) =>
  [...textsOf(document)].flatMap(({ path, text }) =>
    identifiersIn(text, path).map(({ what, sure }) => ({
      rule: 'identifier' as const,
      path,
      severity: sure ? ('error' as const) : ('warning' as const),
      expected: 'nothing about one person: roles and groups only',
      found: what,
      advice: 'Take it out, here and in every translation. If it is about nobody, acknowledge it.'.replace(
        sure ? / If .*/ : /$^/,
        '',
      ),
    })),
  );
