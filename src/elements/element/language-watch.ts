const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when any `lang` on the page changes. One observer serves every element, and ends with the last of them. */
export function watchLanguage(changed: () => void): () => void {
  watchers.add(changed);
  if (!observer) {
    observer = new MutationObserver(() => watchers.forEach((watcher) => watcher()));
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    watchers.delete(changed);
    if (watchers.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
