import type { Plugin } from 'chart.js';

import { fontOf, type Drawing } from './drawing.js';

/** What the numbers on the axis are, once above it. */
export function unitAbove(drawing: () => Drawing): Plugin {
  return {
    id: 'cp-unit-above',
    afterDraw({ ctx, chartArea }) {
      const { named, unit, ink, font } = drawing();
      if (named) return;
      ctx.save();
      ctx.font = fontOf(font);
      ctx.fillStyle = ink;
      ctx.textBaseline = 'middle';
      ctx.fillText(unit, 0, chartArea.top - font.size * 1.5);
      ctx.restore();
    },
  };
}
