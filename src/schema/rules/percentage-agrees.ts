import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';
import { fractionOf, indicatorsById, notedIds } from './whole-and-part.js';

/**
 * A printed percentage agrees with the numbers printed beside it, to within half of its last digit, or the document
 * says why not. It is checked, and never replaced.
 */
export const percentageAgrees: Rule = (document) => {
  const indicators = indicatorsById(document);
  const noted = notedIds(document);
  return entriesAt(document, 'indicators.observations').flatMap((entry) => {
    const { id, value, indicator, decimals, qualifier, note } = entry.fields;
    const measured = indicators.get(indicator);
    const fraction = fractionOf(entry);
    if (measured?.unit !== 'percent' || typeof value !== 'number' || !fraction || fraction.denominator <= 0) return [];

    const worked = (100 * fraction.numerator) / fraction.denominator;
    const places = [decimals, measured.decimals, decimalsIn(value)].find((some) => typeof some === 'number') as number;
    // A hair more than half, because 62.5 is not exactly representable after a division.
    const agrees = Math.abs(value - worked) <= 0.5 * 10 ** -places + 1e-9;
    const explained = note !== undefined || (typeof id === 'string' && noted.has(id));
    if (agrees || explained || (qualifier !== undefined && qualifier !== 'exact')) return [];
    return [
      {
        path: `${entry.path}.value`,
        severity: 'error' as const,
        expected: `${worked.toFixed(Math.min(places, 6) + 1)}, which is ${fraction.numerator} of ${fraction.denominator}, or a note on why not`,
        found: String(value),
        advice:
          'Look the figures up again. If they are printed like this, say so in "note", or in "notes" with this id in "about".',
      },
    ];
  });
};

function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
