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
import { pictureOf } from './picture.js';
import { rings } from './rings.js';
import { stripes } from './stripes.js';
import { targetLine } from './target-line.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** How much of their reach lines have free above and below them. */
const GRACE = 0.1;

/** Draws a chart on a canvas. */
export function draw(canvas: HTMLCanvasElement, first: Drawing): Drawn {
  let drawing = first;
  const chart = new Chart(canvas, {
    ...configOf(drawing),
    plugins: [endLabels(() => drawing), targetLine(() => drawing), rings(() => drawing)],
  });
  return {
    update(next) {
      if (JSON.stringify(next) === JSON.stringify(drawing)) return;
      drawing = next;
      const { data, options } = configOf(drawing);
      chart.data = data;
      chart.options = options!;
      chart.update('none');
    },
    mark(series, at) {
      chart.setActiveElements(at < 0 ? [] : [{ datasetIndex: series, index: at }]);
      chart.update('none');
    },
    picture: (words) => pictureOf(chart, drawing, words),
    end: () => chart.destroy(),
  };
}

function configOf(drawing: Drawing): ChartConfiguration {
  const { kind, labels, series, ink, line, font, format, target } = drawing;
  const ticks = { color: ink, font };
  return {
    type: kind,
    data: { labels, datasets: series.map((one) => datasetOf(one, drawing)) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { padding: { top: 8 } },
      scales: {
        x: {
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 },
          grid: { display: false },
          border: { color: line },
        },
        y: {
          // A bar is as long as its figure only if it begins at nought.
          beginAtZero: kind === 'bar',
          grace: kind === 'bar' ? 0 : `${GRACE * 100}%`,
          min: floorOf(drawing),
          suggestedMin: target?.value,
          suggestedMax: target?.to ?? target?.value,
          ticks: { ...ticks, maxTicksLimit: 6, callback: (value) => format(Number(value)) },
          grid: { color: line },
          border: { display: false },
        },
      },
    },
  };
}

/** Where figures come so near to nought that there would be room below it, nought is the end: no percentage is below. */
function floorOf({ series, target }: Drawing): number | undefined {
  const values = [...series.flatMap(({ values }) => values), target?.value, target?.to].flatMap((one) => one ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least >= 0 && least <= (most - least) * GRACE ? 0 : undefined;
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
    };
  }
  const { dash, marker, width } = lookOf(look);
  return {
    type: 'line',
    label,
    data: values,
    borderColor: color,
    borderWidth: width,
    borderDash: dash,
    // Over a time of which only other lines have figures, a line goes on, and over a gap it must not.
    spanGaps: true,
    ...(gaps.length && {
      segment: {
        borderColor: ({ p1DataIndex }) => (gaps.includes(nextOf(values, p1DataIndex)) ? 'transparent' : undefined),
      },
    }),
    pointStyle: marker,
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
