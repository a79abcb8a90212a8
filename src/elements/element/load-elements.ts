/** What fetches the file of an element, by tag. */
type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Fetches the file of each element when its tag is on the page, now or later, so that a page with one script pays only
 * for what it shows. Nothing sees into a shadow root that is not the kit's own: there, an element's own file is loaded.
 */
export function loadElements(loaders: Loaders): void {
  const waiting = new Set(Object.keys(loaders));

  function look(found: Iterable<Element>): void {
    for (const { localName } of found) {
      const load = waiting.delete(localName) && loaders[localName];
      // A file that did not come is asked for again with the next such tag. The browser has said what went wrong.
      if (load) load().catch(() => waiting.add(localName));
    }
  }

  function lookIn(root: ParentNode): void {
    if (waiting.size) look(root.querySelectorAll([...waiting].join()));
  }

  lookIn(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        look([node]);
        lookIn(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
