import type { Cut } from '../schema/cut.js';
import type { PromiseItem } from '../schema/promises.js';
import type { PromiseEntry, YoungPeoplesView } from '../schema/status.js';

/** How a promise stands, with both views of it side by side. */
export interface Standing {
  promise: PromiseItem;
  /** The council's status now: `not-reviewed` where it has given none, `unreadable` where its last entry may be lost. */
  status: string;
  current: PromiseEntry | undefined;
  /** What each group of young people said last, newest first. */
  views: YoungPeoplesView[];
  /** Whether young people rate it otherwise than the council. */
  differs: boolean;
  /** What both said before, newest first. */
  earlier: (PromiseEntry | YoungPeoplesView)[];
}

/** The status that counts: without a record of who agreed, a promise that was changed by agreement is not kept. */
export function statusOf(entry: Pick<PromiseEntry, 'status' | 'agreement'> | undefined): string {
  if (!entry) return 'not-reviewed';
  return lacksAgreement(entry) ? 'not-kept' : entry.status;
}

/** Whether a promise is said to be changed by agreement, and nothing records that anybody agreed. */
export function lacksAgreement({ status, agreement }: Pick<PromiseEntry, 'status' | 'agreement'>): boolean {
  return status === 'changed-by-agreement' && !agreement;
}

/** A promise with how it stands. The newest entry counts; of several on one day, the last. */
export function standingOf(promise: PromiseItem): Standing {
  const lost = (promise.history as Cut | undefined)?.leftOut;
  const entries = newestFirst(promise.history);
  const current = lost ? undefined : entries.shift();
  const said = newestFirst(promise.youngPeoplesView);
  const views = said.filter((one, index) => said.findIndex(({ by }) => by === one.by) === index);
  const status = lost ? 'unreadable' : statusOf(current);
  return {
    promise,
    status,
    current,
    views,
    differs: !lost && views.some(({ status: theirs = status }) => theirs !== status && theirs !== 'not-reviewed'),
    earlier: [...entries, ...said.filter((one) => !views.includes(one))].sort(byDate),
  };
}

/** Histories are written oldest first, so that of one day the later comes later. */
function newestFirst<Dated extends { date: string }>(entries: readonly Dated[] = []): Dated[] {
  return [...entries].reverse().sort(byDate);
}

function byDate(one: { date: string }, other: { date: string }): number {
  return other.date.localeCompare(one.date);
}
