import { html, type TemplateResult } from 'lit';

/** What a reader may open. Only a click tells that they did: finding words in the page opens it, too. */
export function detailsTemplate(summary: unknown, content: unknown, onOpen: () => void): TemplateResult {
  const clicked = ({ currentTarget }: Event) => {
    if (!((currentTarget as Element).parentElement as HTMLDetailsElement).open) onOpen();
  };
  return html`<details part="details">
    <summary part="toggle" @click=${clicked}><bdi>${summary}</bdi></summary>
    ${content}
  </details>`;
}
