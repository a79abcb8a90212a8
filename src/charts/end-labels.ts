import type { Chart, Plugin } from 'chart.js';

import { fontOf, type Drawing, type DrawnSeries } from './drawing.js';

const NARROW = 480;
const GAP = 12;
const MANY = 5;

/** The name of each line at its end, where the chart is wide enough for them. */
export function endLabels(drawing: () => Drawing): Plugin {
  return {
    id: 'cp-end-labels',
    beforeLayout(chart) {
      const room = roomFor(drawing(), chart);
      chart.options.layout = { padding: { top: 8, right: room || 12 } };
    },
    afterDatasetsDraw(chart) {
      const { series, font } = drawing();
      if (!roomFor(drawing(), chart)) return;
      const { ctx } = chart;
      ctx.save();
      ctx.font = fontOf(font);
      ctx.textBaseline = 'middle';
      for (const { label, color, x, y } of apart(endsOf(chart, series), font.size * 1.25, chart.chartArea.bottom)) {
        ctx.fillStyle = color;
        ctx.fillText(label, x + GAP, y);
      }
      ctx.restore();
    },
  };
}

/** How much room the names need, or 0 where there is not enough. */
function roomFor({ kind, series, font }: Drawing, { ctx, width }: Chart): number {
  if (kind !== 'line' || width < NARROW || series.length > MANY) return 0;
  ctx.font = fontOf(font);
  const widest = Math.max(...series.map(({ label }) => ctx.measureText(label).width));
  return widest <= width / 4 ? widest + GAP * 2 : 0;
}

/** Where the lines that reach the end of the chart do so, from the top down. */
function endsOf(chart: Chart, series: readonly DrawnSeries[]) {
  return series
    .flatMap(({ label, values, color }, at) => {
      const end = chart.getDatasetMeta(at).data.at(-1);
      return end && values.at(-1) !== null ? [{ label, color, x: end.x, y: end.y }] : [];
    })
    .sort((one, other) => one.y - other.y);
}

/** Names of lines that end close together stand below each other; where that leads below the chart, they move up. */
function apart<End extends { y: number }>(ends: readonly End[], height: number, bottom: number): End[] {
  let free = -Infinity;
  const placed = ends.map((end) => {
    const y = Math.max(end.y, free);
    free = y + height;
    return { ...end, y };
  });
  let last = bottom - height / 2;
  for (const end of placed.toReversed()) {
    end.y = Math.min(end.y, last);
    last = end.y - height;
  }
  return placed;
}
