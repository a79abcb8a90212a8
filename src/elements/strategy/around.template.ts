import { html, nothing } from 'lit';

import { formatCount } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { titleOf } from '../../model/described.js';
import { documentsAround } from '../../model/strategy.js';
import type { Engagement, Narrative } from '../../schema/strategy.js';
import { documentTemplate } from '../element/document.js';
import { factsTemplate } from '../element/facts.js';
import { figureWords, missingWords, periodWords } from '../element/figure-words.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { namesOf } from './facts.template.js';
import { listTemplate, openTemplate, pieceTemplate, textsTemplate, type Drawn } from './pieces.js';
import type { StrategyView } from './strategy-view.js';
import { bodyTemplate } from './voices.template.js';

/** How a strategy was made and with whom, what changed because of it, and by what the council is to be judged. */
export function makingTemplate(view: StrategyView): Drawn {
  const { strategy, words, level } = view;
  const { engagements, yardsticks = [] } = strategy;
  if (!engagements.length && !yardsticks.length) return nothing;
  return html`${listTemplate(
    engagements.map((one) => engagementTemplate(one, view)),
    'engagements',
    'grid',
  )}
  ${
    yardsticks.length
      ? html`${heading(level, words.yardsticks, 'title')}${textsTemplate(yardsticks, view, 'yardsticks')}`
      : nothing
  }`;
}

function engagementTemplate(engagement: Engagement, view: StrategyView): unknown {
  const { id, title, kind, period, method, participants = [], organisedBy = [], sample, changes = [] } = engagement;
  const { words, sections, mention } = view;
  const { organisations = [], document: own } = view.strategy;
  const documents = sections.documents?.filter((one) => one.id !== own && engagement.documents?.includes(one.id)) ?? [];
  // Who else ran it: that the council did goes without saying.
  const others = organisedBy.some((one) => !organisations.includes(one)) ? organisedBy : [];
  const lists: [string, unknown[]][] = [
    [words.participants, participants.map((one) => say(one, view))],
    [
      words.sample,
      sample ? [html`${figureWords(sample, sample.unit, view)} ${sample.label && say(sample.label, view)}`] : [],
    ],
    [words.organisers, namesOf(others, view)],
    [words.changes, changes.map((one) => changeTemplate(one, view))],
    [words.sources, documents.map((one) => mention(one.id, say(titleOf(one.shortTitle ?? one.title).title, view)))],
  ];
  return pieceTemplate(
    'engagement',
    { id, title, kind: [wordFor(kind, words.engagements), period ? `, ${periodWords(period, view)}` : ''] },
    view,
    lineTemplate(method, view, 'text'),
    factsTemplate(lists.map(([term, lines]) => [term, lines.length && listTemplate(lines, 'names', 'plain')])),
  );
}

type Change = NonNullable<Engagement['changes']>[number];

/** What changed, with the words before and now where they are known. */
function changeTemplate({ text, before, after, about }: Change, view: StrategyView): unknown {
  const { words, mention } = view;
  return html`${about ? mention(about, say(text, view)) : say(text, view)}
  ${before ? html`<p class="quiet">${words.before}: <q>${say(before, view)}</q></p>` : nothing}
  ${after ? html`<p class="quiet">${words.now}: <q>${say(after, view)}</q></p>` : nothing}`;
}

/** What a strategy tells, under the headings it has, the empty ones too. */
export function sectionsTemplate(view: StrategyView): Drawn {
  const { strategy, words } = view;
  const { contents = [], sections } = strategy;
  if (!contents.length && !sections.length) return nothing;
  return html`${
    contents.length
      ? openTemplate(formatCount(contents.length, words.contents), textsTemplate(contents, view, 'contents'))
      : nothing
  }${listTemplate(
    sections.map((one) => narrativeTemplate(one, view)),
    'narratives',
    'stack',
  )}`;
}

function narrativeTemplate({ id, body = [], points, missing, ...narrative }: Narrative, view: StrategyView): unknown {
  const { words } = view;
  const { title, described } = titleOf(narrative.heading);
  return pieceTemplate(
    'narrative',
    { id, title },
    view,
    lineTemplate(described && words.unprinted),
    bodyTemplate(body, title, id, view),
    textsTemplate(points, view, 'list'),
    missing
      ? html`<p part="missing">${words.gone[missing.reason] ?? missingWords(missing, view)}</p>
          ${lineTemplate(missing.note, view)}`
      : nothing,
  );
}

/** The documents around a strategy: what belongs to it first, and all others it is told with when a reader asks. */
export function documentsTemplate(view: StrategyView): Drawn {
  const { strategy, sections, words, level } = view;
  const around = documentsAround(sections.documents ?? [], strategy.document);
  const lists = around.map((list) =>
    listTemplate(
      list.map((one) => html`<div id=${one.id}>${documentTemplate(one, view, true)}</div>`),
      'documents',
    ),
  );
  if (!around.flat().length) return nothing;
  return html`${lineTemplate(words.namedOnly)}
  ${lists.map((list, at) => {
    if (list === nothing) return nothing;
    const count = words.lists[at]!;
    return typeof count === 'string'
      ? html`${heading(level, count, 'title')}${list}`
      : openTemplate(formatCount(around[at]!.length, count), list);
  })}`;
}

/** The council’s own words, what it means by them, and what the law calls the same. */
export function wordsTemplate(view: StrategyView): Drawn {
  const terms = view.sections.vocabulary?.filter(
    (one) => one.definition || one.abbreviation || one.statutoryEquivalent,
  );
  if (!terms?.length) return nothing;
  return factsTemplate(
    terms.map(({ id, singular, plural, abbreviation, definition, statutoryEquivalent: legal }) => [
      html`<span id=${id}>${say(plural ?? singular, view)}</span>`,
      abbreviation,
      definition && say(definition, view),
      legal && lineTemplate(view.words.inLaw(legal)),
    ]),
  );
}
