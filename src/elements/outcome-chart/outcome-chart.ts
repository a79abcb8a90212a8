import type { Needed } from '../../data/data-controller.js';
import { CpSelectEvent } from '../../data/events.js';
import { outcomeChartWords } from '../../i18n/outcome-chart.js';
import { figureOf } from '../../model/figure.js';
import { chartOf, type Chart } from '../../model/series.js';
import { about } from '../../schema/checkers/about.js';
import { areas } from '../../schema/checkers/areas.js';
import { cohorts } from '../../schema/checkers/cohorts.js';
import { documents } from '../../schema/checkers/documents.js';
import { indicators } from '../../schema/checkers/indicators.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Mentioned } from '../element/mentioned.js';
import { property } from '../element/property.js';
import { nothingTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { isKnown, type ChartView, type Shown } from './chart-view.js';
import { outcomeChartTemplate } from './outcome-chart.template.js';
import { chartStyles } from './outcome-chart.styles.js';
import type * as drawn from './drawn.js';
import type { Points } from './points.js';
import type * as save from './save.js';
import { Sketch } from './sketch.js';
import { newestOf, summaryOf } from './summary.js';
import { inTurn } from './turns.js';

type Words = (typeof outcomeChartWords)['en'];

let charts = 0;

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

  /** Charts are shown in the order in which they came, or those above would push away those below. */
  #rank = charts++;
  #chart: Chart | undefined;
  #view: ChartView | undefined;
  #unsaved = false;
  #figure: ReturnType<typeof figureOf>;
  #sketch = new Sketch(this, (part) => this.#drawing(part));
  #points: Points | undefined;

  constructor() {
    super(outcomeChartWords, [indicators], [about, areas, documents, cohorts]);
    new Mentioned(this, () => this.source);
  }

  /** Until it has shown something, a chart waits for those before it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#view) return super.scheduleUpdate() as void;
    await inTurn(this.#rank, () => super.scheduleUpdate());
  }

  protected override renderData(
    { indicators: figures, areas: places = [], documents: sources = [], cohorts: groups = [] }: Needed,
    view: View<Words['own']>,
  ): unknown {
    this.#view = view;
    this.#chart = figures && chartOf(this.indicator, figures, places, groups);
    // The newest of the first series speaks for the chart: published, and the council's own, where there is such a one.
    const newest = newestOf(this.#chart?.series[0]?.figures ?? []);
    this.#figure = figures && newest && figureOf(newest.id, figures, places);
    if (!this.#chart || !this.#figure) return nothingTemplate(view.words.unknown);
    return outcomeChartTemplate(
      {
        chart: this.#chart,
        documents: sources,
        summary: summaryOf(this.#chart, this.#figure, view),
        shown: this.show,
        failed: this.#sketch.failed
          ? view.words.failed
          : this.#chart.series.some(({ figures }) => figures.some(isKnown))
            ? ''
            : view.words.noneKnown,
        point: this.#points?.words(this.#chart, view) ?? '',
        onShow: (shown) => (this.show = shown),
        unsaved: this.#unsaved,
        onTable: () => this.#save(({ saveTable }) => saveTable(this.#chart!, sources, view)),
        onPicture: () => this.#save(({ savePicture }) => savePicture(this.#chart!, sources, view, this.#sketch)),
      },
      view,
    );
  }

  #drawing({ drawingOf, Points }: typeof drawn) {
    if (!this.#chart || !this.#figure || !this.#view) return undefined;
    this.#points ??= new Points(this.#went);
    this.#points.listen(this.renderRoot, this.#chart, this.#view);
    return drawingOf(this.#chart, this.#figure, this.type, this, this.#view);
  }

  #went = (): void => {
    const { series, at, id } = this.#points!;
    this.#sketch.mark(series, at);
    if (id) this.dispatchEvent(new CpSelectEvent(id));
    this.requestUpdate();
  };

  /** What makes files is fetched when a reader first wants one, and that may fail. */
  async #save(hand: (saving: typeof save) => void | Promise<void>): Promise<void> {
    try {
      await hand(await import('./save.js'));
      this.#unsaved = false;
    } catch {
      this.#unsaved = true;
    }
    this.requestUpdate();
  }
}

define('cp-outcome-chart', CpOutcomeChart);

declare global {
  interface HTMLElementTagNameMap {
    'cp-outcome-chart': CpOutcomeChart;
  }
}
