import type { FeedSource } from '../../data/feed-source.js';

/** How many services were left out although they may be some that run. */
export function leftOut(dropped: readonly { why: string }[] = []): number {
  return dropped.filter(({ why }) => why !== 'duplicate' && why !== 'not-running').length;
}

/** Whether a feed is a good one, and has nothing that runs. */
export function isEmpty({ nothingKept, report }: FeedSource): boolean {
  return nothingKept && !leftOut(report?.dropped);
}
