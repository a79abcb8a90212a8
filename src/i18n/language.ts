/** The languages the kit speaks. English comes with every element; the others are fetched when a page is in them. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** The language in which the page speaks at an element: the nearest `lang`, outwards through shadow roots. */
export function languageTagAt(element: Element): string {
  for (let at: Element | null = element; at; at = outwards(at)) {
    const tag = at.getAttribute('lang')?.trim();
    if (tag) return normalised(tag);
  }
  return 'en-GB';
}

/** The kit's language for a tag: "cy-GB", "CYM" and " cy" are Welsh; what it does not speak is English. */
export function languageFor(tag: string): Language {
  const [primary] = normalised(tag).split('-');
  return languages.find((one) => one === primary) ?? 'en';
}

/** The locale for figures and dates in the kit's language, British where the page does not say otherwise. */
export function localeFor(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** A tag as the kit compares it: small letters, and the two letters that stand for Welsh and English. */
export function normalised(tag: string): string {
  const plain = tag.trim().replaceAll('_', '-').toLowerCase();
  return plain.replace(/^(cym|wel)\b/, 'cy').replace(/^eng\b/, 'en');
}

function outwards(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
