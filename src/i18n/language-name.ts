/** What Welsh calls the languages of Wales, and those of which browsers have no name. Chromium has no Welsh. */
const inWelsh: Record<string, string> = {
  cy: 'Cymraeg',
  en: 'Saesneg',
  bfi: 'Iaith Arwyddion Prydain',
  isg: 'Iaith Arwyddion Iwerddon',
  apc: 'Arabeg y Lefant',
  ary: 'Arabeg Moroco',
  sco: 'Sgoteg',
};

/** Languages that are spoken and signed in Britain, and that not every browser has a name for. */
const unnamed: Record<string, string> = {
  bfi: 'British Sign Language',
  isg: 'Irish Sign Language',
  apc: 'Levantine Arabic',
  ary: 'Moroccan Arabic',
  haz: 'Hazaragi',
  phr: 'Pahari-Pothwari',
  prs: 'Dari',
  rhg: 'Rohingya',
  rom: 'Romani',
  sco: 'Scots',
  syl: 'Sylheti',
  tet: 'Tetum',
};

/**
 * The name of a language in the reader's own: "Welsh" for "cy". Where the browser does not have the reader's, a language is
 * called as it calls itself; the tag itself where nobody knows a name.
 */
export function languageName(tag: string, locale: string): string {
  try {
    const names = new Intl.DisplayNames([locale, tag], { type: 'language' });
    const name = names.of(tag) ?? tag;
    return (locale === 'cy' && (inWelsh[tag] ?? inWelsh[name])) || (unnamed[name] ?? name);
  } catch {
    return unnamed[tag] ?? tag;
  }
}
