/** The four ways in which feeds say the same. */
export type Dialect = 'hsds-uk-3' | 'hsds-3' | 'hsds-uk-1' | 'outpost';

/** Anything read from JSON, with nothing believed of it yet. */
export type Fields = Record<string, unknown>;

/** One page of a feed: its services, and what it claims about the others. */
export interface FeedPage {
  dialect: Dialect;
  items: unknown[];
  /** What the page says: wrong in real feeds, so only a hint. */
  claims: { total?: number; pages?: number };
}

/** Why something is not read as a feed. */
export type FeedRefusal = 'not-json-object' | 'no-list' | 'unknown-shape';

const MARKS: Record<Dialect, readonly string[]> = {
  outpost: ['organisation', 'taxonomies', 'min_age', 'age_band_under_2', 'send_needs', 'needs_referral'],
  'hsds-uk-1': [
    'service_taxonomys',
    'service_taxonomies',
    'regular_schedules',
    'eligibilitys',
    'eligibilities',
    'attending_type',
    'deliverable_type',
  ],
  'hsds-3': ['phones', 'eligibility_description', 'application_process', 'fees_description', 'interpretation_services'],
  'hsds-uk-3': ['status', 'organization', 'organization_id', 'minimum_age', 'attributes'],
};

/** Whether something is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a page of a feed, or one service alone. The dialect is told by the name of the list (`contents`, or `content`)
 * and by fields only one of them has; what fits none is refused, and never guessed at. A page on which nothing shows
 * what it is, because all on it is broken, is of the dialect of the pages `before` it.
 */
export function readPage(value: unknown, before?: Dialect): FeedPage | { refused: FeedRefusal } {
  if (!isFields(value)) return { refused: 'not-json-object' };

  const { contents, content } = value;
  if (Array.isArray(contents)) return pageOf(value, contents, ['hsds-3', 'hsds-uk-3'], 'hsds-uk-3', before);
  if (Array.isArray(content)) return pageOf(value, content, ['outpost', 'hsds-uk-1'], 'hsds-uk-1', before);
  if (typeof value['name'] !== 'string' || value['id'] === undefined) return { refused: 'no-list' };
  return pageOf({}, [value], ['outpost', 'hsds-uk-1', 'hsds-3', 'hsds-uk-3']);
}

/**
 * Whether two pages may be of one feed. A page on which no service fills what only the full standard has looks like the
 * UK profile, and the other way round.
 */
export function isSameFamily(one: Dialect, other: Dialect): boolean {
  const family = (dialect: Dialect) => (dialect === 'hsds-3' ? 'hsds-uk-3' : dialect);
  return family(one) === family(other);
}

/** Whether directories of a dialect search for themselves: only Open Referral 3.0 says how they are asked. */
export function canSearch(dialect: Dialect | undefined): boolean {
  return dialect === 'hsds-uk-3' || dialect === 'hsds-3';
}

function pageOf(
  envelope: Fields,
  items: unknown[],
  dialects: readonly Dialect[],
  usual?: Dialect,
  before?: Dialect,
): FeedPage | { refused: FeedRefusal } {
  const has = (name: string) => items.some((item) => isFields(item) && name in item);
  const told = dialects.find((one) => MARKS[one].some(has)) ?? dialects.find((one) => items.length && one === before);
  // What every dialect of the standard needs, and Outpost spells otherwise, says no more than the list it stands in.
  const dialect = told ?? (!items.length || has('organization') ? usual : undefined);
  if (!dialect) return { refused: 'unknown-shape' };

  const claim = (...names: string[]) => names.map((name) => envelope[name]).find((one) => typeof one === 'number');
  const total = claim('total_items', 'totalElements');
  const pages = claim('total_pages', 'totalPages');
  return { dialect, items, claims: { ...(total !== undefined && { total }), ...(pages !== undefined && { pages }) } };
}
