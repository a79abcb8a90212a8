import { html, nothing, type TemplateResult } from 'lit';

/** A term, and what stands beside it: nothing at all where there is nothing to say. */
export type Fact = readonly [term: unknown, content: unknown];

/** Terms and what is to be said of each. Those with nothing to say are left out, and a list of nothing is. */
export function factsTemplate(facts: readonly Fact[]): TemplateResult | typeof nothing {
  const said = facts.filter(([, content]) => content);
  return said.length
    ? html`<dl part="facts" class="facts">
        ${said.map(
          ([term, content]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${content}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}
