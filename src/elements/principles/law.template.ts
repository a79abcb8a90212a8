import { html, nothing, type TemplateResult } from 'lit';

import { formatCount, formatList, formatNumber } from '../../i18n/format.js';
import { matchOf, type Match, type PrintedLine } from '../../model/principles.js';
import type { PrincipleSet } from '../../schema/strategy.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import { noticeTemplate } from '../element/states.js';
import type { PrinciplesView } from './principles-view.js';

/** The seven principles of the law beside a council’s own print of them, or by themselves where it prints none. */
export function lawTemplate(set: PrincipleSet | undefined, view: PrinciplesView): TemplateResult {
  const { words, level } = view;
  const match = matchOf(set ?? { items: [] });
  return html`<section part="set" id=${set?.id ?? nothing}>
    ${heading(level, set ? say(set.title, view) : words.heading)}${sourceTemplate(set?.provision, view)}
    ${
      match.printed
        ? html`<p part="summary" class="notice">${summaryOf(match, view)}</p>
            ${tableTemplate(match, view)}`
        : html`${noticeTemplate(set ? words.headingOnly : words.none)}
            <ol part="law" role="list">
              ${match.rows.map(({ canonical }) => html`<li>${principleTemplate(canonical, view)}</li>`)}
            </ol>`
    }
    ${match.others.length ? heading(level + 1, words.others, 'label') : nothing}
    ${match.others.map((one) => printedTemplate(one, view))}${lineTemplate(set?.note, view)}
  </section>`;
}

/** What the law asks, of whom and for whom, and where it stands. */
function sourceTemplate(provision: string | undefined, view: PrinciplesView): TemplateResult {
  const { words, sections, mention } = view;
  const law = sections.provisions?.find(({ id }) => id === provision);
  return html`<p part="text">${words.intro}</p>
    <p part="source" class="quiet">
      ${law && !law.url ? mention(law.id, words.act) : link(law?.url, words.act, view)}. ${words.inShort}
    </p>`;
}

/** How the print compares with the law, in words. Only what there is to say. */
function summaryOf(match: Match, { words }: PrinciplesView): string {
  const { printed, carried, missing } = match;
  return [
    formatCount(printed, words.printed),
    missing ? formatCount(carried, words.carried) : words.allCarried,
    missing && formatCount(missing, words.missing),
    ...(['repeated', 'merged', 'extended'] as const).map((one) => match[one] && formatCount(match[one], words[one])),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Two columns, or cards where there is little room. The roles say what it is to screen readers in browsers that forget a
 * table which is laid out in another way.
 */
function tableTemplate({ rows }: Match, view: PrinciplesView): TemplateResult {
  const { words } = view;
  const seen = new Set<string>();
  return html`<table part="table" role="table">
    <caption class="visually-hidden">
      ${words.heading}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.theLaw}</th>
        <th scope="col" role="columnheader">${words.theCouncil}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ canonical, lines }) =>
          html`<tr part="row" role="row">
            <th scope="row" role="rowheader">${principleTemplate(canonical, view)}</th>
            <td role="cell">
              <p class="narrow" aria-hidden="true">${words.theCouncil}</p>
              ${lines.map((line) => printedTemplate(line, view, seen))}
              ${markTemplate('missing', !lines.length && words.notPrinted)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function principleTemplate(canonical: string, { words }: PrinciplesView): TemplateResult {
  const [name, gist] = words.law[canonical]!;
  return html`<p part="name">${`${letterOf(canonical)} ${name}`}</p>
    <p part="gist">${gist}</p>`;
}

/** A line as it is printed, and how it differs from the law. A line that stands in several rows has its id in the first. */
function printedTemplate(
  { principle, places, againNote }: PrintedLine,
  view: PrinciplesView,
  seen = new Set<string>(),
) {
  const { words, locale } = view;
  const { id, label, text, canonical = [], extendsLaw, note } = principle;
  const first = !seen.has(id);
  seen.add(id);
  const list = formatList(
    places.map((one) => formatNumber(one)),
    locale,
  );
  return html`<div part="line" id=${first ? id : nothing}>
    <p part="place" class="quiet">${words.lines(list, places.length > 1)}</p>
    ${lineTemplate(label, view, 'label')}${lineTemplate(text, view, 'text')}
    ${markTemplate('repeated', places.length > 1 && formatCount(places.length, words.again))}
    ${markTemplate('merged', canonical.length > 1 && words.oneLine(lettersOf(canonical, view)))}
    ${markTemplate('extended', !!extendsLaw && words.further)}${lineTemplate(extendsLaw, view)}
    ${first ? html`${lineTemplate(note, view)}${lineTemplate(againNote, view)}` : nothing}
  </div>`;
}

/** How a line differs from the law, if it does. */
function markTemplate(part: string, words: string | false): TemplateResult | typeof nothing {
  return words ? html`<p part=${part} class="mark">${words}</p>` : nothing;
}

/** "(a) and (e)" for principles of the law. */
export function lettersOf(canonical: readonly string[], { locale }: PrinciplesView): string {
  return formatList(canonical.map(letterOf), locale);
}

function letterOf(canonical: string): string {
  return `(${canonical.slice(-1)})`;
}
