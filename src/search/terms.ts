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
  /** Whether it speaks of what cannot wait. */
  crisis: boolean;
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

/** Words said together are called something else up to this many: “kicked out of school”. */
const LONGEST_PHRASE = 5;

/** Shorter words are too like each other to be guessed at, unless there is nothing else. */
const SHORTEST_GUESSED = 4;

/** The things looked for: each telling word, and what words said together are called. */
export function termsOf(every: readonly string[], telling: readonly string[], sources: Sources): Term[] {
  const { dictionary, vocabulary, shelf } = sources;
  const joined = every.slice(1).flatMap((word, at) => (vocabulary.has(every[at]! + word) ? every[at]! + word : []));
  const phrases = phrasesIn(every);
  const meant = phrases.flatMap(dictionary.sameAs);
  const words = telling.flatMap((word) => {
    const isNew =
      shelf.ready === shelf.size && !vocabulary.has(word) && shelf.ranksOf(word).every((rank) => rank === 0);
    return (isNew && vocabulary.twoIn(word)) || [word];
  });
  const unique = [...new Set(words)];
  const terms = unique.map((word) => termOf(word, word === every.at(-1), sources));
  const together = [...joined, ...meant];
  if (together.length > 0) {
    terms.push({ ...asOne([], together, sources), crisis: phrases.some(dictionary.isCrisis) });
  }
  const isFound = terms.some(({ weight }) => weight > 0);
  return terms.map((term, at) => {
    const word = unique[at];
    return !word || term.weight > 0 || (isFound && word.length < SHORTEST_GUESSED) ? term : guessOf(word, sources);
  });
}

/** Two words and more that were typed side by side. */
function phrasesIn(every: readonly string[]): string[] {
  return every.flatMap((_, at) =>
    Array.from({ length: LONGEST_PHRASE - 1 }, (__, more) => at + more + 2)
      .filter((end) => end <= every.length)
      .map((end) => every.slice(at, end).join(' ')),
  );
}

function termOf(word: string, typing: boolean, sources: Sources): Term {
  const { dictionary, shelf } = sources;
  const stem = dictionary.stem(word);
  const own = [
    { word, ranks: shelf.ranksOf(word, !typing && word.length < SHORTEST_BEGINNING), worth: 1 },
    ...(stem ? [{ word: stem, ranks: shelf.ranksOf(stem, true), worth: STEM }] : []),
  ];
  return { ...asOne(own, dictionary.sameAs(word), sources), crisis: dictionary.isCrisis(word) };
}

function guessOf(word: string, sources: Sources): Term {
  const { dictionary, vocabulary, shelf } = sources;
  const readAs = vocabulary.meant(word);
  const meant = readAs.map((one) => ({ word: one, ranks: shelf.ranksOf(one), worth: REPAIRED }));
  const guess = asOne(meant, readAs.flatMap(dictionary.sameAs), sources);
  // A guess must not keep out what fits the words that were understood.
  return { ...guess, weight: guess.weight * REPAIRED, readAs };
}

function asOne(own: Alternative[], slang: readonly string[], { shelf }: Sources): Term {
  const others = slang.map((word) => ({ word, ranks: shelf.ranksOf(word, true), worth: SLANG }));
  const alternatives = [...own, ...others];
  const ranks = new Float32Array(shelf.size);
  let count = 0;
  for (let at = 0; at < ranks.length; at++) {
    for (const one of alternatives) ranks[at] = Math.max(ranks[at]!, one.ranks[at]! * one.worth);
    if (ranks[at]! > 0) count++;
  }
  const weight = count > 0 ? Math.log(1 + shelf.size / count) : 0;
  return { ranks, weight, words: alternatives.map(({ word }) => word), readAs: [], crisis: false };
}

interface Alternative {
  word: string;
  ranks: Uint8Array;
  worth: number;
}
