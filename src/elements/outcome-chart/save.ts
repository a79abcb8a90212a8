import { csvOf } from '../../model/csv.js';
import type { Chart } from '../../model/series.js';
import type { ChartView } from './chart-view.js';
import { rowsOf } from './rows.js';

/** Hands the figures of a chart to the reader, as a CSV file. */
export function saveTable(chart: Chart, view: ChartView): void {
  save(csvOf(rowsOf(chart, view)), 'text/csv', `${chart.indicator.id}.csv`);
}

/** Hands the drawing of a chart to the reader. */
export function savePicture(chart: Chart, picture: Blob): void {
  save(picture, 'image/png', `${chart.indicator.id}.png`);
}

/** It is made on the device, and nothing is asked of any server. */
function save(content: string | Blob, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
