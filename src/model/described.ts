import type { Text } from '../schema/text.js';

/** A title in square brackets describes something for which none is printed. */
export function titleOf(title: Text): { title: Text; described: boolean } {
  const words = typeof title === 'string' ? /^\[(.+)\]$/.exec(title)?.[1] : undefined;
  return { title: words ?? title, described: !!words };
}
