/** What a language brings to a search, in the file of that language: three lists of words, as they are compared. */
export interface SearchWords {
  /** Words that say nothing about what is looked for, with spaces between them. */
  silent: string;
  /** What is called something else by those who search, a line each: `money: skint broke no-dosh`. */
  same: string;
  /** The same for what cannot wait: a life, a child’s safety. Where it is typed, what helps today comes first. */
  crisis: string;
  /** How words of the language end when they are several or being done, with spaces between them. */
  endings: string;
}

/** The same, ready to be asked. */
export interface Dictionary {
  isSilent: (word: string) => boolean;
  /** What a word, or some said together, are called elsewhere. */
  sameAs: (words: string) => readonly string[];
  isCrisis: (words: string) => boolean;
  /** The word without its ending, if that leaves enough of it. */
  stem: (word: string) => string | undefined;
  isEnding: (letters: string) => boolean;
  /** Every word that is called something else. */
  known: readonly string[];
}

/** What must be left of a word without its ending: more after a longer ending, or "caring" would be found in cars. */
const SHORTEST_STEM = 2;

/** Reads the lists of a language. Words in them are written without accents or apostrophes, as they are compared. */
export function dictionaryOf({ silent, same, crisis, endings }: SearchWords): Dictionary {
  const silence = new Set(silent.split(' '));
  const suffixes = endings.split(' ').filter(Boolean);
  const others = new Map<string, string[]>();
  const urgent = new Set<string>();
  for (const list of [same, crisis]) {
    for (const line of list.split('\n')) {
      const [meant = '', slang = ''] = line.split(': ');
      for (const word of slang.split(' ')) {
        const key = word.replaceAll('-', ' ');
        others.set(key, [...(others.get(key) ?? []), ...meant.split(' ').map((one) => one.replaceAll('-', ' '))]);
        if (list === crisis) urgent.add(key);
      }
    }
  }
  return {
    isSilent: (word) => silence.has(word),
    sameAs: (words) => others.get(words) ?? [],
    isCrisis: (words) => urgent.has(words),
    isEnding: (letters) => suffixes.includes(letters),
    stem: (word) => {
      const ending = suffixes.find(
        (suffix) => word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_STEM + Math.min(suffix.length, 2),
      );
      return ending && word.slice(0, -ending.length);
    },
    known: [...others.keys()].filter((word) => !word.includes(' ')),
  };
}
