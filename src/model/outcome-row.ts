import type { Area } from '../schema/areas.js';
import type { Link } from '../schema/id.js';
import type { Indicator, Indicators, Target } from '../schema/indicators.js';
import type { Measure, Outcome, Outcomes } from '../schema/outcomes.js';
import type { Note } from '../schema/notes.js';
import type { Theme } from '../schema/themes.js';
import { ownArea } from './area.js';
import { figureOf, type Figure } from './figure.js';
import { isStated, targetOf } from './link.js';

/** One way in which an outcome is followed: a figure, or something else that is looked at. */
export interface Statement {
  /** `figure`, or the nature of a measure. */
  kind: string;
  item: Indicator | Measure;
  figure: Figure | undefined;
  /** What is aimed for: by the council, and by others who set a target. */
  targets: Target[];
  /** Whether the council says that it shows the outcome. */
  stated: boolean;
  /** Whether it stands here for the first time: two outcomes may share it. */
  first: boolean;
  /** What is to be known about it, where it does not say so itself. */
  notes: Note[];
}

/** An outcome with how it is followed. */
export interface OutcomeRow {
  outcome: Outcome;
  statements: Statement[];
  /** The themes it serves, and whether the council says so. It stands under the first. */
  themes: { theme: Theme; stated: boolean }[];
  /** What is to be known about it, where it does not say so itself. */
  notes: Note[];
}

/** What the rows of outcomes are made of. */
export interface OutcomeSections {
  outcomes: Outcomes;
  indicators: Indicators;
  themes: readonly Theme[];
  areas: readonly Area[];
}

/** Every outcome with its figures and other measures, in printed order. */
export function outcomeRowsOf(sections: OutcomeSections): OutcomeRow[] {
  const shown = new Set<string>();
  return sections.outcomes.items.map((outcome) => {
    const serves = (outcome.themes ?? []).flatMap((link) => {
      const theme = sections.themes.find(({ id }) => id === targetOf(link));
      return theme ? [{ theme, stated: isStated(link) }] : [];
    });
    return {
      outcome,
      statements: [...(outcome.indicators ?? []), ...(outcome.measures ?? [])].flatMap((link) =>
        statementOf(link, shown, sections),
      ),
      themes: serves,
      notes: [],
    };
  });
}

/** Where something is looked at. `other` says nothing that a reader could go by. */
export function placesOf(item: Indicator | Measure): string[] {
  return 'processes' in item ? (item.processes ?? []).filter((one) => one !== 'other') : [];
}

function statementOf(link: Link, shown: Set<string>, { outcomes, indicators, areas }: OutcomeSections): Statement[] {
  const id = targetOf(link);
  const indicator = indicators.items.find((one) => one.id === id);
  const item = indicator ?? outcomes.measures.find((one) => one.id === id);
  if (!item) return [];
  const first = !shown.has(id);
  shown.add(id);
  const own = ownArea(areas)?.id;
  const figure = indicator && figureOf(id, indicators, areas);
  // A target may be set long before there is a figure to hold against it.
  const targets = figure?.targets.length
    ? figure.targets
    : indicators.targets.filter((one) => one.indicator === id && (!one.area || !own || one.area === own));
  const kind = 'nature' in item ? item.nature : 'figure';
  return [{ kind, item, figure, targets, first, stated: isStated(link), notes: [] }];
}
