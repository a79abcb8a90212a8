import type { Figure } from './figures.js';
import { keyOf } from './key.js';
import { namesOf } from './names.js';

/** The first and last age of a group. */
export type Ages = readonly [from: number, to: number];

/** Older than anybody. */
const OLDEST = 130;

/** The ages in words such as "16 to 17", "under 5" or "18 and over". */
export function agesIn(words: string): Ages | undefined {
  const [, from, to] = /(\d{1,2})\s*(?:–|-|to|and)\s*(\d{1,2})/.exec(words) ?? [];
  if (from && to) return [Number(from), Number(to)];
  const [, under] = /under\s*(\d{1,2})/.exec(words) ?? [];
  if (under) return [0, Number(under) - 1];
  const [, over] = /(\d{1,2})\s*(?:\+|and over|or over|or older|and older)/.exec(words) ?? [];
  return over ? [Number(over), OLDEST] : undefined;
}

/** "aged 17 to 21" in the name of an indicator, so that what is left is the name of the same people at any age. */
const AGED =
  /,?\s*\(?\b(?:aged?|ages)\s+(\d{1,2})(?:\s*(?:–|-|to|and)\s*(\d{1,2})|(\s*\+|\s+(?:and|or) (?:over|older)))?(?:\s+years?)?(?![\d-])\)?/i;

/** The ages that a name says, and the name without them. */
export function agedName(name: string): { ages: Ages; name: string } | undefined {
  const found = AGED.exec(name);
  if (!found) return undefined;
  const [words, from, to, over] = found;
  return {
    ages: [Number(from), over ? OLDEST : Number(to ?? from)],
    name: name.replace(words, ' ').replace(/\s+/g, ' ').trim(),
  };
}

/** A figure whose indicator is of some ages, by its name. */
export interface AgedFigure {
  figure: Figure;
  ages: Ages;
}

/** Figures that are the same but for the ages in the names of their indicators: "Care leavers aged 17 to 18" and "19 to 21". */
export function byNameWithoutAges(figures: readonly Figure[]): AgedFigure[][] {
  const groups = new Map<string, AgedFigure[]>();
  for (const figure of figures) {
    const said = namesOf(figure).map(agedName).find(Boolean);
    if (!said) continue;
    const id = `${String(figure.indicator.unit)} ${said.name}`;
    const key = keyOf({ ...figure, cohorts: [], indicator: { ...figure.indicator, id } });
    groups.set(key, [...(groups.get(key) ?? []), { figure, ages: said.ages }]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Whether the first ages lie in the second and begin or end with them, so that those left are of one band. */
export function leavesOneBand(inner: Ages, outer: Ages): boolean {
  const [younger, older] = [inner[0] - outer[0], outer[1] - inner[1]];
  return (younger === 0 && older > 0) || (older === 0 && younger > 0);
}
