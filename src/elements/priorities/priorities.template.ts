import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import type { PrioritiesWords } from '../../i18n/en/priorities.js';
import { formatCount } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { themeListOf, type ThemeList, type ThemeParts } from '../../model/theme-list.js';
import type { Theme } from '../../schema/themes.js';
import { factsTemplate } from '../element/facts.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { permalinkTemplate } from '../element/permalink.js';
import { say } from '../element/say.js';
import { nothingTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { partsTemplate } from './parts.template.js';
import type { Choosing, PrioritiesView } from './priorities-view.js';

type Entry = ThemeList['entries'][number];

/** A council's themes, one of them, or a short list: what children told us, what we will do, what should be different. */
export function prioritiesTemplate(sections: Needed, own: View<PrioritiesWords>, choosing: Choosing): TemplateResult {
  const { themes = [], voice = [], commitments, outcomes } = sections;
  if (!themes.length) return nothingTemplate(own.words.empty);
  const list = themeListOf(themes, {
    said: voice,
    commitments: commitments?.items ?? [],
    outcomes: outcomes?.items ?? [],
  });
  const view = { ...own, ...choosing, sections, list, drawn: new Set<string>() };
  const { words, level, compact, theme: one } = view;
  const entries = list.entries.filter(({ theme }) => !one || theme.id === one);
  if (!entries.length) return nothingTemplate(words.unknown);
  if (compact) {
    return html`<ul part="list" role="list">
        ${entries.map((entry) => html`<li part="item">${shortTemplate(entry, view)}</li>`)}
      </ul>
      ${one ? nothing : summaryTemplate(view)}`;
  }
  const { said, commitments: undertaken, outcomes: ends } = list.loose;
  const left = !one && (said.length || undertaken.length || ends.length);
  return html`${one ? nothing : summaryTemplate(view)}${entries.map((entry) => themeTemplate(entry, view))}${
    left
      ? html`<section part="theme loose" class="theme">
          ${heading(level, words.loose)}${lineTemplate(words.looseNote)}${partsTemplate(list.loose, false, view)}
        </section>`
      : nothing
  }`;
}

/** The order of the printed summary, where that is not the order of the text. */
function summaryTemplate(view: PrioritiesView): TemplateResult | typeof nothing {
  const { list, words, mention } = view;
  if (!list.summary.length) return nothing;
  return html`<div part="summary" class="notice">
    <p>${words.summary}</p>
    <ol>
      ${list.summary.map(({ id, name }) => html`<li>${mention(id, say(name, view))}</li>`)}
    </ol>
  </div>`;
}

function shortTemplate({ theme, parts }: Entry, view: PrioritiesView): TemplateResult {
  const { words, mention } = view;
  const counts = (Object.keys(parts) as (keyof ThemeParts)[])
    .filter((part) => parts[part].length)
    .map((part) => formatCount(parts[part].length, words.counts[part]));
  return html`<p part="kind" class="quiet">${kindOf(theme, view)}</p>
    <p><b>${mention(theme.id, say(theme.name, view))}</b></p>
    <p part="counts" class="quiet">${counts.join(' · ')}</p>`;
}

function themeTemplate({ theme, parts }: Entry, view: PrioritiesView): TemplateResult {
  const { id, name, narrative = [] } = theme;
  const { level, words, page } = view;
  const part = page && id === view.linked ? 'theme linked' : 'theme';
  return html`<section part=${part} class=${part} id=${id} tabindex="-1">
    <p part="kind" class="quiet">${kindOf(theme, view)}</p>
    ${heading(level, say(name, view))}${narrative.map((one) => lineTemplate(one, view, 'text'))}
    ${aboutTemplate(theme, view)}${partsTemplate(parts, true, view)}
    ${permalinkTemplate(page, words.linkTo, id, name, view)}
  </section>`;
}

/** The council's own word for what it is. */
function kindOf({ kind, kindLabel }: Theme, view: PrioritiesView): unknown {
  return kindLabel ? say(kindLabel, view) : wordFor(kind, view.words.kinds);
}

/** Who stands for it, what it is part of, and how else it is printed. */
function aboutTemplate(theme: Theme, view: PrioritiesView): TemplateResult | typeof nothing {
  const { aliases = [], champion, leadRole, parent, relatesTo = [] } = theme;
  const { words } = view;
  return factsTemplate([
    [words.champion, named(champion, view)],
    [words.lead, leadRole && say(leadRole, view)],
    [words.parent, named(parent, view)],
    [words.relatesTo, ...relatesTo.map((id) => named(id, view))],
    [words.aliases, ...aliases.map((one) => say(one, view))],
  ]);
}

/** A thing by its name, or nothing if the document does not hold it. */
function named(id: string | undefined, { sections, mention, ...view }: PrioritiesView): unknown {
  const { organisations = [], governance, themes = [], promises } = sections;
  const one = [...organisations, ...(governance?.bodies ?? []), ...themes, ...(promises?.sets ?? [])].find(
    (each) => each.id === id,
  );
  return one && mention(id!, say('title' in one ? one.title : one.name, view));
}
