import { kpiTile } from './en/kpi-tile.js';
import { outcomeChart } from './en/outcome-chart.js';
import { withShared } from './words.js';

/** The words of `<cp-outcome-chart>`, with those of a tile for change and target. */
export const outcomeChartWords = withShared(
  { ...outcomeChart, tile: kpiTile },
  {
    cy: async () => {
      const [chart, tile] = await Promise.all([import('./cy/outcome-chart.js'), import('./cy/kpi-tile.js')]);
      return { ...chart.outcomeChart, tile: tile.kpiTile };
    },
  },
);
