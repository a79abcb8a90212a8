import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import type { Entry, FinderView } from './finder-view.js';
import { marked } from './marked.js';

/** One service of the list: what it is called, what it is, and who provides it. */
export function cardTemplate({ service, marks }: Entry, view: FinderView): TemplateResult {
  const { id, name, summary, provider, providerName, url } = service;
  const named = view.sections.organisations?.find((one) => one.id === provider)?.name ?? providerName;
  const part = view.linked === id ? 'service linked' : 'service';
  return html`<article part=${part} class=${part} id=${id} tabindex="-1">
    ${heading(view.level + 2, link(url, marked(name, marks, view), view), 'name')}
    ${summary ? html`<p part="summary">${marked(summary, marks, view)}</p>` : nothing}
    ${named ? html`<p part="provider" class="quiet">${say(named, view)}</p>` : nothing}
  </article>`;
}
