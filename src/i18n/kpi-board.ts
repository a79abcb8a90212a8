import { kpiBoard } from './en/kpi-board.js';
import { kpiTile } from './en/kpi-tile.js';
import { withShared } from './words.js';

/** The words of `<cp-kpi-board>`, those of its tiles included. */
export const kpiBoardWords = withShared(
  { ...kpiBoard, tile: kpiTile },
  {
    cy: async () => {
      const [board, tile] = await Promise.all([import('./cy/kpi-board.js'), import('./cy/kpi-tile.js')]);
      return { ...board.kpiBoard, tile: tile.kpiTile };
    },
  },
);
