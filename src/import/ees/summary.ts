import type { EesProblem } from './fault.js';
import type { Figure } from './figures.js';
import { yearWords } from './period.js';
import type { Readings } from './readings.js';
import { whereOf } from './recognise.js';
import type { EesReport, FileReport, Remark } from './report.js';

/** What was taken from a file, what was left, and what is odd about it. */
export function fileReportOf(
  file: string,
  edition: string,
  readings: Readings,
  figures: readonly Figure[],
  remarks: readonly Remark[],
): FileReport {
  const { table } = readings.measureRows.edition;
  const kept = readings.measureRows.measures.flatMap((measure): FileReport['kept'] => {
    const own = figures.filter((figure) => figure.measure === measure && figure.whose === 'own');
    if (!own.length) return [];
    const missing: Record<string, number> = {};
    for (const { observation } of own) {
      const why = observation.missing && (observation.missing.symbol ?? observation.missing.reason);
      if (why) missing[why] = (missing[why] ?? 0) + 1;
    }
    const years = own.map(({ timePeriod }) => yearWords(timePeriod)).sort();
    const name = typeof measure.name === 'string' ? measure.name : (measure.name?.default ?? measure.id);
    return [{ measure: measure.id, name, figures: own.length, missing, from: years[0]!, to: years.at(-1)! }];
  });

  return {
    file,
    title: table.title,
    edition,
    rows: readings.rows,
    kept,
    dropped: [
      ...[...readings.dropped].map(([why, { rows, examples }]) => ({ why, rows, examples: [...examples] })),
      ...otherRegions(readings),
    ],
    remarks: [...traitsOf(readings), ...allMissing(kept), ...endEarly(kept, readings), ...remarks],
  };
}

/** Measures that were asked for and of which the file has nothing for the council: an import must not pass over them. */
export function emptyMeasures(readings: Readings, figures: readonly Figure[]): EesProblem[] {
  const { edition, seen, measures } = readings.measureRows;
  const together = readings.own ? undefined : readings.together;
  return measures
    .filter((measure) => !figures.some((figure) => figure.measure === measure && figure.whose === 'own'))
    .map((measure) => {
      const unseen = whereOf(edition, measure.where).find(([column, label]) => !seen.get(column)?.has(label));
      return {
        kind: 'measure-empty',
        measure: measure.id,
        ...(together && { together }),
        ...(unseen && { column: unseen[0], label: unseen[1], seen: [...(seen.get(unseen[0]) ?? [])].slice(0, 12) }),
      };
    });
}

/**
 * Measures that were asked for by name and have no number in any year of any file. Without a name each measure of a table
 * is taken as it comes, and the reasons why there is no figure are what there is to say.
 */
export function numberlessMeasures(
  asked: ReadonlySet<string> | undefined,
  files: readonly FileReport[],
): EesReport['problems'] {
  return [...(asked ?? [])].flatMap((measure) => {
    const taken = files.flatMap(({ file, kept }) =>
      kept.flatMap((one) => (one.measure === measure ? [{ file, symbols: symbolsInPlaceOf(one) }] : [])),
    );
    const { file, symbols } = taken.at(-1) ?? {};
    if (symbols === undefined || taken.some((one) => one.symbols === undefined)) return [];
    return [{ file, problem: { kind: 'no-number' as const, measure, symbols } }];
  });
}

function traitsOf({ traits, saved, header, measureRows, own, together, measured }: Readings): Remark[] {
  const remarks: Remark[] = [];
  if (traits.byteOrderMark) remarks.push({ kind: 'byte-order-mark' });
  if (traits.carriageReturns) remarks.push({ kind: 'carriage-returns' });
  if (saved.columns || saved.rows) remarks.push({ kind: 'saved-again', ...saved });
  if (header.misspelt) remarks.push({ kind: 'misspelt-level' });
  if (measureRows.open.length) remarks.push({ kind: 'columns-not-read', columns: measureRows.open });
  if (!own && together) remarks.push({ kind: 'only-together', names: together });
  if (!measureRows.measures.length) remarks.push({ kind: 'nothing-asked-for' });
  if (measured.region && own?.regionName) remarks.push({ kind: 'region-is', name: own.regionName });
  return remarks;
}

function otherRegions({ regions, own }: Readings): FileReport['dropped'] {
  const others = [...regions].filter(([code]) => code !== own?.region).map(([, region]) => region);
  const rows = others.reduce((sum, one) => sum + one.rows, 0);
  return rows ? [{ why: 'other-region', rows, examples: others.slice(0, 5).map(({ name }) => name) }] : [];
}

/** Measures that stop before the file does: a label may have been written in another way from then on. */
function endEarly(kept: FileReport['kept'], { newest }: Readings): Remark[] {
  return kept
    .filter(({ to }) => to < yearWords(newest))
    .map(({ measure, to }) => ({ kind: 'ends-early', measure, to, newest: yearWords(newest) }));
}

function allMissing(kept: FileReport['kept']): Remark[] {
  return kept.flatMap((one): Remark[] => {
    const symbols = symbolsInPlaceOf(one);
    return symbols === undefined ? [] : [{ kind: 'all-missing', measure: one.measure, symbols }];
  });
}

/** What stands in place of each figure of a measure, if none of them is a number. */
function symbolsInPlaceOf({ figures, missing }: FileReport['kept'][number]): string | undefined {
  const without = Object.values(missing).reduce((sum, one) => sum + one, 0);
  return without === figures ? Object.keys(missing).join(', ') : undefined;
}
