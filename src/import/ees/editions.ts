const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How firm figures are, from those that come out first; an edition that does not say so stands after the first of them. */
const FIRMNESS = [/provisional|preliminary|early|interim/i, undefined, /revis/i, /final/i] as const;
const UNSAID = FIRMNESS.indexOf(undefined);

/** What the words for an edition say of its place among others. */
interface Place {
  year: number;
  month: number | undefined;
  firmness: number;
  corrected: boolean;
  /** "corrected 2" comes after "corrected". */
  count: number;
}

/**
 * Which of two editions of a release is the newer one: below 0 if it is the second, above 0 if it is the first. Their year
 * tells, then the month, then how firm they are. Undefined where their words leave it open: nobody is served by a guess,
 * which would publish old figures as new ones.
 */
export function orderOf(one: string, other: string): number | undefined {
  if (one.trim().toLowerCase() === other.trim().toLowerCase()) return 0;
  const [a, b] = [placeOf(one), placeOf(other)];
  if (!a || !b) return undefined;
  if (a.year !== b.year) return a.year - b.year;
  if (a.month !== b.month) return a.month === undefined || b.month === undefined ? undefined : a.month - b.month;
  if (a.firmness !== b.firmness) return isOpen(a, b) || isOpen(b, a) ? undefined : a.firmness - b.firmness;
  if (a.corrected !== b.corrected) return Number(a.corrected) - Number(b.corrected);
  return a.count - b.count || undefined;
}

/** A correction that does not say of what may come before or after figures that are firmer than the first. */
function isOpen(one: Place, other: Place): boolean {
  return one.corrected && one.firmness === UNSAID && other.firmness > UNSAID;
}

function placeOf(words: string): Place | undefined {
  const found = /\b(20\d\d)(?:[/-](\d\d)(?!\d))?/.exec(words);
  if (!found) return undefined;
  const [whole, year = '', rest] = found;
  const straddles = rest !== undefined && Number(rest) === (Number(year) + 1) % 100;
  const others = words.replace(whole, ' ');
  const named = MONTHS.findIndex((month) => new RegExp(`\\b${month}`, 'i').test(others));
  const firmness = FIRMNESS.findIndex((one) => one?.test(others));
  return {
    year: Number(year) + Number(straddles),
    month: rest !== undefined && !straddles ? Number(rest) : named === -1 ? undefined : named + 1,
    firmness: firmness === -1 ? UNSAID : firmness,
    corrected: /correct/i.test(others),
    count: Number(/\d+/.exec(others)?.[0] ?? 1),
  };
}
