import type { Publication } from '../disclosure/audit.js';
import { presetNames } from '../disclosure/policy.js';
import { cli } from '../i18n/en/cli.js';
import type { Problem } from '../schema/problem.js';
import { sectionsOf } from '../schema/shape.js';
import { checkedDocument, checkedReview } from './check-document.js';
import { reportFor } from './check-report.js';
import type { FileReport } from './check-report.js';
import { checkedTable, isTable } from './check-table.js';
import { parsed, WrongUse } from './command.js';
import type { Command } from './command.js';
import { readDocument } from './read-document.js';
import { isReviewFile } from './read-review.js';

/** Says what is wrong in documents, the worst first, and what to do about it. */
export const check: Command = {
  name: 'check',
  summary: cli.check.summary,
  help: cli.check.help,
  async run(words, { out }) {
    const { values, positionals: files } = parsed(words, {
      json: { type: 'boolean' },
      against: { type: 'string', multiple: true },
      preset: { type: 'string' },
    });
    if (!files.length) throw new WrongUse(cli.check.noFile);
    const preset = presetNames.find((name) => name === values.preset);
    if (values.preset !== undefined && !preset) throw new WrongUse(cli.check.noPreset(values.preset, presetNames));

    const { earlier, reports } = publishedBefore(values.against ?? []);
    const today = new Date().toISOString().slice(0, 10);
    for (const file of files) {
      if (isTable(file)) reports.push(await checkedTable(file));
      else if (isReviewFile(file)) reports.push(checkedReview(file));
      else reports.push(checkedDocument(file, { preset, earlier, today }));
    }
    out(
      values.json ? JSON.stringify({ files: reports.map(forMachines) }, null, 2) : reports.map(reportFor).join('\n\n'),
    );

    if (reports.some(({ astray }) => astray)) return 2;
    return reports.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
  },
};

/** What was published before, and reports on what of it could not be read. */
function publishedBefore(files: readonly string[]): { earlier: Publication[]; reports: FileReport[] } {
  const earlier: Publication[] = [];
  const reports: FileReport[] = [];
  for (const file of files) {
    const reading = readDocument(file);
    if ('refused' in reading) reports.push({ file, problems: [reading.refused], astray: reading.astray });
    else if (sectionsOf(reading.document).length) earlier.push({ name: file, document: reading.document });
    else reports.push({ file, problems: [{ path: '', severity: 'error', ...cli.check.notEarlier }], astray: false });
  }
  return { earlier, reports };
}

function forMachines({ file, problems, review, acknowledged = [] }: FileReport) {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  return { file, errors: count('error'), warnings: count('warning'), problems, review, acknowledged };
}
