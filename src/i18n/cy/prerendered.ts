import type { PrerenderedWords } from '../en/prerendered.js';

/** What stands below what was written into a page, in Welsh. */
export const prerendered: PrerenderedWords = {
  written: (date) => `Ysgrifennwyd ar ${date}.`,
  judged: (date) =>
    `Ysgrifennwyd ar ${date}. Mae’r hyn sy’n hwyr, wedi dyddio neu eto i ddod fel yr oedd ar y diwrnod hwnnw.`,
};
