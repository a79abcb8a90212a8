import { importSheet as words } from '../i18n/en/import-sheet.js';
import { sheetSections, type SheetSection } from '../import/sheet/report.js';
import { shown } from '../schema/found.js';
import { parsed, WrongUse } from './command.js';

/** What the words of the command line ask for: a template, or a sheet to be read into a document. */
export type GivenSheet =
  | { template: SheetSection; into: string | undefined }
  | { file: string; section: SheetSection; into: string; replace: boolean; dryRun: boolean; json: boolean };

const string = { type: 'string' } as const;
const boolean = { type: 'boolean' } as const;
const options = {
  ...{ section: string, into: string, template: string },
  ...{ replace: boolean, 'dry-run': boolean, json: boolean },
} as const;

/** Reads the command line, or says how it is used. */
export function sheetRequestOf(given: string[]): GivenSheet {
  const { values, positionals } = parsed(given, options);
  if (values.template !== undefined) {
    if (positionals.length) throw new WrongUse(words.templateOnly);
    return { template: sectionOf(values.template), into: values.into };
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new WrongUse(words.oneFile);
  if (values.section === undefined) throw new WrongUse(words.noSection);
  const section = sectionOf(values.section);
  if (!values.into) throw new WrongUse(words.noInto);
  const { replace = false, 'dry-run': dryRun = false, json = false } = values;
  return { file, section, into: values.into, replace, dryRun, json };
}

function sectionOf(word: string): SheetSection {
  const section = sheetSections.find((one) => one === word.trim().toLowerCase());
  if (!section) throw new WrongUse(words.unknownSection(shown(word)));
  return section;
}
