import { chartDrawnWords } from '../../i18n/chart-drawn.js';
import type { Language } from '../../i18n/language.js';
import type { Chart } from '../../model/series.js';
import { cellWords, markWords, seriesWords, whenWords, type ChartView } from './chart-view.js';

/** The point of a drawing that a reader has gone to with the arrow keys: which series, and which place in it. */
export class Points {
  series = 0;
  at = -1;

  #chart: Chart | undefined;

  constructor(private went: () => void) {}

  /** The id of the figure there. */
  get id(): string | undefined {
    return this.#chart?.series[this.series]?.figures[this.at]?.id;
  }

  /** Lets a drawing be gone through by keyboard, and says how. */
  listen(root: ParentNode, chart: Chart, view: ChartView): void {
    this.words(chart, view);
    const drawing = root.querySelector<HTMLElement>('.drawing')!;
    drawing.setAttribute('role', 'group');
    drawing.setAttribute('aria-label', chartDrawnWords[view.shared.language as Language].points);
    drawing.tabIndex = 0;
    drawing.onkeydown = (event) => this.key(event);
    drawing.onblur = () => this.leave();
  }

  /** The point in words, or none. The chart may be another than before. */
  words(chart: Chart, view: ChartView): string {
    const { series, periods } = (this.#chart = chart);
    this.series = Math.min(this.series, series.length - 1);
    this.at = Math.min(this.at, periods.length - 1);
    const one = series[this.series];
    const period = periods[this.at];
    const figure = one?.figures[this.at];
    return one && period
      ? `${seriesWords(one, chart, view)}, ${whenWords(period, view)}: ${[
          cellWords(figure, chart, view),
          ...(figure ? markWords(figure, chart, view) : []),
        ].join('; ')}`
      : '';
  }

  /** Left and right go through time, up and down from one series to the next; Home and End to the ends. */
  key(event: KeyboardEvent): void {
    // Those are the browser's: to go back, or to the top of the page.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { length = 0 } = this.#chart?.series ?? [];
    const last = (this.#chart?.periods.length ?? 0) - 1;
    const moves: Record<string, [series: number, at: number]> = {
      ArrowRight: [this.series, Math.min(last, this.at + 1)],
      ArrowLeft: [this.series, Math.max(0, this.at - 1)],
      ArrowDown: [(this.series + 1) % length, Math.max(0, this.at)],
      ArrowUp: [(this.series + length - 1) % length, Math.max(0, this.at)],
      Home: [this.series, 0],
      End: [this.series, last],
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    [this.series, this.at] = move;
    this.went();
  }

  /** The reader goes elsewhere. */
  leave(): void {
    if (this.at < 0) return;
    this.at = -1;
    this.went();
  }
}
