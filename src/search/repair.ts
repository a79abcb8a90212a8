/** How many slips are forgiven in a word of so many letters. */
function forgiven(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 10 ? 2 : 3;
}

/** A word still being typed is a little further from what it may become than from a whole word. */
const BEGINNING = 0.6;

const SHORTEST_PART = 3;

/** The words of everything that can be found, to read a misspelled one as the word that was meant. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #letters: number[] = [];

  add(words: readonly string[]): void {
    for (const word of words) {
      const count = this.#counts.get(word) ?? 0;
      this.#counts.set(word, count + 1);
      if (count || word.length < 3) continue;
      this.#words.push(word);
      this.#letters.push(lettersOf(word));
    }
  }

  has(word: string): boolean {
    return this.#counts.has(word);
  }

  /** The two words that were typed as one. */
  twoIn(typed: string): [string, string] | undefined {
    for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at++) {
      const parts: [string, string] = [typed.slice(0, at), typed.slice(at)];
      if (parts.every((part) => this.has(part))) return parts;
    }
    return undefined;
  }

  /** The words that were probably meant, the likeliest first; a word still being typed is read by its beginning. */
  meant(typed: string, most = 2): string[] {
    const slips = forgiven(typed.length);
    if (!slips) return [];

    const letters = lettersOf(typed);
    const found: { word: string; distance: number }[] = [];
    for (let at = 0; at < this.#words.length; at++) {
      // Letters that are not in the word at all each cost a slip.
      if (bitsIn(letters & ~this.#letters[at]!) > slips) continue;
      const word = this.#words[at]!;
      if (word.length < typed.length - slips) continue;

      const sameStart = word.charCodeAt(0) === typed.charCodeAt(0);
      const distance = distanceTo(typed, word, sameStart ? slips : 1);
      if (distance !== undefined) found.push({ word, distance: distance + (sameStart ? 0 : 0.5) });
    }
    const count = (word: string) => this.#counts.get(word) ?? 0;
    found.sort((a, b) => a.distance - b.distance || count(b.word) - count(a.word));
    // A second reading helps only if it is as likely as the first.
    return found
      .filter(({ distance }) => distance <= found[0]!.distance + 0.5)
      .slice(0, most)
      .map(({ word }) => word);
  }
}

/** A bit for each letter of the alphabet, and one for every other. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const place = word.charCodeAt(at) - 97;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let left = number; left; left &= left - 1) bits++;
  return bits;
}

/** The last three rows of the table of distances, used again for each word. */
const rows: number[][] = [[], [], []];

/**
 * How many letters must be added, left out, changed or swapped with the next to come from what was typed to a word, or
 * with a little on top to the beginning of one. Undefined if that is more than was allowed.
 */
function distanceTo(typed: string, word: string, most: number): number | undefined {
  const width = Math.min(word.length, typed.length + most);
  for (let column = 0; column <= width; column++) rows[0]![column] = column;
  for (let row = 1; row <= typed.length; row++) {
    const line = rows[row % 3]!;
    const above = rows[(row - 1) % 3]!;
    const before = rows[(row - 2) % 3];
    let least = (line[0] = row);
    for (let column = 1; column <= width; column++) {
      const same = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let cost = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && !same && swapped(typed, row, word, column)) {
        cost = Math.min(cost, before![column - 2]! + 1);
      }
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return undefined;
  }
  const last = rows[typed.length % 3]!;
  let distance = width === word.length ? last[width]! : Infinity;
  for (let end = Math.max(1, typed.length - most); end <= width; end++) {
    distance = Math.min(distance, last[end]! + BEGINNING);
  }
  return distance < most + 1 ? distance : undefined;
}

function swapped(typed: string, row: number, word: string, column: number): boolean {
  return (
    typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
    typed.charCodeAt(row - 2) === word.charCodeAt(column - 1)
  );
}
