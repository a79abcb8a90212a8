import { place } from '../i18n/en/csv.js';
import { importSheet as words } from '../i18n/en/import-sheet.js';
import type { CellFault, SheetProblem } from '../import/sheet/problem.js';
import type { SheetRemark, SheetReport } from '../import/sheet/report.js';
import { shortened, shown } from '../schema/found.js';
import type { Problem } from '../schema/problem.js';
import { csvProblem } from './csv-problem.js';

type Words = Pick<Problem, 'expected' | 'found' | 'advice'>;
type Said<Kinds extends { kind: string }, Result> = {
  [Kind in Kinds['kind']]: (one: Extract<Kinds, { kind: Kind }>) => Result;
};
type CellWords = {
  [Why in CellFault['why']]: (fault: Extract<CellFault, { why: Why }>) => readonly [expected: string, advice: string];
};

const remarks: Said<SheetRemark, string> = words.remarks;
const cells: CellWords = words.cells;

/** How many lines anybody reads one by one. */
const MOST_LINES = 40;

/** What is wrong with a sheet, in words, with its line and column. Nothing of a file about persons is repeated. */
export function sheetProblemOf(problem: SheetProblem): Problem {
  const severity = 'error' as const;
  switch (problem.kind) {
    case 'csv': {
      const said = csvProblem(problem.fault);
      const resave = ['other-encoding', 'utf16', 'office', 'old-line-ends', 'binary'].includes(problem.fault.kind);
      return resave ? { ...said, advice: words.saveAs } : said;
    }
    case 'persons':
      return { path: '', severity, ...words.problems.persons(problem.trace) };
    case 'rule':
      return { ...problem.problem, path: rulePlace(problem) };
    case 'cell': {
      const { fault, found, line, column, name } = problem;
      const [expected, advice] = (cells[fault.why] as (one: CellFault) => readonly [string, string])(fault);
      return {
        path: cellPlace(line, column, name),
        severity,
        expected: shortened(expected, 400),
        found: shown(found || undefined),
        advice,
      };
    }
    default: {
      const said = (words.problems[problem.kind] as (one: SheetProblem) => Words)(problem);
      return { path: place('line' in problem ? problem.line : undefined), severity, ...said };
    }
  }
}

function cellPlace(line: number, column: string, name: string): string {
  return place(line, column ? `${column} (${name})` : name);
}

/** What no row brought stands elsewhere in the document, where only its path leads. */
function rulePlace({ line, column, name, problem }: Extract<SheetProblem, { kind: 'rule' }>): string {
  if (line === undefined) return problem.path;
  return column ? cellPlace(line, column, name) : [place(line), name].filter(Boolean).join(': ');
}

/** What a sheet says that is new, what the document says otherwise, and what is odd. */
export function sheetReportWords(file: string, { section, rows, changes, kept, remarks: odd }: SheetReport): string {
  const lines = [
    ...some(
      changes.map(({ kind, line, id, what, was }) => words.change[kind](line, id, what, was)),
      words.changed,
    ),
    ...some(
      kept.map(({ line, column, id, document, sheet }) => words.keptWords(line, column, id, document, sheet)),
      words.kept,
    ),
    ...(kept.length ? [`${' '.repeat(words.kept.length)}${words.keptHow}`] : []),
    ...some(
      odd.map((one) => (remarks[one.kind] as (remark: SheetRemark) => string)(one)),
      words.remark,
    ),
  ];
  return [words.heading(shortened(file, 200), section, rows), ...lines.map((line) => `  ${shortened(line, 400)}`)].join(
    '\n',
  );
}

/** What became of the document. */
export function sheetOutcome(
  into: string,
  { changes, unchanged }: SheetReport,
  changed: boolean,
  dryRun: boolean,
): string {
  if (!changed) return words.unchanged(into);
  return (dryRun ? words.dryRun : words.written)(into, changes.length, unchanged);
}

function some(lines: string[], label: string): string[] {
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [words.more(more)] : [])].map((line) => label + line);
}
