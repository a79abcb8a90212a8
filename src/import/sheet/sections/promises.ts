import { promiseStatuses } from '../../../schema/status.js';
import type { Into } from '../into.js';
import { idsOf } from '../into.js';
import type { SheetColumns } from '../read-sheet.js';
import type { Row } from '../row.js';
import { addStatus, statusColumns, statusFields, statusIn } from '../status.js';

const agreement = ['agreed with', 'agreed on', 'old wording'] as const;

/** Status updates of promises that the document has. A row that says no status says nothing new. */
export const promisesSheet: SheetColumns = {
  columns: ['promise', 'wording', ...statusColumns, ...agreement],
  needed: ['promise', 'date', 'status', 'by'],
  codes: { status: promiseStatuses },
  fields: {
    ...statusFields,
    'agreement.with': 'agreed with',
    'agreement.date': 'agreed on',
    'agreement.previousText': 'old wording',
  },
};

export function promiseRow(row: Row, into: Into): void {
  const promises = into.list('promises', 'items');
  const id = row.needed('promise', row.idOf('promise', 'promise', idsOf(promises)));
  const status = statusIn(row, promiseStatuses, into.today);
  const agreed = agreementIn(row, into.today);
  if (status?.status === 'changed-by-agreement' && !agreed) row.fault('agreed with', { why: 'no-agreement' });
  const promise = promises.find((one) => one.id === id);
  if (promise && typeof status?.date === 'string')
    addStatus(into, promise, { ...status, ...(agreed && { agreement: agreed }) }, row);
}

function agreementIn(row: Row, today: string) {
  if (!row.says(...agreement)) return undefined;
  return {
    with: row.needed('agreed with', row.text('agreed with', 200)),
    date: row.needed('agreed on', row.past('agreed on', today)),
    previousText: row.needed('old wording', row.text('old wording')),
  };
}
