import { html, nothing, type TemplateResult } from 'lit';

/** Something drawn, or nothing. */
export type Drawn = TemplateResult | typeof nothing;

/** A line of a tile, if there is something to say. */
export function line(part: string, words: unknown, looks = part): Drawn {
  return words ? html`<p part=${part} class=${looks}>${words}</p>` : nothing;
}

/** Draws each thing of a list. One alone is not drawn as a list, which would cost Lit two more nodes. */
export function each<Item>(items: readonly Item[] = [], draw: (item: Item, index: number) => unknown): unknown {
  return items.length > 1 ? items.map(draw) : items.length ? draw(items[0]!, 0) : nothing;
}
