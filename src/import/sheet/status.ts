import type { Entry, Fields, Into } from './into.js';
import { isSame } from './into.js';
import type { Row } from './row.js';

/** The columns that say how something stands. */
export const statusColumns = [
  ...['date', 'status', 'by', 'note'],
  ...['evidence', 'evidence address', 'evidence date', 'no evidence'],
] as const;

/** The fields that are not called as their columns are. */
export const statusFields = {
  'evidence.url': 'evidence address',
  'evidence.date': 'evidence date',
  noEvidence: 'no evidence',
} as const;

/** One dated status, if a row says one: the day, who set it, and what shows it or why nothing does. */
export function statusIn(row: Row, codes: readonly string[], today: string): Fields | undefined {
  if (!row.says(...statusColumns)) return undefined;
  const date = row.needed('date', row.past('date', today));
  const status = row.needed('status', row.code('status', codes));
  const by = row.needed('by', row.text('by', 200));
  const note = row.text('note');
  const evidence = evidenceIn(row, today);
  const noEvidence = row.text('no evidence');
  if (
    !evidence &&
    noEvidence === undefined &&
    status !== undefined &&
    status !== 'not-reviewed' &&
    !row.says('evidence', 'no evidence')
  ) {
    row.fault('evidence', { why: 'no-reason' });
  }
  return {
    date,
    status,
    by,
    ...(note && { note }),
    ...(evidence && { evidence: [evidence] }),
    ...(noEvidence && { noEvidence }),
  };
}

function evidenceIn(row: Row, today: string): Fields | undefined {
  if (!row.says('evidence', 'evidence address', 'evidence date')) return undefined;
  const title = row.needed('evidence', row.text('evidence'));
  const url = row.address('evidence address');
  const date = row.past('evidence date', today);
  return { kind: url ? 'link' : 'document', title, ...(url && { url }), ...(date && { date }) };
}

/**
 * Adds a status to a history, which only grows: the status of a day that has one already stays as it is, whatever the
 * sheet says, because it has been published. A later day can put it right.
 */
export function addStatus(into: Into, entry: Entry, status: Fields, row: Row): void {
  const { date } = status as { date: string };
  if (!into.first(row, 'date', `${entry.id} ${date}`)) return;

  const history = (Array.isArray(entry.history) ? entry.history : (entry.history = [])) as Fields[];
  const same = history.find((one) => one.date === date);
  if (same) {
    for (const [column, field] of [
      ['status', 'status'],
      ['by', 'by'],
      ['note', 'note'],
      ['evidence', 'evidence'],
      ['no evidence', 'noEvidence'],
    ] as const) {
      const said = status[field];
      if (said !== undefined && !isSame(same[field], said)) into.keep(row, column, entry.id, same[field] ?? '', said);
    }
    return;
  }

  const after = history.findIndex((one) => String(one.date) > date);
  history.splice(after === -1 ? history.length : after, 0, status);
  into.rows.set(status, row);
  into.note(row, entry, { kind: 'status', what: `${date}: ${String(status.status)}` });
  if (after !== -1) into.report.remarks.push({ kind: 'earlier-status', line: row.line, id: entry.id });
}
