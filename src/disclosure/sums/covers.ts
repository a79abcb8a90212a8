/**
 * Ways in which parts cover a whole without a gap and without overlapping: `next` says which parts can follow what is
 * covered so far, and what is covered then. Only the first few are looked for.
 */
export function coversOf<Part, State>(
  start: State,
  isDone: (state: State) => boolean,
  next: (state: State) => Iterable<readonly [Part, State]>,
  most = 8,
): Part[][] {
  const found: Part[][] = [];
  const walk = (state: State, parts: Part[]): void => {
    if (isDone(state)) {
      found.push(parts);
      return;
    }
    if (parts.length >= 24) return;
    for (const [part, then] of next(state)) {
      if (found.length >= most) return;
      walk(then, [...parts, part]);
    }
  };
  walk(start, []);
  return found;
}
