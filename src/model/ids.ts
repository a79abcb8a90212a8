/** The ids of everything in a part of a document. */
export function idsIn(part: unknown): Set<string> {
  const ids = new Set<string>();
  const left: unknown[] = [part];
  while (left.length) {
    const value = left.pop();
    if (typeof value !== 'object' || !value) continue;
    if ('id' in value && typeof value.id === 'string') ids.add(value.id);
    left.push(...Object.values(value));
  }
  return ids;
}
