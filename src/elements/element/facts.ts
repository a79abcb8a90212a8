import { html, nothing, type TemplateResult } from 'lit';

/** A term, and what is said of it, each in a place of its own: nothing at all where there is nothing to say. */
export type Fact = readonly [term: unknown, ...contents: unknown[]];

/** Terms and what is to be said of each. Those with nothing to say are left out, and a list of nothing is. */
export function factsTemplate(facts: readonly Fact[], part = 'facts'): TemplateResult | typeof nothing {
  const said = facts.filter(([, ...contents]) => contents.some(Boolean));
  return said.length
    ? html`<dl part=${part} class="facts">
        ${said.map(
          ([term, ...contents]) =>
            html`<div>
              <dt>${term}</dt>
              ${contents.map((content) => (content ? html`<dd>${content}</dd>` : nothing))}
            </div>`,
        )}
      </dl>`
    : nothing;
}
