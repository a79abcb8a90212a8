import type { Chart, Plugin } from 'chart.js';

import { fontOf, type Drawing } from './drawing.js';
import { linesOf } from './lines-of.js';
import { nameRoom } from './scales.js';

/** Room for the axis and for the name of a target, in heights of a letter. */
const REST = 6;

/** Keeps a drawing high enough for the names of all its bars, however many there are and however narrow it is. */
export function namedBars(drawing: () => Drawing): Plugin {
  const fit = (chart: Chart) => {
    const { named, series, font } = drawing();
    const { ctx, canvas, width } = chart;
    const { style } = canvas.parentElement!;
    style.minBlockSize = '';
    if (!named) return;
    ctx.font = fontOf(font);
    const lines = series.map(({ label }) => linesOf(label, nameRoom({ font }, width), ctx).length);
    const rows = (Math.max(...lines) * 1.2 + 0.3) * series.length;
    style.minBlockSize = `${(rows + REST) * font.size}px`;
  };
  return { id: 'cp-named-bars', beforeInit: fit, beforeUpdate: fit, resize: fit };
}
