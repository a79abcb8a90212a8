import { nameOf } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import { givenByPoints } from '../points.js';
import type { GivenByPoints } from '../points.js';
import type { Policy } from '../policy.js';

/**
 * A hidden percentage is not what another one and the points between them make. Where so few people are among it that
 * the numbers themselves follow, the sums of whole numbers say more.
 */
export const hiddenChange: DisclosureRule = ({ figures, policy }) =>
  givenByPoints(figures).flatMap((given): Finding[] => {
    const { hidden, value, said, guess } = given;
    if (value < 0 || value > 100 || isToldInSums(given, policy)) return [];
    return [
      {
        rule: 'recovered',
        path: hidden.path,
        severity: guess || hidden.official ? 'warning' : 'error',
        expected: 'a hidden percentage that no change in percentage points gives back',
        found: `${said} = ${value} % (${nameOf(hidden)})`,
        advice: `Leave out how much it changed, or hide the other percentage, too.${guess ? ' If the change is of something else, acknowledge it.' : ''}`,
      },
    ];
  });

function isToldInSums({ hidden, range }: GivenByPoints, { small }: Policy): boolean {
  if (hidden.denominator === undefined) return false;
  const high = Math.floor((range.high * hidden.denominator) / 100);
  return high <= small || high === Math.ceil((range.low * hidden.denominator) / 100);
}
