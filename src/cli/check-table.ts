import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { place } from '../i18n/en/csv.js';
import { tableFinding, tableRules } from '../i18n/en/table-rules.js';
import { checkTable } from '../import/ees/check/check-table.js';
import type { Finding, Rule } from '../import/ees/check/finding.js';
import { shortened, shown } from '../schema/found.js';
import type { Problem } from '../schema/problem.js';
import type { FileReport } from './check-report.js';
import { csvProblem } from './csv-problem.js';
import { astrayAt, piecesOf } from './pieces.js';

const words: Record<Rule, [string, string] | ((detail: string) => [string, string])> = tableRules as never;

/** Whether a file is a table by its name. */
export function isTable(file: string): boolean {
  return /\.csv$/i.test(file);
}

/** Holds a data file against the rules of Explore education statistics, with the meta file beside it if there is one. */
export async function checkedTable(given: string): Promise<FileReport> {
  // A meta file means nothing without its data: the two are checked together.
  const data = given.replace(/\.meta\.csv$/i, '.csv');
  const file = existsSync(data) ? data : given;
  const astray = astrayAt(file);
  if (astray) return { file, problems: [astray], astray: true };

  const beside = file.replace(/\.csv$/i, '.meta.csv');
  const meta = beside !== file && existsSync(beside) ? piecesOf(beside) : undefined;
  const { findings, fault } = await checkTable({ name: basename(file), data: piecesOf(file), ...(meta && { meta }) });
  const problems = findings.map(problemOf);
  if (fault) {
    const problem = csvProblem(fault.fault);
    problems.push(
      fault.in === 'meta'
        ? { ...problem, path: [tableFinding.inMeta, problem.path].filter(Boolean).join(', ') }
        : problem,
    );
  }
  const errorsFirst = problems.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  return { file, problems: errorsFirst, astray: false };
}

function problemOf({ rule, severity, line, column, found, more, detail = '', in: where }: Finding): Problem {
  const said = words[rule];
  const [expected, advice] = typeof said === 'function' ? said(detail) : said;
  const at = line === undefined && column !== undefined ? `column ${column}` : place(line, column);
  return {
    path: shortened([where === 'meta' ? tableFinding.inMeta : '', at].filter(Boolean).join(', '), 200),
    severity,
    expected: shortened(expected, 400),
    found: `${found === '' ? tableFinding.nothing : shown(found)}${more ? tableFinding.more(more) : ''}`,
    advice,
  };
}
