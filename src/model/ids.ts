/** The ids of everything in a part of a document. */
export function idsIn(part: unknown): Set<string> {
  return namesIn(part).ids;
}

/** The ids of everything in a part of a document, and every text that is short enough for an id: what it links to is among them. */
export function namesIn(part: unknown): { ids: Set<string>; texts: Set<string> } {
  const ids = new Set<string>();
  const texts = new Set<string>();
  const seen = new Set<unknown>();
  const left: unknown[] = [part];
  while (left.length) {
    const value = left.pop();
    if (typeof value === 'string' && value.length <= 100) texts.add(value);
    // A document that a script hands over may lead back to itself.
    if (typeof value !== 'object' || !value || seen.has(value)) continue;
    seen.add(value);
    if ('id' in value && typeof value.id === 'string') ids.add(value.id);
    // One by one: a list may be longer than a call can have arguments.
    for (const one of Object.values(value)) left.push(one);
  }
  return { ids, texts };
}
