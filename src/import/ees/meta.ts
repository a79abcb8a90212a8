import type { Unit } from '../../schema/figure.js';
import { readCsv, type Bytes } from '../csv/read-csv.js';
import { EesFault, refuseFormula } from './fault.js';
import type { Measure } from '../../schema/ees-table.js';
import type { Edition } from './recognise.js';

/** What a `.meta.csv` file says of one column. */
export interface ColumnMeta {
  type: string;
  label: string;
  unit: string;
  decimals: string;
}

const units: Record<string, Unit> = { '%': 'percent', pp: 'percent', '£': 'currency' };

/** Reads the file that tells filters from indicators, and gives them labels and units. */
export async function readMeta(bytes: Bytes): Promise<Map<string, ColumnMeta>> {
  const found = new Map<string, ColumnMeta>();
  let columns: string[] | undefined;
  await readCsv(bytes, (cells, line) => {
    if (!columns) {
      columns = cells;
      const missing = ['col_name', 'col_type', 'label', 'indicator_unit', 'indicator_dp'].filter(
        (one) => !cells.includes(one),
      );
      if (missing.length) throw new EesFault({ kind: 'columns-missing', missing, present: cells });
      return;
    }
    const at = (name: string) => cells[columns!.indexOf(name)] ?? '';
    refuseFormula(at('label'), line, 'label');
    found.set(at('col_name'), {
      type: at('col_type'),
      label: at('label'),
      unit: at('indicator_unit'),
      decimals: at('indicator_dp'),
    });
  });
  return found;
}

/** An edition whose measures take their name, unit and decimals from the meta file where the mapping leaves them out. */
export function completed(edition: Edition, meta: ReadonlyMap<string, ColumnMeta> | undefined): Edition {
  const measures = edition.table.measures.map((measure) => complete(measure, edition, meta));
  return { ...edition, table: { ...edition.table, measures } };
}

function complete(measure: Measure, edition: Edition, meta: ReadonlyMap<string, ColumnMeta> | undefined): Measure {
  const name = edition.column(measure.column);
  const column = meta?.get(name);
  if (meta && !column) throw new EesFault({ kind: 'meta', column: name, why: 'absent' });
  if (column && column.type !== 'Indicator')
    throw new EesFault({ kind: 'meta', column: name, why: 'not-an-indicator' });
  for (const filter of Object.keys(measure.where).map(edition.column)) {
    if (meta?.get(filter)?.type === 'Indicator')
      throw new EesFault({ kind: 'meta', column: filter, why: 'not-a-filter' });
  }

  const whole: Measure = {
    ...measure,
    name: measure.name ?? (column?.label || undefined),
    unit: measure.unit ?? units[column?.unit ?? ''],
    decimals: measure.decimals ?? (column && /^\d$/.test(column.decimals) ? Number(column.decimals) : undefined),
  };
  if (!whole.name) throw new EesFault({ kind: 'no-name', measure: measure.id });
  if (!whole.unit) throw new EesFault({ kind: 'no-unit', measure: measure.id });
  return whole;
}
