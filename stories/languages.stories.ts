import { html, nothing } from 'lit';

import '../src/elements/languages/languages.js';
import illustrative from '../demo/data/illustrative.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpLanguages } from '../src/elements/languages/languages.js';

type Args = Partial<Pick<CpLanguages, 'today' | 'wording' | 'src'>> & { data?: unknown; dir?: string; lang?: string };

/** Each language in its own words and letters, other formats, and whom to ask, once. */
export default {
  title: 'Elements/Languages',
  component: 'cp-languages',
  args: { data: illustrative, today: '2026-11-22' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-languages
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        today=${args.today ?? ''}
        wording=${args.wording ?? 'default'}
      ></cp-languages>
    </div>
  `,
};

/** Six languages, formats that are ready and formats made on request. A made-up council, and it says so. */
export const Everything = {};

/** Seven languages and three formats. The number stands in mid-sentence in three of the languages. */
export const NumberInTheSentence = { args: { data: westmorland } };

/** One language, with nobody to ask: the number is the one that is printed. */
export const OneLanguage = {
  args: { data: withAccess({ contacts: [], languageServices: [westmorland.access.languageServices[1]], formats: [] }) },
};

/** Formats only. */
export const OnlyFormats = { args: { data: withAccess({ ...westmorland.access, languageServices: [] }) } };

/** A council that publishes neither languages nor formats. */
export const NonePublished = { args: { data: wakefield } };

/** The document has no such part. */
export const NothingPublished = { args: { data: { schemaVersion: '1.0' } } };

/** In Welsh. English names of languages are marked as English. */
export const Welsh = { args: { lang: 'cy' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { data: westmorland, dir: 'rtl', lang: 'ar' } };

/** Every word absurdly long. Nothing may stick out. */
export const AbsurdlyLong = {
  args: { data: withAccess(stretched('Lopadotemachoselachogaleo'.repeat(16).slice(0, 490))) },
};

/** The document cannot be loaded. A reader can try again. */
export const Failed = { args: { src: '/no-such-document.json' } };

function withAccess(access: object): object {
  return { ...illustrative, access };
}

function stretched(words: string): object {
  const { contacts, languageServices, formats } = illustrative.access;
  return {
    contacts: contacts.map((one) => ({ ...one, label: words, hours: words })),
    languageServices: languageServices.map((one) => ({ ...one, endonym: words, englishName: words, text: words })),
    formats: formats.map((one) => ({ ...one, label: words })),
  };
}
