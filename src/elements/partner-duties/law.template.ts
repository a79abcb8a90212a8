import { html, nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import type { DutyWithLaw } from '../../model/duty-panel.js';
import { checkAgeOf, forceOf } from '../../model/law.js';
import type { Provision } from '../../schema/provisions.js';
import { heading } from '../element/heading.js';
import { lawName } from '../element/law-name.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import type { PanelView } from './panel-view.js';

/** Whether a piece of law is in force, and who looked when. */
export function stateWords(law: Provision, { words, locale, today }: PanelView): string {
  const force = forceOf(law, today);
  const { checked, inForceFrom } = law;
  const start = force === 'not-yet' && inForceFrom && words.starts(formatWhen(inForceFrom, locale));
  const when = words.checked[checkAgeOf(law, today)](checked ? formatWhen(checked.date, locale) : '');
  return `${[words.force[force], start, when].filter(Boolean).join('; ')}.`;
}

/**
 * Each piece of law that is named, once: what it asks, how sure that is, and how it came to be. Not what another panel of
 * the page says.
 */
export function lawsTemplate(
  shown: readonly DutyWithLaw[],
  elsewhere: readonly Provision[],
  view: PanelView,
): TemplateResult | typeof nothing {
  const laws = [...new Set(shown.flatMap(({ law }) => law))].filter((one) => !elsewhere.includes(one));
  const { words, level, locale } = view;
  if (!laws.length) return nothing;
  return html`<section part="laws" class="list">
    ${heading(level + 1, words.laws, 'subheading')}
    <dl class="laws">
      ${laws.map(
        (law) =>
          html`<div part="provision" id=${law.id}>
            <dt>${link(law.url, say(lawName(law), view), view)}</dt>
            <dd>
              <p>${say(law.summary, view)}</p>
              <p part="state" class="quiet">
                ${`${stateWords(law, view)} `}${wordFor(law.checked?.confidence ?? 'not-confirmed', words.confidence)}
              </p>
              ${law.history?.map(
                ({ date, text }) =>
                  html`<p part="history" class="quiet">${formatWhen(date, locale)}: ${say(text, view)}</p>`,
              )}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
