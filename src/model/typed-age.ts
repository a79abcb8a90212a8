/** A number alone, or with words that say no more than that it is an age. */
const AGE =
  /^\s*(?:i ?am|i['’]?m|aged?|(?:dwi|rwy|rydw i|dw i)['’]?n)?[\s:]*(\d+(?:[.,]\d+)?)\s*(?:y(?:ea)?rs?|y\/?o)?\s*(?:old|oed)?[\s.!]*$/i;

/** The age that somebody typed, on a keyboard of any script whose digits stand on phones in Britain. Undefined where it is none, or where words around it change it: "nearly 18", "18 in May". */
export function typedAge(text: string): number | undefined {
  const digits = text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const age = Number(AGE.exec(digits)?.[1]?.replace(',', '.'));
  return age <= 130 ? age : undefined;
}
