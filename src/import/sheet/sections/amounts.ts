import { howOften } from '../../../schema/local-offer.js';
import type { Entry, Into, Said } from '../into.js';
import { entryOf } from '../into.js';
import type { Row } from '../row.js';

/** The columns that say how much there is, how often, and when that was last looked at. */
export const amountColumns = ['amount', 'how often', 'amount reviewed'] as const;

/** The fields of an amount that are not called as their columns are. */
export const amountFields = {
  per: 'how often',
  reviewed: 'amount reviewed',
  ageFrom: 'from age',
  ageTo: 'to age',
  heading: 'headings',
  basis: 'kind',
  title: 'name',
} as const;

/** The amount that belongs to a service, if its row says one. For further amounts, for other groups, there is the document. */
export function amountIn(row: Row, into: Into, service: Entry): void {
  const amount = row.number('amount', 0, 1_000_000, 'currency');
  const said: Said = [
    ['amount', 'amount', amount === undefined ? undefined : { value: amount, unit: 'currency' }],
    ['how often', 'per', row.code('how often', howOften)],
    ['amount reviewed', 'reviewed', row.past('amount reviewed', into.today)],
  ];
  if (!row.says(...amountColumns)) return;

  const amounts = into.list('localOffer', 'entitlements');
  const there = amounts.find((one) => one.service === service.id);
  if (there) return into.fill(there, said, row);
  if (row.needed('amount', amount) === undefined) return;
  const { name, entitlement, cohorts, minimumAge, maximumAge, headings } = service;
  const made = entryOf(into.freeId(`${service.id}-amount`), [
    ...said,
    ['groups', 'cohorts', cohorts],
    ['from age', 'ageFrom', minimumAge],
    // Up to an age, which is not in it any more, where that of a service still is.
    ['to age', 'ageTo', typeof maximumAge === 'number' ? maximumAge + 1 : undefined],
    ['headings', 'heading', Array.isArray(headings) ? headings[0] : undefined],
  ]);
  into.add(amounts, { title: name, service: service.id, basis: entitlement, ...made }, row, 'new', `${name}`, 'amount');
}
