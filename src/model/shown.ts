import type { Indicators } from '../schema/indicators.js';
import { namesIn } from './ids.js';

/** What the elements of a page are drawn from. */
export interface Showing {
  /** What is shown, all that there is of it. */
  whole: readonly unknown[];
  /** Sections of which only that is shown which belongs to something else here. */
  partly: readonly unknown[];
  /** The figures, of which only some may be shown. */
  indicators: Indicators | undefined;
  /** The ids of the figures, measures and groups that are asked for by name. */
  asked: readonly string[];
}

/** The ids of everything that a page shows. What may be shown counts: better a caution too many than one that is lost. */
export function idsShown({ whole, partly, indicators, asked }: Showing): Set<string> {
  const figures = indicators ? figuresOf(indicators, new Set([...asked, ...namesIn(whole).texts])) : [];
  const { ids, texts } = namesIn([whole, figures]);
  const linked = partly.flatMap(entriesOf).filter((entry) => {
    const own = namesIn(entry);
    return meet(own.ids, texts) || meet(own.texts, ids);
  });
  return new Set([...ids, ...namesIn(linked).ids]);
}

/** The measures of which something is asked for, with all that is known of them, and the groups that are. */
function figuresOf({ items, targets, observations, groups }: Indicators, asked: Set<string>): unknown[] {
  const sets = groups.filter(({ id }) => asked.has(id));
  for (const id of sets.flatMap((set) => set.items.flat())) asked.add(id);
  for (const { id, indicator } of observations) if (asked.has(id)) asked.add(indicator);
  const measured = [...targets, ...observations].filter(({ indicator }) => asked.has(indicator));
  return [sets, items.filter(({ id }) => asked.has(id)), measured];
}

/** A section is a list, or holds lists. */
function entriesOf(section: unknown): unknown[] {
  return Array.isArray(section) ? section : Object.values(section ?? {}).flat();
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((one) => others.has(one));
}
