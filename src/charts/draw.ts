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
import { stripes } from './stripes.js';
import { targetLine } from './target-line.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Draws a chart on a canvas. */
export function draw(canvas: HTMLCanvasElement, first: Drawing): Drawn {
  let drawing = first;
  const chart = new Chart(canvas, {
    ...configOf(drawing),
    plugins: [endLabels(() => drawing), targetLine(() => drawing)],
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
    picture: () => pictureOf(chart, drawing.surface),
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
          grace: kind === 'bar' ? 0 : '10%',
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

function datasetOf(series: DrawnSeries, drawing: Drawing): ChartDataset<'line' | 'bar'> {
  const { label, values, soft, edged, color, look } = series;
  const edge = coloursOf(edged, () => drawing.ink, color);
  if (drawing.kind === 'bar') {
    return {
      type: 'bar',
      label,
      data: values,
      backgroundColor: coloursOf(soft, () => stripes(color, drawing.surface), color),
      borderColor: edge,
      borderWidth: 2,
      maxBarThickness: 56,
    };
  }
  const { dash, marker, width } = lookOf(look);
  return {
    type: 'line',
    label,
    data: values,
    spanGaps: false,
    borderColor: color,
    borderWidth: width,
    borderDash: dash,
    // A line that crossed a change of definition would join what cannot be compared.
    ...(drawing.breaks.length && {
      segment: { borderColor: ({ p1DataIndex }) => (drawing.breaks.includes(p1DataIndex) ? 'transparent' : undefined) },
    }),
    pointStyle: marker,
    pointRadius: look ? 5 : 6,
    pointHoverRadius: 10,
    pointBorderWidth: 2,
    pointHoverBorderWidth: 3,
    pointBorderColor: edge,
    pointBackgroundColor: coloursOf(soft, () => drawing.surface, color),
    pointHoverBackgroundColor: drawing.surface,
  };
}

/** One colour for all is worked out once, a list of them for each point: so there is a list only where some are marked. */
function coloursOf<Marked>(marked: readonly boolean[], mark: () => Marked, plain: string) {
  return marked.includes(true) ? marked.map((one) => (one ? mark() : plain)) : plain;
}

/** The picture has a ground of its own: a transparent one would be black on black in a dark programme. */
function pictureOf(chart: Chart, surface: string): Promise<Blob | null> {
  const copy = document.createElement('canvas');
  Object.assign(copy, { width: chart.canvas.width, height: chart.canvas.height });
  const context = copy.getContext('2d')!;
  context.fillStyle = surface;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(chart.canvas, 0, 0);
  return new Promise((resolve) => copy.toBlob(resolve, 'image/png'));
}
