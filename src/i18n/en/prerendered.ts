/** What stands below what was written into a page, because nothing in it is worked out anew on the day of reading. */
export const prerendered = {
  written: (date: string) => `Written on ${date}.`,
  judged: (date: string) =>
    `Written on ${date}. What is overdue, out of date or still to come is as it was on that day.`,
};

export type PrerenderedWords = typeof prerendered;
