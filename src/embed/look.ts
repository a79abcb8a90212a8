/** How the page in a frame looks and speaks: attributes for its root. */
export interface Look {
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: 'light' | 'dark' | 'auto';
}

/**
 * What the parameters of a frame say about that. Light is the rule, because most pages around a frame are; `auto` follows the
 * reader’s device.
 */
export function lookIn(asked: ReadonlyMap<string, string>): Look {
  const is = (name: string, value: string) => asked.get(name)?.trim().toLowerCase() === value;
  return {
    lang: languageTag(asked.get('lang') ?? ''),
    dir: is('dir', 'rtl') ? 'rtl' : 'ltr',
    theme: is('theme', 'dark') ? 'dark' : is('theme', 'auto') ? 'auto' : 'light',
  };
}

/** A tag of a language as HTML writes it: “en-US” for “ en_us”. What names no language is English. */
function languageTag(written: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'));
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(new Intl.Locale(tag).language) ? tag : 'en';
  } catch {
    return 'en';
  }
}
