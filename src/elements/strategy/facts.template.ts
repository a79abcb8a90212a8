import { html, nothing } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { titleOf } from '../../model/described.js';
import { isStated, targetOf } from '../../model/link.js';
import { ageOf } from '../../model/strategy.js';
import type { DocumentEntry } from '../../schema/documents.js';
import type { Link } from '../../schema/id.js';
import { factsTemplate as termsTemplate } from '../element/facts.js';
import { periodWords } from '../element/figure-words.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import { listTemplate, textsTemplate, type Drawn } from './pieces.js';
import type { StrategyView } from './strategy-view.js';

/** What a strategy is: its title, whose it is, for whom and for when, and how it stands on the day of viewing. */
export function factsTemplate(view: StrategyView): Drawn {
  const { strategy, words, locale, level } = view;
  const { id, aliases, organisations, reviewedBy = [], scope, councilPlan = [] } = strategy;
  const own = view.sections.documents?.find((one) => one.id === strategy.document);
  const { title, described } = titleOf(strategy.title);
  const { version, date, status = 'unknown' } = own ?? {};

  return html`<div part="strategy" id=${id}>
    ${heading(level, link(own?.url, say(title, view), view))}
    ${lineTemplate(described && words.untitledHere)}${lineTemplate(strategy.summary, view, 'summary')}
    ${termsTemplate([
      [words.council, some(listTemplate(namesOf(organisations, view), 'names', 'plain'))],
      [words.aliases, some(textsTemplate(aliases, view, 'names', 'plain'))],
      [words.period, periodTemplate(own, view)],
      [words.date, date && formatWhen(date, locale)],
      [
        words.version,
        version ? html`${version.asPrinted}${version.number ? nothing : ` (${words.asPrinted})`}` : words.unstated,
      ],
      [words.standing, wordFor(status, words.statuses)],
      [words.review, reviewTemplate(own, view)],
      [words.reviewers, some(listTemplate(reviewersOf(reviewedBy, view), 'names', 'plain'))],
      [words.scope, scope && scopeTemplate(scope, view)],
      [
        words.plan,
        some(
          listTemplate(
            councilPlan.map((one) => html`${say(one.heading, view)}${lineTemplate(one.text, view)}`),
            'names',
            'plain',
          ),
        ),
      ],
    ])}
    ${lineTemplate(own?.note, view)}
  </div>`;
}

function some(drawn: Drawn): Drawn | undefined {
  return drawn === nothing ? undefined : drawn;
}

/** The names of groups and organisations. One that the document does not name is left out. */
export function namesOf(ids: readonly string[] = [], { sections, mention, ...view }: StrategyView): unknown[] {
  const known = [...(sections.governance?.bodies ?? []), ...(sections.organisations ?? [])];
  return ids.flatMap((id) => known.filter((one) => one.id === id).map(({ name }) => mention(id, say(name, view))));
}

/** Who reviews it, and whether the council says so. */
function reviewersOf(links: readonly Link[], view: StrategyView): unknown[] {
  return links.flatMap((one) =>
    namesOf([targetOf(one)], view).map(
      (name) => html`${name}${isStated(one) ? nothing : ` (${view.words.notStated})`}`,
    ),
  );
}

function periodTemplate(own: DocumentEntry | undefined, view: StrategyView): unknown {
  const { words, today } = view;
  const { ended, adrift } = ageOf(own ?? {}, today);
  return html`${(own?.period && periodWords(own.period, view)) || words.unstated}
  ${ended ? html`<strong class="warn">${words.ended}</strong>` : nothing} ${lineTemplate(adrift && words.adrift)}`;
}

/** Whether its review is still to come or was due by the day of viewing; that it happened is not known. */
function reviewTemplate(own: DocumentEntry | undefined, view: StrategyView): unknown {
  const { words, locale, today } = view;
  const { review, exact } = ageOf(own ?? {}, today);
  if (!own?.reviewDate) return words.unstated;
  const date = words[exact ? 'on' : 'in'](formatWhen(own.reviewDate, locale));
  return review === 'passed'
    ? html`<strong part="review" class="warn">${words.reviewPassed(date)}</strong>`
    : html`<span part="review">${words.reviewAhead(date)}</span>`;
}

type Scope = NonNullable<StrategyView['strategy']['scope']>;

function scopeTemplate({ text, cohorts = [], includesPlacedByOthers: others }: Scope, view: StrategyView): unknown {
  const { sections, words, mention } = view;
  const groups = sections.cohorts?.filter(({ id }) => cohorts.includes(id)) ?? [];
  return html`${lineTemplate(text, view, 'text')}
  ${listTemplate(
    groups.map(({ id, label }) => mention(id, say(label, view))),
    'cohorts',
  )}
  ${others === undefined ? nothing : html`<p>${words.placedByOthers[others ? 'in' : 'out']}</p>`}`;
}
