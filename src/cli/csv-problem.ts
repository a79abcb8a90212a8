import { csv, place } from '../i18n/en/csv.js';
import type { CsvFault, CsvFaultKind } from '../import/csv/fault.js';
import type { Problem } from '../schema/problem.js';

type Words = Pick<Problem, 'expected' | 'found' | 'advice'>;

const csvWords: Record<CsvFaultKind, Words | ((line: number, column: number, expected: number) => Words)> = csv;

/** What is wrong with a file that is not CSV. */
export function csvProblem({ kind, line, column, expected }: CsvFault): Problem {
  const found = csvWords[kind];
  const said = typeof found === 'function' ? found(line, column, expected) : found;
  const characters = kind === 'stray-quote' || kind === 'after-quote' || kind === 'open-quote';
  return { path: place(line, characters ? column : undefined), severity: 'error', ...said };
}
