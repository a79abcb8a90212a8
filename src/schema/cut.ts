/** Lists from which a page has left out what it cannot use. */
export const cutLists = new WeakSet<object>();

/** Whether something of a list is left out, so that its last entry need not be what was said last. */
export function isCut(list: object | undefined): boolean {
  return !!list && cutLists.has(list);
}
