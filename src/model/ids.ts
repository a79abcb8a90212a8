/** The ids of everything in a part of a document. */
export function idsIn(part: unknown): Set<string> {
  const ids = new Set<string>();
  const seen = new Set<unknown>();
  const left: unknown[] = [part];
  while (left.length) {
    const value = left.pop();
    // A document that a script hands over may lead back to itself.
    if (typeof value !== 'object' || !value || seen.has(value)) continue;
    seen.add(value);
    if ('id' in value && typeof value.id === 'string') ids.add(value.id);
    left.push(...Object.values(value));
  }
  return ids;
}
