/** What a board says around its tiles. */
export const kpiBoard = {
  empty: 'No figures have been published here yet.',
  unknown: 'This group of figures is not in the published information.',
};

export type KpiBoardWords = typeof kpiBoard;
