import { kpiBoardTemplate } from '../elements/kpi-board/kpi-board.template.js';
import { kpiTileTemplate } from '../elements/kpi-tile/kpi-tile.template.js';
import { trendTemplate } from '../elements/kpi-tile/trend.template.js';
import { nothingTemplate } from '../elements/element/states.js';
import type { View } from '../elements/element/view.js';
import { isKnown } from '../elements/outcome-chart/chart-view.js';
import { outcomeChartTemplate } from '../elements/outcome-chart/outcome-chart.template.js';
import { newestOf, summaryOf } from '../elements/outcome-chart/summary.js';
import { kpiBoardWords } from '../i18n/kpi-board.js';
import { kpiTileWords } from '../i18n/kpi-tile.js';
import { outcomeChartWords } from '../i18n/outcome-chart.js';
import { boardsOf } from '../model/board.js';
import { figureOf, figuresOf, type Figure } from '../model/figure.js';
import { chartOf } from '../model/series.js';
import { about } from '../schema/checkers/about.js';
import { areas } from '../schema/checkers/areas.js';
import { cohorts } from '../schema/checkers/cohorts.js';
import { documents } from '../schema/checkers/documents.js';
import { indicators } from '../schema/checkers/indicators.js';
import type { Indicators } from '../schema/indicators.js';
import { content, never, type Attributes } from './content.js';

const sections = { needs: [indicators], uses: [about, areas, documents] };

export const kpiTile = content({
  ...sections,
  words: kpiTileWords,
  ids: ['indicator', 'observation'],
  mustName: true,
  draw({ indicators, areas = [], documents = [] }, { view, attributes }) {
    const ids = (attributes['observation'] || attributes['indicator'] || '').split(/\s+/);
    const figures = ids.flatMap((id) => figuresOf(id, indicators!, areas));
    return kpiTileTemplate({ figures, documents, trend: trendIn(attributes, indicators!) }, view);
  },
});

export const kpiBoard = content({
  ...sections,
  words: kpiBoardWords,
  ids: ['group', 'indicators'],
  draw({ indicators, areas = [], documents = [] }, { view, attributes }) {
    const { group = '', indicators: named = '' } = attributes;
    const none = group || named ? view.words.unknown : view.words.empty;
    const boards = boardsOf(indicators!, areas, group, named);
    return kpiBoardTemplate(boards, documents, none, trendIn(attributes, indicators!), view);
  },
});

/** The sentence and the table: the drawing is for those who have the script. */
export const outcomeChart = content({
  ...sections,
  uses: [...sections.uses, cohorts],
  words: outcomeChartWords,
  ids: ['indicator'],
  mustName: true,
  draw({ indicators, areas = [], documents = [], cohorts: groups = [] }, { view, attributes }) {
    const chart = chartOf(attributes['indicator'] ?? '', indicators!, areas, groups);
    const newest = newestOf(chart?.series[0]?.figures ?? []);
    const figure = newest && figureOf(newest.id, indicators!, areas);
    if (!chart || !figure) return nothingTemplate(view.words.unknown);
    const known = chart.series.some((one) => one.figures.some(isKnown));
    return outcomeChartTemplate(
      {
        chart,
        documents,
        summary: summaryOf(chart, figure, view),
        shown: 'table',
        failed: known ? '' : view.words.noneKnown,
        point: '',
        onShow: never,
        unsaved: false,
        onTable: never,
        onPicture: never,
      },
      // There are no points and bars, of which these tell.
      { ...view, words: { ...view.words, firm: '', edged: '' } },
    );
  },
});

/** Of the line over time its sentence is left. */
function trendIn({ trend }: Attributes, indicators: Indicators) {
  return (figure: Figure, view: View) =>
    trend === undefined || !figure.previous ? undefined : trendTemplate(figure, indicators, view);
}
