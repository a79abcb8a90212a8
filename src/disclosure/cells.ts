import { scaleOf } from './base.js';
import type { Figure } from './figures.js';
import type { Range, Sum } from './solver.js';

/** One whole number behind a figure: the count itself, or the upper or lower number of a share. */
export interface Cell {
  at: number;
  figure: Figure;
  role: 'value' | 'numerator' | 'denominator';
  /** What the document says outright. A number that is kept back may be anything. */
  range: Range;
  hidden: boolean;
}

/** Cells that belong together, and how surely they do. */
export interface KnownSum extends Sum {
  kind:
    'parts' | 'ages' | 'times' | 'rolling' | 'groups' | 'areas' | 'share' | 'same' | 'opposites' | 'change' | 'points';
  /** What is sure in any case. `low` and `high` are what a reader would take it to be, who adds up what is shown. */
  sure: Range;
  /** Whether only names let a reader think so, so that even a small number is for people to judge. */
  guess?: boolean;
  /** The figure that says it, as a person says it: "−75 %", "62 % + 8 points". */
  said?: string;
}

/** The cells of figures, found by figure and role. */
export interface Cells {
  list: Cell[];
  of: (figure: Figure, role?: Cell['role']) => Cell | undefined;
}

/** What a whole can be more than its parts: nothing if they are all there are, otherwise something, or nothing. */
export const equal: Range = { low: 0, high: 0 };
export const orMore: Range = { low: 0, high: Infinity };
export const orLess: Range = { low: -Infinity, high: 0 };

/** What nothing is known of: of a number of people, and of the difference of two. */
const anyNumber: Range = { low: 0, high: Infinity };
export const anything: Range = { low: -Infinity, high: Infinity };

/** The cells behind figures: of each count one, of each share of a known or hidden number two. */
export function cellsOf(figures: readonly Figure[]): Cells {
  const list: Cell[] = [];
  const index = new Map<Figure, Partial<Record<Cell['role'], Cell>>>();
  const add = (figure: Figure, role: Cell['role'], range: Range, hidden: boolean) => {
    const cell = { at: list.length, figure, role, range, hidden };
    list.push(cell);
    index.set(figure, { ...index.get(figure), [role]: cell });
  };

  for (const figure of figures) {
    const { numerator, denominator } = figure;
    if (figure.indicator.unit === 'count') {
      add(figure, 'value', countRange(figure), figure.hidden);
      if (denominator !== undefined) add(figure, 'denominator', rounded(denominator, figure), false);
    } else if (scaleOf(figure) && (figure.hidden || denominator !== undefined)) {
      add(figure, 'numerator', numerator === undefined ? anyNumber : rounded(numerator, figure), figure.hidden);
      add(figure, 'denominator', denominator === undefined ? anyNumber : rounded(denominator, figure), false);
    }
  }
  return { list, of: (figure, role = 'value') => index.get(figure)?.[role] };
}

/** A whole and its parts: the whole less its parts is nothing, if they are all there are. */
export function wholeAndParts(
  kind: KnownSum['kind'],
  whole: Cell,
  parts: readonly Cell[],
  sure: Range,
  taken: Range = equal,
): KnownSum {
  const terms = [{ cell: whole.at, factor: 1 }, ...parts.map(({ at }) => ({ cell: at, factor: -1 }))];
  return { kind, terms, ...taken, sure };
}

/** The whole numbers that a printed count may stand for. */
function countRange({ value, hidden, low, rounding, qualifier, numerator }: Figure): Range {
  if (hidden) return numerator === undefined ? anyNumber : { low: numerator, high: numerator };
  if (low) return { low: 1, high: Math.max(1, Math.floor(rounding / 2)) };
  if (value === undefined) return anyNumber;
  if (qualifier === 'more-than') return { low: Math.floor(value) + 1, high: Infinity };
  if (qualifier === 'at-least') return { low: Math.ceil(value), high: Infinity };
  if (qualifier === 'less-than') return { low: 0, high: Math.ceil(value) - 1 };
  if (qualifier === 'at-most') return { low: 0, high: Math.floor(value) };
  return qualifier ? anyNumber : rounded(value, { rounding });
}

function rounded(value: number, { rounding }: Pick<Figure, 'rounding'>): Range {
  const half = rounding > 1 ? rounding / 2 : 0;
  return { low: Math.max(0, Math.ceil(value - half)), high: Math.max(0, Math.floor(value + half)) };
}
