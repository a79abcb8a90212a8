import { html, nothing, type TemplateResult } from 'lit';

/** A term, and what stands beside it, each thing by itself: nothing at all where there is nothing to say. */
export type Fact = readonly [term: unknown, ...contents: unknown[]];

/** Terms and what is to be said of each. Those with nothing to say are left out. */
export function factsTemplate(facts: readonly Fact[]): TemplateResult {
  return html`<dl part="facts" class="facts">
    ${facts.map(([term, ...contents]) => {
      const said = contents.filter(Boolean);
      return said.length
        ? html`<div>
            <dt>${term}</dt>
            ${said.map((one) => html`<dd>${one}</dd>`)}
          </div>`
        : nothing;
    })}
  </dl>`;
}
