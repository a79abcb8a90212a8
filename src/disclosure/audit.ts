import type { Problem } from '../schema/problem.js';
import { migrate } from '../schema/migrate.js';
import { sameNames } from './earlier.js';
import { figuresOf } from './figures.js';
import type { Audit, DisclosureRule, Finding, RuleName } from './finding.js';
import { groupedByIndicator } from './grouped.js';
import { presets } from './policy.js';
import type { Policy } from './policy.js';
import { allOrNone } from './rules/all-or-none.js';
import { crossBreak } from './rules/cross-break.js';
import { difference } from './rules/difference.js';
import { hiddenChange } from './rules/hidden-change.js';
import { hiddenOpposite } from './rules/hidden-opposite.js';
import { hiddenShare } from './rules/hidden-share.js';
import { identifier } from './rules/identifier.js';
import { leak } from './rules/leak.js';
import { leftOverInWords } from './rules/left-over-in-words.js';
import { leftOver } from './rules/left-over.js';
import { partlyHidden } from './rules/partly-hidden.js';
import { revised } from './rules/revised.js';
import { roundedInWords } from './rules/rounded-in-words.js';
import { takingPart } from './rules/taking-part.js';
import { tooManyParts } from './rules/too-many-parts.js';
import { words } from './rules/words.js';
import { percent } from './rules/percent.js';
import { recovered } from './rules/recovered.js';
import { precision } from './rules/precision.js';
import { sentinel } from './rules/sentinel.js';
import { small } from './rules/small.js';
import { symbol } from './rules/symbol.js';

const rules: readonly DisclosureRule[] = [
  identifier,
  small,
  recovered,
  hiddenShare,
  hiddenOpposite,
  hiddenChange,
  leak,
  roundedInWords,
  percent,
  leftOver,
  difference,
  allOrNone,
  partlyHidden,
  crossBreak,
  tooManyParts,
  precision,
  sentinel,
  symbol,
  revised,
  takingPart,
  words,
  leftOverInWords,
];

/** A document that was published before, with the name it is called by. */
export interface Publication {
  name: string;
  document: unknown;
}

/**
 * What in a document should not be published, because it says something about one person or a few: the path, the
 * arithmetic, and what to do. It hides nothing by itself. Errors stand in the way of publishing; warnings are for people
 * to decide. What `against` has shown already is held against it. The document may be anything, as it is for the rules
 * of the schema.
 */
export function auditDocument(
  document: unknown,
  { policy = presets.default, against = [] }: { policy?: Policy; against?: readonly Publication[] } = {},
): Finding[] {
  const current = migrate(document);
  if (current === 'newer') return [];
  const figures = figuresOf(current);
  const audit: Audit = {
    document: current,
    figures,
    earlier: against.flatMap(({ name, document }) => {
      const old = migrate(document);
      return sameNames(figuresOf(old, name), figures, { old, now: current });
    }),
    policy,
  };
  const findings = rules.flatMap((rule) => rule(audit));
  return errorsFirst(groupedByIndicator(withoutEchoes(findings), audit.figures));
}

/** Words that give a hidden or rounded figure away need not be called few as well. */
function withoutEchoes(findings: Finding[]): Finding[] {
  const leaks = new Set(findings.filter(({ rule }) => rule === 'leak' || rule === 'rounding').map(({ path }) => path));
  return findings.filter(({ rule, path }) => rule !== 'words' || !leaks.has(path));
}

function errorsFirst(findings: Finding[]): Finding[] {
  const weight: Record<Problem['severity'], number> = { error: 0, warning: 1 };
  return findings.sort((one, other) => weight[one.severity] - weight[other.severity]);
}

export type { Finding, RuleName };
