import { cli } from '../i18n/en/cli.js';
import { shortened } from '../schema/found.js';
import type { Problem } from '../schema/problem.js';

/** What was found in one file. */
export interface FileReport {
  file: string;
  /** The worst first. */
  problems: Problem[];
  /** There was no such file to check. */
  astray: boolean;
}

/** More than anybody mends in one go. `--json` prints all of them. */
const MOST_SHOWN = 50;

/** A file's problems for a person to read. Plain text, because it is also read in logs and pasted into messages. */
export function reportFor({ file, problems }: FileReport): string {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const heading = cli.check.heading(shortened(file, 200), count('error'), count('warning'));
  const more = problems.length - MOST_SHOWN;
  return [
    heading,
    ...problems.slice(0, MOST_SHOWN).map(paragraph),
    ...(more > 0 ? [`  ${cli.check.more(more)}`] : []),
  ].join('\n\n');
}

function paragraph({ severity, path, expected, found, advice }: Problem): string {
  const lines = [
    [cli.check.severity[severity], path || cli.check.wholeFile],
    ['', `${cli.check.expected}  ${expected}`],
    ['', `${cli.check.found}  ${found}`],
    ['', `${cli.check.advice}  ${advice}`],
  ] as const;
  return lines.map(([label, words]) => `  ${label.padEnd(cli.check.severity.warning.length + 2)}${words}`).join('\n');
}
