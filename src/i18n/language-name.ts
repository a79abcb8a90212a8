/** What Welsh calls the languages of Wales. Chromium has no Welsh. */
const inWelsh: Record<string, string> = { cy: 'Cymraeg', en: 'Saesneg' };

/**
 * The name of a language in the reader's own: "Welsh" for "cy". Where the browser does not have the reader's, a language is
 * called as it calls itself; the tag itself where it knows no name.
 */
export function languageName(tag: string, locale: string): string {
  try {
    const names = new Intl.DisplayNames([locale, tag], { type: 'language' });
    return (locale === 'cy' && inWelsh[tag]) || (names.of(tag) ?? tag);
  } catch {
    return tag;
  }
}
