import type { Figure } from './figures.js';
import { keyOf } from './key.js';

/**
 * Figures of indicators that are partly management information and partly final, as if they were all of one kind. Where a
 * document has a figure of both kinds, the final one is left, or the one that is shown.
 */
export function withoutStatus(figures: readonly Figure[]): Figure[] {
  const kinds = (management: boolean) =>
    new Set(figures.filter((one) => one.management === management).map(({ indicator }) => indicator.id));
  const [provisional, final] = [kinds(true), kinds(false)];
  const mixed = figures.filter(({ indicator: { id } }) => provisional.has(id) && final.has(id));
  if (!mixed.some(({ hidden }) => hidden)) return [];

  const rank = ({ hidden, management }: Figure) => (hidden ? 2 : 0) + (management ? 1 : 0);
  const alike = new Map<string, Figure>();
  for (const one of [...mixed].sort((one, other) => rank(one) - rank(other))) {
    const figure = { ...one, management: false };
    const key = `${figure.publication} ${keyOf(figure)}`;
    if (!alike.has(key)) alike.set(key, figure);
  }
  return [...alike.values()];
}
