import { html, nothing, type TemplateResult } from 'lit';

import type { kpiBoardWords } from '../../i18n/kpi-board.js';
import { plainCode } from '../../i18n/plain-code.js';
import type { Board, Common } from '../../model/board.js';
import type { DocumentEntry } from '../../schema/documents.js';
import { periodWords } from '../element/figure-words.js';
import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import { nothingTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { kpiTileTemplate, type Tile } from '../kpi-tile/kpi-tile.template.js';

type BoardView = View<(typeof kpiBoardWords)['en']['own']>;

/** Sets of tiles, each with a heading, and with the date and the source said once; or that there are none, in words. */
export function kpiBoardTemplate(
  boards: readonly Board[],
  documents: readonly DocumentEntry[],
  none: string,
  trend: Tile['trend'],
  view: BoardView,
): TemplateResult | TemplateResult[] {
  if (!boards.length) return nothingTemplate(none);
  return boards.map((board) => boardTemplate(board, documents, trend, view));
}

function boardTemplate(
  { group, tiles, common }: Board,
  documents: readonly DocumentEntry[],
  trend: Tile['trend'],
  view: BoardView,
): TemplateResult {
  const tileView = { ...view, words: view.words.tile, level: group ? view.level + 1 : view.level };
  return html`<section part="board" class="board">
    ${group ? heading(view.level, say(group.title, view)) : nothing}
    ${group?.intro ? html`<p part="intro">${say(group.intro, view)}</p>` : nothing}
    ${commonTemplate(group, common, documents, view)}
    ${
      tiles.length
        ? html`<ul part="tiles" class="tiles" role="list">
            ${tiles.map((figures) => html`<li>${kpiTileTemplate({ figures, documents, trend, common }, tileView)}</li>`)}
          </ul>`
        : html`<p class="quiet">${view.words.empty}</p>`
    }
  </section>`;
}

/** The date, the people, the source and the standing that all figures share. */
function commonTemplate(
  group: Board['group'],
  common: Common,
  documents: readonly DocumentEntry[],
  view: BoardView,
): TemplateResult {
  const { shared, words } = view;
  const when = common.period && periodWords(common.period, view);
  const document = documents.find(({ id }) => id === common.document);
  const standing = common.status && (words.tile.status[common.status] ?? plainCode(common.status));
  return html`<div part="meta" class="meta quiet">
    ${when ? html`<p part="date">${when}</p>` : nothing}
    ${group?.population ? html`<p part="population">${say(group.population, view)}</p>` : nothing}
    ${standing ? html`<p part="note">${standing}</p>` : nothing}
    ${document ? html`<p part="source">${shared.source}: ${link(document.url, document.title, view)}</p>` : nothing}
  </div>`;
}
