import * as z from 'zod';

import { LONGEST_LIST } from './limits.js';

/** A collection of the document: absent means none. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(LONGEST_LIST).default([]);
}

/** A short list inside an entry, which may be left out. */
export function some<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(LONGEST_LIST).optional();
}
