import type { Cell, Cells, KnownSum } from '../cells.js';
import { equal, orMore, wholeAndParts } from '../cells.js';
import { isAll } from '../figures.js';
import type { Figure } from '../figures.js';
import { keyOf } from '../key.js';
import { leavesOut } from '../left-out.js';
import { judge } from './complete.js';
import type { Complete } from './complete.js';

/** The figures of one whole, broken down by one thing, with the figure of the whole where there is one. */
export interface Breakdown {
  dimension: string;
  parts: Figure[];
  whole: Figure | undefined;
}

/** Every way in which figures are broken down: a table of two dimensions has rows and columns. */
export function breakdownsOf(figures: readonly Figure[]): Breakdown[] {
  const wholes = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const groups = new Map<string, Breakdown>();
  for (const figure of figures) {
    for (const { dimension } of figure.parts) {
      const rest = { ...figure, parts: figure.parts.filter((part) => part.dimension !== dimension) };
      const key = `${dimension} ${keyOf(rest)}`;
      const group = groups.get(key) ?? { dimension, parts: [], whole: wholes.get(keyOf(rest)) };
      group.parts.push(figure);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** What parts and their whole say about each other. */
export function partSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  const tables = breakdownsOf(figures).flatMap((breakdown) => {
    const roles = rolesOf(breakdown, cells);
    return roles.length ? [{ breakdown, roles }] : [];
  });

  const completeness = new Map<string, Complete>();
  for (const { breakdown, roles } of tables)
    for (const role of roles) judge(completeness, setOf(breakdown), role.whole, role.parts);

  return tables.flatMap(({ breakdown, roles }) =>
    roles.flatMap(({ whole, parts }) => {
      if (breakdown.parts.some((part) => part.parts.some((one) => isAll(one) && !leavesOut(one)))) return [];
      const known = completeness.get(setOf(breakdown)) ?? (isWholeByName(breakdown) ? 'all' : 'unknown');
      if (known === 'overlapping' || breakdown.parts.some((part) => part.parts.some(({ includes }) => includes)))
        return parts.map((part) => wholeAndParts('parts', whole, [part], orMore, orMore));
      const alone = breakdown.parts.length < 2 || known === 'some';
      return [wholeAndParts('parts', whole, parts, known === 'all' ? equal : orMore, alone ? orMore : equal)];
    }),
  );
}

/** The counts of a breakdown, or the upper and lower numbers of its shares. */
function rolesOf({ parts, whole }: Breakdown, cells: Cells): { whole: Cell; parts: Cell[] }[] {
  const of = (role: Cell['role']) => parts.flatMap((part) => cells.of(part, role) ?? []);
  const values = of('value');
  if (values.length) {
    const total = whole && cells.of(whole);
    return total ? [{ whole: total, parts: values }] : [];
  }
  if (whole) {
    return (['numerator', 'denominator'] as const).flatMap((role) => {
      const total = cells.of(whole, role);
      return total && of(role).length === parts.length ? [{ whole: total, parts: of(role) }] : [];
    });
  }
  // Without a figure of the whole, shares of one and the same number are parts of it: 350 of 626 are boys.
  const denominators = of('denominator').filter(({ figure }) => figure.denominator !== undefined);
  const shared = new Set(denominators.map(({ figure }) => figure.denominator)).size === 1;
  return shared && of('numerator').length === parts.length ? [{ whole: denominators[0]!, parts: of('numerator') }] : [];
}

/** A breakdown by its name and its parts, whenever and wherever it is. */
export function setOf({ dimension, parts }: Breakdown): string {
  const [first] = parts;
  const categories = parts.map((part) => part.parts.find((one) => one.dimension === dimension)!.category);
  return JSON.stringify([first!.indicator.id, dimension, categories.sort()]);
}

/** Categories that are all there are by their names: both sexes, or some and all others. */
export function isWholeByName({ dimension, parts }: Breakdown): boolean {
  const named = parts.map((part) => part.parts.find((one) => one.dimension === dimension)!.category);
  const has = (pattern: RegExp) => named.some((category) => pattern.test(category));
  const sexes = has(/^(boys?|males?|men|young men)\b/) && has(/^(girls?|females?|women|young women)\b/);
  return (
    sexes || has(/^((all )?others?|unknown|not (known|stated|recorded)|rest|remaining|anything else|no|none|not)\b/)
  );
}
