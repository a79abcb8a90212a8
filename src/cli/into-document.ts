import { importing as words } from '../i18n/en/import.js';
import { reviewDocument } from '../schema/authoring.js';
import type { Problem } from '../schema/problem.js';
import { isFields } from '../schema/shape.js';
import { reportFor } from './check-report.js';
import type { ExitCode, Voice } from './command.js';
import { readJson } from './read-json.js';
import { writeWhole } from './write-whole.js';

/** What an import cannot use, with what is wrong in it. Nothing is written then. */
export class ImportRefusal extends Error {
  constructor(
    readonly file: string,
    readonly problems: Problem[],
    /** 2 where a file is not there, and so the command was not used as it can be. */
    readonly code: ExitCode = 1,
  ) {
    super();
  }
}

/** The document that an import writes to. */
export function documentAt(path: string): Record<string, unknown> {
  const reading = readJson(path);
  if ('refused' in reading) throw new ImportRefusal(path, [reading.refused], reading.astray ? 2 : 1);
  if (!isFields(reading.value)) throw new ImportRefusal(path, reviewDocument(reading.value));
  return reading.value;
}

/** Puts what an import made in the place of a document, unless they are the same, and says whether they are not. */
export function replaceDocument(path: string, before: unknown, after: unknown, dryRun: boolean): boolean {
  const changed = JSON.stringify(before) !== JSON.stringify(after);
  const broken = changed ? newErrors(before, after) : [];
  if (broken.length) throw new ImportRefusal(path, broken);
  if (changed && !dryRun) writeWhole(path, after);
  return changed;
}

/** Where an import says things. */
export interface ImportVoice extends Voice {
  /** Tells programs what was read. It is held back until it is known whether anything is wrong. */
  report: (read: object) => void;
}

/** Does an import, and says why where it writes nothing: to programs in one JSON, with what was read and what is wrong. */
export async function importWith(
  voice: Voice,
  json: boolean,
  work: (voice: ImportVoice) => void | Promise<void>,
): Promise<ExitCode> {
  let held: object | undefined;
  const tell = (read: object | undefined) => json && read && voice.out(JSON.stringify(read, null, 2));
  try {
    await work({ ...voice, report: (read) => (held = read) });
    tell(held);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const { file, problems, code } = error;
    tell({ ...held, file, problems });
    voice.aside(`${reportFor({ file, problems, astray: false })}\n\n${words.nothingWritten}`);
    return code;
  }
}

/** The errors of a document that it did not have before. */
function newErrors(before: unknown, after: unknown): Problem[] {
  const errors = (document: unknown) => reviewDocument(document).filter(({ severity }) => severity === 'error');
  const found = errors(after);
  if (!found.length) return [];
  const known = new Set(errors(before).map(({ path }) => path));
  return found.filter(({ path }) => !known.has(path));
}
