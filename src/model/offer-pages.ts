/** Things under one heading: how many there are, and those of them that stand on a page. */
export interface Slice<Name extends string, Item> {
  name: Name;
  count: number;
  items: Item[];
}

/** One page of a long list that is divided by headings. */
export interface Page<Name extends string, Item> {
  /** Which page it is, from 1, and of how many. */
  number: number;
  pages: number;
  /** How many there are on all pages. */
  count: number;
  /** The place in the list of the first and the last on this page, from 1; 0 where there are none. */
  first: number;
  last: number;
  groups: Slice<Name, Item>[];
}

/** A page of a list in groups, or the beginning of it. A page that is not there is the nearest that is. */
export function pageOf<Name extends string, Item>(
  groups: readonly (readonly [name: Name, items: readonly Item[]])[],
  wanted: number,
  size: number,
  beginning = size,
): Page<Name, Item> {
  const count = groups.reduce((sum, [, items]) => sum + items.length, 0);
  const pages = Math.max(1, Math.ceil(count / size));
  const number = Math.min(Math.max(1, wanted), pages);
  const start = (number - 1) * size;
  let before = 0;
  const slices = groups.map(([name, items]) => {
    const from = Math.max(0, start - before);
    const to = Math.max(0, start + Math.min(size, beginning) - before);
    before += items.length;
    return { name, count: items.length, items: items.slice(from, to) };
  });
  return {
    number,
    pages,
    count,
    first: count && start + 1,
    last: Math.min(count, start + size),
    groups: slices.filter(({ items }) => items.length),
  };
}
