import type { Acknowledgement } from '../schema/review-file.js';
import { isFields } from '../schema/shape.js';
import { ruleNames } from './finding.js';
import type { Finding } from './finding.js';

/** Why an acknowledgement counts for nothing. */
export type Void = 'no-such-rule' | 'no-such-path' | 'error' | 'other-words' | 'stale' | 'future';

/** What is left of findings once decisions about them are taken into account. */
export interface Decided {
  left: Finding[];
  /** The findings somebody decided about, each with the decision. */
  acknowledged: { finding: Finding; acknowledgement: Acknowledgement }[];
  /** The decisions that count for nothing, by their place in the list. */
  voided: { at: number; why: Void }[];
}

/**
 * Takes the warnings away that somebody has decided about. An error cannot be acknowledged, and a decision about
 * something that is no longer there is said to be stale, so that it does not wait for something else to hide.
 */
export function acknowledge(
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
  document: unknown,
  today: string,
): Decided {
  const acknowledged = new Map<Finding, Acknowledgement>();
  const voided: Decided['voided'] = [];
  for (const [at, one] of acknowledgements.entries()) {
    const about = findings.filter(({ rule, path }) => rule === one.rule && path === one.path);
    const warnings = about.filter(({ severity }) => severity === 'warning');
    const meant = warnings.filter(({ found }) => one.found === undefined || found === one.found);
    const why = !ruleNames.some((name) => name === one.rule)
      ? 'no-such-rule'
      : one.date > today
        ? 'future'
        : meant.length
          ? undefined
          : warnings.length
            ? 'other-words'
            : about.length
              ? 'error'
              : hasPath(document, one.path)
                ? 'stale'
                : 'no-such-path';
    if (why) voided.push({ at, why });
    else for (const finding of meant) acknowledged.set(finding, one);
  }
  return {
    left: findings.filter((finding) => !acknowledged.has(finding)),
    acknowledged: [...acknowledged].map(([finding, acknowledgement]) => ({ finding, acknowledgement })),
    voided,
  };
}

/** Whether a document has a place, written as problems write it: `promises.items[3].text`. */
function hasPath(document: unknown, path: string): boolean {
  let here = document;
  for (const step of path.replace(/\[(\d+)\]/g, '.$1').split('.')) {
    const inside = (isFields(here) || Array.isArray(here)) && Object.hasOwn(here, step);
    if (!inside) return false;
    here = (here as Record<string, unknown>)[step];
  }
  return true;
}
