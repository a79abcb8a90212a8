/** What fetches the file of an element, by tag. That of `<cp-data>` brings what every element needs. */
type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Fetches the file of each element when its tag is on the page, now or later, so that a page with one script pays only
 * for what it shows; and the document that is named there, so that neither waits for the other. Nothing sees into a shadow
 * root that is not the kit's own: there, an element's own file is loaded.
 */
export function loadElements(loaders: Loaders): void {
  const waiting = new Set(Object.keys(loaders));

  function look(found: Iterable<Element>): void {
    for (const element of found) {
      const { localName } = element;
      const load = waiting.delete(localName) && loaders[localName];
      if (!load) continue;
      // A file that did not come is asked for again with the next such tag. The browser has said what went wrong.
      Promise.all([loaders['cp-data']?.(), load()]).catch(() => waiting.add(localName));
      preload(element.getAttribute('src'));
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

/** Lets the browser ask for a document that an element will ask for as soon as it can, and that gets the same answer. */
function preload(href: string | null): void {
  if (!href) return;
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href });
  document.head?.append(link);
}
