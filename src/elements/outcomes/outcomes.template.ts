import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { formatCount, formatList } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import type { OutcomeRow, Statement } from '../../model/outcome-row.js';
import { outcomeTableOf, type OutcomeGroup } from '../../model/outcome-table.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { nothingTemplate } from '../element/states.js';
import type { Outcomes, OutcomesView } from './outcomes-view.js';
import { latestTemplate, placeTemplate, statementTemplate, targetsTemplate } from './statement.template.js';

type Column = 'statement' | 'target' | 'figure' | 'place';

/** Outcomes in one table, with the figures, targets and other measures that follow them; or that there are none. */
export function outcomesTemplate(sections: Needed, own: Outcomes, groupBy: 'theme' | 'kind'): TemplateResult {
  const { outcomes = { items: [], measures: [] }, themes = [], areas = [], notes = [] } = sections;
  const indicators = sections.indicators ?? { items: [], targets: [], observations: [], groups: [] };
  const table = outcomeTableOf({ outcomes, indicators, themes, areas, notes }, groupBy);
  const view = { ...own, sections, table, kinds: groupBy === 'kind' };
  const { words, level } = view;
  const { note } = sections.outcomes ?? {};
  if (!table.counts.outcomes) return nothingTemplate(note ? say(note, view) : words.empty);
  const columns = columnsOf(view);
  const first = table.several ? [] : (['outcome'] as const);
  return html`${heading(level, words.title)}
    <div part="summary" class="summary">${summaryTemplate(view)}${lineTemplate(note, view)}</div>
    <div class="around">
      <table part="table" role="table" aria-label=${words.title}>
        <caption class="visually-hidden">
          ${words.title}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${[...first, ...columns].map(
              (name) => html`<th role="columnheader" scope="col" class=${name}>${words.columns[name]}</th>`,
            )}
          </tr>
        </thead>
        ${table.groups.map((group) => groupTemplate(group, columns, view))}
      </table>
    </div>
    ${notesTemplate(view)}`;
}

/** Only columns that have something to say. Where a measure is looked at stands below it where there are figures, too. */
function columnsOf({ table: { has } }: OutcomesView): Column[] {
  if (!has.statements) return [];
  if (!has.targets && !has.figures) return has.places ? ['statement', 'place'] : ['statement'];
  return ['statement', ...(has.targets ? ['target' as const] : []), ...(has.figures ? ['figure' as const] : [])];
}

/** How many outcomes there are and by what they are followed, and what the table does not hold. */
function summaryTemplate({ words, table, locale, ...view }: OutcomesView): TemplateResult {
  const { counts, has, unmapped, targetNote } = table;
  const outcomes = formatCount(counts.outcomes, words.outcomes);
  const by = (['figures', 'measures'] as const)
    .filter((name) => counts[name])
    .map((name) => formatCount(counts[name], words[name]));
  return html`<p>${by.length ? words.followed(outcomes, formatList(by, locale)) : words.notFollowed(outcomes)}</p>
    ${counts.figures && !has.figures ? html`<p>${words.noFigures}</p>` : nothing}
    ${targetNote ? html`<p>${words.columns.target}: ${say(targetNote, view)}</p>` : nothing}
    ${unmapped ? html`<p>${words.unmapped}</p>` : nothing}`;
}

function groupTemplate({ id, theme, rows }: OutcomeGroup, columns: readonly Column[], view: OutcomesView): unknown {
  const { words, table, level, mention } = view;
  const span = columns.length + (table.several ? 0 : 1);
  const named = table.groups.length > 1 || theme || view.kinds;
  const name = theme ? mention(theme.id, say(theme.name, view)) : view.kinds ? wordFor(id, words.kinds) : words.noTheme;
  return html`${
    named
      ? html`<tbody role="rowgroup" class="group">
          <tr role="row">
            <td role="cell" colspan=${span}>${heading(Math.min(6, level + 1), name, 'subheading')}</td>
          </tr>
        </tbody>`
      : nothing
  }${rows.map((row) => (table.several ? severalTemplate(row, columns, named ? 2 : 1, view) : rowTemplate(row, columns, view)))}`;
}

/** An outcome and the one way in which it is followed, in one row. */
function rowTemplate(row: OutcomeRow, columns: readonly Column[], view: OutcomesView): TemplateResult {
  const [statement] = row.statements;
  return html`<tbody role="rowgroup" class="card">
    <tr role="row" id=${row.outcome.id} tabindex="-1">
      <th role="rowheader" scope="row" part="outcome">${outcomeTemplate(row, undefined, view)}</th>
      ${columns.map((name) => cellTemplate(name, statement, new Set(), view))}
    </tr>
  </tbody>`;
}

/** An outcome, and below it a row for each way in which it is followed. */
function severalTemplate(
  row: OutcomeRow,
  columns: readonly Column[],
  below: number,
  view: OutcomesView,
): TemplateResult {
  const [, ...others] = columns;
  const said = new Set<unknown>();
  return html`<tbody role="rowgroup" class="card">
    <tr role="row" id=${row.outcome.id} tabindex="-1">
      <th role="rowheader" scope="rowgroup" colspan=${columns.length} part="outcome">
        ${outcomeTemplate(row, Math.min(6, view.level + below), view)}
      </th>
    </tr>
    ${row.statements.map(
      (one) =>
        html`<tr role="row" id=${one.first ? one.item.id : nothing}>
          <th role="rowheader" scope="row" class="statement">
            ${statementTemplate(one, said, view)}${placeTemplate(one, false, view)}
          </th>
          ${others.map((name) => cellTemplate(name, one, said, view))}
        </tr>`,
    )}
    ${
      row.statements.length
        ? nothing
        : html`<tr role="row">
            <td role="cell" colspan=${columns.length} class="quiet">${view.words.noStatement}</td>
          </tr>`
    }
  </tbody>`;
}

function cellTemplate(
  name: Column,
  statement: Statement | undefined,
  said: Set<unknown>,
  view: OutcomesView,
): TemplateResult {
  const templates = {
    statement: (one: Statement) => statementTemplate(one, said, view),
    target: (one: Statement) => targetsTemplate(one, view),
    figure: (one: Statement) => latestTemplate(one, view),
    place: (one: Statement) => placeTemplate(one, true, view),
  };
  const empty = name !== 'statement' && name !== 'place' && statement?.kind !== 'figure';
  return html`<td
    role="cell"
    part=${name}
    class="${name} ${empty ? 'none' : ''}"
    id=${name === 'statement' && statement?.first ? statement.item.id : nothing}
  >
    <span class="label">${view.words.columns[name]}</span>
    ${statement ? templates[name](statement) : html`<p class="quiet">${view.words.noStatement}</p>`}
  </td>`;
}

/** The words of an outcome, with its number and kind, and what to know about it. */
function outcomeTemplate(row: OutcomeRow, level: number | undefined, view: OutcomesView): TemplateResult {
  const { words, sections, mention } = view;
  const { number, kind, text, comparedWith, nationalFramework, wordedAsIndicator, note } = row.outcome;
  const kinds = new Set(sections.outcomes?.items.map((one) => one.kind));
  const named = html`${number && html`<span part="number" class="number">${`${number} `}</span>`}${say(text, view)}`;
  const list = (name: string, items: readonly unknown[] = []) =>
    items.length
      ? html`<p class="quiet">
          ${name}: ${items.map((item, index) => html`${index ? '; ' : nothing}<span>${item}</span>`)}
        </p>`
      : nothing;
  return html`${kinds.size > 1 && kind !== 'outcome' ? html`<p class="quiet">${wordFor(kind, words.outcomeKinds)}</p>` : nothing}
    <p part="text" class="text">${level ? html`<span role="heading" aria-level=${level}>${named}</span>` : named}</p>
    ${list(
      words.comparedWith,
      comparedWith?.map((one) => say(one, view)),
    )}
    ${list(
      words.alsoServes,
      view.kinds
        ? []
        : row.themes
            .slice(1)
            .map(
              ({ theme: { id, name }, stated }) =>
                html`${mention(id, say(name, view))}${stated ? nothing : `. ${words.notStated}`}`,
            ),
    )}
    ${lineTemplate(nationalFramework ? words.national(String(nationalFramework)) : '')}
    ${lineTemplate(wordedAsIndicator && words.wordedAsIndicator)}${lineTemplate(note, view)}
    ${lineTemplate(row.themes[0]?.stated === false && !view.kinds && words.notStated)}${row.notes.map(({ text }) => lineTemplate(text, view))}`;
}

/** What is to be known about more than one row, said once. */
function notesTemplate({ table, words, ...view }: OutcomesView): TemplateResult | typeof nothing {
  if (!table.notes.length) return nothing;
  return html`<div part="notes" class="notes quiet">
    <p>${words.notes}:</p>
    <ul>
      ${table.notes.map(({ text }) => html`<li>${say(text, view)}</li>`)}
    </ul>
  </div>`;
}
