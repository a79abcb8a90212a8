/**
 * What a telephone dials for a number as it is shown: digits, with a plus before the code of a country. Undefined where
 * that is not clear, for example for two numbers in one. An extension is not dialled, nor what is said of the number.
 */
export function dialled(shown: string): string | undefined {
  const number = shown.replace(/\(0\)|\b(ext|option|x)\b.*|\([^0+].*|[\s().–-]/gi, '');
  return /^\+?\d{3,15}$/.exec(number)?.[0];
}
