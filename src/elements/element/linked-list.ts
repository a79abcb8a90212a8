import { html, type TemplateResult } from 'lit';

import type { Linked } from '../../model/link.js';
import { lineTemplate } from './line.js';
import type { RecordView } from './record-view.js';

/**
 * Things that belong to another thing. A link that the council does not state is shown as such, with why it was made;
 * once, where that is the same for all of them.
 */
export function linkedListTemplate<Item>(
  list: readonly Linked<Item>[],
  part: string,
  draw: (item: Item) => unknown,
  view: RecordView,
): TemplateResult {
  const [first] = list;
  const alike = list.length > 1 && list.every(({ stated, note }) => !stated && note === first!.note);
  return html`<ul part=${part}>
      ${list.map((one) => html`<li>${draw(one.item)}${alike ? '' : basisTemplate(one, view)}</li>`)}
    </ul>
    ${alike ? basisTemplate(first!, view) : ''}`;
}

/** That the council does not state a link, and why it was made. */
export function basisTemplate({ stated, note }: Omit<Linked<unknown>, 'item'>, view: RecordView): unknown {
  if (stated) return '';
  return html`${lineTemplate(view.words.notStated)}${lineTemplate(note, view)}`;
}
