import type { ChartOptions, Scale } from 'chart.js';

import { fontOf, type Drawing } from './drawing.js';
import { letterRows } from './letters.js';
import { linesOf } from './lines-of.js';

/** How much of their reach lines have free above and below them. */
const GRACE = 0.1;

/** The axes: one of figures, and one of times or, where bars lie below each other, of names. */
export function scalesOf(drawing: Drawing): ChartOptions['scales'] {
  const { kind, named, labels, series, ink, line, font, format, target } = drawing;
  const ticks = { color: ink, font };
  const figures = {
    // A bar is as long as its figure only if it begins at nought.
    beginAtZero: kind === 'bar',
    grace: kind === 'bar' ? 0 : `${GRACE * 100}%`,
    min: floorOf(drawing),
    suggestedMin: target?.value,
    suggestedMax: target?.to ?? target?.value,
    ticks: { ...ticks, maxTicksLimit: 6, maxRotation: 0, callback: (value: number | string) => format(Number(value)) },
    grid: { color: line },
    border: { display: false },
    // Where names are on the other axis, this says what all the figures are.
    title: { display: named, color: ink, font, text: titleOf(drawing) },
  };
  const places = {
    ticks: {
      ...ticks,
      maxRotation: 0,
      autoSkip: !named,
      autoSkipPadding: 12,
      callback(this: Scale, place: number | string) {
        const { ctx, width } = this.chart;
        ctx.font = fontOf(font);
        const at = Number(place);
        if (named) return linesOf(series[at]!.label, nameRoom(drawing, width), ctx);
        const room = width / labels.length - font.size * 2;
        const isShort = labels.every((one) => ctx.measureText(one).width < room);
        // The letters of bars stand in the empty lines.
        const above = Array<string>(letterRows(drawing, this.chart)).fill('');
        return [...above, ...(isShort ? [labels[at]!] : inTwo(labels[at]!))];
      },
    },
    grid: { display: false },
    border: { color: line },
  };
  return named ? { x: figures, y: places } : { x: places, y: figures };
}

/** How wide names may be beside their bars. */
export function nameRoom({ font }: Pick<Drawing, 'font'>, width: number): number {
  return Math.min(width * 0.4, font.size * 18);
}

/** Of what time and in what unit figures are, in lines for which a phone has room. */
function titleOf({ labels: [time = ''], unit }: Pick<Drawing, 'labels' | 'unit'>): string[] {
  return [...(time.length > 24 ? inTwo(time) : [time]), unit].filter(Boolean);
}

/** Words in two lines, both as short as can be: "31 March" and "2025". */
function inTwo(words: string): string[] {
  const all = words.split(' ');
  const halves = all.map((_, at) => [all.slice(0, at + 1).join(' '), all.slice(at + 1).join(' ')]);
  const longest = (lines: string[]) => Math.max(...lines.map(({ length }) => length));
  return halves.reduce((best, one) => (longest(one) < longest(best) ? one : best)).filter(Boolean);
}

/** Where figures come so near to nought that there would be room below it, nought is the end: no percentage is below. */
function floorOf({ series, target }: Drawing): number | undefined {
  const values = [...series.flatMap(({ values }) => values), target?.value, target?.to].flatMap((one) => one ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least >= 0 && least <= (most - least) * GRACE ? 0 : undefined;
}
