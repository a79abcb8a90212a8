import { importSheet as words } from '../i18n/en/import-sheet.js';
import { importSheet, type SheetRequest } from '../import/sheet/import-sheet.js';
import { SheetFault } from '../import/sheet/problem.js';
import type { Command } from './command.js';
import { documentAt, importWith, ImportRefusal, replaceDocument } from './into-document.js';
import { astrayAt, piecesOf } from './pieces.js';
import { sheetOutcome, sheetProblemOf, sheetReportWords } from './sheet-report.js';
import { sheetRequestOf } from './sheet-request.js';
import { templateOf } from './sheet-template.js';

/** Puts what is new in an officer’s spreadsheet into a document, all of it or nothing. */
export const importSheetCommand: Command = {
  name: 'sheet',
  summary: words.summary,
  help: words.help,
  run(given, all) {
    const asked = sheetRequestOf(given);
    return importWith(all, 'json' in asked && asked.json, async (voice) => {
      if ('template' in asked) {
        voice.out(templateOf(asked.template, asked.into === undefined ? undefined : documentAt(asked.into)));
        return;
      }
      const { file, section, into, replace, dryRun, json } = asked;
      const document = documentAt(into);
      const astray = astrayAt(file);
      if (astray) throw new ImportRefusal(file, [astray], 2);

      const today = new Date().toISOString().slice(0, 10);
      const { document: made, report } = await read({ bytes: piecesOf(file), section, document, today, replace }, file);
      const problems = report.problems.map(sheetProblemOf);
      voice.report(report);
      if (problems.length) throw new ImportRefusal(file, problems);

      if (!json) voice.out(sheetReportWords(file, report));
      const changed = replaceDocument(into, document, made, dryRun);
      voice.aside(sheetOutcome(into, report, changed, dryRun));
    });
  },
};

async function read(request: SheetRequest, file: string): ReturnType<typeof importSheet> {
  try {
    return await importSheet(request);
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    throw new ImportRefusal(file, [sheetProblemOf(error.problem)]);
  }
}
