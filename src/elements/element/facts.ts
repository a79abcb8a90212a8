import { html, nothing, type TemplateResult } from 'lit';

/** A term, and what stands beside it: nothing at all where there is nothing to say. */
export type Fact = readonly [term: unknown, content: unknown];

/** Terms and what is to be said of each. Those with nothing to say are left out. */
export function factsTemplate(facts: readonly Fact[]): TemplateResult {
  return html`<dl part="facts" class="facts">
    ${facts.map(([term, content]) =>
      content
        ? html`<div>
            <dt>${term}</dt>
            <dd>${content}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}
