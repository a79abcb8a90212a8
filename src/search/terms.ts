import type { Vocabulary } from './repair.js';
import type { Dictionary } from './search-words.js';
import type { Shelf } from './shelf.js';

/** One thing looked for, and how well each service fits it. */
export interface Term {
  ranks: Float32Array | Uint8Array;
  /** Rare words tell more than common ones. Nothing, where nobody wrote it. */
  weight: number;
  /** The words that stand for it, to mark them. */
  words: string[];
  /** What it was read as, if nobody wrote what was typed. */
  readAs: string[];
}

/** Where words are looked up. */
export interface Sources {
  shelf: Shelf;
  vocabulary: Vocabulary;
  dictionary: Dictionary;
}

/** A word meant is worth more than a word like it. */
const SLANG = 0.85;
const REPAIRED = 0.7;
const STEM = 0.9;

/** Shorter words must stand as they are, unless they are still being typed. */
const SHORTEST_BEGINNING = 3;

/** The things looked for: each telling word, and what two words said together are called. */
export function termsOf(every: readonly string[], telling: readonly string[], sources: Sources): Term[] {
  const { dictionary, vocabulary, shelf } = sources;
  const pairs = every.slice(1).flatMap((word, at) => {
    const first = every[at]!;
    const meant = dictionary.sameAs(`${first} ${word}`);
    return vocabulary.has(first + word) ? [first + word, ...meant] : meant;
  });
  const words = telling.flatMap((word) => {
    const isNew =
      shelf.ready === shelf.size && !vocabulary.has(word) && shelf.ranksOf(word).every((rank) => rank === 0);
    return (isNew && vocabulary.twoIn(word)) || [word];
  });
  return [
    ...[...new Set(words)].map((word) => termOf(word, word === every.at(-1), sources)),
    ...(pairs.length > 0 ? [together([], pairs, sources)] : []),
  ];
}

function termOf(word: string, typing: boolean, sources: Sources): Term {
  const { dictionary, vocabulary, shelf } = sources;
  const stem = dictionary.stem(word);
  const own = [
    { word, ranks: shelf.ranksOf(word, !typing && word.length < SHORTEST_BEGINNING), worth: 1 },
    ...(stem ? [{ word: stem, ranks: shelf.ranksOf(stem, true), worth: STEM }] : []),
  ];
  const term = together(own, dictionary.sameAs(word), sources);
  if (term.weight > 0) return term;

  const readAs = vocabulary.meant(word);
  const meant = readAs.map((one) => ({ word: one, ranks: shelf.ranksOf(one), worth: REPAIRED }));
  const guess = together(meant, readAs.flatMap(dictionary.sameAs), sources);
  // A guess must not keep out what fits the words that were understood.
  return { ...guess, weight: guess.weight * REPAIRED, readAs };
}

function together(own: Alternative[], slang: readonly string[], { shelf }: Sources): Term {
  const others = slang.map((word) => ({ word, ranks: shelf.ranksOf(word, true), worth: SLANG }));
  const alternatives = [...own, ...others];
  const ranks = new Float32Array(shelf.size);
  let count = 0;
  for (let at = 0; at < ranks.length; at++) {
    for (const one of alternatives) ranks[at] = Math.max(ranks[at]!, one.ranks[at]! * one.worth);
    if (ranks[at]! > 0) count++;
  }
  const weight = count > 0 ? Math.log(1 + shelf.size / count) : 0;
  return { ranks, weight, words: alternatives.map(({ word }) => word), readAs: [] };
}

interface Alternative {
  word: string;
  ranks: Uint8Array;
  worth: number;
}
