import { posix } from 'node:path';
import type { Rolldown } from 'vite';

type File = Pick<Rolldown.OutputChunk, 'code' | 'fileName' | 'isEntry'>;

/** What a file calls the things it hands out, by the names under which other files ask for them. */
type Names = Map<string, string>;

/**
 * Has a thing one name in all files for pages: `import{a,b}`, where a minifier that sees one file at a time writes
 * `import{x as a,y as b}`. What a page asks for by name, in entries and in what is fetched later, keeps its names.
 *
 * Each file is asked about after those it imports from: first `wanted`, then, minified with those names, `renamed`.
 */
export class SameNames {
  #known = new Map<string, Names>();

  /** @param late The files that are fetched later. What was put together by hand is no entry of its own, but asked by name. */
  constructor(private late: ReadonlySet<string>) {}

  /** The names that a minifier is to give what this file imports, by the names it has there now. */
  wanted({ code, fileName }: File): Names {
    const wanted: Names = new Map();
    for (const [, list, from] of code.matchAll(IMPORT)) {
      for (const [asked, local] of pairsIn(list!)) {
        const name = this.#namesOf(fileName, from!)?.get(asked);
        // Two files may have the same name for two things.
        if (name && ![...wanted.values()].includes(name)) wanted.set(local, name);
      }
    }
    return wanted;
  }

  /** The minified code of a file, whose imports and exports say the names that things have where they are made. */
  renamed({ code, fileName, isEntry }: File): string {
    const named = code.replace(FROM_OTHERS, (whole, kind: string, list: string, from: string) => {
      const names = this.#namesOf(fileName, from);
      if (!names) return whole;
      const all = pairsIn(list).map(([asked, local]) => written(names.get(asked) ?? asked, local));
      return `${kind}{${all.sort().join()}}from"${from}"`;
    });
    if (isEntry || this.late.has(fileName)) return named;
    const own: Names = new Map();
    this.#known.set(fileName, own);
    return named.replace(EXPORT, (_whole, list: string) => {
      for (const [local, asked] of pairsIn(list)) own.set(asked, local);
      return `export{${[...new Set(own.values())].sort().join()}}`;
    });
  }

  #namesOf(file: string, from: string): Names | undefined {
    return this.#known.get(posix.join(posix.dirname(file), from));
  }
}

const IMPORT = /\bimport\s*\{([^}]*)\}\s*from\s*"([^"]+)"/g;
/** What a file hands on is asked of others, too. */
const FROM_OTHERS = /\b(import|export)\s*\{([^}]*)\}\s*from\s*"([^"]+)"/g;
const EXPORT = /\bexport\s*\{([^}]*)\}(?!\s*from)/g;

/** What stands before and after each `as` of a list, or the same twice without one. */
function pairsIn(list: string): [string, string][] {
  return [...list.matchAll(/([\w$]+)(?:\s+as\s+([\w$]+))?/g)].map(([, before, after]) => [before!, after ?? before!]);
}

function written(name: string, local: string): string {
  return name === local ? name : `${name} as ${local}`;
}
