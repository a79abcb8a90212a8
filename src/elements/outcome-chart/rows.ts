import { chartSavedWords } from '../../i18n/chart-saved.js';
import type { Language } from '../../i18n/language.js';
import type { Chart } from '../../model/series.js';
import type { DocumentEntry } from '../../schema/documents.js';
import type { Unit } from '../../schema/figure.js';
import { figureWords } from '../element/figure-words.js';
import { wordsOf } from '../element/say.js';
import { cellWords, markWords, seriesWords, sourcesOf, whenWords, type ChartView } from './chart-view.js';

/**
 * The figures as rows of a spreadsheet: numbers as numbers, and why there is none in words. Since a file goes about by
 * itself, each row says what is measured and where it is from, and each head in what unit.
 */
export function rowsOf(chart: Chart, documents: readonly DocumentEntry[], view: ChartView): (string | number)[][] {
  const { words, shared } = view;
  const { name, population, unit } = chart.indicator;
  const counted = unitWords(unit, view);
  const heads = chart.series.map((one) => seriesWords(one, chart, view));
  const measure = [name, ...(population ? [population] : [])].map((text) => wordsOf(text, view).words).join('; ');
  const sources = sourceWords(chart, documents).join('; ');
  return [
    [
      words.when,
      ...heads.flatMap((head) => [counted ? `${head} (${counted})` : head, `${head}: ${words.notes}`]),
      chartSavedWords[shared.language as Language].measure,
      shared.source,
    ],
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
      measure,
      sources,
    ]),
  ];
}

/** Where the figures of a chart are from, without links. */
export function sourceWords(chart: Chart, documents: readonly DocumentEntry[]): string[] {
  return sourcesOf(chart, documents).map(({ title, edition, licence }) =>
    [title, edition, licence].filter(Boolean).join(', '),
  );
}

/** What figures are counted in: what is said beside a number of them. */
function unitWords(unit: Unit, view: ChartView): string {
  return figureWords({ value: 10 }, unit, view).replace('10', '').trim();
}
