import type { Plugin } from 'chart.js';

import type { Drawing } from './drawing.js';

/**
 * A ring around each point, and on top of each bar, that is not as it was first published. It is a shape, and no colour, so
 * that it is seen where all lines have one colour.
 */
export function rings(drawing: () => Drawing): Plugin {
  return {
    id: 'cp-rings',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const { kind, named, series, ink, surface } = drawing();
      ctx.save();
      ctx.strokeStyle = ink;
      ctx.fillStyle = surface;
      ctx.lineWidth = 1.5;
      for (const [at, { edged, values }] of series.entries())
        for (const [index, value] of values.entries()) {
          if (!edged[index] || value === null) continue;
          const { x, y } = chart.getDatasetMeta(named ? 0 : at).data[named ? at : index]!;
          ctx.beginPath();
          ctx.arc(x, y, kind === 'bar' ? 5 : 10, 0, 2 * Math.PI);
          if (kind === 'bar') ctx.fill();
          ctx.stroke();
        }
      ctx.restore();
    },
  };
}
