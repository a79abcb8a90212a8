import { html, nothing, type TemplateResult } from 'lit';

import { formatCount } from '../../i18n/format.js';
import { linkedTo } from '../../model/link.js';
import type { Standing } from '../../model/promise.js';
import type { Link } from '../../schema/id.js';
import { commitmentTemplate } from '../element/commitment.js';
import { detailsTemplate } from '../element/details.js';
import { entryTemplate } from '../element/entry.js';
import { linkedListTemplate } from '../element/linked-list.js';
import { saidTemplate } from '../element/said.js';
import type { TrackerView } from './tracker-view.js';

/** What led to a promise, or to a set of them, what the council undertakes for it, and what was said of it before. */
export function behindTemplate(id: string, earlier: Standing['earlier'], view: TrackerView): TemplateResult {
  const { voice, commitments } = view.sections;
  const before = earlier.map((item) => ({ item, stated: true, note: undefined }));
  return html`<div>
    ${partTemplate(id, 'said', pointingAt(id, voice), saidTemplate, view)}
    ${partTemplate(id, 'willDo', pointingAt(id, commitments?.items), commitmentTemplate, view)}
    ${partTemplate(id, 'history', before, earlierTemplate, view)}
  </div>`;
}

function pointingAt<Item extends { promises?: Link[] | undefined }>(id: string, items: readonly Item[] = []) {
  return linkedTo(id, items, ({ promises }) => promises);
}

function partTemplate<Item>(
  id: string,
  part: 'said' | 'willDo' | 'history',
  items: ReturnType<typeof linkedTo<Item>>,
  draw: (item: Item, view: TrackerView) => TemplateResult,
  view: TrackerView,
): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return detailsTemplate(
    formatCount(items.length, view.words[part]),
    linkedListTemplate(items, 'behind', (item) => draw(item, view), view),
    () => view.onOpen(id),
  );
}

function earlierTemplate(entry: Standing['earlier'][number], view: TrackerView): TemplateResult {
  const { words } = view;
  return html`<p><b>${'text' in entry ? words.youngPeople : words.council}</b></p>
    ${entryTemplate(entry, view)}`;
}
