import { isElsewhere, isFields } from '../schema/shape.js';
import { symbolMeanings } from './cell.js';

type Fields = Record<string, unknown>;

/** A list of the document, which is made where there is none. */
export function listOf<Item>(parent: Fields, name: string): Item[] {
  if (!Array.isArray(parent[name])) parent[name] = [];
  return parent[name] as Item[];
}

/** Says what the symbols mean that came with figures, beside those that the document explains already. */
export function explainSymbols(document: Fields, symbols: Iterable<string>): void {
  const { about } = document;
  if (!isFields(about) || isElsewhere(about)) return;
  const listed = (Array.isArray(about.symbols) ? about.symbols : []) as { symbol: string; meaning: unknown }[];
  const unexplained = [...symbols].filter(
    (symbol) => symbolMeanings[symbol] && !listed.some((one) => one.symbol === symbol),
  );
  if (!unexplained.length) return;
  about.symbols = [...listed, ...unexplained.sort().map((symbol) => ({ symbol, meaning: symbolMeanings[symbol]! }))];
}
