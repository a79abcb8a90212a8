import { kpiTile } from './en/kpi-tile.js';
import { shared } from './en/shared.js';
import type { Words } from './words.js';

type KpiTileText = { shared: typeof shared; own: typeof kpiTile };

/** The words of `<cp-kpi-tile>`. */
export const kpiTileWords: Words<KpiTileText> = {
  en: { shared, own: kpiTile },
  load: {
    cy: async () => {
      const [common, own] = await Promise.all([import('./cy/shared.js'), import('./cy/kpi-tile.js')]);
      return { shared: common.shared, own: own.kpiTile };
    },
  },
};
