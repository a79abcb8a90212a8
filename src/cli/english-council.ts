/** What kinds of council there are, by the first three characters of their GSS codes. */
const LEVELS = new Map([
  ['E06', 'unitary'],
  ['E07', 'district'],
  ['E08', 'metropolitan'],
  ['E09', 'london-borough'],
  ['E10', 'county'],
] as const);

/**
 * The kind of English council that a GSS code belongs to, or nothing if it is the code of something else: a region, a
 * ward, a combined authority, or a council in another country. The statistics office numbers councils of a kind from 1;
 * none has reached a thousand.
 */
export function councilLevel(code: string) {
  const parts = /^(E\d\d)000(\d{3})$/.exec(code);
  return parts && parts[2] !== '000' ? LEVELS.get(parts[1] as 'E06') : undefined;
}
