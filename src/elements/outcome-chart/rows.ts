import type { Chart } from '../../model/series.js';
import { cellWords, markWords, seriesWords, whenWords, type ChartView } from './chart-view.js';

/** The figures as rows of a spreadsheet: numbers as numbers, and why there is none in words. */
export function rowsOf(chart: Chart, view: ChartView): (string | number)[][] {
  const { words } = view;
  const heads = chart.series.map((one) => seriesWords(one, chart, view));
  return [
    [words.when, ...heads.flatMap((head) => [head, `${head}: ${words.notes}`])],
    ...chart.periods.map((period, at) => [
      whenWords(period, view),
      ...chart.series.flatMap(({ figures }) => {
        const figure = figures[at];
        const known = figure?.value !== undefined && (figure.qualifier ?? 'exact') === 'exact';
        return [
          known ? figure.value! : cellWords(figure, chart, view),
          figure ? markWords(figure, chart, view).join('; ') : '',
        ];
      }),
    ]),
  ];
}
