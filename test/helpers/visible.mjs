/*
 * What a reader can find on a page. Plain JavaScript, because it runs inside the page.
 */

/** Opens everything that a reader can open, in every shadow root. */
export function openEverything(root = document) {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.shadowRoot) openEverything(element.shadowRoot);
  }
}

/**
 * The words that can be seen on the page, shadow roots included, in the order of the page: not what is hidden, left to
 * screen readers, or one of many choices in a list.
 */
export function seenText(top = document.body) {
  const spaced = new Set(['inline', 'contents']);
  const read = (/** @type {Node} */ node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('script, style, template, select, svg, .visually-hidden')) return '';
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return '';
    const inside =
      node instanceof HTMLSlotElement && node.assignedNodes().length
        ? node.assignedNodes()
        : (node.shadowRoot ?? node).childNodes;
    const text = [...inside].map(read).join('');
    return spaced.has(display) ? text : `\n${text}\n`;
  };
  return read(top);
}
