/**
 * What a telephone dials for a number as it is shown: digits, with a plus before the code of a country. Undefined where
 * that is not clear, for example for two numbers in one. An extension is not dialled.
 */
export function dialled(shown: string): string | undefined {
  const number = shown
    .replace(/\(0\)/, '')
    .replace(/\b(ext|option|x)\b.*/i, '')
    .replace(/[\s().–-]/g, '');
  return /^\+?\d{3,15}$/.test(number) ? number : undefined;
}
