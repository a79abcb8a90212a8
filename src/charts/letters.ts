import type { Plugin } from 'chart.js';

import { fontOf, type Drawing } from './drawing.js';

/** How far below the axis the letters stand, in heights of a line. */
const BELOW = 0.75;
/** Smaller letters are not read. */
const LEAST = 7;

/** The letter of its series below each bar, so that it is known where all bars have one colour, if there is room for it. */
export function letters(drawing: () => Drawing): Plugin {
  return {
    id: 'cp-letters',
    afterDatasetsDraw(chart) {
      const { series, ink, font } = drawing();
      const { ctx, chartArea } = chart;
      const bars = chart.getDatasetMeta(0)?.data[0]?.getProps(['width'], true) as { width?: number } | undefined;
      const size = Math.min(font.size * 0.85, bars?.width ?? 0);
      if (size < LEAST) return;
      ctx.save();
      ctx.font = fontOf({ ...font, size });
      ctx.fillStyle = ink;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      for (const [at, { values, letter }] of series.entries())
        for (const [index, value] of values.entries())
          if (letter && value !== null)
            ctx.fillText(letter, chart.getDatasetMeta(at).data[index]!.x, chartArea.bottom + font.size * BELOW);
      ctx.restore();
    },
  };
}
