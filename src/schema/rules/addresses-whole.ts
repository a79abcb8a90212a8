import { shortened, shown } from '../found.js';
import { everyField } from './every-field.js';
import type { Rule } from './rule.js';

/** An address that begins with www. is meant for the web, but leads to a page of that name beside the document. */
export const addressesWhole: Rule = (document) =>
  [...everyField(document)]
    .filter(({ key, value }) => /^(url|href)$/i.test(key) && typeof value === 'string' && /^www\./i.test(value))
    .map(({ path, value }) => ({
      path,
      severity: 'error' as const,
      expected: 'an address with https:// before www.',
      found: shown(value),
      advice: `Write "https://${shortened(String(value), 100)}": without it, the link leads nowhere.`,
    }));
