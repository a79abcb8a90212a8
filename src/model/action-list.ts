import type { Cut } from '../schema/cut.js';
import type { Action, Plan } from '../schema/plan.js';
import type { ActionEntry } from '../schema/status.js';
import { targetOf } from './link.js';
import { endOfWhen, hasPassed } from './period.js';

export type ActionFilter = 'theme' | 'lead' | 'status' | 'due';

/** Which actions a reader wants to see. An empty value means all; `due` may be `overdue`. */
export type ActionFilters = Record<ActionFilter, string>;

/** How an action stands on a day. */
export interface ActionStanding {
  action: Action;
  /** The status now: `not-reviewed` where nobody has reported on it, `unreadable` where the last report may be lost. */
  status: string;
  current: ActionEntry | undefined;
  /** What was reported before, newest first. */
  earlier: ActionEntry[];
  /** Whether its date has passed, and it is neither done nor stopped. */
  overdue: boolean;
}

/** Everything there is to say about a list of actions. */
export interface ActionList {
  all: ActionStanding[];
  /** How many have each status, every action counted. */
  counts: [status: string, count: number][];
  overdue: number;
  /** Those that the filters let through, the soonest due first, those without a date last. */
  shown: ActionStanding[];
  /** What each filter has to choose from. Empty where any choice would show the same. */
  choices: Record<ActionFilter, string[]>;
}

const BEST_FIRST = 'done on-track in-progress at-risk delayed stopped not-started'.split(' ');

/** The actions of one plan, or of all, as they stand on a day, narrowed to what a reader wants. */
export function actionListOf(
  { actions }: Pick<Plan, 'actions'>,
  { plan = '', filters, today }: { plan?: string; filters: ActionFilters; today: string },
): ActionList {
  const all = actions
    .filter((action) => !plan || action.plan === plan)
    .map((action) => actionStandingOf(action, today));
  const has: Record<ActionFilter, (one: ActionStanding) => string[]> = {
    theme: ({ action }) => (action.themes ?? []).map(targetOf),
    lead: ({ action }) => [action.leadRole],
    status: ({ status }) => [status],
    due: ({ overdue }) => (overdue ? ['overdue'] : []),
  };
  const names = Object.keys(has) as ActionFilter[];
  const statuses = all.map(({ status }) => status);
  const counts = distinct([...BEST_FIRST, ...statuses.filter((one) => one !== 'not-reviewed'), 'not-reviewed'])
    .map((one): [string, number] => [one, statuses.filter((status) => status === one).length])
    .filter(([, count]) => count);
  const choicesOf = (name: ActionFilter) => {
    const values = distinct(name === 'status' ? counts.map(([status]) => status) : all.flatMap(has[name]));
    return values.every((value) => all.every((one) => has[name](one).includes(value))) ? [] : values;
  };
  return {
    all,
    counts,
    overdue: all.filter(({ overdue }) => overdue).length,
    shown: all
      .filter((one) => names.every((name) => !filters[name] || has[name](one).includes(filters[name])))
      .sort((one, other) => (dueOf(one) < dueOf(other) ? -1 : dueOf(one) > dueOf(other) ? 1 : 0)),
    choices: {
      theme: choicesOf('theme'),
      lead: choicesOf('lead'),
      status: choicesOf('status'),
      due: choicesOf('due'),
    },
  };
}

/** How an action stands: the newest entry counts, of several on one day the last. The day decides what is overdue. */
export function actionStandingOf(action: Action, today: string): ActionStanding {
  const lost = (action.history as Cut | undefined)?.leftOut;
  const earlier = [...(action.history ?? [])].reverse().sort((one, other) => other.date.localeCompare(one.date));
  const current = lost ? undefined : earlier.shift();
  const status = lost ? 'unreadable' : (current?.status ?? 'not-reviewed');
  const overdue = !isOver(status) && !lost && !!action.due && hasPassed(action.due, today);
  return { action, status, current, earlier, overdue };
}

/** Whether nothing is to be done for an action any more: it is done, or was stopped. */
export function isOver(status: string): boolean {
  return status === 'done' || status === 'stopped';
}

function dueOf({ action }: ActionStanding): string {
  return action.due ? endOfWhen(action.due) : '~';
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
