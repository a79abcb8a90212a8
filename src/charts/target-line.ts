import type { Plugin } from 'chart.js';

import { fontOf, type Drawing } from './drawing.js';

/** A target as a dashed line across the chart, or a pair of them for a range, with its name. */
export function targetLine(drawing: () => Drawing): Plugin {
  return {
    id: 'cp-target',
    afterDatasetsDraw({ ctx, chartArea: { left, right }, scales: { y } }) {
      const { target, ink, font } = drawing();
      if (!y || !target) return;
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = ink;
      ctx.lineWidth = 1.5;
      ctx.font = fontOf(font);
      ctx.textBaseline = 'bottom';
      ctx.setLineDash([3, 3]);
      for (const value of [target.value, target.to ?? target.value]) {
        const at = y.getPixelForValue(value);
        ctx.beginPath();
        ctx.moveTo(left, at);
        ctx.lineTo(right, at);
        ctx.stroke();
        ctx.fillText(target.label, left + 6, at - 3);
      }
      ctx.restore();
    },
  };
}
