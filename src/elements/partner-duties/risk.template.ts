import { html, nothing, type TemplateResult } from 'lit';

import { urgentContacts } from '../../model/urgent-contacts.js';
import { numberTemplate, phoneTemplate } from '../element/contact.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import type { PanelView } from './panel-view.js';

/** What to do if a child is at risk now: before all duties, and apart from them. */
export function riskTemplate(view: PanelView): TemplateResult {
  const { words, sections, councilName } = view;
  const contacts = urgentContacts(sections.access?.contacts ?? [], sections.about?.organisation);
  return html`<div part="risk" class="risk">
    <p><strong>${`${words.risk} `}</strong>${words.notWait}</p>
    <p>${`${words.danger} `}${link('tel:999', numberTemplate('999'), view)}</p>
    ${
      contacts.length
        ? html`<p>${words.worried}</p>
            <ul>
              ${contacts.map(
                (one) =>
                  html`<li>
                    ${say(one.label, view)}${one.outOfHours ? html` (${words.nights})` : nothing}:
                    ${phoneTemplate(one, view)}${one.hours ? html` <span class="quiet">${say(one.hours, view)}</span>` : nothing}
                  </li>`,
              )}
            </ul>`
        : html`<p>${words.noNumber(councilName)}</p>`
    }
  </div>`;
}
