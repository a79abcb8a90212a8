import { css } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { kpiTileWords } from '../../i18n/kpi-tile.js';
import { figuresOf } from '../../model/figure.js';
import { about } from '../../schema/checkers/about.js';
import { areas } from '../../schema/checkers/areas.js';
import { documents } from '../../schema/checkers/documents.js';
import { indicators } from '../../schema/checkers/indicators.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { property } from '../element/property.js';
import { CpElement } from '../element/element.js';
import type { View } from '../element/view.js';
import { kpiTileTemplate } from './kpi-tile.template.js';
import { tileStyles } from './kpi-tile.styles.js';
import { trendLater } from './trend-later.js';

type Words = (typeof kpiTileWords)['en'];

/**
 * One measure as a headline figure: what it counts and of whom, its date, target, direction and comparisons, or why there
 * is no figure.
 *
 * @tag cp-kpi-tile
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 *
 * @csspart base - Everything the element draws.
 * @csspart tile - The tile.
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
 * @cssprop [--cp-figure-size=2.5em] - Size of the headline figure.
 */
export class CpKpiTile extends CpElement<Words> {
  static override styles = [
    shared,
    tileStyles,
    css`
      /* Tiles of a row are alike, whatever they hold. */
      :host(:not(:state(empty))) {
        min-block-size: 11em;
      }
      /* The tile fills what a row gives it, less the words below it. A part of a height would fill it alone. */
      :host,
      .base {
        display: flex !important;
        flex-direction: column;
      }
      .base {
        flex: auto;
      }
      slot {
        display: block;
      }
    `,
  ];

  /** Which measure to show: its id in `indicators.items`. Its newest figure for the council is shown. */
  @property() indicator = '';
  /** Which figure to show: its id in `indicators.observations`. Several, divided by spaces, share the tile. */
  @property() observation = '';
  /** Also shows a line over time, with a sentence: the council’s own figures up to this one. It is fetched when it is asked for. */
  @property({ type: Boolean }) trend = false;

  protected override readonly many = true;

  constructor() {
    super(kpiTileWords, [indicators], [about, areas, documents]);
  }

  protected override renderData(
    { indicators: figures, areas: places = [], documents: sources = [] }: Needed,
    view: View<Words['own']>,
  ): unknown {
    // What a page takes away is null, which names no measure.
    const ids = (this.observation || this.indicator).split(/\s+/);
    const shown = ids.flatMap((id) => figuresOf(id, figures!, places));
    return kpiTileTemplate({ figures: shown, documents: sources, trend: trendLater(this, figures!) }, view);
  }
}

define('cp-kpi-tile', CpKpiTile);

declare global {
  interface HTMLElementTagNameMap {
    'cp-kpi-tile': CpKpiTile;
  }
}
