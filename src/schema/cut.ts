/** A list from which a page has left out what it cannot use, so that its last entry need not be what was said last. */
export interface Cut {
  /** Not told among its entries. */
  readonly leftOut?: boolean;
}
