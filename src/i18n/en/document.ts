/** What is said about one document in a list: its date, the time it covers, its review, and whether it is here. */
export const documentWords = {
  availability: {
    'headings-only': 'only its headings are printed',
    'referenced-not-included': 'named only',
    planned: 'planned',
    'not-found': 'not found',
  } as Record<string, string>,
  dated: (date: string) => `dated ${date}`,
  covers: (period: string) => `covers ${period}`,
  reviewDue: (date: string) => `its own review was due by ${date}`,
  untitled: 'no title is printed',
};

export type DocumentWords = typeof documentWords;
