import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import type { Linked } from '../../model/link.js';
import type { ThemeParts } from '../../model/theme-list.js';
import type { Commitment } from '../../schema/commitments.js';
import type { Outcome } from '../../schema/outcomes.js';
import { commitmentTemplate } from '../element/commitment.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { linkedListTemplate } from '../element/linked-list.js';
import { saidTemplate } from '../element/said.js';
import { say } from '../element/say.js';
import type { PrioritiesView } from './priorities-view.js';

/**
 * What children told us, what we will do, and what should be different. What a theme has nothing of is said if
 * `missing` is, and only where the document has something of it at all.
 */
export function partsTemplate(parts: ThemeParts, missing: boolean, view: PrioritiesView): TemplateResult {
  return html`${partTemplate('said', parts.said, (one) => saidTemplate(one, view), missing, view)}
  ${partTemplate('commitments', parts.commitments, (one) => undertakenTemplate(one, view), missing, view)}
  ${partTemplate('outcomes', parts.outcomes, (one) => outcomeTemplate(one, view), missing, view)}`;
}

function partTemplate<Item>(
  part: keyof ThemeParts,
  linked: readonly Linked<Item>[],
  draw: (item: Item) => unknown,
  missing: boolean,
  view: PrioritiesView,
): TemplateResult | typeof nothing {
  const { list, words, level } = view;
  if (!linked.length && !(missing && list.entries.some(({ parts }) => parts[part].length))) return nothing;
  const count = linked.length ? html`<span class="count"> (${formatNumber(linked.length)})</span>` : nothing;
  return html`<section part=${part}>
    ${heading(level + 1, html`${words.parts[part]}${count}`, 'subheading')}
    ${
      linked.length
        ? linkedListTemplate(linked, part === 'commitments' ? 'undertaken' : 'points', draw, view)
        : lineTemplate(words.none[part])
    }
  </section>`;
}

function undertakenTemplate(item: Commitment, view: PrioritiesView): TemplateResult {
  const { id, shortText } = item;
  const first = !view.drawn.has(id);
  view.drawn.add(id);
  return html`<div part="commitment" id=${first ? id : nothing}>
    ${shortText ? html`<p part="lead"><b>${say(shortText, view)}</b></p>` : nothing}${commitmentTemplate(item, view)}
  </div>`;
}

function outcomeTemplate({ id, number, text, comparedWith = [], note }: Outcome, view: PrioritiesView): TemplateResult {
  return html`<p part="outcome">${number ? `${number} ` : ''}${view.mention(id, say(text, view))}</p>
    ${comparedWith.map((one) => html`<p class="quiet">${view.words.comparedWith}: ${say(one, view)}</p>`)}
    ${lineTemplate(note, view)}`;
}
