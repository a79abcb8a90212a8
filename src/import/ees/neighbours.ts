import { readCsv, type Bytes } from '../csv/read-csv.js';
import { EesFault, refuseFormula } from './fault.js';

/** A council’s statistical neighbours by one of the ministry’s models. */
export interface Neighbours {
  /** The year of the model: neighbours of 2021 and of 2025 are not the same councils. */
  year: string;
  /** DfE codes, the nearest first. */
  codes: string[];
  names: string[];
}

/** How the figure of the neighbours is made from theirs. */
export type NeighbourMethod = 'median' | 'mean';

const HOW_MANY = 10;

/** Reads the ministry’s file of ten neighbours a council, for one council. */
export async function readNeighbours(bytes: Bytes, dfeCode: string, year: string): Promise<Neighbours> {
  let columns: string[] | undefined;
  let at = { code: -1, name: -1, neighbours: [] as number[] };
  const names = new Map<string, string>();
  let codes: string[] | undefined;

  await readCsv(bytes, (cells, line) => {
    if (!columns) {
      columns = cells;
      const wanted = ['old_la_code', 'la_name', ...Array.from({ length: HOW_MANY }, (_, n) => `SN_${n + 1}`)];
      const missing = wanted.filter((column) => !cells.includes(column));
      if (missing.length) throw new EesFault({ kind: 'neighbours-header', missing });
      const [code, name, ...neighbours] = wanted.map((column) => cells.indexOf(column)) as [
        number,
        number,
        ...number[],
      ];
      at = { code, name, neighbours };
      return;
    }
    for (const one of [at.code, at.name, ...at.neighbours]) refuseFormula(cells[one]!.trim(), line, columns[one]!);
    names.set(cells[at.code]!.trim(), cells[at.name]!.trim());
    if (cells[at.code]!.trim() === dfeCode) codes = at.neighbours.map((one) => cells[one]!.trim()).filter(Boolean);
  });

  if (!codes?.length) throw new EesFault({ kind: 'neighbours-absent', code: dfeCode });
  return { year, codes, names: codes.map((code) => names.get(code) ?? code) };
}

/** The year a file of neighbours says in its name, as the ministry’s do: `sn_model_2025_wide.csv`. */
export function modelYearOf(fileName: string): string | undefined {
  return /(?:^|[^\d])(20\d\d)(?!\d)/.exec(fileName)?.[1];
}

/**
 * The figure of a group of neighbours: the median of those that have one, as the ministry’s outcomes dashboard makes it,
 * or their mean, as its benchmarking tool does. Neighbours whose figure is hidden or does not exist take no part.
 */
export function middleOf(values: readonly number[], method: NeighbourMethod): number | undefined {
  if (!values.length) return undefined;
  if (method === 'mean') return tidy(values.reduce((sum, one) => sum + one, 0) / values.length);
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return tidy(Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!);
}

/** Takes away what binary fractions add. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
