import { isFields } from '../../schema/shape.js';
import { shortly, type Fields } from './into.js';
import type { SheetSection } from './report.js';

/** Where the entries are that a sheet reports on, and which column tells which field. */
const routes: Record<SheetSection, { section: string; list: string; columns: Record<string, string[]> }> = {
  indicators: {
    section: 'indicators',
    list: 'items',
    columns: { indicator: ['id'], name: ['name'], unit: ['unit'], better: ['polarity'], 'year type': ['yearType'] },
  },
  promises: { section: 'promises', list: 'items', columns: { promise: ['id'], wording: ['heading', 'text'] } },
  plan: {
    section: 'plan',
    list: 'actions',
    columns: { action: ['id'], title: ['title'], lead: ['leadRole'], due: ['due'], plan: ['plan'] },
  },
  'local-offer': {
    section: 'localOffer',
    list: 'services',
    columns: { id: ['id'], name: ['name'], headings: ['headings'], kind: ['entitlement'] },
  },
};

/** The entries of a document as the first cells of a sheet’s rows, so that nobody has to look their ids up. */
export function entriesOf(section: SheetSection, document: Fields): Record<string, string>[] {
  const route = routes[section];
  const found = document[route.section];
  const entries = isFields(found) ? found[route.list] : undefined;
  if (!Array.isArray(entries)) return [];
  return entries.filter(isFields).map((entry) => {
    const cells = Object.entries(route.columns).map(([column, fields]) => {
      const field = fields.find((name) => entry[name] !== undefined);
      return [column, field === undefined ? '' : shortly(entry[field])] as const;
    });
    return Object.fromEntries(cells);
  });
}
