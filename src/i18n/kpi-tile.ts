import { kpiTile } from './en/kpi-tile.js';
import { withShared } from './words.js';

/** The words of `<cp-kpi-tile>` and of the tiles in a board. */
export const kpiTileWords = withShared(kpiTile, {
  cy: async () => (await import('./cy/kpi-tile.js')).kpiTile,
});
