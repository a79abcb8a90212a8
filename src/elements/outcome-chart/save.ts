import { csvOf } from '../../model/csv.js';
import type { Chart } from '../../model/series.js';
import type { DocumentEntry } from '../../schema/documents.js';
import { wordsOf } from '../element/say.js';
import { isEdged, isSoft, type ChartView } from './chart-view.js';
import { rowsOf, sourceWords } from './rows.js';
import type { Sketch } from './sketch.js';

/** Hands the figures of a chart to the reader, as a CSV file. */
export function saveTable(chart: Chart, documents: readonly DocumentEntry[], view: ChartView): void {
  save(csvOf(rowsOf(chart, documents, view)), 'text/csv', `${chart.indicator.id}.csv`);
}

/** Hands the drawing of a chart to the reader, with its name and its sources, since a picture goes about by itself. */
export async function savePicture(
  chart: Chart,
  documents: readonly DocumentEntry[],
  view: ChartView,
  sketch: Pick<Sketch, 'picture'>,
): Promise<void> {
  const { id, name, population } = chart.indicator;
  const [title, whom] = [name, population].map((text) => text && wordsOf(text, view).words);
  const { words, shared } = view;
  const figures = chart.series.flatMap((one) => one.figures);
  const below = [
    whom,
    figures.some(isSoft) && words.firm,
    figures.some(isEdged) && words.edged,
    ...sourceWords(chart, documents).map((source) => `${shared.source}: ${source}`),
  ];
  const picture = await sketch.picture({ title: title!, below: below.filter((one) => typeof one === 'string') });
  if (picture) save(picture, 'image/png', `${id}.png`);
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
