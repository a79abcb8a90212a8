import { html, nothing, type TemplateResult } from 'lit';

import { formatList, formatWhen } from '../../i18n/format.js';
import { plainCode, wordFor } from '../../i18n/plain-code.js';
import { isStated, targetOf } from '../../model/link.js';
import { placesOf, type Statement } from '../../model/outcome-row.js';
import type { Target } from '../../schema/indicators.js';
import type { Text } from '../../schema/text.js';
import { observationWords, periodWords } from '../element/figure-words.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { aimWords } from '../kpi-tile/judged-words.js';
import { metTemplate } from '../kpi-tile/judged.template.js';
import type { OutcomesView } from './outcomes-view.js';

/** How the council will know: the name of a figure or another measure, and what to know about it. */
export function statementTemplate(
  { item, stated, notes }: Statement,
  said: Set<unknown>,
  view: OutcomesView,
): TemplateResult {
  const { words, mention, sections } = view;
  const figure = 'name' in item ? item : undefined;
  const rests = 'indicator' in item && sections.indicators?.items.find(({ id }) => id === item.indicator);
  const judges = { both: words.bothJudge, 'young-person': words.youngJudge, council: undefined };
  // What is printed as one statement and shown as several figures is said once.
  const once = <Line>(line: Line | undefined, template: (line: Line) => unknown) =>
    line && !said.has(line) && said.add(line) ? template(line) : nothing;
  const quiet = (line: Text) => lineTemplate(line, view);
  return html`<p part="measure">${mention(item.id, say('name' in item ? item.name : item.text, view))}</p>
    ${lineTemplate(figure?.status && figure.status !== 'active' && wordFor(figure.status, words.status))}
    ${lineTemplate(judges[figure?.whoJudges ?? 'council'])}
    ${rests ? html`<p part="note" class="quiet">${words.restsOn}: ${mention(rests.id, say(rests.name, view))}</p>` : nothing}
    ${once(item.asPrinted, (line) => printedTemplate(line, view))}${once(item.note, quiet)}
    ${figure?.caveats?.map((line) => once(line, quiet))}
    ${lineTemplate(!stated && words.notStated)}${notes.map(({ text }) => lineTemplate(text, view))}`;
}

function printedTemplate(line: string, view: OutcomesView): TemplateResult {
  return html`<p part="printed" class="quiet">${view.words.printed}: <q>${say(line, view)}</q></p>`;
}

/** What is aimed for, by when, who set it, and whether the figure meets it. */
export function targetsTemplate(statement: Statement, view: OutcomesView): unknown {
  const { kind, targets } = statement;
  return targets.length
    ? targets.map((target) => targetTemplate(target, statement, view))
    : absentTemplate(kind, view.words.noTarget, view);
}

function targetTemplate(target: Target, { item, figure }: Statement, view: OutcomesView): TemplateResult {
  const { words, table, locale } = view;
  const { period, setBy, value, asPrinted, note } = target;
  const unit = 'unit' in item ? item.unit : 'count';
  return html`<p class="first-up">${aimWords(target, unit, { ...view, words: words.tile })}</p>
    ${lineTemplate(period?.end && words.until(formatWhen(period.end, locale)))}
    ${lineTemplate(setBy === 'national' && words.tile.national)}
    ${figure?.targets.includes(target) ? metTemplate(target, figure, { ...view, words: words.tile }) : nothing}
    ${value === undefined && asPrinted ? printedTemplate(asPrinted, view) : nothing}
    ${lineTemplate(note === table.targetNote ? undefined : note, view)}`;
}

/** The newest figure with its date and its standing, or why there is none. */
export function latestTemplate({ kind, figure }: Statement, view: OutcomesView): TemplateResult {
  const { words, shared } = view;
  if (!figure) return absentTemplate(kind, shared.unknownMissing, view);
  const { indicator, observation } = figure;
  const { period, status, note, missing, lowReliability } = observation;
  const when = periodWords(period, view);
  return html`<p part="figure" class=${missing ? '' : 'figure'}>
      ${observationWords({ decimals: indicator.decimals, ...observation }, indicator.unit, view)}
    </p>
    ${when ? html`<p part="date" class="quiet">${when}</p>` : nothing}
    ${lineTemplate(words.tile.status[status] ?? plainCode(status))}
    ${lineTemplate(lowReliability && words.tile.lowReliability)}
    ${lineTemplate(missing?.note, view)}${lineTemplate(note, view)}`;
}

function absentTemplate(kind: string, none: string, { words }: OutcomesView): TemplateResult {
  return kind === 'figure'
    ? html`<p class="quiet">${none}</p>`
    : html`<p class="quiet">
        <span aria-hidden="true">–</span><span class="visually-hidden">${words.notAFigure}</span>
      </p>`;
}

/** Where something is looked at, how often and by whom. In a column of its own, or under what it is about. */
export function placeTemplate({ item }: Statement, inColumn: boolean, view: OutcomesView): TemplateResult {
  const { words, locale, mention, sections } = view;
  const places = placesOf(item).map((one) => wordFor(one, words.places));
  const by = ('by' in item && item.by) || [];
  const lines: unknown[] = [
    places.length && formatList(places, locale),
    item.frequency && say(item.frequency, view),
    ...by.map((link) => {
      const body = sections.governance?.bodies.find(({ id }) => id === targetOf(link));
      return (
        body && html`${mention(body.id, say(body.name, view))}${isStated(link) ? nothing : `. ${words.notStated}`}`
      );
    }),
  ].filter(Boolean);
  if (!lines.length) return html`${inColumn ? html`<p class="quiet">${words.notSaid}</p>` : nothing}`;
  return html`<p part="place" class=${inColumn ? 'first-up' : 'quiet'}>
    ${inColumn ? nothing : `${words.lookedAt}: `}${lines.map((line, index) => html`${index ? '; ' : nothing}<bdi>${line}</bdi>`)}
  </p>`;
}
