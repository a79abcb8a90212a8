import { sketches } from './sketches.js';

/** Has drawings follow the page: a canvas keeps the colours in which it was drawn. */
function follow(): void {
  // A sketch draws only if its colours are others now.
  for (const sketch of sketches) void sketch.draw();
}

for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
  matchMedia(query).addEventListener('change', follow);

/** A page has a switch of its own by a class, a style or data on any of its elements. */
const worn = new MutationObserver(follow);

/** Has drawings follow what an element wears, and what all those wear that it is in. */
export function followWorn(element: Element): void {
  for (let node: Node | null | undefined = element; node; node = above(node))
    if (node instanceof Element) worn.observe(node, { attributes: true });
}

/** What a node inherits its colours from: its slot, its parent, or the host of its shadow. */
function above(node: Node): Node | null | undefined {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
}

/** On paper, every drawing in the colours of a light page, also where only the table is shown. Before the event ends. */
addEventListener('beforeprint', () => {
  for (const sketch of sketches) {
    const { style } = sketch.host;
    const chart = sketch.host.shadowRoot?.querySelector<HTMLElement>('.chart');
    const before = style.colorScheme;
    style.colorScheme = 'light';
    if (chart) chart.style.display = 'block';
    sketch.drawNow();
    if (chart) chart.style.display = '';
    style.colorScheme = before;
  }
  // What was just put on and taken off is no look of the page.
  worn.takeRecords();
});
addEventListener('afterprint', () => {
  for (const sketch of sketches) sketch.drawNow();
});
