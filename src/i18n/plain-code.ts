/** A code that the kit does not know, shown as plainly as it can be: "under-review" is "under review". */
export function plainCode(code: string): string {
  return code.replaceAll('-', ' ');
}

/** The word for a code, or the code itself, as plainly as it can be shown, where the kit does not know it. */
export function wordFor(code: string, words: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(words, code) && words[code]) || plainCode(code);
}
