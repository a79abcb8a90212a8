import { clockKindOf, periodFaultOf, type PeriodFault } from '../period.js';
import type { Findings, Rule } from './finding.js';

const ruleOf: Record<PeriodFault, Rule> = {
  identifier: 'time-identifier',
  digits: 'time-digits',
  form: 'time-form',
  'not-consecutive': 'time-not-consecutive',
};

/** Whether each period is what its identifier says, and whether all identifiers are of one kind. */
export class TimeChecks {
  readonly #period: number;
  readonly #identifier: number;
  readonly #sound = new Set<string>();
  #kind: { kind: string; identifier: string } | undefined;

  constructor(
    columns: readonly string[],
    private readonly findings: Findings,
  ) {
    this.#period = columns.indexOf('time_period');
    this.#identifier = columns.indexOf('time_identifier');
  }

  row(cells: readonly string[], line: number): void {
    if (this.#period === -1 || this.#identifier === -1) return;
    const [period, identifier] = [cells[this.#period]!, cells[this.#identifier]!];
    if (this.#sound.has(`${period} ${identifier}`)) return;

    const fault = periodFaultOf(period, identifier);
    if (fault) {
      const isIdentifier = fault === 'identifier';
      const column = isIdentifier ? 'time_identifier' : 'time_period';
      this.findings.add(ruleOf[fault], isIdentifier ? identifier : `${period}, ${identifier}`, { line, column });
      return;
    }
    const kind = clockKindOf(identifier)!;
    this.#kind ??= { kind, identifier };
    if (kind !== this.#kind.kind) {
      this.findings.add('time-mixed', identifier, { line, column: 'time_identifier', detail: this.#kind.identifier });
    } else this.#sound.add(`${period} ${identifier}`);
  }
}
