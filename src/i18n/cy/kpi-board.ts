import type { KpiBoardWords } from '../en/kpi-board.js';

/** Yr hyn y mae bwrdd yn ei ddweud o gwmpas ei deils. */
export const kpiBoard: KpiBoardWords = {
  empty: 'Nid oes ffigurau wedi’u cyhoeddi yma eto.',
  unknown: 'Nid yw’r grŵp hwn o ffigurau yn yr wybodaeth a gyhoeddwyd.',
};
