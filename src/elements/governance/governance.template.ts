import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { wordFor } from '../../i18n/plain-code.js';
import { answersOf, answerTrees, type AnswerTree } from '../../model/answering.js';
import type { Text } from '../../schema/text.js';
import { heading } from '../element/heading.js';
import { say } from '../element/say.js';
import { nothingTemplate } from '../element/states.js';
import { bodyTemplate, linksTemplate } from './body.template.js';
import { chartTemplate } from './chart.template.js';
import type { GovernanceView } from './governance-view.js';

/** Who answers to whom, as a picture and as a list; then every board and group. Or that there are none, in words. */
export function governanceTemplate(sections: Needed, given: Omit<GovernanceView, 'nameOf'>): TemplateResult {
  const { governance: { bodies, relations } = { bodies: [], relations: [] } } = sections;
  const { organisations = [], documents = [], plan } = sections;
  const names = new Map<string, Text>([
    ...[...documents, ...(plan?.plans ?? [])].map(({ id, title }) => [id, plain(title)] as const),
    ...[...organisations, ...bodies].map(({ id, name }) => [id, plain(name)] as const),
  ]);
  const view: GovernanceView = { ...given, nameOf: (id) => names.get(id) };
  const { words, level } = view;
  if (!bodies.length && !relations.length) return nothingTemplate(words.empty);

  const standing = new Set([...bodies, ...organisations].map(({ id }) => id));
  const between = relations.filter(({ from, to }) => standing.has(from) && standing.has(to));
  const answers = answersOf(between);
  const own = new Set(bodies.map(({ id }) => id));
  const linked = new Set(between.flatMap(({ from, to }) => [from, to]));
  const alone = bodies.filter(({ id }) => !linked.has(id));
  const others = relations.filter(({ from, to }) => !own.has(from) && !own.has(to));
  return html`${heading(level, words.heading)}
    <section part="relations">
      ${heading(level + 1, words.chart, 'subheading')}
      ${
        answers.length
          ? html`${chartTemplate(
              answers.filter(({ above, below }) => own.has(above) && own.has(below)),
              bodies,
              view,
            )}${treesTemplate(answerTrees(answers), new Map(bodies.map(({ id, status = '' }) => [id, status])), view)}`
          : html`<p>${words.noLinks}</p>`
      }
      ${
        answers.length && alone.length
          ? html`<p>${words.unlinked}</p>
              <ul part="unlinked">
                ${alone.map(({ id }) => html`<li>${say(names.get(id)!, view)}</li>`)}
              </ul>`
          : nothing
      }
    </section>
    <section part="bodies">
      ${heading(level + 1, words.bodies, 'subheading')}
      <ul class="cards" role="list">
        ${bodies.map((body) =>
          bodyTemplate(
            body,
            relations.filter(({ from, to }) => from === body.id || (to === body.id && !own.has(from))),
            view,
          ),
        )}
      </ul>
    </section>
    ${
      others.length
        ? html`<section part="others">
            ${heading(level + 1, words.others, 'subheading')}${linksTemplate(others, '', view)}
          </section>`
        : nothing
    }`;
}

/** What stands in square brackets has no name of its own, and is described. */
function plain(name: string): string {
  return name.replace(/^\[(.+)\]$/, '$1');
}

/** Lists in lists: under each, those who stand below it, and how. */
function treesTemplate(
  trees: readonly AnswerTree[],
  statuses: ReadonlyMap<string, string>,
  view: GovernanceView,
): TemplateResult {
  const { words } = view;
  return html`<ul part="tree">
    ${trees.map(({ id, relation, below, again }) => {
      const how = [
        statuses.get(id) === 'proposed' && words.status['proposed'],
        relation && wordFor(relation.kind, words.below),
        relation?.basis && words.basis[relation.basis],
        again && words.again,
      ].filter(Boolean);
      return html`<li>
        <b>${say(view.nameOf(id)!, view)}</b
        >${how.length ? html`<span class="quiet"> – ${how.join('; ')}</span>` : nothing}
        ${below.length ? treesTemplate(below, statuses, view) : nothing}
      </li>`;
    })}
  </ul>`;
}
