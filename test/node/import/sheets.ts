import { importSheet, sheets, type SheetRequest } from '../../../src/import/sheet/import-sheet.js';
import { SheetFault, type SheetProblem } from '../../../src/import/sheet/problem.js';
import type { SheetReport, SheetSection } from '../../../src/import/sheet/report.js';
import { anytown } from './files.js';

type Fields = ReturnType<typeof JSON.parse>;

/** A row of a sheet by its columns; those that are not named are blank. */
export type Cells = Record<string, string>;

/** The made-up council with a promise, an action and an indicator to report on. */
export function reporting(): Fields {
  return {
    ...anytown(),
    promises: {
      sets: [{ id: 'our-promises', kind: 'promise', title: 'Our promises', availability: 'included' }],
      items: [
        { id: 'listen', set: 'our-promises', text: { default: 'We will listen.', plain: 'We listen.' } },
        {
          id: 'home',
          set: 'our-promises',
          text: 'We will find you a home.',
          history: [{ date: '2026-01-31', status: 'delayed', by: 'Board', noEvidence: 'None yet.' }],
        },
      ],
    },
    plan: {
      plans: [{ id: 'our-plan', title: 'Our plan', cycle: 'annual', availability: 'included' }],
      actions: [
        { id: 'train', plan: 'our-plan', title: 'Train advisers', leadRole: 'Head of Service', due: '2026-09' },
      ],
    },
    indicators: {
      items: [{ id: 'rate', name: 'Children in care', unit: 'rate-per-10000', polarity: 'neutral' }],
      observations: [
        {
          id: 'rate-2025',
          indicator: 'rate',
          area: 'our-area',
          period: { kind: 'instant', end: '2025-03-31' },
          value: 79,
          status: 'final',
        },
      ],
    },
  };
}

/** A sheet as a spreadsheet saves it, with the columns that its rows use, and those it needs. */
export function sheetOf(section: SheetSection, rows: Cells[]): string {
  const used = new Set([...sheets[section].needed, ...rows.flatMap((row) => Object.keys(row))]);
  const header = [...used];
  const cell = (text = '') => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header.join(','), ...rows.map((row) => header.map((name) => cell(row[name])).join(','))].join('\r\n');
}

/** What came of a sheet: the document and the report, or the one problem for which it was not read at all. */
export async function imported(
  section: SheetSection,
  given: string | Uint8Array | Cells[],
  other: Partial<SheetRequest> = {},
): Promise<{ document: Fields; report: SheetReport; problems: SheetProblem[] }> {
  const text = Array.isArray(given) ? sheetOf(section, given) : given;
  const bytes = [typeof text === 'string' ? new TextEncoder().encode(text) : text];
  const request = { section, bytes, document: reporting(), today: '2026-11-22', replace: false, ...other };
  try {
    const { document, report } = await importSheet(request);
    return { document, report, problems: report.problems };
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    const report = { section, rows: 0, changes: [], unchanged: 0, kept: [], remarks: [], problems: [error.problem] };
    return { document: request.document, report, problems: report.problems };
  }
}

/** Why the only cell that is wrong cannot be read, with its row and column. */
export function faultIn(problems: SheetProblem[]): string {
  return problems
    .map((one) => (one.kind === 'cell' ? `${one.line} ${one.column} ${one.name}: ${one.fault.why}` : one.kind))
    .join('; ');
}
