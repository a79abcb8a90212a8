import { reviewDocument } from '../../schema/authoring.js';
import type { Problem } from '../../schema/problem.js';
import { isFields } from '../../schema/shape.js';
import type { Bytes } from '../csv/read-csv.js';
import { explainSymbols } from '../document.js';
import { Into, type Fields } from './into.js';
import { readSheet, type SheetColumns } from './read-sheet.js';
import type { SheetReport, SheetSection } from './report.js';
import type { Row } from './row.js';
import { placeIn } from './place-in.js';
import { figureRow, indicatorsSheet } from './sections/indicators.js';
import { leftOut, localOfferSheet, serviceRow } from './sections/local-offer.js';
import { actionRow, planSheet } from './sections/plan.js';
import { promiseRow, promisesSheet } from './sections/promises.js';

/** What the sheet of each section holds. */
export const sheets: Record<SheetSection, SheetColumns & { row: (row: Row, into: Into) => void }> = {
  indicators: { ...indicatorsSheet, row: figureRow },
  promises: { ...promisesSheet, row: promiseRow },
  plan: { ...planSheet, row: actionRow },
  'local-offer': { ...localOfferSheet, row: serviceRow },
};

export interface SheetRequest {
  bytes: Bytes;
  section: SheetSection;
  document: Fields;
  today: string;
  /** Where the document says something else, the word of the sheet is taken. */
  replace: boolean;
}

/**
 * Reads a sheet into a copy of a document. The report says what is new, what stays and why; while it holds problems, the
 * document is not to be used.
 *
 * @throws {SheetFault} for a file that is no such sheet, and for one with a row for each child
 */
export async function importSheet(request: SheetRequest): Promise<{ document: Fields; report: SheetReport }> {
  const { columns, needed, row: take } = sheets[request.section];
  const { rows, problems, remarks } = await readSheet(request.bytes, { columns, needed });
  const into = new Into(request.document, request.section, request.today, request.replace);
  const { report } = into;
  report.rows = rows.length;
  report.problems = problems;
  report.remarks.push(...remarks);
  for (const row of rows) {
    const before = report.changes.length + report.kept.length + problems.length;
    take(row, into);
    if (report.changes.length + report.kept.length + problems.length === before) report.unchanged++;
  }
  if (request.section === 'indicators') aboutFigures(into);
  if (request.section === 'local-offer') leftOut(into);
  if (!problems.length) problems.push(...brokenRules(request.document, into));
  return { document: report.changes.length ? into.document : request.document, report };
}

function aboutFigures({ document, report }: Into): void {
  const { observations = [], groups = [] } = document.indicators as Record<string, Fields[]>;
  explainSymbols(
    document,
    observations.flatMap(({ missing }) => (isFields(missing) && missing.symbol ? [String(missing.symbol)] : [])),
  );
  const grouped = JSON.stringify(groups);
  const added = report.changes
    .filter(({ kind, id }) => kind === 'new' && !grouped.includes(`"${id}"`))
    .map(({ id }) => id);
  if (groups.length && added.length) report.remarks.push({ kind: 'in-no-group', indicators: added });
}

/** What the rules of a document say against what the sheet brought, with the row that brought it. */
function brokenRules(before: Fields, { document, rows, report }: Into) {
  const errors = (one: unknown) => reviewDocument(one).filter(({ severity }) => severity === 'error');
  const known = new Set(errors(before).map(keyOf));
  return errors(document)
    .filter((problem) => !known.has(keyOf(problem)))
    .map((problem) => ({
      kind: 'rule' as const,
      ...placeIn(problem.path, document, rows, sheets[report.section]),
      problem,
    }));
}

/** Entries move as others are put in, so that a problem is known by its words and not by its place. */
function keyOf({ path, expected, found }: Problem): string {
  return `${path.replace(/\[\d+\]/g, '[]')} ${expected} ${found}`;
}
