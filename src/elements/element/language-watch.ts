const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` changes in the page or in a shadow root around the element. One observer serves every element,
 * and ends with the last of them.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  watchers.add(changed);
  observer ??= new MutationObserver(() => watchers.forEach((watcher) => watcher()));
  for (let at: Element | undefined = element; at; at = watchRoot(at.getRootNode(), observer));
  return () => {
    watchers.delete(changed);
    if (watchers.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}

/** Watches a root, and says which element it belongs to. */
function watchRoot(root: Node, observer: MutationObserver): Element | undefined {
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}
