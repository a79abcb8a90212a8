import type { Observation } from '../../schema/indicators.js';
import { endOf } from '../../model/period.js';
import { spanOf } from '../../model/span.js';
import type { Draft } from './draft.js';
import { slugOf } from '../ids.js';
import { documentIdOf, indicatorIdOf, indicatorOf, observationIdOf } from './entries.js';
import { statuses, type Figure, type Whose } from './figures.js';
import type { Table } from '../../schema/ees-table.js';
import type { MergeReport } from './report.js';

/** The figures of one file, and where they stand. */
export interface Batch {
  file: string;
  table: Table;
  edition: string;
  figures: Figure[];
  /** The id of the area for each kind of place, and how the place is called in ids. */
  areas: Record<Whose, { id: string; place: string } | undefined>;
}

/**
 * Puts figures into a document. Nothing that is there is overwritten: a figure that a newer edition changes stays, and
 * the new one says that it revises it; a figure that somebody changed by hand stays as it is. Importing the same file
 * again therefore changes nothing. Where a file says whether its figures are provisional, revised or final, that is part
 * of what its edition is.
 */
export function merge(draft: Draft, batch: Batch, report: MergeReport): void {
  // A table of which nothing was asked for is no source of anything.
  if (!batch.figures.length) return;
  const document = draft.document(batch.table.release, batch.edition);
  if (document.added) report.documents.push(document.entry.title);

  for (const figure of batch.figures) {
    const area = batch.areas[figure.whose];
    if (!area) continue;
    const indicator = indicatorIdOf(figure.measure);
    if (draft.addIndicator(indicatorOf(figure.measure, batch.table, document.entry.id)))
      report.indicators.push(indicator);

    const base = observationIdOf(figure.measure, area.place, figure.timePeriod, figure.identifier);
    const next: Observation = {
      id: base,
      indicator,
      area: area.id,
      ...figure.observation,
      source: { document: document.entry.id },
    };
    place(draft, next, batch, report);
  }
}

function place(draft: Draft, next: Observation, { table, edition: named }: Batch, report: MergeReport): void {
  // A file that says how firm its figures are comes out again under one name, first provisional and at last final.
  const versioned = table.version !== undefined;
  const firmness = ({ status }: Observation) => (versioned ? (statuses as readonly string[]).indexOf(status) : 0);
  const order = (one: Observation, other: Observation) =>
    draft.order(one.source?.document, other.source?.document) || firmness(one) - firmness(other);
  const others = draft
    .observationsOf(next.indicator, next.area)
    .filter((one) => isSameFigure(one, next))
    .sort(order);

  const same = others.find((one) => one.source?.document === next.source?.document && order(one, next) === 0);
  if (same) {
    if (saysSame(same, next)) report.unchanged++;
    else report.byHand.push({ id: same.id, document: said(same), file: said(next) });
    return;
  }

  const before = others.filter((one) => order(one, next) < 0).at(-1);
  const after = others.find((one) => order(one, next) >= 0);
  if (before && saysSame(before, next)) {
    // The newest edition that confirms a figure is its source; but only if none came between.
    if (!after && before.source) {
      before.source = { ...before.source, document: documentIdOf(table.release, named) };
      if (versioned || before.status !== 'revised') before.status = next.status;
    }
    report.unchanged++;
    return;
  }
  if (after && saysSame(after, next)) {
    report.unchanged++;
    return;
  }

  const again = others.some((one) => one.source?.document === next.source?.document);
  const name = slugOf(again ? `${named} ${next.status}` : named);
  const id = draft.freeId(others.length ? `${next.id}-edition-${name}` : next.id);
  const added: Observation = { ...next, id };
  if (before) {
    added.revisionOf = before.id;
    if (added.status === 'final' && !versioned) added.status = 'revised';
    report.revised.push({
      measure: next.indicator,
      area: next.area,
      period: endOf(next.period),
      was: said(before),
      is: said(next),
    });
  }
  if (after && !after.revisionOf) {
    after.revisionOf = id;
    if (after.status === 'final' && !versioned) after.status = 'revised';
    report.revised.push({
      measure: next.indicator,
      area: next.area,
      period: endOf(next.period),
      was: said(next),
      is: said(after),
    });
  } else if (after && before && after.revisionOf === before.id) after.revisionOf = id;
  draft.addObservation(added);
  report.added++;
}

function isSameFigure(one: Observation, other: Observation): boolean {
  return spanOf(one.period) === spanOf(other.period) && !one.breakdown?.length;
}

function saysSame(one: Observation, other: Observation): boolean {
  return (
    one.value === other.value &&
    one.missing?.reason === other.missing?.reason &&
    one.missing?.symbol === other.missing?.symbol &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator
  );
}

/** A figure for a report: its value, its two numbers, or its symbol. */
function said({ value, missing, numerator, denominator }: Observation): string {
  if (value === undefined) return missing?.symbol ?? missing?.reason ?? '';
  return numerator === undefined ? String(value) : `${value} (${numerator} of ${denominator})`;
}
