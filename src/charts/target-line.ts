import type { Chart, Plugin } from 'chart.js';

import { distanceOf } from './distance.js';
import { fontOf, type Drawing } from './drawing.js';

const EDGE = 6;

/** A target as a dashed line across the chart, or a pair of them for a range, with its name where nothing else is drawn. */
export function targetLine(drawing: () => Drawing): Plugin {
  return {
    id: 'cp-target',
    afterDatasetsDraw(chart) {
      const { named, target, ink, font } = drawing();
      const { ctx, scales } = chart;
      const scale = named ? scales.x : scales.y;
      if (!scale || !target) return;
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = ink;
      // Thicker than the lines of others, so that it is found where all have one colour.
      ctx.lineWidth = 2.5;
      ctx.font = fontOf(font);
      ctx.textBaseline = 'middle';
      ctx.setLineDash([3, 3]);
      const places = [target.value, target.to ?? target.value].map((value) => scale.getPixelForValue(value));
      (named ? upright : across)(chart, places, target.label, font.size);
      ctx.restore();
    },
  };
}

function across(chart: Chart, places: readonly number[], label: string, size: number): void {
  const { left, right } = chart.chartArea;
  for (const at of places) {
    rule(chart, [left, at], [right, at]);
    chart.ctx.fillText(label, ...freePlace(chart, at, chart.ctx.measureText(label).width, size));
  }
}

/** Where bars lie below each other: its name is above them all. */
function upright(chart: Chart, places: readonly number[], label: string, size: number): void {
  const { right, top, bottom } = chart.chartArea;
  for (const at of places) rule(chart, [at, top], [at, bottom]);
  const { width } = chart.ctx.measureText(label);
  const middle = (Math.min(...places) + Math.max(...places)) / 2;
  chart.ctx.fillText(label, Math.min(middle - width / 2, right - width), top - size);
}

function rule({ ctx }: Chart, from: [x: number, y: number], to: [x: number, y: number]): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}

/** Where above or below a line a word is farthest from what is drawn: the first place from the left that is far enough. */
function freePlace(chart: Chart, at: number, width: number, height: number): [x: number, y: number] {
  const { left, right, top, bottom } = chart.chartArea;
  const downs = [at - height, at + height].filter((y) => y - height / 2 >= top && y + height / 2 <= bottom);
  let best: [number, number] = [left + EDGE, at - height];
  let farthest = -Infinity;
  for (let x = left + EDGE; x + width <= right - EDGE; x += 8) {
    for (const y of downs) {
      const far = distanceOf(chart, x, x + width, y) - height / 2;
      if (far >= height) return [x, y];
      if (far > farthest) [farthest, best] = [far, [x, y]];
    }
  }
  return best;
}
