import { html, nothing, type TemplateResult } from 'lit';

import { safeUrl } from '../../schema/safe-url.js';
import type { Listing } from '../../search/offer-list.js';
import type { FiltersView } from './filters-view.js';
import { linkTo } from './wish-link.js';

/** How the words that were typed were read, and the link to what is looked for. */
export function soughtTemplate({ readAs }: Listing, view: FiltersView): TemplateResult {
  const { words, finder } = view;
  const { address, wish } = finder;
  const href = address && (wish.query || wish.need) ? safeUrl(`#${linkTo(wish)}`, address) : undefined;
  return html`${readAs.length ? html`<p part="read-as" class="quiet">${words.readAs(readAs.join(', '))}</p>` : nothing}
  ${href ? html`<p part="permalink"><a part="link" href=${href} @click=${follow}>${words.linkTo}</a></p>` : nothing}`;
}

/**
 * Following the link puts it into the address in place of what was there: an entry of its own in the browser’s history
 * would outlast the page when a reader leaves it in a hurry, and “Back” would lead to their words.
 */
function follow(event: MouseEvent): void {
  const { ctrlKey, metaKey, shiftKey, altKey, currentTarget } = event;
  // With a key it goes into another tab or window, or onto the device.
  if (ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  history.replaceState(history.state, '', (currentTarget as HTMLAnchorElement).href);
}
