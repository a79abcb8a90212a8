import type { Figure } from './figures.js';
import type { Finding } from './finding.js';

/**
 * What is found in official statistics, once for each rule and indicator: a judgement about what the Department for
 * Education publishes is one judgement, however many years there are. It stands at the indicator, so that next year's
 * figure does not ask for it again.
 */
export function groupedByIndicator(findings: readonly Finding[], figures: readonly Figure[]): Finding[] {
  const official = new Map(
    figures.filter((figure) => figure.official).map((figure) => [figure.path, figure.indicator]),
  );
  const groups = new Map<string, Finding[]>();
  const single: Finding[] = [];
  for (const finding of findings) {
    const indicator = official.get(/^.*?\]/.exec(finding.path)?.[0] ?? '');
    if (!indicator?.path || finding.severity === 'error') {
      single.push(finding);
      continue;
    }
    const key = `${finding.rule} ${indicator.path}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...finding, path: indicator.path }]);
  }
  return [...single, ...[...groups.values()].map(joined)];
}

function joined([first, ...others]: Finding[]): Finding {
  const more = others.length ? `, and ${others.length} more like it` : '';
  return { ...first!, found: `${first!.found}${more}` };
}
