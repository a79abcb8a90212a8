import { dirname, resolve } from 'node:path';

import { cli } from '../i18n/en/cli.js';
import type { Problem } from '../schema/problem.js';
import { isElsewhere, isFields, sectionsOf } from '../schema/shape.js';
import { readJson, type Reading } from './read-json.js';

/** A document with all its sections in it, or why there is none. */
export type DocumentReading =
  | { document: unknown; problems: Problem[] }
  /** `astray`: there is no such file to read. */
  | { refused: Problem; astray: boolean };

/** Reads a document with the sections that stand in files beside it, as a page would have it once all are fetched. */
export function readDocument(file: string): DocumentReading {
  return withSections(readJson(file), file);
}

/** The same for a document that stands in another file, such as a page. */
export function withSections(reading: Reading, file: string): DocumentReading {
  if ('refused' in reading) return reading;

  const whole = withSectionsRead(reading.value, file);
  return { document: whole.document, problems: [...reading.problems, ...whole.problems] };
}

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
    // It may stand there under its name, as it would in the document.
    else read[name] = isFields(reading.value) && name in reading.value ? reading.value[name] : reading.value;
  }
  return { document: { ...document, ...read }, problems };
}

/** Where a relative address leads on this machine. An address on the web, or from a site's root, leads nowhere here. */
export function fileBeside(href: string, file: string): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|[/\\])/i.test(href)) return undefined;
  try {
    return resolve(dirname(file), decodeURIComponent(href.replace(/[?#].*$/s, '')));
  } catch {
    return undefined;
  }
}
