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

/** A page of a list in groups. A page that is not there is the nearest that is. */
export function pageOf<Name extends string, Item>(
  groups: readonly (readonly [name: Name, items: readonly Item[]])[],
  wanted: number,
  size: number,
): Page<Name, Item> {
  const all = groups.flatMap(([name, items]) => items.map((item) => ({ name, item })));
  const pages = Math.max(1, Math.ceil(all.length / size));
  const number = Math.min(Math.max(1, wanted), pages);
  const start = (number - 1) * size;
  const here = all.slice(start, start + size);
  return {
    number,
    pages,
    count: all.length,
    first: here.length && start + 1,
    last: start + here.length,
    groups: groups
      .map(([name, items]) => ({
        name,
        count: items.length,
        items: here.filter((one) => one.name === name).map(({ item }) => item),
      }))
      .filter(({ items }) => items.length),
  };
}
