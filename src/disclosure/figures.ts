import { entriesAt } from '../schema/rules/entries.js';
import { isFields } from '../schema/shape.js';
import { folded } from './folded.js';
import { countedBy } from './people.js';
import type { Counted } from './people.js';
import { publishedElsewhere } from './official.js';
import { spanOf } from './span.js';
import type { Span } from './span.js';

/** Which part of the whole a figure is about. */
export interface Part {
  dimension: string;
  category: string;
  includes: string;
}

/** A figure as the audit sees it, whatever is wrong with the document otherwise. */
export interface Figure {
  /** Where it stands: `indicators.observations[3]`, with the name of the file before it if it is an earlier one. */
  path: string;
  id: string | undefined;
  indicator: { id: string; path: string; name: string; unit: unknown; fields: Record<string, unknown> };
  area: string;
  span: Span;
  parts: readonly Part[];
  cohorts: readonly string[];
  management: boolean;
  counted: Counted;
  value: number | undefined;
  numerator: number | undefined;
  denominator: number | undefined;
  /** Kept back to protect privacy, so that nothing may give it away. */
  hidden: boolean;
  /** Rounds to 0 and is not 0. */
  low: boolean;
  decimals: number;
  /** Rounded to the nearest so many; 1 for a whole number as it was counted. */
  rounding: number;
  qualifier: unknown;
  /** Another body has published it as statistics, after a check of its own. */
  official: boolean;
  revisionOf: string | undefined;
  /** The file it is from, if that is not the document that is checked. */
  publication: string | undefined;
  fields: Record<string, unknown>;
}

/** Finer than anybody publishes, and still exact in whole numbers. */
const MOST_DECIMALS = 6;

/** More people than there are. Beyond, whole numbers are no longer told apart. */
const MOST_PEOPLE = 1e10;

/** Every figure of a document, those kept back included. */
export function figuresOf(document: unknown, publication?: string): Figure[] {
  const indicators = new Map(
    entriesAt(document, 'indicators.items').map(({ path, fields }) => [fields.id, { path, fields }]),
  );
  const areas = new Map(entriesAt(document, 'areas').map(({ fields }) => [fields.id, fields]));
  const isOfficial = publishedElsewhere(document);

  return entriesAt(document, 'indicators.observations').map(({ path, fields }): Figure => {
    const measured = indicators.get(fields.indicator) ?? { path: '', fields: {} };
    const area = areas.get(fields.area);
    const value = numberIn(fields.value);
    const missing = isFields(fields.missing) ? fields.missing.reason : undefined;
    return {
      path: publication ? `${publication}: ${path}` : path,
      id: typeof fields.id === 'string' ? fields.id : undefined,
      indicator: {
        id: String(fields.indicator),
        path: measured.path,
        name: wordsOf(measured.fields.shortName ?? measured.fields.name) || String(fields.indicator),
        unit: measured.fields.unit,
        fields: measured.fields,
      },
      area: String(area?.code ?? fields.area),
      span: spanOf(fields.period),
      parts: partsOf(fields.breakdown),
      cohorts: listOf(fields.cohorts ?? measured.fields.cohorts).sort(),
      management: fields.status === 'management-information',
      counted: countedBy(measured.fields, fields),
      value,
      numerator: numberIn(fields.numerator),
      denominator: numberIn(fields.denominator),
      hidden: missing === 'suppressed',
      low: missing === 'low',
      decimals: Math.min(MOST_DECIMALS, Math.max(decimalsIn(value), numberIn(fields.decimals) ?? 0)),
      rounding: Math.max(1, numberIn(isFields(fields.rounding) ? fields.rounding.base : 1) ?? 1),
      qualifier: fields.qualifier === 'exact' ? undefined : fields.qualifier,
      official: isOfficial(fields),
      revisionOf: typeof fields.revisionOf === 'string' ? fields.revisionOf : undefined,
      publication,
      fields,
    };
  });
}

/** The wording of a text, whatever variants it has. */
export function wordsOf(text: unknown): string {
  const words = isFields(text) ? text.default : text;
  return typeof words === 'string' ? folded(words) : '';
}

/**
 * Parts of the whole, in an order of their own, so that two figures of one part are known as such. "All" is no part,
 * unless it says who is in it: "all, without unaccompanied children".
 */
function partsOf(breakdown: unknown): Part[] {
  const parts = entriesAt({ breakdown }, 'breakdown').map(({ fields }) => ({
    dimension: String(fields.dimension).trim().toLowerCase(),
    category: wordsOf(fields.category).trim().toLowerCase(),
    includes: wordsOf(fields.includes).trim().toLowerCase(),
  }));
  return parts
    .filter((part) => part.includes || !isAll(part))
    .sort((one, other) => one.dimension.localeCompare(other.dimension) || one.category.localeCompare(other.category));
}

/** Whether a part is the whole by its name. */
export function isAll({ category }: Pick<Part, 'category'>): boolean {
  return /^(total|all|both|everybody|everyone|any)\b/.test(category);
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= MOST_PEOPLE ? value : undefined;
}

function decimalsIn(value = 0): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** How many people a figure counts: itself, or the upper number of a share. */
export function countIn({ indicator, value, numerator }: Figure): number | undefined {
  return indicator.unit === 'count' ? value : numerator;
}
