import { html, nothing, type TemplateResult } from 'lit';

/** Something drawn, or nothing. */
export type Drawn = TemplateResult | typeof nothing;

/** A line of a tile, if there is something to say. */
export function line(part: string, words: unknown, looks = part): Drawn {
  return words ? html`<p part=${part} class=${looks}>${words}</p>` : nothing;
}
