/** Something that a rule of publishing forbids or advises against, at the first place where it is. */
export interface Finding {
  rule: Rule;
  severity: 'error' | 'warning';
  /** Whether it is in the data or in the meta file beside it. */
  in: 'data' | 'meta';
  line?: number;
  column?: string;
  found: string;
  /** How many more rows it is in. */
  more: number;
  /** What the words need besides. */
  detail?: string;
}

export const rules = {
  persons: 'error',
  'header-row': 'error',
  separator: 'error',
  'columns-needed': 'error',
  'column-twice': 'error',
  'column-characters': 'error',
  'column-case': 'warning',
  'column-long': 'warning',
  'column-characteristic': 'warning',
  'column-hides-filter': 'warning',
  'file-name': 'error',
  'no-rows': 'error',
  'time-digits': 'error',
  'time-identifier': 'error',
  'time-form': 'error',
  'time-not-consecutive': 'error',
  'time-mixed': 'error',
  'level-unknown': 'error',
  'level-columns': 'error',
  'level-blank': 'error',
  'level-overfull': 'error',
  'place-unknown': 'error',
  'place-two-names': 'error',
  'council-mismatch': 'error',
  'council-unknown': 'warning',
  'place-not-available': 'error',
  'place-long': 'warning',
  'council-without-region': 'warning',
  'row-twice': 'error',
  'row-twice-unsure': 'warning',
  'rows-too-many': 'warning',
  formula: 'error',
  'filter-blank': 'error',
  'filter-spaces': 'error',
  'filter-one-level': 'error',
  'filter-no-default': 'error',
  'filter-default-unsure': 'warning',
  'filter-too-many': 'error',
  'filter-long': 'warning',
  'filter-group': 'error',
  'indicator-blank': 'error',
  'indicator-symbol': 'error',
  'indicator-null': 'error',
  'indicator-legacy': 'warning',
  'indicator-words': 'error',
  'indicator-thousands': 'warning',
  'indicator-fractions': 'warning',
  'meta-columns': 'error',
  'meta-column-unknown': 'error',
  'meta-type': 'error',
  'meta-not-in-data': 'error',
  'meta-place': 'error',
  'meta-label': 'error',
  'meta-label-twice': 'error',
  'meta-label-long': 'warning',
  'meta-unit': 'error',
  'meta-decimals': 'error',
  'meta-no-decimals': 'warning',
  'meta-filter-with-unit': 'error',
  'meta-indicator-with-hint': 'error',
  'meta-lacks': 'warning',
  'meta-too-long': 'error',
} satisfies Record<string, Finding['severity']>;

export type Rule = keyof typeof rules;

/** Told once for a column, though what belongs there is another thing in every row. */
const ONCE: ReadonlySet<Rule> = new Set<Rule>(['council-mismatch']);

/** Collects findings, one for each rule and column, so that a fault in every row is said once. */
export class Findings {
  readonly #found = new Map<string, Finding>();

  /** How often any rule was broken. */
  count = 0;

  add(rule: Rule, found: string, where: Partial<Pick<Finding, 'line' | 'column' | 'detail' | 'in'>> = {}): void {
    this.count++;
    const key = `${rule} ${where.column ?? ''} ${ONCE.has(rule) ? '' : (where.detail ?? '')}`;
    const before = this.#found.get(key);
    if (before) before.more++;
    else this.#found.set(key, { rule, severity: rules[rule], in: 'data', found, more: 0, ...where });
  }

  get all(): Finding[] {
    return [...this.#found.values()];
  }
}
