/** The age that somebody typed, also with words around it. Undefined where there is none, or more than one number. */
export function typedAge(text: string): number | undefined {
  const [, number] = /^[^\d-]*(\d+(?:[.,]\d+)?)\D*$/.exec(text) ?? [];
  const age = Number(number?.replace(',', '.'));
  return age <= 130 ? age : undefined;
}
