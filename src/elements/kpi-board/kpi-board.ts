import { css } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { kpiBoardWords } from '../../i18n/kpi-board.js';
import { boardsOf } from '../../model/board.js';
import { about } from '../../schema/checkers/about.js';
import { areas } from '../../schema/checkers/areas.js';
import { documents } from '../../schema/checkers/documents.js';
import { indicators } from '../../schema/checkers/indicators.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { property } from '../element/property.js';
import { CpElement } from '../element/element.js';
import type { View } from '../element/view.js';
import { tileStyles } from '../kpi-tile/kpi-tile.styles.js';
import { trendLater } from '../kpi-tile/trend-later.js';
import { kpiBoardTemplate } from './kpi-board.template.js';

type Words = (typeof kpiBoardWords)['en'];

/**
 * A set of headline figures under a heading, with their date and source said once. The figures read in order.
 *
 * @tag cp-kpi-board
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 *
 * @csspart base - Everything the element draws.
 * @csspart board - One group of figures.
 * @csspart heading - The heading of a group.
 * @csspart intro - What stands above the figures.
 * @csspart meta - The date, people and source that the figures share.
 * @csspart tiles - The tiles.
 * @csspart tile - One tile. All below are parts of a tile; `date`, `population`, `note` and `source` are also those that tiles share.
 * @csspart label - The name of the measure.
 * @csspart value - A figure and what it is of; a tile may have several.
 * @csspart figure - The headline figure.
 * @csspart missing - Why there is no figure.
 * @csspart breakdown - Which part of the whole a figure is of.
 * @csspart area - The place the figure is from, where that is not the council.
 * @csspart counts - What the figure counts.
 * @csspart fraction - The numbers behind a percentage.
 * @csspart population - Whom the figure is about.
 * @csspart date - The date or period of the figure.
 * @csspart target - The target.
 * @csspart status - Whether the target is met.
 * @csspart trend - The change since the previous figure.
 * @csspart line - The line over time with its sentence.
 * @csspart comparison - Figures of other areas.
 * @csspart note - What to keep in mind.
 * @csspart source - Where the figure comes from.
 * @csspart link - A link.
 *
 * @cssprop [--cp-figure-size=2.5em] - Size of the headline figures.
 * @cssprop [--cp-kpi-board-tile=14em] - Narrowest a tile may be before there are fewer in a row.
 */
export class CpKpiBoard extends CpElement<Words> {
  static override styles = [
    shared,
    tileStyles,
    css`
      :host {
        min-block-size: 20em;
      }
      .board + .board {
        margin-block-start: calc(var(--_space) * 5);
      }
      .meta {
        margin-block: var(--_space) calc(var(--_space) * 2.5);
      }
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--cp-kpi-board-tile, 14em)), 1fr));
        gap: calc(var(--_space) * 2);
      }
      .tiles > li {
        display: flex;
        flex-direction: column;
      }
    `,
  ];

  /** Which group to show: its id in `indicators.groups`. Without it, every group. */
  @property() group = '';
  /** Which measures to show, instead of a group: their ids in `indicators.items`, divided by spaces or commas. The newest figure of each is shown. */
  @property() indicators = '';
  /** Also shows a line over time in each tile, with a sentence: the council’s own figures up to the one shown. */
  @property({ type: Boolean }) trend = false;

  constructor() {
    super(kpiBoardWords, [indicators], [about, areas, documents]);
  }

  protected override renderData(
    { indicators: figures, areas: places = [], documents: sources = [] }: Needed,
    view: View<Words['own']>,
  ): unknown {
    const { words } = view;
    if (!figures) return undefined;
    const none = this.group || this.indicators ? words.unknown : words.empty;
    const boards = boardsOf(figures, places, this.group, this.indicators);
    return kpiBoardTemplate(boards, sources, none, trendLater(this, figures), view);
  }
}

define('cp-kpi-board', CpKpiBoard);

declare global {
  interface HTMLElementTagNameMap {
    'cp-kpi-board': CpKpiBoard;
  }
}
