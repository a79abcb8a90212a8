import { kpiTile } from './en/kpi-tile.js';
import { outcomes } from './en/outcomes.js';
import { withShared } from './words.js';

/** The words of `<cp-outcomes>`, with those that tiles use for figures and targets. */
export const outcomesWords = withShared(
  { ...outcomes, tile: kpiTile },
  {
    cy: async () => {
      const [own, tile] = await Promise.all([import('./cy/outcomes.js'), import('./cy/kpi-tile.js')]);
      return { ...own.outcomes, tile: tile.kpiTile };
    },
  },
);
