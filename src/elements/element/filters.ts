import { html, nothing, type TemplateResult } from 'lit';

/** What a reader may choose from, and what they see of it. */
export interface Filters {
  /** One thing to choose each; empty where a reader may not choose. */
  fields: readonly TemplateResult[];
  /** Whether not everything is shown. */
  narrowed: boolean;
  /** How much is shown, in words. */
  result: string;
  /** On the button that shows everything again. */
  showAll: string;
  onClear: () => void;
}

/** A row of choices, a button that takes them back, and how much is shown, which screen readers announce politely. */
export function filtersTemplate({ fields, narrowed, result, showAll, onClear }: Filters): TemplateResult {
  // The button is about to go, so the focus moves to where the choice was made.
  const clear = (event: Event) => {
    closeAll(event).querySelector('select')!.focus();
    onClear();
  };
  return html`${
      fields.length
        ? html`<div part="filters" class="row" @change=${closeAll}>
            ${fields}${narrowed ? html`<button type="button" part="button" @click=${clear}>${showAll}</button>` : nothing}
          </div>`
        : nothing
    }
    <p part="result" class=${narrowed ? '' : 'visually-hidden'} role="status">${result}</p>`;
}

/** What was opened may be about to stand for something else, which a reader did not ask to see. */
function closeAll({ currentTarget }: Event): ShadowRoot {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  for (const one of root.querySelectorAll('details')) one.open = false;
  return root;
}
