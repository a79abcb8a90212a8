import { html, nothing, type ReactiveElement } from 'lit';

import type { Figure } from '../../model/figure.js';
import type { Indicators } from '../../schema/indicators.js';
import type { View } from '../element/view.js';
import type { trendTemplate } from './trend.template.js';

let draw: typeof trendTemplate | undefined;

/**
 * The line over time of an element’s tiles, where it shows lines and there is a figure before. What draws it is fetched
 * for the first one; until then, and if it cannot be had, its room is kept.
 */
export function trendLater(host: ReactiveElement & { trend: boolean }, indicators: Indicators) {
  return (figure: Figure, view: View) => {
    if (!host.trend || !figure.previous) return nothing;
    if (!draw) {
      import('./trend.template.js').then(
        (module) => {
          draw = module.trendTemplate;
          host.requestUpdate();
        },
        () => {},
      );
    }
    return html`<div part="line" class="line">${draw?.(figure, indicators, view)}</div>`;
  };
}
