/** Registers an element, unless the page already has one of that name: the same script may stand on a page twice. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
