import { entriesAt } from './entries.js';
import { impossibleIn, rangeOf } from './possible.js';
import type { Rule } from './rule.js';
import { indicatorsById, notedIds } from './whole-and-part.js';

/** Measures that say by their names that they can be less than nothing. */
const CAN_FALL =
  /change|differen|\bgap\b|\bnet\b|compar|increase|decrease|growth|variance|progress|newid|gwahaniaeth|bwlch/i;

/** Measures that can be more than all there are: of a target or a capacity, or of what happens to one person twice. */
const CAN_EXCEED =
  /occupan|capacity|target|budget|planned|expected|uptake|turnover|incident|episode|event|contact|referral|offence|visit|times\b|occasion|nights|bookings/i;

/** Measures in parts of one: averages, and posts by hours. */
const CAN_BE_PARTS = /average|mean\b|median|full.?time|\bfte\b|\bwte\b|whole.?time|cyfartaledd/i;

/**
 * A figure is one that its unit can have: no children below nothing, no half child, no share of more than all. Where the
 * name of the measure or a note leaves it open, it is a warning.
 */
export const figureIsPossible: Rule = (document) => {
  const indicators = indicatorsById(document);
  const noted = notedIds(document);
  return entriesAt(document, 'indicators.observations').flatMap(({ path, fields }) => {
    const measured = indicators.get(fields.indicator);
    const fault = measured && faultOf(fields.value, measured, fields.status);
    if (!fault || fault === 'average') return [];

    const explained = fields.note !== undefined || (typeof fields.id === 'string' && noted.has(fields.id));
    const open = fault === 'open' || explained;
    return [
      {
        path: `${path}.value`,
        severity: open ? ('warning' as const) : ('error' as const),
        expected: rangeOf(measured.unit),
        found: String(fields.value),
        advice: open
          ? 'Look the figure up again, and check the unit of the indicator.'
          : 'Look the figure up again, and check the unit of the indicator. If it is right, say how it can be in "note".',
      },
    ];
  });
};

/** Whether a figure is none that its unit can have, and nothing in the name of its measure says how it could be. */
export function isImpossible(value: unknown, measured: Record<string, unknown>): boolean {
  return faultOf(value, measured) === 'impossible';
}

function faultOf(
  value: unknown,
  { unit, name, shortName, counts, numeratorLabel, aggregation }: Record<string, unknown>,
  status?: unknown,
): 'impossible' | 'open' | 'average' | undefined {
  const why = impossibleIn(value, unit);
  if (!why) return undefined;
  const words = JSON.stringify([name, shortName, counts, numeratorLabel]);
  if (why === 'not-whole') {
    const average = CAN_BE_PARTS.test(words) || aggregation === 'three-year-average' || status === 'estimate';
    return average ? 'average' : 'impossible';
  }
  return CAN_FALL.test(words) || (why === 'too-much' && CAN_EXCEED.test(words)) ? 'open' : 'impossible';
}
