import { html, type TemplateResult } from 'lit';

/** A heading of the level that fits the host page. */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  if (level <= 2) return html`<h2 part=${part} class=${part}>${content}</h2>`;
  if (level === 3) return html`<h3 part=${part} class=${part}>${content}</h3>`;
  if (level === 4) return html`<h4 part=${part} class=${part}>${content}</h4>`;
  if (level === 5) return html`<h5 part=${part} class=${part}>${content}</h5>`;
  return html`<h6 part=${part} class=${part}>${content}</h6>`;
}
