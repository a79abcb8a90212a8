/** The word somebody most likely meant, if one is near enough to be worth suggesting. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const meant = plain(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1;

  for (const candidate of candidates) {
    const distance = edits(meant, plain(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Spelling without what differs between `onTrack`, `on-track` and `on track`. */
function plain(word: string): string {
  return word
    .slice(0, 60)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** How many letters to add, drop, change or swap to make one word into the other; `limit` if it takes that many. */
function edits(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;

  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change, swapped && i > 1 ? beforeLast[j - 2]! + 1 : limit);
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[to.length]!, limit);
}
