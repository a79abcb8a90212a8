import type { Problem } from '../problem.js';
import { addressesWhole } from './addresses-whole.js';
import { agesInOrder } from './ages-in-order.js';
import { agreementRecorded } from './agreement-recorded.js';
import { codesWhole } from './codes-whole.js';
import { datesExist } from './dates-exist.js';
import { datesInOrder } from './dates-in-order.js';
import { figureIsPossible } from './figure-is-possible.js';
import { historyHasEvidence } from './history-has-evidence.js';
import { historyInOrder } from './history-in-order.js';
import { lettersWhole } from './letters-whole.js';
import { linkKinds } from './link-kinds.js';
import { linksResolve } from './links-resolve.js';
import { neutralHasNoBetter } from './neutral-has-no-better.js';
import { noCircles } from './no-circles.js';
import { noEditorsContent } from './no-editors-content.js';
import { noPersonalData } from './no-personal-data.js';
import { nothingToFillIn } from './nothing-to-fill-in.js';
import { notAheadOfReview } from './not-ahead-of-review.js';
import { noVerdictOnFigures } from './no-verdict-on-figures.js';
import { numeratorWithinDenominator } from './numerator-within-denominator.js';
import { percentageAgrees } from './percentage-agrees.js';
import { percentageOfHundred } from './percentage-of-hundred.js';
import { phoneDigits } from './phone-digits.js';
import { plainWords } from './plain-words.js';
import { promiseHasWords } from './promise-has-words.js';
import { publisherKnown } from './publisher-known.js';
import type { Rule } from './rule.js';
import { targetIsWhole } from './target-is-whole.js';
import { timesExist } from './times-exist.js';
import { uniqueIds } from './unique-ids.js';
import { valueOrMissing } from './value-or-missing.js';

/** Every rule between the parts of a document, by name. They run for authors and in tests, never in a visitor's page. */
export const rules: Record<string, Rule> = {
  noPersonalData,
  noEditorsContent,
  uniqueIds,
  linksResolve,
  linkKinds,
  publisherKnown,
  nothingToFillIn,
  addressesWhole,
  promiseHasWords,
  historyInOrder,
  historyHasEvidence,
  agreementRecorded,
  notAheadOfReview,
  valueOrMissing,
  numeratorWithinDenominator,
  percentageAgrees,
  percentageOfHundred,
  figureIsPossible,
  targetIsWhole,
  noVerdictOnFigures,
  neutralHasNoBetter,
  noCircles,
  agesInOrder,
  datesExist,
  datesInOrder,
  timesExist,
  codesWhole,
  phoneDigits,
  lettersWhole,
  plainWords,
};

/** What the rules have to say about a document. */
export function checkRules(document: unknown): Problem[] {
  return Object.values(rules).flatMap((rule) => rule(document));
}
