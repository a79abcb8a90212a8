import { knownFrom } from './care-leaver-answers.js';
import type { CareAnswers, Question, Story } from './care-leaver-answers.js';
import { followsFrom } from './care-leaver-follows.js';
import type { Follow } from './care-leaver-follows.js';
import type { StatusCode } from './care-leaver-law.js';
import { outcomeOf } from './care-leaver-stories.js';

/** Why a group comes out: what was told, or that two things told cannot both be so. */
export type Reason = `${keyof Story}:${string}` | 'answers-disagree';

/** Questions whose answer would make it surer. The last two only the council can answer. */
export type Missing = Question | 'homeSettled' | 'educationAgreed';

/** What a reader probably is in law, and what that brings. There is always a group, and always something to ask for. */
export interface CareLeaverStatus {
  /** `likely` if what was told leads to one group only. Never more than that: the council decides, not a page. */
  likelihood: 'likely' | 'may';
  /** The groups it may be, those with most rights first. Never empty. */
  statuses: [StatusCode, ...StatusCode[]];
  reasons: Reason[];
  follows: Follow[];
  missing: Missing[];
  /** Which council owes it: the one that last looked after them. */
  owedBy: 'this' | 'another' | 'not-known';
  /** Whether a council owes it at all: to the care experienced none does, though it may choose to help. */
  owed: 'yes' | 'may' | 'no';
}

const NO_DUTY: StatusCode = 'care-experienced';

const MOST_RIGHTS_FIRST: readonly StatusCode[] = [
  'eligible',
  'relevant',
  'former-relevant',
  'qualifying',
  'looked-after',
  NO_DUTY,
];

/**
 * What the answers may mean in law. Every story that fits the answers is followed to its end; the groups they end in
 * are the answer, so that saying "not sure" can only widen it.
 */
export function careLeaverStatusOf(answers: CareAnswers): CareLeaverStatus {
  const { known, disagree } = knownFrom(answers);
  const outcome = outcomeOf(known);
  const statuses = MOST_RIGHTS_FIRST.filter((status) => outcome.statuses.has(status));

  const telling = [...outcome.without].filter(([, also]) => [...also].some((status) => !outcome.statuses.has(status)));
  const open = [...outcome.given].filter(([, left]) => [...left.values()].some(({ size }) => size < statuses.length));
  const owedBy = answers.council === 'this' || answers.council === 'another' ? answers.council : 'not-known';

  return {
    likelihood: statuses.length === 1 ? 'likely' : 'may',
    statuses: statuses as [StatusCode, ...StatusCode[]],
    reasons: [
      ...telling.map(([name]): Reason => `${name}:${known[name]}`),
      ...(disagree ? (['answers-disagree'] as const) : []),
    ],
    follows: followsFrom(statuses, [...outcome.ages], answers),
    missing: [...open.map(([name]): Missing => name), ...(owedBy === 'not-known' ? (['council'] as const) : [])],
    owedBy,
    owed: statuses[0] === NO_DUTY ? 'no' : statuses.at(-1) === NO_DUTY ? 'may' : 'yes',
  };
}
