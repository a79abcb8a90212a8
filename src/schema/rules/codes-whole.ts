import { shown } from '../found.js';
import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';

/** The letter of a country of the United Kingdom (K, J and L are of several), and eight digits. */
const WHOLE = /^[EWSNKJLM]\d{8}$/;

/** What may be meant as such a code, and not as a name or as one of the three digits that the DfE gives. */
const NEARLY = /^\s*[a-z]\s*\d{5,}\s*$/i;

/** A GSS code is whole: figures of a place are found by it, so that a digit that is missing loses them. */
export const codesWhole: Rule = (document) =>
  [...codesIn(document)].flatMap(({ path, code }) => {
    if (typeof code !== 'string' || WHOLE.test(code)) return [];
    return [
      {
        path,
        severity: 'warning' as const,
        expected: 'a GSS code: a capital letter and eight digits, for example "E08000036"',
        found: shown(code),
        advice: adviceFor(code),
      },
    ];
  });

function* codesIn(document: unknown): Generator<{ path: string; code: unknown }> {
  for (const { path, fields } of entriesAt(document, 'areas')) {
    yield { path: `${path}.code`, code: fields.code };
    const members: unknown[] = Array.isArray(fields.members) ? fields.members : [];
    for (const [at, code] of members.entries())
      if (typeof code === 'string' && NEARLY.test(code)) yield { path: `${path}.members[${at}]`, code };
  }
  for (const { path, fields } of entriesAt(document, 'organisations')) {
    yield { path: `${path}.gss`, code: fields.gss };
    yield { path: `${path}.regionGss`, code: fields.regionGss };
  }
}

function adviceFor(code: string): string {
  const meant = code.replace(/\s/g, '').toUpperCase();
  if (WHOLE.test(meant)) return `Write "${meant}", without spaces around it and with a capital letter.`;
  return 'Look the code up in the register of the Office for National Statistics, or leave it out.';
}
