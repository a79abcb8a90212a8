import { html, nothing, type TemplateResult } from 'lit';

import { formatCount } from '../../i18n/format.js';
import type { OfferKeepWords } from '../../i18n/en/offer-keep.js';
import { isShown } from '../../search/facets.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { cardFactsTemplate } from './card-facts.template.js';
import type { Entry } from './entry.js';
import { copyText, shareLink } from './hand-over.js';
import type { InsideView } from './inside-view.js';
import { missingTemplate, type MissingView } from './kept-missing.template.js';
import { keptText } from './kept-text.js';
import type { Kept } from './kept.js';

/** What a reader keeps for now: by name on a screen, with everything about it on paper. */
export function keptTemplate(
  kept: Kept,
  known: readonly Entry[],
  words: OfferKeepWords,
  view: MissingView,
): TemplateResult {
  const { level } = view;
  const entries = known.filter(({ service }) => isShown(service));
  const missing = [...kept.ids].filter((id) => !entries.some(({ service }) => service.id === id));
  return html`<section part="kept" class="kept" tabindex="-1">
    ${heading(level + 1, formatCount(entries.length, words.title), 'subheading')}
    <p class="quiet">${words.lead}</p>
    ${missingTemplate(missing, words, view)}
    <ul role="list">
      ${entries.map((entry) => itemTemplate(kept, entry, words, view))}
    </ul>
    ${buttonsTemplate(kept, entries, words, view)}
  </section>`;
}

/** The button that was pressed goes with what it took out, so the focus moves to what stays. */
function itemTemplate(kept: Kept, entry: Entry, words: OfferKeepWords, view: InsideView): TemplateResult {
  const { id, name, status, summary, alert } = entry.service;
  const take = ({ currentTarget }: Event) => {
    focusNear(currentTarget as Element, kept.ids.size > 1);
    kept.keep(id, false);
  };
  return html`<li part="kept-service">
    <b>${say(name, view)}</b>
    <button type="button" part="button" @click=${take}>
      ${words.take}<span class="visually-hidden">: ${name}</span>
    </button>
    ${status === 'active' ? nothing : html`<p part="closed">${view.words.closedForNow}</p>`}
    <div class="paper">
      ${lineTemplate(summary, view, 'summary')}${lineTemplate(alert, view, 'alert')}${cardFactsTemplate(entry, view)}
    </div>
  </li>`;
}

function buttonsTemplate(
  kept: Kept,
  entries: readonly Entry[],
  words: OfferKeepWords,
  view: InsideView,
): TemplateResult {
  const clear = ({ currentTarget }: Event) => {
    focusNear(currentTarget as Element, false);
    kept.forget();
    void kept.tell('cleared');
  };
  const copy = ({ currentTarget }: Event) => copyText(keptText(entries, view), kept, currentTarget as Element);
  const share = ({ currentTarget }: Event) => shareLink(kept, currentTarget as Element);
  const button = (label: string, click: (event: Event) => unknown) =>
    html`<button type="button" part="button" @click=${click}>${label}</button>`;
  return html`<div class="row">
      ${button(words.print, () => print())}${button(words.copy, copy)}
      ${button(words.share, share)}${button(words.clear, clear)}
    </div>
    <p class="quiet">${words.shareHint}</p>
    ${
      kept.byHand
        ? html`<textarea
            part="by-hand"
            readonly
            rows="6"
            aria-label=${words.done.byHand}
            .value=${kept.byHand}
          ></textarea>`
        : nothing
    }`;
}

function focusNear(button: Element, stays: boolean): void {
  button.closest<HTMLElement>(stays ? '.kept' : '.base')!.focus();
}
