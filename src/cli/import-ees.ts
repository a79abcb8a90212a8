import { basename } from 'node:path';

import { importEes as words } from '../i18n/en/import-ees.js';
import { EesFault } from '../import/ees/fault.js';
import { importEes } from '../import/ees/import-ees.js';
import { reviewDocument } from '../schema/authoring.js';
import { isFields } from '../schema/shape.js';
import { reportFor } from './check-report.js';
import type { Command, ExitCode, Voice } from './command.js';
import { fileReportWords, mergeReportWords, problemOf } from './ees-report.js';
import { measureList, requestOf } from './ees-request.js';
import { astrayAt } from './pieces.js';
import { readJson } from './read-json.js';
import { writeWhole } from './write-whole.js';

/** Puts figures of Explore education statistics into a document, all of them or none. */
export const importEesCommand: Command = {
  name: 'ees',
  summary: words.summary,
  help: words.help(measureList()),
  async run(given, voice) {
    const { into, dryRun, json, mapped, ...request } = requestOf(given);
    if ('refused' in mapped) return refused(voice, mapped.file, mapped.refused, mapped.astray ? 2 : 1);

    const reading = readJson(into);
    if ('refused' in reading) return refused(voice, into, [reading.refused], reading.astray ? 2 : 1);
    const document = reading.value;
    if (!isFields(document)) return refused(voice, into, reviewDocument(document), 1);

    for (const path of request.paths) {
      const astray = astrayAt(path);
      if (astray) return refused(voice, path, [astray], 2);
    }

    try {
      const { document: made, report } = await importEes({ ...request, tables: mapped.tables, document });
      if (json) voice.out(JSON.stringify(report, null, 2));
      else voice.out(report.files.map(fileReportWords).join('\n\n'));
      if (report.problems.length) {
        const problems = report.problems.map(({ file, problem }) => problemOf(problem, file && basename(file)));
        return refused(voice, into, problems, 1);
      }
      const changed = JSON.stringify(document) !== JSON.stringify(made);
      if (changed && spoils(document, made)) return said(voice, words.spoilt, 1);
      if (changed && !dryRun) writeWhole(into, made);
      voice.aside(mergeReportWords(into, report.merge, changed, dryRun));
      return 0;
    } catch (error) {
      if (!(error instanceof EesFault)) throw error;
      return refused(voice, error.file ?? into, [problemOf(error.problem)], 1);
    }
  },
};

/** Whether a document has errors that it did not have before. */
function spoils(before: unknown, after: unknown): boolean {
  const errors = (document: unknown) => reviewDocument(document).filter(({ severity }) => severity === 'error');
  const found = errors(after);
  if (!found.length) return false;
  const known = new Set(errors(before).map(({ path }) => path));
  return found.some(({ path }) => !known.has(path));
}

function refused(
  voice: Voice,
  file: string,
  problems: Parameters<typeof reportFor>[0]['problems'],
  code: ExitCode,
): ExitCode {
  return said(voice, `${reportFor({ file, problems, astray: false })}\n\n${words.nothingWritten}`, code);
}

function said(voice: Voice, text: string, code: ExitCode): ExitCode {
  voice.aside(text);
  return code;
}
