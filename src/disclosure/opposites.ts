import type { Figure } from './figures.js';
import { placeOf } from './key.js';
import { namesOf, plainName } from './names.js';
import { barely, negationsIn } from './negation.js';
import type { Negation } from './negation.js';

/** Two figures of one place and time, in indicators of their own: those in work, and those not in work. */
export interface Opposites {
  yes: Figure;
  no: Figure;
  /** The words for both together that the indicators give themselves, or that their names begin with. */
  labels: string[];
  all: Pick<Negation, 'all' | 'ofAll'> | undefined;
  /** Whether it can hardly be otherwise: the names differ in a "not" alone, or the two say that they are of the same people. */
  sure: boolean;
  /** Whether a third figure is of those of whom nothing is known. */
  unknown: boolean;
}

/** Those of whom it is not known which of the two they are. */
const UNKNOWN = /\b(?:not (?:yet )?(?:known|recorded|stated)|unknown|unrecorded|no information|missing information)\b/;

/** Every two figures of which one is of those whom the other, of the same people, is not of. */
export function oppositesIn(figures: readonly Figure[]): Opposites[] {
  const counted = figures.filter(({ indicator, qualifier }) => isOfMembers(indicator.unit) && !qualifier);
  const byIndicator = new Map<string, Figure[]>();
  for (const figure of counted) add(byIndicator, figure.indicator.id, figure);
  const named = namedOpposites([...byIndicator.values()].map(([first]) => first!));
  if (!named.length) return [];

  const unknown = counted.filter((figure) => callsOf(figure).some(({ name }) => UNKNOWN.test(name)));
  const [unknownAt, found] = [byPlace(unknown), new Map<string, Opposites>()];
  for (const { yes: one, no: other, negation, by } of named) {
    const there = byPlace(byIndicator.get(one)!);
    for (const no of byIndicator.get(other)!) {
      for (const yes of there.get(placeOf(no)) ?? []) {
        const pair = pairOf(yes, no, negation, by);
        const key = `${yes.path} ${no.path}`;
        if (!pair || found.get(key)?.sure) continue;
        const others = (unknownAt.get(placeOf(no)) ?? []).filter((third) => third !== yes && third !== no);
        found.set(key, { ...pair, unknown: others.some((third) => isOf(third, pair)) });
      }
    }
  }
  return [...found.values()];
}

/** Two indicators, by their ids, of which the one has the name of the other but for a "not". */
interface NamedOpposites {
  yes: string;
  no: string;
  negation: Negation;
  by: By;
}

function namedOpposites(examples: readonly Figure[]): NamedOpposites[] {
  const called = new Map<string, string[]>();
  for (const one of examples)
    for (const { by, name } of callsOf(one)) add(called, `${by} ${barely(name)}`, one.indicator.id);
  return examples.flatMap(({ indicator }) =>
    callsOf({ indicator }).flatMap(({ by, name }) =>
      negationsIn(name).flatMap((negation) =>
        (called.get(`${by} ${negation.name}`) ?? [])
          .filter((yes) => yes !== indicator.id)
          .map((yes) => ({ yes, no: indicator.id, negation, by })),
      ),
    ),
  );
}

/** What the indicator of a figure is called, and where it says so. */
type By = 'name' | 'short' | 'id';

function callsOf({ indicator: { id, fields } }: Pick<Figure, 'indicator'>): { by: By; name: string }[] {
  const calls: [By, string][] = [
    ['name', plainName(fields.name)],
    ['short', plainName(fields.shortName)],
    ['id', id.toLowerCase().replaceAll('-', ' ')],
  ];
  return calls.filter(([, name]) => name).map(([by, name]) => ({ by, name }));
}

function pairOf(
  yes: Figure,
  no: Figure,
  { all, ofAll, exact }: Negation,
  by: By,
): Omit<Opposites, 'unknown'> | undefined {
  const [mine, others] = [wordsFor(yes), wordsFor(no)];
  const same = [0, 1, 2].map((at) => (mine[at] && others[at] ? mine[at] === others[at] : undefined));
  if (same.includes(false) || haveOtherGroups(yes, no)) return undefined;

  const told = same.includes(true);
  // A short name leaves out of what ages they are.
  if (!told && by === 'short' && agesOf(yes) !== agesOf(no)) return undefined;
  return {
    yes,
    no,
    labels: [...new Set([mine, others].flatMap((words) => words.slice(0, 2).find(Boolean) ?? []))],
    all: by === 'id' || !all ? undefined : { all, ofAll },
    sure: told || (exact && by !== 'short'),
  };
}

/** Of whom a figure is, as far as it says so: in words for its lower number, in words for whom it is about, in numbers. */
export function wordsFor({ indicator, fields, denominator }: Figure): string[] {
  const { denominatorLabel, population } = indicator.fields;
  return [barely(denominatorLabel), barely(fields.population ?? population), String(denominator ?? '')];
}

function agesOf(figure: Figure): string {
  return String(namesOf(figure).join(' ').match(/\d+/g));
}

/** Whether a figure is of some of the same people, by its words for whom it is about or by the beginning of its name. */
function isOf(figure: Figure, { labels, all }: Pick<Opposites, 'labels' | 'all'>): boolean {
  const mine = wordsFor(figure).slice(0, 2);
  return (
    labels.some((label) => mine.includes(label)) ||
    callsOf(figure).some(({ name }) => all && barely(name).startsWith(all.all))
  );
}

/** Whether two figures say that they are of different groups. */
export function haveOtherGroups({ cohorts: one }: Figure, { cohorts: other }: Figure): boolean {
  return one.length > 0 && other.length > 0 && String(one) !== String(other);
}

/** Whether a figure counts people, or says how many of a hundred. */
export function isOfMembers(unit: unknown): boolean {
  return unit === 'count' || unit === 'percent';
}

function byPlace(figures: readonly Figure[]): Map<string, Figure[]> {
  const places = new Map<string, Figure[]>();
  for (const figure of figures) add(places, placeOf(figure), figure);
  return places;
}

function add<Thing>(lists: Map<string, Thing[]>, key: string, thing: Thing): void {
  const others = lists.get(key);
  if (others) others.push(thing);
  else lists.set(key, [thing]);
}
