import { basename } from 'node:path';

import { importEes as words } from '../i18n/en/import-ees.js';
import { EesFault } from '../import/ees/fault.js';
import { importEes } from '../import/ees/import-ees.js';
import type { EesRequest } from '../import/ees/import-ees.js';
import type { Command } from './command.js';
import { fileReportWords, mergeReportWords, problemOf } from './ees-report.js';
import { measureList, requestOf } from './ees-request.js';
import { documentAt, importWith, ImportRefusal, replaceDocument } from './into-document.js';
import { astrayAt } from './pieces.js';

/** Puts figures of Explore education statistics into a document, all of them or none. */
export const importEesCommand: Command = {
  name: 'ees',
  summary: words.summary,
  help: words.help(measureList()),
  run(given, all) {
    const { into, dryRun, json, mapped, ...request } = requestOf(given);
    return importWith(all, json, async (voice) => {
      if ('refused' in mapped) throw new ImportRefusal(mapped.file, mapped.refused, mapped.astray ? 2 : 1);
      const document = documentAt(into);
      for (const path of request.paths) {
        const astray = astrayAt(path);
        if (astray) throw new ImportRefusal(path, [astray], 2);
      }

      const { document: made, report } = await figuresInto({ ...request, tables: mapped.tables, document }, into);
      voice.report(report);
      if (!json) voice.out(report.files.map(fileReportWords).join('\n\n'));
      if (report.problems.length) {
        const problems = report.problems.map(({ file, problem }) => problemOf(problem, file && basename(file)));
        throw new ImportRefusal(into, problems);
      }
      const changed = replaceDocument(into, document, made, dryRun);
      voice.aside(mergeReportWords(into, report.merge, changed, dryRun));
    });
  },
};

async function figuresInto(request: EesRequest, into: string): ReturnType<typeof importEes> {
  try {
    return await importEes(request);
  } catch (error) {
    if (!(error instanceof EesFault)) throw error;
    throw new ImportRefusal(error.file ?? into, [problemOf(error.problem)]);
  }
}
