import type { Needed } from '../../data/data-controller.js';
import { CpSelectEvent } from '../../data/events.js';
import { outcomeChartWords } from '../../i18n/outcome-chart.js';
import { csvOf } from '../../model/csv.js';
import { figureOf } from '../../model/figure.js';
import { chartOf, type Chart } from '../../model/series.js';
import { about } from '../../schema/checkers/about.js';
import { areas } from '../../schema/checkers/areas.js';
import { documents } from '../../schema/checkers/documents.js';
import { indicators } from '../../schema/checkers/indicators.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentions } from '../element/mentions.js';
import { property } from '../element/property.js';
import { noticeTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { cellWords, seriesWords, whenWords, type ChartView, type Shown } from './chart-view.js';
import { drawingOf } from './drawing-of.js';
import { outcomeChartTemplate } from './outcome-chart.template.js';
import { chartStyles } from './outcome-chart.styles.js';
import { Points } from './points.js';
import { save } from './save.js';
import { Sketch } from './sketch.js';
import { summaryOf } from './summary.js';
import { rowsOf } from './rows.js';

type Words = (typeof outcomeChartWords)['en'];

/**
 * An indicator over time, for the council and those it is compared with: a sentence that says what it shows, a table of
 * all figures, and a drawing that is fetched when it comes near to the view.
 *
 * @tag cp-outcome-chart
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpSelectEvent} cp-select - A reader has gone to a point of the drawing: the id of its figure.
 *
 * @csspart base - Everything the element draws.
 * @csspart outcome - The chart with all that belongs to it.
 * @csspart label - The name of the measure.
 * @csspart summary - What the chart shows, in sentences.
 * @csspart definition - What is counted, and how.
 * @csspart switch - The choice between chart, table and both.
 * @csspart chart - The drawing and its legend.
 * @csspart legend - What each line or bar is.
 * @csspart drawing - The drawing itself.
 * @csspart point - The words of the point that a reader has gone to.
 * @csspart table - The table.
 * @csspart note - What must be known to read the figures.
 * @csspart source - Where the figures come from.
 * @csspart actions - The buttons below.
 * @csspart button - A button.
 * @csspart link - A link.
 * @csspart notice - Words in place of content.
 *
 * @cssprop [--cp-series-1=#17568a] - Colour of the council's own series; lighter on dark pages.
 * @cssprop [--cp-series-2=#a8480b] - Colour of the second series.
 * @cssprop [--cp-series-3=#0a7159] - Colour of the third series.
 * @cssprop [--cp-series-4=#86387f] - Colour of the fourth series.
 * @cssprop [--cp-series-5=#665800] - Colour of the fifth series.
 * @cssprop [--cp-series-6=#475059] - Colour of the sixth series. Further ones begin again with other dashes.
 */
export class CpOutcomeChart extends CpElement<Words> {
  static override styles = [shared, chartStyles];

  /** Which measure to show: its id in `indicators.items`. */
  @property() indicator = '';
  /** How to draw it, `line` or `bar`. Without it, a line over time, and bars for one time or for categories. */
  @property() type = '';
  /** What to show: `both`, `chart` or `table`. A reader may change it. */
  @property() show: Shown = 'both';

  #chart: Chart | undefined;
  #view: ChartView | undefined;
  #figure: ReturnType<typeof figureOf>;
  #sketch = new Sketch(this, () => this.#drawing());
  #points = new Points(() => this.#went());

  constructor() {
    super(outcomeChartWords, [indicators], [about, areas, documents]);
    new Mentions(this, () => this.source);
  }

  protected override renderData(
    { indicators: figures, areas: places = [], documents: sources = [] }: Needed,
    view: View<Words['own']>,
  ): unknown {
    this.#view = view;
    this.#chart = figures && chartOf(this.indicator, figures, places);
    // The newest of the first series speaks for the chart: published, and the council's own, where there is such a one.
    const newest = this.#chart?.series[0]?.figures.findLast(Boolean);
    this.#figure = figures && newest && figureOf(newest.id, figures, places);
    if (!this.#chart || !this.#figure) return noticeTemplate(view.words.unknown);
    this.#points.of(this.#chart.series.map((one) => one.figures));
    return outcomeChartTemplate(
      {
        chart: this.#chart,
        figure: this.#figure,
        documents: sources,
        summary: summaryOf(this.#chart, this.#figure, view),
        shown: this.show,
        sketch: this.#sketch.state,
        point: this.#pointWords(view),
        onShow: (shown) => (this.show = shown),
        onKey: this.#points.key,
        onLeave: this.#points.leave,
        onTable: () => save(csvOf(rowsOf(this.#chart!, view)), 'text/csv', `${this.indicator}.csv`),
        onPicture: this.#savePicture,
      },
      view,
    );
  }

  #drawing() {
    return this.#chart && this.#figure && this.#view
      ? drawingOf(this.#chart, this.#figure, this.type, this.renderRoot, this.#view)
      : undefined;
  }

  #pointWords(view: ChartView): string {
    const { series, at } = this.#points;
    const one = this.#chart?.series[series];
    const period = this.#chart?.periods[at];
    if (!one || !period) return '';
    return view.words.point(
      seriesWords(one, this.#chart!, view),
      whenWords(period, view),
      cellWords(one.figures[at], this.#chart!, view),
    );
  }

  #went = (): void => {
    const { series, at } = this.#points;
    this.#sketch.mark(series, at);
    const figure = this.#chart?.series[series]?.figures[at];
    if (figure) this.dispatchEvent(new CpSelectEvent(figure.id));
    this.requestUpdate();
  };

  #savePicture = async (): Promise<void> => {
    const picture = await this.#sketch.picture();
    if (picture) save(picture, 'image/png', `${this.indicator}.png`);
  };
}

define('cp-outcome-chart', CpOutcomeChart);

declare global {
  interface HTMLElementTagNameMap {
    'cp-outcome-chart': CpOutcomeChart;
  }
}
