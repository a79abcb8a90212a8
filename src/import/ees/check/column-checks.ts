import { cellOf, isFormula, isObsolete, thousandsOf } from '../../cell.js';
import type { Findings } from './finding.js';
import { isTimeOrPlace, type MetaRow } from './meta-checks.js';

const MOST_LABELS = 25_000;
const LONGEST_LABEL = 120;
const NULLS = new Set(['NULL', 'null', 'NA', 'NaN', 'None']);
const LEGACY = new Set(['N/A', 'n/a', '.', '..', '-', '*']);

/** Words that stand among the numbers of a filter, such as 17, 18, "19 to 21", "25 and over" and "Total". */
const AMONG_NUMBERS = /^(Total|All)\b|^\d+ (to|or|and)\b|\b(under|over|aged?)\b/i;

/** What is known of a column once all rows have come by. */
interface Seen {
  name: string;
  at: number;
  meta: MetaRow | undefined;
  labels: Set<string>;
  figures: number;
  words: number;
  most: number;
  /** The first words that stand where figures are, and the first blank. */
  firstWords?: { found: string; line: number };
  firstBlank?: number;
}

/** Whether labels and figures are as they must be, in every column that says neither when nor where. */
export class ColumnChecks {
  readonly #columns: Seen[];

  constructor(
    columns: readonly string[],
    private readonly meta: readonly MetaRow[] | undefined,
    private readonly findings: Findings,
  ) {
    this.#columns = columns.flatMap((name, at): Seen[] =>
      isTimeOrPlace(name)
        ? []
        : [
            {
              name,
              at,
              meta: meta?.find((one) => one.name === name),
              labels: new Set(),
              figures: 0,
              words: 0,
              most: -Infinity,
            },
          ],
    );
  }

  row(cells: readonly string[], line: number): void {
    for (const column of this.#columns) {
      const text = cells[column.at]!;
      if (column.meta?.type === 'Filter') this.#label(column, text, line);
      else this.#figureOrLabel(column, text, line);
    }
  }

  end(): void {
    for (const column of this.#columns) {
      if (this.#isFilter(column)) this.#endOfFilter(column);
      else this.#endOfIndicator(column);
    }
  }

  /** Without a meta file, a column is a filter if it holds words more often than figures, or no words but those of ages. */
  #isFilter({ meta, words, figures, labels }: Seen): boolean {
    if (meta) return meta.type === 'Filter';
    return words > figures || (labels.size > 0 && [...labels].every((label) => AMONG_NUMBERS.test(label)));
  }

  #figureOrLabel(column: Seen, text: string, line: number): void {
    const cell = cellOf(text);
    const where = { line, column: column.name };
    if ('value' in cell) {
      column.figures++;
      if (cell.value > column.most) column.most = cell.value;
      if (thousandsOf(text) === 'separated') this.findings.add('indicator-thousands', text, where);
    } else if ('missing' in cell) {
      column.figures++;
      if (isObsolete(text.trim())) this.findings.add('indicator-symbol', text, where);
    } else if (cell.odd === 'blank') column.firstBlank ??= line;
    else if (NULLS.has(text) || LEGACY.has(text)) {
      column.figures++;
      this.findings.add(NULLS.has(text) ? 'indicator-null' : 'indicator-legacy', text, where);
    } else {
      column.firstWords ??= { found: text, line };
      this.#label(column, text, line);
    }
  }

  #label(column: Seen, text: string, line: number): void {
    const where = { line, column: column.name };
    column.words++;
    if (text === '') {
      column.firstBlank ??= line;
      return;
    }
    if (column.labels.size > MOST_LABELS || column.labels.has(text)) return;
    column.labels.add(text);
    if (isFormula(text)) this.findings.add('formula', text, where);
    if (text !== text.trim()) this.findings.add('filter-spaces', text, where);
    if (text.length > LONGEST_LABEL) this.findings.add('filter-long', text, where);
  }

  #endOfFilter(column: Seen): void {
    const { name, labels, meta, firstBlank } = column;
    const where = { column: name };
    if (firstBlank !== undefined) this.findings.add('filter-blank', '', { ...where, line: firstBlank });
    if (labels.size > MOST_LABELS) this.findings.add('filter-too-many', `more than ${MOST_LABELS}`, where);
    // A column in front of a filter groups its labels, and needs no default.
    const groups = this.meta?.some(({ group }) => group === name) ?? false;
    if (groups) return;
    if (meta && labels.size === 1) this.findings.add('filter-one-level', [...labels][0]!, where);
    const wanted = meta?.default || 'Total';
    if (labels.size > 1 && labels.size <= MOST_LABELS && !labels.has(wanted)) {
      const some = [...labels].slice(0, 4).join('; ');
      this.findings.add(this.meta ? 'filter-no-default' : 'filter-default-unsure', some, { ...where, detail: wanted });
    }
    const group = meta?.group ? this.#columns.find((one) => one.name === meta.group) : undefined;
    if (group && group.labels.size > labels.size) {
      this.findings.add('filter-group', `${group.labels.size} groups of ${labels.size}`, where);
    }
  }

  #endOfIndicator({ name, meta, most, firstWords, firstBlank, figures }: Seen): void {
    if (figures === 0 && !meta) return;
    if (firstBlank !== undefined) this.findings.add('indicator-blank', '', { column: name, line: firstBlank });
    if (firstWords) this.findings.add('indicator-words', firstWords.found, { column: name, line: firstWords.line });
    const percent = meta ? meta.unit === '%' : /percent|pct|^pt_/.test(name);
    if (percent && most > 0 && most <= 1) this.findings.add('indicator-fractions', `at most ${most}`, { column: name });
  }
}
