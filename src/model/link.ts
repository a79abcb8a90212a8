import type { Link } from '../schema/id.js';

/** Something that points at another thing, and whether the council itself says that the two belong together. */
export interface Linked<Item> {
  item: Item;
  stated: boolean;
  /** Why the link was made, where the council did not state it. */
  note: string | undefined;
}

/** The id that a link goes to. */
export function targetOf(link: Link): string {
  return typeof link === 'string' ? link : link.to;
}

/** Whether the council states a link. One that an editor made, or that follows from the layout, is shown as such. */
export function isStated(link: Link): boolean {
  return typeof link === 'string' || link.basis === 'stated';
}

/** Those of the items that point at a thing, in their own order. */
export function linkedTo<Item>(
  id: string,
  items: readonly Item[],
  linksOf: (item: Item) => readonly Link[] | undefined,
): Linked<Item>[] {
  return items.flatMap((item) => {
    const link = linksOf(item)?.find((one) => targetOf(one) === id);
    return link ? [{ item, stated: isStated(link), note: typeof link === 'string' ? undefined : link.note }] : [];
  });
}
