/** More parts than any whole is published in. */
const MOST_PARTS = 60;

/**
 * Ways in which parts cover a whole without a gap and without overlapping: `next` says which parts can follow what is
 * covered so far, and what is covered then. Only the first few are looked for, and nothing that led nowhere is tried
 * again: states are told apart as text.
 */
export function coversOf<Part, State>(
  start: State,
  isDone: (state: State) => boolean,
  next: (state: State) => Iterable<readonly [Part, State]>,
  most = 8,
): Part[][] {
  const found: Part[][] = [];
  const dead = new Set<string>();
  const walk = (state: State, parts: Part[]): void => {
    if (isDone(state)) {
      found.push(parts);
      return;
    }
    const before = found.length;
    if (parts.length < MOST_PARTS) {
      for (const [part, then] of next(state)) {
        if (found.length >= most) return;
        if (!dead.has(String(then))) walk(then, [...parts, part]);
      }
    }
    if (found.length === before) dead.add(String(state));
  };
  walk(start, []);
  return found;
}
