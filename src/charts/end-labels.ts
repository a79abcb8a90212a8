import type { Chart, Plugin } from 'chart.js';

import { fontOf, type Drawing } from './drawing.js';
import { linesOf } from './lines-of.js';

const NARROW = 480;
/** From the end of a line, with a ring around it, to its name. */
const GAP = 16;
const MANY = 5;
/** A name of more lines is left to the legend. */
const LINES = 3;

/** A name, and where it stands: in the middle of its height. */
interface Label {
  lines: string[];
  color: string;
  x: number;
  y: number;
  height: number;
}

/** The name of each line at its end, where the chart is wide enough for it. */
export function endLabels(drawing: () => Drawing): Plugin {
  return {
    id: 'cp-end-labels',
    beforeLayout(chart) {
      const widest = Math.max(0, ...namesOf(drawing(), chart).map(({ width }) => width));
      Object.assign(chart.options.layout!.padding as object, { right: widest ? widest + GAP * 1.5 : 12 });
    },
    afterDatasetsDraw(chart) {
      const { font } = drawing();
      const { ctx } = chart;
      const line = font.size * 1.25;
      const labels = namesOf(drawing(), chart).map(({ at, lines, color }) => {
        const { x, y } = chart.getDatasetMeta(at).data.at(-1)!;
        return { lines, color, x: x + GAP, y, height: lines.length * line };
      });
      ctx.save();
      ctx.font = fontOf(font);
      ctx.textBaseline = 'middle';
      for (const { lines, color, x, y, height } of apart(labels, chart.chartArea.bottom)) {
        ctx.fillStyle = color;
        for (const [at, words] of lines.entries()) ctx.fillText(words, x, y - height / 2 + (at + 0.5) * line);
      }
      ctx.restore();
    },
  };
}

/** The names that have room beside the ends of their lines: of those that reach the end of the chart. */
function namesOf({ kind, series, font }: Drawing, { ctx, width, height }: Chart) {
  if (kind !== 'line' || width < NARROW || series.length > MANY) return [];
  ctx.font = fontOf(font);
  const room = Math.min(width / 4, font.size * 12);
  const names = series.flatMap(({ label, color, values }, at) => {
    const lines = values.at(-1) === null ? [] : linesOf(label, room, ctx);
    const widest = Math.max(0, ...lines.map((one) => ctx.measureText(one).width));
    return lines.length && lines.length <= LINES && widest <= room ? [{ at, lines, color, width: widest }] : [];
  });
  const high = names.flatMap(({ lines }) => lines).length * font.size * 1.25;
  return high < height * 0.75 ? names : [];
}

/** Names of lines that end close together stand below each other; where that leads below the chart, they move up. */
function apart(labels: readonly Label[], bottom: number): Label[] {
  const placed = labels.toSorted((one, other) => one.y - other.y);
  let free = 0;
  for (const label of placed) {
    label.y = Math.max(label.y, free + label.height / 2);
    free = label.y + label.height / 2;
  }
  let last = bottom;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, last - label.height / 2);
    last = label.y - label.height / 2;
  }
  return placed;
}
