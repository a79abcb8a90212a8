import type { Quantity } from '../../schema/figure.js';
import { figureParts, figureWords } from './figure-words.js';
import { say } from './say.js';
import type { View } from './view.js';

/** An amount with what it counts: "21 hours mandatory training a year", "5 to 30 years of service", "at least £198 a week". */
export function quantityTemplate({ label, ...amount }: Quantity, view: View): unknown {
  const words = amountWords(amount, view);
  return label ? [words, ' ', say(label, view)] : words;
}

/** The amount alone. */
export function amountWords({ value, to, unit, ...amount }: Omit<Quantity, 'label'>, view: View): string {
  if (to === undefined) return figureWords({ ...amount, value }, unit, view);
  const [before, lower] = figureParts({ ...amount, value }, unit, view);
  const [, upper, after] = figureParts({ ...amount, value: to }, unit, view);
  return before + view.shared.period.to(lower, upper) + after;
}
