import type { Findable } from './findable.js';
import { foldedWords } from './fold.js';
import { Vocabulary } from './repair.js';
import { dictionaryOf } from './search-words.js';
import type { SearchWords } from './search-words.js';
import { Shelf } from './shelf.js';
import { termsOf } from './terms.js';
import type { Sources, Term } from './terms.js';

/** What a search found. */
export interface Findings {
  /** What fits, best first: the place of each among all that can be found, from 0. */
  places: number[];
  /** The words that were looked for, to mark them where they stand. */
  words: string[];
  /** What words that nobody wrote were read as, likeliest first. */
  readAs: string[];
}

/** Two words typed side by side that also stand side by side count this much more. */
const TOGETHER = 10;

/** Only the best are looked at so closely. */
const LOOKED_AT = 200;

/** What fits less than this of what the best fits is left out. */
const ENOUGH = 0.6;

/** A word that cannot wait must stand in a name, a need, a keyword or a summary: what is said beside it may be anything. */
const TELLING = 4;

/** How many are made ready at a time: a few milliseconds on a good machine, and no long task on an old phone. */
const SLICE = 50;

/**
 * Finds services by words, the beginnings of words, slang and misspellings. It answers at once; until `prepare` has
 * been called often enough to return true, what is not ready yet is found by its name.
 */
export class OfferSearch {
  readonly #findables: readonly Findable[];
  readonly #sources: Sources;
  #learnt = 0;

  constructor(findables: readonly Findable[], words: SearchWords) {
    this.#findables = findables;
    const dictionary = dictionaryOf(words);
    const shelf = new Shelf(findables, dictionary.isEnding);
    this.#sources = { shelf, vocabulary: new Vocabulary(), dictionary };
    this.#sources.vocabulary.add(dictionary.known);
  }

  /** Makes some more ready, and says whether all are. Call it whenever the page is idle. */
  prepare(count = SLICE): boolean {
    const { shelf, vocabulary } = this.#sources;
    if (shelf.ready < shelf.size) shelf.fold(count);
    else {
      const end = Math.min(shelf.size, this.#learnt + count);
      while (this.#learnt < end) vocabulary.add(shelf.wordsOf(this.#learnt++));
    }
    return this.#learnt === shelf.size;
  }

  /** Everything that fits what was typed, best first. Nothing typed fits everything, in its own order. */
  find(typed: string): Findings {
    const every = foldedWords(typed);
    if (every.length === 0) return { places: this.#findables.map((_, at) => at), words: [], readAs: [] };

    const { dictionary, shelf } = this.#sources;
    const telling = every.filter((word) => !dictionary.isSilent(word));
    const terms = termsOf(every, telling.length > 0 ? telling : every, this.#sources);
    const scores = scoresOf(terms, shelf.size);
    this.#lookCloser(scores, every);
    shelf.tidy();
    return {
      places: this.#closedLast(this.#urgentFirst(bestFirst(scores), terms)),
      words: [...new Set(terms.flatMap(({ words }) => words))],
      readAs: terms.flatMap(({ readAs }) => readAs),
    };
  }

  /** Puts what helps today first where somebody speaks of what cannot wait, however many of their words it fits. */
  #urgentFirst(places: number[], terms: readonly Term[]): number[] {
    const crises = terms.filter(({ crisis }) => crisis);
    if (crises.length === 0) return places;
    const rankOf = (at: number) => Math.max(...crises.map(({ ranks }) => ranks[at]!));
    const urgent = this.#findables
      .flatMap((one, at) => (one.urgent && rankOf(at) > TELLING ? at : []))
      .sort((a, b) => rankOf(b) - rankOf(a));
    return [...urgent, ...places.filter((at) => !urgent.includes(at))];
  }

  /** Puts what is closed for now last: nobody is to ring in vain first. */
  #closedLast(places: number[]): number[] {
    const isClosed = (at: number) => Number(!!this.#findables[at]!.closed);
    return places.sort((a, b) => isClosed(a) - isClosed(b));
  }

  /** Looks at the best once more, for words that stand together as they were typed. */
  #lookCloser(scores: Float32Array, every: readonly string[]): void {
    const pairs = every.slice(1).map((word, at) => `${every[at]} ${word}`);
    if (pairs.length === 0) return;
    for (const at of bestFirst(scores).slice(0, LOOKED_AT)) {
      scores[at]! += TOGETHER * pairs.filter((pair) => this.#sources.shelf.standTogether(at, pair)).length;
    }
  }
}

/** How well each one fits all that was looked for: 0 for what fits too little of it. */
function scoresOf(terms: readonly Term[], size: number): Float32Array {
  const scores = new Float32Array(size);
  const covers = new Float32Array(size);
  let most = 0;
  for (const { ranks, weight } of terms) {
    for (let at = 0; at < size; at++) {
      if (ranks[at] === 0) continue;
      scores[at]! += ranks[at]! * weight;
      covers[at]! += weight;
      most = Math.max(most, covers[at]!);
    }
  }
  for (let at = 0; at < size; at++) scores[at]! *= covers[at]! < most * ENOUGH ? 0 : covers[at]! / most;
  return scores;
}

/** Where the scores are that are not 0, the highest first, in their own order where they are the same. */
function bestFirst(scores: Float32Array): number[] {
  const places: number[] = [];
  scores.forEach((score, at) => score > 0 && places.push(at));
  return places.sort((a, b) => scores[b]! - scores[a]! || a - b);
}
