import { html, nothing, type TemplateResult } from 'lit';

import type { StrategyPart } from '../../model/strategy.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { noticeTemplate } from '../element/states.js';
import { documentsTemplate, makingTemplate, sectionsTemplate, wordsTemplate } from './around.template.js';
import { factsTemplate } from './facts.template.js';
import { peopleTemplate } from './people.template.js';
import type { Drawn } from './pieces.js';
import type { StrategyView } from './strategy-view.js';
import { messagesTemplate, visionsTemplate, youngMessagesTemplate } from './voices.template.js';

/** What draws each part of a strategy, or nothing where nothing of it is published. */
const templates: Record<Exclude<StrategyPart, 'facts'>, (view: StrategyView) => Drawn> = {
  vision: visionsTemplate,
  messages: messagesTemplate,
  'young-messages': youngMessagesTemplate,
  making: makingTemplate,
  sections: sectionsTemplate,
  documents: documentsTemplate,
  people: peopleTemplate,
  words: wordsTemplate,
};

/** A strategy: what it is, and the parts of it that a page asks for. */
export function strategyTemplate(parts: readonly StrategyPart[], view: StrategyView): TemplateResult {
  const { words, strategy, asked } = view;
  const level = view.level + (parts.includes('facts') ? 1 : 0);
  return html`${parts.map((part) => {
    if (part === 'facts') return factsTemplate(view);
    const drawn = templates[part]({ ...view, level: level + 1 });
    const none = words.none[part] ?? (asked ? words.nothing : '');
    if (drawn === nothing && !none) return nothing;
    return html`<section part="section">
      ${heading(level, words.headings[part], 'subheading')}
      ${
        drawn === nothing
          ? html`${noticeTemplate(none)}${part === 'vision' ? lineTemplate(strategy.noVision?.note, view) : nothing}`
          : drawn
      }
    </section>`;
  })}`;
}
