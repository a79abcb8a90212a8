import type { Fields, Findable } from './findable.js';
import { folded, foldedWords, isInWord, spaced } from './fold.js';

/** How well a word fits, by where it stands (name, needs and keywords, summary, the rest) and how much of it fits. */
const RANKS = [
  { whole: 24, near: 20, start: 13 },
  { whole: 19, near: 16, start: 8 },
  { whole: 10, near: 8, start: 4 },
  { whole: 4, near: 3, start: 2 },
] as const;

/** Shorter words with an ending are other words: "car" and "care". */
const SHORTEST_NEAR = 4;

/** One letter or two begin something in every description, and tell nothing by it. */
const SHORTEST_IN_REST = 3;

/** A word repeated this often tells no more by being found once again. */
const MOST_LOOKS = 8;

interface Folded {
  /** Name, needs and keywords, and summary: words only, one space between them. */
  head: string;
  /** Where the name and the needs end. */
  ends: [number, number];
  rest: string;
}

/**
 * The folded text of everything that can be found, and where a word stands in it. It is folded a few at a time, so that
 * no page waits for thousands; what is not folded yet is found by its name alone.
 */
export class Shelf {
  readonly #findables: readonly Findable[];
  readonly #folded: Folded[] = [];
  readonly #ranks = new Map<string, Uint8Array>();
  readonly #isEnding: (letters: string) => boolean;

  constructor(findables: readonly Findable[], isEnding: (letters: string) => boolean) {
    this.#findables = findables;
    this.#isEnding = isEnding;
  }

  get size(): number {
    return this.#findables.length;
  }

  get ready(): number {
    return this.#folded.length;
  }

  /** Folds the next few. */
  fold(count: number): void {
    const end = Math.min(this.size, this.ready + count);
    for (let at = this.ready; at < end; at++) this.#folded.push(foldedFields(this.#findables[at]!.fields()));
    this.#ranks.clear();
  }

  /** The words of one that is folded. */
  wordsOf(at: number): string[] {
    const { head, rest } = this.#folded[at]!;
    return head.split(' ').concat(foldedWords(rest));
  }

  /**
   * How well each one fits a word or the beginning of one: 0 where it is not in it. If it must be `whole`, nothing but a
   * short ending may follow it.
   */
  ranksOf(word: string, whole = false): Uint8Array {
    const key = whole ? `${word} ` : word;
    const known = this.#ranks.get(key);
    if (known) return known;

    const shorter = this.#ranksOfShorter(word);
    const ranks = new Uint8Array(this.size);
    for (let at = 0; at < this.size; at++) {
      if (shorter?.[at] === 0) continue;
      const one = this.#folded[at] ?? nameOnly(this.#findables[at]!.fields());
      ranks[at] = this.#rankIn(one, word, whole);
    }
    this.#ranks.set(key, ranks);
    return ranks;
  }

  /** Whether words stand together where they tell most: in a name, a need or a keyword. */
  standTogether(at: number, words: string): boolean {
    const one = this.#folded[at];
    const found = one?.head.indexOf(` ${words}`) ?? -1;
    return found >= 0 && found < one!.ends[1];
  }

  /** Forgets what was asked, once it is more than a long sentence typed letter by letter. */
  tidy(): void {
    if (this.#ranks.size > 300) this.#ranks.clear();
  }

  /** What does not hold "hom" does not hold "home", so that each letter typed looks at less. */
  #ranksOfShorter(word: string): Uint8Array | undefined {
    for (let length = word.length; length >= SHORTEST_IN_REST; length--) {
      const ranks = this.#ranks.get(word.slice(0, length));
      if (ranks) return ranks;
    }
    return undefined;
  }

  #rankIn({ head, ends, rest }: Folded, word: string, whole: boolean): number {
    let best = 0;
    let at = head.indexOf(` ${word}`);
    for (let looks = 0; at >= 0 && looks < MOST_LOOKS; looks++) {
      best = Math.max(
        best,
        this.#fit(head, at + 1 + word.length, word, at < ends[0] ? 0 : at < ends[1] ? 1 : 2, whole),
      );
      // Nothing further on could fit better: what tells most stands first.
      if (best === RANKS[0].whole || best >= RANKS[1].near) return best;
      at = head.indexOf(` ${word}`, at + 1);
    }
    if (best > 0 || word.length < SHORTEST_IN_REST) return best;

    at = rest.indexOf(word);
    for (let looks = 0; at >= 0 && looks < MOST_LOOKS; at = rest.indexOf(word, at + 1)) {
      if (at > 0 && isInWord(rest.charCodeAt(at - 1))) continue;
      best = Math.max(best, this.#fit(rest, at + word.length, word, 3, whole));
      if (best === RANKS[3].whole) break;
      looks++;
    }
    return best;
  }

  #fit(text: string, after: number, word: string, field: number, whole: boolean): number {
    const rank = RANKS[field]!;
    if (!isInWord(text.charCodeAt(after))) return rank.whole;

    let end = after + 1;
    while (isInWord(text.charCodeAt(end))) end++;
    if (word.length >= SHORTEST_NEAR && this.#isEnding(text.slice(after, end))) return rank.near;
    return whole ? 0 : rank.start;
  }
}

function foldedFields({ name, words, summary, rest }: Fields): Folded {
  const parts = [name, words, summary].map((part) => ` ${spaced(part)}`);
  const [first, second] = parts.map(({ length }) => length) as [number, number];
  // Joined, not added up: a string that was added up is put together when it is first searched, on a reader's key.
  return { head: [...parts, ' '].join(''), ends: [first, first + second], rest: folded(rest) };
}

/** Cheap enough to do again for each letter. */
function nameOnly({ name }: Fields): Folded {
  const head = ` ${name.toLowerCase()} `;
  return { head, ends: [head.length, head.length], rest: '' };
}
