import type { Fields } from './dialect.js';
import { first, listIn } from './read.js';
import type { Notice } from './read.js';

/** Languages that services name in words, with their tags. */
const TAGS = new Map(
  Object.entries({
    albanian: 'sq',
    arabic: 'ar',
    bengali: 'bn',
    bsl: 'bfi',
    'british sign language': 'bfi',
    cantonese: 'yue',
    chinese: 'zh',
    dari: 'prs',
    english: 'en',
    farsi: 'fa',
    french: 'fr',
    german: 'de',
    gujarati: 'gu',
    hindi: 'hi',
    italian: 'it',
    kurdish: 'ku',
    lithuanian: 'lt',
    mandarin: 'zh',
    pashto: 'ps',
    persian: 'fa',
    polish: 'pl',
    portuguese: 'pt',
    punjabi: 'pa',
    romanian: 'ro',
    russian: 'ru',
    slovak: 'sk',
    somali: 'so',
    spanish: 'es',
    tigrinya: 'ti',
    turkish: 'tr',
    ukrainian: 'uk',
    urdu: 'ur',
    vietnamese: 'vi',
    welsh: 'cy',
  }),
);

/** The languages of a service as tags. The UK profile lists languages without their names; those are only counted. */
export function languagesOf(service: Fields, notice: Notice): string[] {
  const tags = listIn(service, 'languages').map((one) => {
    const said = first(one, 'code', 'name', 'language');
    const word = typeof said === 'string' ? said.trim().toLowerCase() : '';
    return TAGS.get(word) ?? (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(word) ? word : undefined);
  });
  if (tags.includes(undefined)) notice('language-unnamed');
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}
