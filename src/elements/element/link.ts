import { html, type TemplateResult } from 'lit';

import { safeUrl } from '../../schema/safe-url.js';
import type { View } from './view.js';

/** A link, if its address is one that a link may go to; otherwise the words alone. */
export function link(address: string | undefined, content: unknown, { base }: Pick<View, 'base'>): TemplateResult {
  const href = address && safeUrl(address, base);
  return href ? html`<a part="link" href=${href}>${content}</a>` : html`${content}`;
}
