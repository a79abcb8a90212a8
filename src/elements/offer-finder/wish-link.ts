import type { Wish } from './wish.js';

/** A link to what is looked for, to follow the `#`: the words and the need, and nothing about the reader. */
export function linkTo({ query, need }: Wish): string {
  return new URLSearchParams({ ...(query ? { query } : {}), ...(need ? { need } : {}) }).toString();
}
