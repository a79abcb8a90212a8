import type { Chart, Plugin } from 'chart.js';

import { distanceOf } from './distance.js';
import { fontOf, type Drawing } from './drawing.js';
import { linesOf } from './lines-of.js';

const NARROW = 480;
/** From the end of a line, with a ring around it, to its name. */
const GAP = 16;
const MANY = 5;
/** A name of more lines is left to the legend. */
const LINES = 3;
/** How far above or below its line a name inside the chart may stand, in heights of a line. */
const NEAR = [0, -0.5, 0.5, -1, 1];

/** A name, and where it stands: in the middle of its height. */
interface Label {
  lines: string[];
  color: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The name of each line at its end, where the chart is wide enough for it: beside the chart or, of a line that ends before
 * it, inside where nothing else is drawn.
 */
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
      const labelsOf = (isInside: boolean) =>
        namesOf(drawing(), chart, isInside).map(({ at, last, lines, color, width }) => {
          const { x, y } = chart.getDatasetMeta(at).data[last]!;
          return { lines, color, x: x + GAP, y, width, height: lines.length * line };
        });
      const labels = [...apart(labelsOf(false), chart.chartArea.bottom), ...free(labelsOf(true), chart, drawing())];
      ctx.save();
      ctx.font = fontOf(font);
      ctx.textBaseline = 'middle';
      for (const { lines, color, x, y, height } of labels) {
        ctx.fillStyle = color;
        for (const [at, words] of lines.entries()) ctx.fillText(words, x, y - height / 2 + (at + 0.5) * line);
      }
      ctx.restore();
    },
  };
}

/** The names that have room: beside the ends of lines that reach the end of the chart, or after those that do not. */
function namesOf({ kind, series, font }: Drawing, chart: Chart, isInside = false) {
  const { ctx, width, height } = chart;
  if (kind !== 'line' || width < NARROW || series.length > MANY) return [];
  ctx.font = fontOf(font);
  const most = Math.min(width / 4, font.size * 12);
  const names = series.flatMap(({ label, color, values }, at) => {
    const last = values.findLastIndex((value) => value !== null);
    if (last < 0 || isInside === (last === values.length - 1)) return [];
    const after = () => chart.chartArea.right - chart.getDatasetMeta(at).data[last]!.x - GAP;
    const room = isInside ? Math.min(most, after()) : most;
    const lines = linesOf(label, room, ctx);
    const widest = Math.max(...lines.map((one) => ctx.measureText(one).width));
    return lines.length <= LINES && widest <= room ? [{ at, last, lines, color, width: widest }] : [];
  });
  const high = names.flatMap(({ lines }) => lines).length * font.size * 1.25;
  return high < height * 0.75 ? names : [];
}

/** Names where neither a line, nor the name of a target, nor another name is. Those that find no such place are left out. */
function free(labels: readonly Label[], chart: Chart, { font, target }: Drawing): Label[] {
  const { top, bottom } = chart.chartArea;
  const aims = [target?.value, target?.to].flatMap((one) =>
    one === undefined ? [] : chart.scales.y!.getPixelForValue(one),
  );
  const placed: Label[] = [];
  for (const label of labels.toSorted((one, other) => one.y - other.y)) {
    const { x, width, height } = label;
    const isFree = (y: number) =>
      y - height / 2 >= top &&
      y + height / 2 <= bottom &&
      distanceOf(chart, x, x + width, y) >= height / 2 + font.size * 0.75 &&
      // The name of a target stands above or below its line.
      aims.every((aim) => Math.abs(aim - y) >= height / 2 + font.size * 1.5) &&
      placed.every(
        (one) => Math.abs(one.y - y) >= (one.height + height) / 2 || one.x + one.width < x || x + width < one.x,
      );
    const y = NEAR.map((far) => label.y + far * font.size * 1.25).find(isFree);
    if (y !== undefined) placed.push({ ...label, y });
  }
  return placed;
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
