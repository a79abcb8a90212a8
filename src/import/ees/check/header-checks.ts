import type { Findings } from './finding.js';

const NEEDED = ['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name'];

const LONGEST_COLUMN = 50;

/** Words in the name of an indicator that belong into a filter: one column a group cannot be compared or filtered. */
const HIDES_FILTER = /(^|_)(male|female|boys|girls|asian|black|white|chinese|mixed|disadvantaged|fsm)(_|$)/;

export function checkFileName(name: string, findings: Findings): void {
  if (!/^[A-Za-z0-9_.-]+$/.test(name)) findings.add('file-name', name);
}

export function checkHeader(columns: readonly string[], findings: Findings): void {
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length)
    findings.add('columns-needed', columns.slice(0, 12).join(', '), { line: 1, detail: missing.join(', ') });

  columns.forEach((column, at) => {
    const where = { line: 1, column: column || `${at + 1}` };
    if (columns.indexOf(column) < at) findings.add('column-twice', column, where);
    if (!/^[A-Za-z0-9_]+$/.test(column)) findings.add('column-characters', column, where);
    else if (!/^[a-z][a-z0-9_]*$/.test(column)) findings.add('column-case', column, where);
    if (column.length > LONGEST_COLUMN) findings.add('column-long', column, where);
    if (/^characteristic(_group)?$/.test(column)) findings.add('column-characteristic', column, where);
    else if (HIDES_FILTER.test(column)) findings.add('column-hides-filter', column, where);
  });
}
