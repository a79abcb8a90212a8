import { dirname, resolve } from 'node:path';

import { cli } from '../i18n/en/cli.js';
import { reviewDocument } from '../schema/authoring.js';
import type { Problem } from '../schema/problem.js';
import { isElsewhere, isFields, sectionsOf } from '../schema/shape.js';
import { reportFor } from './check-report.js';
import type { FileReport } from './check-report.js';
import { checkedTable, isTable } from './check-table.js';
import { parsed, WrongUse } from './command.js';
import type { Command } from './command.js';
import { readJson } from './read-json.js';

/** Says what is wrong in documents, the worst first, and what to do about it. */
export const check: Command = {
  name: 'check',
  summary: cli.check.summary,
  help: cli.check.help,
  async run(words, { out }) {
    const { values, positionals: files } = parsed(words, { json: { type: 'boolean' } });
    if (!files.length) throw new WrongUse(cli.check.noFile);

    const reports: FileReport[] = [];
    for (const file of files) reports.push(isTable(file) ? await checkedTable(file) : checked(file));
    out(
      values.json ? JSON.stringify({ files: reports.map(forMachines) }, null, 2) : reports.map(reportFor).join('\n\n'),
    );

    if (reports.some(({ astray }) => astray)) return 2;
    return reports.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
  },
};

function checked(file: string): FileReport {
  const reading = readJson(file);
  if ('refused' in reading) return { file, problems: [reading.refused], astray: reading.astray };

  const whole = withSectionsRead(reading.value, file);
  return { file, problems: [...reading.problems, ...whole.problems, ...reviewDocument(whole.document)], astray: false };
}

/** The document with the sections in it that stand in files beside it, as a page would have it once all are fetched. */
function withSectionsRead(document: unknown, file: string): { document: unknown; problems: Problem[] } {
  if (!isFields(document)) return { document, problems: [] };

  const read: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { name, value } of sectionsOf(document)) {
    if (!isElsewhere(value) || typeof value.href !== 'string') continue;

    const path = `${name}.href`;
    const beside = fileBeside(value.href, file);
    const reading = beside === undefined ? undefined : readJson(beside);
    if (!reading) problems.push({ path, severity: 'warning', ...cli.check.notRead });
    else if ('refused' in reading) problems.push({ ...reading.refused, path });
    else read[name] = reading.value;
  }
  return { document: { ...document, ...read }, problems };
}

/** Where a relative address leads on this machine. An address on the web, or from a site's root, leads nowhere here. */
function fileBeside(href: string, file: string): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|[/\\])/i.test(href)) return undefined;
  try {
    return resolve(dirname(file), decodeURIComponent(href.replace(/[?#].*$/s, '')));
  } catch {
    return undefined;
  }
}

function forMachines({ file, problems }: FileReport) {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  return { file, errors: count('error'), warnings: count('warning'), problems };
}
