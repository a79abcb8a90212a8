import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
  type ChartDataset,
} from 'chart.js';

import { lookOf } from '../model/series-look.js';
import type { Drawing, Drawn, DrawnSeries } from './drawing.js';
import { endLabels } from './end-labels.js';
import { letters } from './letters.js';
import { namedBars } from './named-bars.js';
import { pictureOf } from './picture.js';
import { Place } from './place.js';
import { rings } from './rings.js';
import { scalesOf } from './scales.js';
import { stripes } from './stripes.js';
import { targetLine } from './target-line.js';
import { unitAbove } from './unit-above.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Draws a chart on a canvas. */
export function draw(canvas: HTMLCanvasElement, first: Drawing): Drawn {
  let drawing = first;
  const now = () => drawing;
  const chart = new Chart(canvas, {
    ...configOf(drawing),
    platform: Place,
    plugins: [namedBars(now), endLabels(now), targetLine(now), rings(now), letters(now), unitAbove(now)],
  });
  return {
    update(next) {
      // Drawn where it was not shown, it has had no size until now.
      if (!chart.width) chart.resize();
      if (JSON.stringify(next) === JSON.stringify(drawing)) return;
      drawing = next;
      const { data, options } = configOf(drawing);
      chart.data = data;
      chart.options = options!;
      chart.update('none');
    },
    mark(series, at) {
      const place = drawing.named ? { datasetIndex: 0, index: series } : { datasetIndex: series, index: at };
      chart.setActiveElements(at < 0 ? [] : [place]);
      chart.update('none');
    },
    picture: (words) => pictureOf(chart, drawing, words),
    end: () => chart.destroy(),
  };
}

function configOf(drawing: Drawing): ChartConfiguration {
  const { kind, named, labels, series, font, unit, target } = drawing;
  const above = (named ? target : unit) ? font.size * 2.25 : 8;
  return {
    type: kind,
    data: named
      ? { labels: series.map(({ label }) => label), datasets: [namedOf(drawing)] }
      : { labels, datasets: series.map((one) => datasetOf(one, drawing)) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      indexAxis: named ? 'y' : 'x',
      layout: { padding: { top: above, right: 12 } },
      scales: scalesOf(drawing),
    },
  };
}

/** Bars of one time: one for each series. */
function namedOf({ series, surface }: Drawing): ChartDataset<'bar'> {
  return {
    type: 'bar',
    data: series.map(({ values }) => values[0] ?? null),
    backgroundColor: series.map(({ soft, color }) => (soft[0] ? stripes(color, surface) : color)),
    borderColor: series.map(({ color }) => color),
    borderWidth: 2,
    maxBarThickness: 56,
  };
}

function datasetOf(series: DrawnSeries, drawing: Drawing): ChartDataset<'line' | 'bar'> {
  const { label, values, gaps, soft, color, look } = series;
  if (drawing.kind === 'bar') {
    return {
      type: 'bar',
      label,
      data: values,
      backgroundColor: coloursOf(soft, () => stripes(color, drawing.surface), color),
      borderColor: color,
      borderWidth: 2,
      maxBarThickness: 56,
      categoryPercentage: 0.9,
    };
  }
  const { dash, shape, turn, width } = lookOf(look);
  return {
    type: 'line',
    label,
    data: values,
    // Over a time of which only other lines have figures, a line goes on, and over a gap it must not.
    spanGaps: true,
    ...(gaps.length && {
      segment: {
        borderColor: ({ p1DataIndex }) => (gaps.includes(nextOf(values, p1DataIndex)) ? 'transparent' : undefined),
      },
    }),
    borderColor: color,
    borderWidth: width,
    borderDash: dash,
    pointStyle: shape,
    pointRotation: turn,
    pointRadius: look ? 5 : 6,
    pointHoverRadius: 10,
    pointBorderWidth: 2,
    pointHoverBorderWidth: 3,
    pointBorderColor: color,
    pointBackgroundColor: coloursOf(soft, () => drawing.surface, color),
    pointHoverBackgroundColor: drawing.surface,
  };
}

/** The place to which a piece of a line leads: the first from here on that has a figure. */
function nextOf(values: DrawnSeries['values'], from: number): number {
  return values.findIndex((value, at) => at >= from && value !== null);
}

/** One colour for all is worked out once, a list of them for each point: so there is a list only where some are marked. */
function coloursOf<Marked>(marked: readonly boolean[], mark: () => Marked, plain: string) {
  return marked.includes(true) ? marked.map((one) => (one ? mark() : plain)) : plain;
}
