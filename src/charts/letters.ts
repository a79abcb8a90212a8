import type { Chart, Plugin } from 'chart.js';

import { fontOf, type Drawing } from './drawing.js';

/** How far below the axis the first letters stand, and how far below each other, in heights of a letter. */
const BELOW = 0.75;
const LINE = 1.2;
/** In more rows than these, letters stand below bars too thin for anybody to tell apart. */
const ROWS = 4;

/**
 * The letter of its series below each bar, so that it is known where all bars have one colour. Where bars are thinner than
 * letters, as those of many series are on a phone, the letters go down in steps and begin again at the top.
 */
export function letters(drawing: () => Drawing): Plugin {
  return {
    id: 'cp-letters',
    afterDatasetsDraw(chart) {
      const { series, ink, font } = drawing();
      const { ctx, chartArea } = chart;
      const rows = letterRows(drawing(), chart);
      if (!rows) return;
      ctx.save();
      ctx.font = fontOf({ ...font, size: sizeOf(font) });
      ctx.fillStyle = ink;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      for (const [at, { values, letter }] of series.entries())
        for (const [index, value] of values.entries())
          if (value !== null)
            ctx.fillText(
              letter,
              chart.getDatasetMeta(at).data[index]!.x,
              chartArea.bottom + font.size * (BELOW + (at % rows) * LINE),
            );
      ctx.restore();
    },
  };
}

/** In how many lines letters stand, so that none touches the next: none where there are no letters, or no room for them. */
export function letterRows({ labels, series, font }: Drawing, { width }: Chart): number {
  const longest = Math.max(...series.map(({ letter }) => letter.length));
  // The axis takes about four letters, and a tenth is left between one time and the next.
  const step = ((width - font.size * 4) * 0.9) / labels.length / series.length;
  const rows = Math.ceil((longest * sizeOf(font)) / step);
  return rows > ROWS ? 0 : rows;
}

/** How high letters are, and no wider. */
function sizeOf({ size }: Drawing['font']): number {
  return size * 0.85;
}
