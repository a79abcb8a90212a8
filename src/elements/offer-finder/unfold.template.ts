import { html, type TemplateResult } from 'lit';

/**
 * What a reader unfolds. Whether it is open is kept by whom it belongs to: in a list that changes, the next thing to
 * stand in the same place is closed.
 */
export function unfoldTemplate(
  part: string,
  title: unknown,
  content: unknown,
  open: boolean,
  onToggle: (open: boolean) => void,
): TemplateResult {
  const toggled = ({ target }: Event) => {
    const now = (target as HTMLDetailsElement).open;
    if (now !== open) onToggle(now);
  };
  return html`<details part=${part} ?open=${open} @toggle=${toggled}>
    <summary part="toggle"><bdi>${title}</bdi></summary>
    ${content}
  </details>`;
}
