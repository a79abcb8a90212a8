import type { Target } from '../schema/indicators.js';
import type { Note } from '../schema/notes.js';
import type { Theme } from '../schema/themes.js';
import { outcomeRowsOf, placesOf, type OutcomeRow, type OutcomeSections } from './outcome-row.js';

/** Outcomes under one heading: a theme, or one kind of measure. An empty id stands for no heading. */
export interface OutcomeGroup {
  id: string;
  theme: Theme | undefined;
  rows: OutcomeRow[];
}

/** Everything there is to say about the outcomes of a document. */
export interface OutcomeTable {
  groups: OutcomeGroup[];
  /** Whether some outcome is followed in more than one way, so that each way needs a row of its own. */
  several: boolean;
  /** What the table has something to say about. */
  has: { statements: boolean; targets: boolean; figures: boolean; places: boolean };
  /** How many outcomes, figures and other measures: each counted once. */
  counts: { outcomes: number; figures: number; measures: number };
  /** Whether the council does not say of any outcome which theme it serves. */
  unmapped: boolean;
  /** What most targets say alike, to be said once. */
  targetNote: Target['note'];
  /** What is to be known about more than one row. */
  notes: Note[];
}

/** The outcomes with all that follows them, in groups. */
export function outcomeTableOf(
  sections: OutcomeSections & { notes: readonly Note[] },
  by: 'theme' | 'kind',
): OutcomeTable {
  const rows = outcomeRowsOf(sections);
  const about = (ids: (string | undefined)[]) =>
    sections.notes.filter((note) => note.about.some((id) => ids.includes(id)));
  const shared = about(rows.flatMap(idsOf)).filter((note) => isShared(note, rows));
  const own = (note: unknown, ...ids: (string | undefined)[]) =>
    note ? [] : about(ids).filter((one) => !shared.includes(one));
  const noted = rows.map((row) => ({
    ...row,
    notes: own(row.outcome.note, row.outcome.id),
    statements: row.statements.map((one) => ({
      ...one,
      notes: own(one.item.note ?? one.targets[0]?.note, one.item.id, ...one.targets.map(({ id }) => id)),
    })),
  }));
  const all = rows.flatMap(({ statements }) => statements);
  const once = all.filter(({ first }) => first);
  return {
    groups: by === 'kind' ? byKind(noted) : byTheme(noted),
    several: rows.some(({ statements }) => statements.length > 1),
    has: {
      statements: all.length > 0,
      targets: all.some(({ targets }) => targets.length),
      figures: all.some(({ figure }) => figure),
      places: all.some(({ item }) => placesOf(item).length || item.frequency || ('by' in item && item.by?.length)),
    },
    counts: {
      outcomes: rows.length,
      figures: once.filter(({ kind }) => kind === 'figure').length,
      measures: once.filter(({ kind }) => kind !== 'figure').length,
    },
    unmapped: rows.length > 0 && rows.every(({ outcome }) => outcome.linkStatus === 'unspecified'),
    targetNote: commonNote(once.flatMap(({ targets }) => targets)),
    notes: shared,
  };
}

/** Whether a note is about more than one row, so that it is said once for all of them. */
function isShared({ about }: Note, rows: readonly OutcomeRow[]): boolean {
  return rows.filter((row) => idsOf(row).some((id) => about.includes(id))).length > 1;
}

function idsOf({ outcome, statements }: OutcomeRow): string[] {
  return [outcome.id, ...statements.flatMap(({ item, targets }) => [item, ...targets].map(({ id }) => id))];
}

function byTheme(rows: readonly OutcomeRow[]): OutcomeGroup[] {
  return distinct(rows.map(({ themes }) => themes[0]?.theme)).map((theme) => ({
    id: theme?.id ?? '',
    theme,
    rows: rows.filter(({ themes }) => themes[0]?.theme === theme),
  }));
}

/** Figures first, then the other kinds in the order of the document. An outcome stands in each group it has a part in. */
function byKind(rows: readonly OutcomeRow[]): OutcomeGroup[] {
  const kinds = distinct(rows.flatMap(({ statements }) => statements.map(({ kind }) => kind)));
  const groups = distinct(['figure', ...kinds, '']).map((id) => ({
    id,
    theme: undefined,
    rows: rows
      .filter(({ statements }) => (id ? statements.some(({ kind }) => kind === id) : !statements.length))
      .map((row) => ({ ...row, statements: row.statements.filter(({ kind }) => kind === id) })),
  }));
  return groups.filter((group) => group.rows.length);
}

function commonNote(targets: readonly Target[]): Target['note'] {
  return targets.find(({ note }) => note && targets.filter((one) => one.note === note).length * 2 > targets.length)
    ?.note;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
