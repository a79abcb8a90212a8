/**
 * Whether a name opens with a vowel, before which Welsh has *nag*, *ag* and *gydag*. Wakefield and Yorkshire do not; Yr Alban
 * does.
 */
export function opensWithVowel(name: string): boolean {
  return /^([aeiouâêîôûŷ]|y(?![aeiou]))/i.test(name);
}
