import { place } from '../i18n/en/csv.js';
import { importEes as words } from '../i18n/en/import-ees.js';
import type { EesProblem } from '../import/ees/fault.js';
import type { FileReport, MergeReport, Remark } from '../import/ees/report.js';
import { shortened } from '../schema/found.js';
import type { Problem } from '../schema/problem.js';
import { csvProblem } from './csv-problem.js';

type Words = Pick<Problem, 'expected' | 'found' | 'advice'>;
type Said<Kinds extends { kind: string }, Result> = {
  [Kind in Kinds['kind']]: (one: Extract<Kinds, { kind: Kind }>) => Result;
};

const problems: Said<Exclude<EesProblem, { kind: 'csv' }>, Words> = words.problems;
const remarks: Said<Remark, string> = words.remarks;

/** How many revisions anybody reads one by one. */
const MOST_REVISED = 12;

/** What is wrong, in words, with its line and column if it has one. */
export function problemOf(problem: EesProblem, file = ''): Problem {
  if (problem.kind === 'csv') return csvProblem(problem.fault);
  const line = 'line' in problem ? problem.line : undefined;
  const at = place(line, 'column' in problem && line !== undefined ? problem.column : undefined);
  const said = (problems[problem.kind] as (one: EesProblem) => Words)(problem);
  return { path: [file, at].filter(Boolean).join(', '), severity: 'error', ...safe(said) };
}

export function fileReportWords({ file, title, edition, rows, kept, dropped, remarks: odd }: FileReport): string {
  const lines = [
    ...kept.map(({ measure, name, figures, from, to, missing }) => {
      const symbols = Object.entries(missing).map(([symbol, count]) => `${symbol} ${count}×`);
      return `  ${words.kept}${words.keptMeasure(name, measure, figures, from, to, symbols.join(', '))}`;
    }),
    ...dropped.map(
      ({ why, rows: left, examples }) =>
        `  ${words.dropped}${words.droppedRows(words.whyDropped[why], left, examples.join('; '))}`,
    ),
    ...odd.map((one) => `  ${words.remark}${(remarks[one.kind] as (remark: Remark) => string)(one)}`),
  ];
  return [words.heading(shortened(file, 200), title, edition, rows), ...lines.map((line) => shortened(line, 600))].join(
    '\n',
  );
}

/** What became of the document. */
export function mergeReportWords(file: string, merged: MergeReport, changed: boolean, dryRun: boolean): string {
  const { added, unchanged, revised, byHand } = merged;
  const outcome = !changed
    ? words.unchanged(file, unchanged)
    : dryRun
      ? words.dryRun(file, added, unchanged)
      : words.written(file, added, unchanged);
  return [
    outcome,
    ...(['documents', 'areas', 'indicators'] as const)
      .filter((what) => merged[what].length)
      .map((what) => words.new(what, merged[what])),
    ...revised
      .slice(0, MOST_REVISED)
      .map(({ measure, area, period, was, is }) => words.revised(measure, area, period, was, is)),
    ...(revised.length > MOST_REVISED ? [words.moreRevised(revised.length - MOST_REVISED)] : []),
    ...byHand.map(({ id, document, file: given }) => words.byHand(id, document, given)),
    ...(merged.inNoGroup && changed ? [words.inNoGroup] : []),
  ]
    .map((line) => shortened(line, 2000))
    .join('\n');
}

/** Words that hold what somebody else wrote, so that nothing in it steers a terminal. */
function safe({ expected, found, advice }: Words): Words {
  return { expected: shortened(expected, 400), found: shortened(found, 400), advice: shortened(advice, 400) };
}
