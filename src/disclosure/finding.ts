import type { Policy } from './policy.js';
import type { Problem } from '../schema/problem.js';
import type { Figure } from './figures.js';

/** Which rule of disclosure control a problem breaks: what an acknowledgement names. */
export const ruleNames = [
  'small',
  'recovered',
  'percent',
  'complement',
  'all-or-none',
  'difference',
  'precision',
  'rounding',
  'leak',
  'symbol',
  'sentinel',
  'identifier',
  'cross-break',
  'partly-hidden',
  'words',
  'inconsistent',
  'earlier',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** Something that should not be published, or should be looked at before it is. */
export interface Finding extends Problem {
  rule: RuleName;
}

/** What a rule looks at. */
export interface Audit {
  document: unknown;
  /** The figures of the document. */
  figures: readonly Figure[];
  /** Those of what was published before. */
  earlier: readonly Figure[];
  policy: Policy;
}

/** One rule: pure, and told nothing but the audit. */
export type DisclosureRule = (audit: Audit) => Finding[];

/** A finding about a figure. It is an error only where the figure is surely of people, and nobody else has published it. */
export function findingAt(
  { path, counted, official }: Pick<Figure, 'path' | 'counted' | 'official'>,
  rule: RuleName,
  words: Pick<Problem, 'expected' | 'found' | 'advice'> & { field?: string; severity?: Problem['severity'] },
): Finding {
  const { field, severity = 'error', expected, found, advice } = words;
  const soft = official || counted !== 'people';
  return {
    rule,
    path: field ? `${path}.${field}` : path,
    severity: soft ? 'warning' : severity,
    expected,
    found,
    advice: official
      ? `${advice} Another body has published this figure already; acknowledge it if that is reason enough.`
      : counted === 'perhaps'
        ? `${advice} If it does not count people, say what it counts in "counts" or "numeratorLabel" of the indicator.`
        : advice,
  };
}

/** What is hidden was hidden for somebody’s sake, whatever it counts. */
export function asPeople(figure: Figure): Figure {
  return { ...figure, counted: 'people', official: false };
}

/** A figure in few words: what it is, of whom and when. */
export function nameOf({ indicator, parts, span }: Pick<Figure, 'indicator' | 'parts' | 'span'>): string {
  return [indicator.name, ...parts.map(({ category }) => category), span.end].filter(Boolean).join(', ');
}

/** The counts that are kept back under a policy, as words. */
export function smallWords({ small }: Policy): string {
  return `1 to ${small}`;
}
