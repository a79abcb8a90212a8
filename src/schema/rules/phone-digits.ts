import { shown } from '../found.js';
import { isFields } from '../shape.js';
import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';

/** The number that is dialled is the number that is shown, in whatever script its digits are. */
export const phoneDigits: Rule = (document) =>
  entriesAt(document, 'access.contacts').flatMap(({ path, fields: { phone } }) => {
    if (!isFields(phone) || typeof phone.display !== 'string' || typeof phone.e164 !== 'string') return [];
    if (sameNumber(phone.display, phone.e164)) return [];
    return [
      {
        path: `${path}.phone.e164`,
        severity: 'error' as const,
        expected: `the number shown, ${shown(phone.display)}, with the country’s code`,
        found: shown(phone.e164),
        advice: 'Correct one of the two: a reader who taps the number would reach somebody else.',
      },
    ];
  });

/** "0300 373 3300", "+44 (0)300 373 3300" and "٠٣٠٠ ٣٧٣ ٣٣٠٠" are all +443003733300. Extensions are not dialled. */
function sameNumber(display: string, e164: string): boolean {
  const shownDigits = folded(display.replace(/\(0\)/, '').replace(/\b(ext|option|x)\b.*/i, '')).replace(/\D/g, '');
  const dialled = e164.replace(/\D/g, '');
  if (dialled === shownDigits.replace(/^00/, '')) return true;

  const national = shownDigits.replace(/^0/, '');
  const countryCode = dialled.length - national.length;
  return national.length > 0 && dialled.endsWith(national) && countryCode >= 1 && countryCode <= 3;
}

/** Digits of other scripts as 0 to 9. Every script has its ten in a row, so the distance to its zero is the value. */
function folded(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}
