import { html, nothing, svg, type TemplateResult } from 'lit';

import { chartOf, type Chart, type ChartBox } from '../../model/chart-layout.js';
import type { Answer } from '../../model/answering.js';
import type { Body } from '../../schema/governance.js';
import { wordsOf } from '../element/say.js';
import type { GovernanceView } from './governance-view.js';

/** The picture of who stands above whom. It says nothing that the list below it does not say, so it is not read out. */
export function chartTemplate(
  answers: readonly Answer[],
  bodies: readonly Body[],
  view: GovernanceView,
): TemplateResult | typeof nothing {
  const proposed = new Set(bodies.flatMap(({ id, status }) => (status === 'proposed' ? [id] : [])));
  const chart = chartOf(answers, (id) => ({ name: wordsOf(view.nameOf(id)!, view).words, proposed: proposed.has(id) }));
  if (!chart) return nothing;
  const { width, height, boxes, lines } = chart;
  return html`<div part="chart" class="chart" aria-hidden="true">
    <svg width="${width / 16}em" viewBox="0 0 ${width} ${height}">
      ${lines.map(
        ({ path, reports, stated }) =>
          svg`<path class=${reports ? 'reports' : 'other'} d=${path} stroke-dasharray=${stated ? nothing : '2 4'} />`,
      )}
      ${boxes.map((box) => boxTemplate(box, view))}
    </svg>
    <p class="quiet">${keyWords(chart, view.words.key)}</p>
  </div>`;
}

/** What the signs mean that are in the picture, and nothing of others. */
function keyWords({ boxes, lines }: Chart, key: GovernanceView['words']['key']): string {
  return [
    lines.some(({ reports }) => reports) && key.reports,
    lines.some(({ reports, stated }) => !reports && stated) && key.other,
    boxes.some(({ proposed }) => proposed) && key.proposed,
    lines.some(({ stated }) => !stated) && key.unstated,
  ]
    .filter(Boolean)
    .join(' ');
}

function boxTemplate({ x, y, width, height, lines, proposed }: ChartBox, { words }: GovernanceView) {
  const said = proposed ? [...lines, `(${words.status['proposed']})`] : lines;
  const top = y + height / 2 - (said.length - 1) * 9;
  return svg`<rect class="box" x=${x} y=${y} width=${width} height=${height} rx="6" stroke-dasharray=${proposed ? '6 4' : nothing} />
    <text text-anchor="middle" font-size="14">
      ${said.map((line, at) => svg`<tspan x=${x + width / 2} y=${top + at * 18 + 5}>${line}</tspan>`)}
    </text>`;
}
