import { html, nothing, type TemplateResult } from 'lit';

import { formatCount, formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { isYoung, shownFirst, visionsOf, youngFirst } from '../../model/strategy.js';
import type { Message, Vision } from '../../schema/strategy.js';
import type { Text } from '../../schema/text.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say, wordsOf } from '../element/say.js';
import { namesOf } from './facts.template.js';
import { listTemplate, openTemplate, pieceTemplate, textsTemplate, type Drawn } from './pieces.js';
import type { StrategyView } from './strategy-view.js';

/** Visions that differ stand apart, and are said to differ. */
export function visionsTemplate(view: StrategyView): Drawn {
  const { strategy, sections, words } = view;
  const { visions, straplines } = visionsOf(strategy, sections.organisations ?? []);
  const { length } = visions;
  if (!length && !straplines.length) return nothing;
  return html`${length > 1 ? html`<p>${formatCount(length, words.differ)}</p>` : nothing}
  ${length ? nothing : html`<p>${words.none.vision}</p>`}
  ${listTemplate(
    visions.map((one) => visionTemplate(one, view)),
    'visions',
    'stack',
  )}
  ${lineTemplate(strategy.noVision?.note, view)}
  ${straplines.map((one) => html`<p part="strapline">${words.strapline}: <q>${say(one, view)}</q></p>`)}`;
}

function visionTemplate({ id, text, scope, aims, printedTimes = 1 }: Vision, view: StrategyView): TemplateResult {
  const { words } = view;
  return pieceTemplate(
    'vision',
    { id, kind: wordFor(scope, words.scopes) },
    view,
    html`<blockquote>${say(text, view)}</blockquote>`,
    textsTemplate(aims, view, 'aims', 'aims'),
    lineTemplate(printedTimes > 1 && formatCount(printedTimes, words.printed)),
  );
}

/** Messages, young people’s first: who speaks, by role, what they say, and the points that they make. */
export function messagesTemplate(view: StrategyView, messages = youngFirst(view.strategy.messages)): Drawn {
  return listTemplate(
    messages.map((one) => messageTemplate(one, view)),
    'messages',
    'stack',
  );
}

/** Young people’s messages alone, for a page of theirs. */
export function youngMessagesTemplate(view: StrategyView): Drawn {
  return messagesTemplate(view, view.strategy.messages.filter(isYoung));
}

function messageTemplate({ id, speakers, body, date, points = [], ...message }: Message, view: StrategyView): unknown {
  const { words, locale, level } = view;
  const { organisations: own = [] } = view.strategy;
  const title = message.heading ?? speakers[0]!.role;
  const kinds = [...new Set(points.map(({ kind }) => kind))];
  return pieceTemplate(
    'message',
    { id, kind: [...new Set(speakers.map(({ kind }) => wordFor(kind, words.speakers)))].join(', '), title },
    view,
    speakers.map(
      ({ role, body: group, organisation }) =>
        html`<p part="speaker" class="quiet">
          ${group ? view.mention(group, say(role, view)) : say(role, view)}${organisation && !own.includes(organisation) ? namesOf([organisation], view).map((one) => html`, ${one}`) : nothing}
        </p>`,
    ),
    date ? html`<p part="date" class="quiet">${formatWhen(date, locale)}</p>` : nothing,
    bodyTemplate(body, title, id, view),
    points.length
      ? html`<div part="points" class="grid">
          ${kinds.map(
            (kind) =>
              html`<div>
                ${heading(level + 1, wordFor(kind, words.points), 'minor')}
                ${listTemplate(
                  points
                    .filter((one) => one.kind === kind)
                    .map((one) => html`<span id=${one.id}>${say(one.text, view)}</span>`),
                  'list',
                )}
              </div>`,
          )}
        </div>`
      : nothing,
  );
}

/** Paragraphs. Of a really long text the first are shown, and the rest when a reader asks for them. */
export function bodyTemplate(body: readonly Text[], title: Text, id: string, view: StrategyView): TemplateResult {
  const first = shownFirst(body.map((one) => wordsOf(one, view).words.length));
  const lines = body.map((one) => lineTemplate(one, view, 'text'));
  return html`${lines.slice(0, first)}${
    first < body.length
      ? openTemplate(
          html`${view.words.rest}<span class="visually-hidden">: ${say(title, view)}</span>`,
          lines.slice(first),
          () => view.onOpen(id),
        )
      : nothing
  }`;
}
