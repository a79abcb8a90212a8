import type { Path } from '../schema/path.js';

/** What keeps a text from being JSON, as an author would name it. */
export type Fault =
  | 'ends-early'
  | 'comma-too-many'
  | 'comma-missing'
  | 'quote-in-text'
  | 'comma-in-number'
  | 'colon-missing'
  | 'value-missing'
  | 'single-quotes'
  | 'curly-quotes'
  | 'comment'
  | 'name-without-quotes'
  | 'line-break-in-text'
  | 'backslash'
  | 'no-such-word'
  | 'more-after-the-end'
  | 'unexpected';

/** What a look at the text itself finds: where it stops being JSON, and fields that an entry has twice. */
export interface Scan {
  fault?: { kind: Fault; at: number };
  repeated: Path[];
}

/**
 * Reads a text token by token, without recursion. `JSON.parse` decides what is JSON; this says where and why it is not,
 * which Node's own message often does not, and finds what `JSON.parse` loses in silence: a field written twice.
 */
export function scanJson(text: string): Scan {
  const scanner = new Scanner(text);
  return { fault: scanner.findFault(), repeated: scanner.repeated };
}

interface Level {
  /** Names already seen, in an entry; a list has none. */
  names?: Set<string>;
  /** The name or the place that is being read. */
  step: string | number;
}

class Scanner {
  readonly repeated: Path[] = [];
  #at = 0;
  #levels: Level[] = [];
  #awaited: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing' = 'value';

  constructor(private readonly text: string) {}

  findFault(): Scan['fault'] {
    while (this.#pass(/[ \t\n\r]*/y) && this.#at < this.text.length) {
      const kind = this.#take(this.text[this.#at]!);
      if (kind) return { kind, at: this.#at };
    }
    return this.#awaited === 'nothing' ? undefined : { kind: 'ends-early', at: this.text.length };
  }

  #take(character: string): Fault | undefined {
    const level = this.#levels.at(-1);
    if (level && character === (level.names ? '}' : ']')) return this.#close();
    switch (this.#awaited) {
      case 'nothing':
        return strange(this.text, this.#at) ?? 'more-after-the-end';
      case 'comma-or-end':
        return this.#comma(character);
      case 'colon':
        return this.#colon(character);
      case 'name':
      case 'name-or-end':
        return this.#name(character);
      default:
        return this.#value(character);
    }
  }

  #close(): Fault | undefined {
    if (this.#awaited === 'name') return 'comma-too-many';
    if (this.#awaited === 'value') return this.#levels.at(-1)!.names ? 'value-missing' : 'comma-too-many';
    if (this.#awaited === 'colon') return 'colon-missing';
    this.#levels.pop();
    return this.#done(this.#at + 1);
  }

  #comma(character: string): Fault | undefined {
    if (character !== ',') {
      if (/"[ \t]*$/.test(this.text.slice(Math.max(0, this.#at - 3), this.#at)) && /\p{L}/u.test(character))
        return 'quote-in-text';
      return strange(this.text, this.#at) ?? (/["{[\w-]/.test(character) ? 'comma-missing' : 'unexpected');
    }

    const level = this.#levels.at(-1)!;
    if (typeof level.step === 'number') level.step++;
    this.#awaited = level.names ? 'name' : 'value';
    this.#at++;
    return undefined;
  }

  #colon(character: string): Fault | undefined {
    if (character !== ':') return 'colon-missing';
    this.#awaited = 'value';
    this.#at++;
    return undefined;
  }

  #name(character: string): Fault | undefined {
    if (character !== '"') {
      const thousands = /\d,\d{3}$/.test(this.text.slice(Math.max(0, this.#at - 2), this.#at + 3));
      return this.#stray(character, thousands ? 'comma-in-number' : 'name-without-quotes');
    }
    const start = this.#at;
    const fault = this.#string();
    if (fault) return fault;

    const name = JSON.parse(this.text.slice(start, this.#at)) as string;
    const level = this.#levels.at(-1)!;
    level.step = name;
    if (level.names!.has(name)) this.repeated.push(this.#levels.map(({ step }) => step));
    level.names!.add(name);
    this.#awaited = 'colon';
    return undefined;
  }

  #value(character: string): Fault | undefined {
    if (character === '{' || character === '[') {
      this.#levels.push(character === '{' ? { names: new Set(), step: '' } : { step: 0 });
      this.#awaited = character === '{' ? 'name-or-end' : 'value-or-end';
      this.#at++;
      return undefined;
    }
    if (character === '"') return this.#string() ?? this.#done(this.#at);

    const known = this.#pass(/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y);
    return known ? this.#done(this.#at) : this.#stray(character, 'no-such-word');
  }

  /** Passes over a string. If it is broken, stops where it breaks. */
  #string(): Fault | undefined {
    this.#at++;
    while (this.#pass(/[^"\\\u0000-\u001f]*/y) && this.#at < this.text.length) {
      if (this.text[this.#at] === '"') {
        this.#at++;
        return undefined;
      }
      if (this.text[this.#at] !== '\\') return 'line-break-in-text';
      if (!this.#pass(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y)) return 'backslash';
    }
    return 'ends-early';
  }

  #stray(character: string, word: Fault): Fault {
    if (character === ',') return 'comma-too-many';
    return strange(this.text, this.#at) ?? (/[\w$+.-]/.test(character) ? word : 'unexpected');
  }

  #done(at: number): undefined {
    this.#at = at;
    this.#awaited = this.#levels.length ? 'comma-or-end' : 'nothing';
  }

  #pass(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const passes = pattern.test(this.text);
    if (passes) this.#at = pattern.lastIndex;
    return passes;
  }
}

/** Marks that other notations have and JSON has not. */
function strange(text: string, at: number): Fault | undefined {
  if (/^(\/[/*]|#)/.test(text.slice(at, at + 2))) return 'comment';
  if (/['`]/.test(text[at]!)) return 'single-quotes';
  return /[\u2018-\u201f]/.test(text[at]!) ? 'curly-quotes' : undefined;
}
