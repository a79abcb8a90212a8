import type { LanguagesWords } from '../en/languages.js';

/** Yr hyn a ddywedir am ieithoedd a fformatau eraill. */
export const languages: LanguagesWords = {
  empty:
    'Nid oes dim wedi’i gyhoeddi yma am ieithoedd na fformatau eraill. Gallwch ofyn i’r cyngor amdanynt yr un fath.',
  heading: 'Ieithoedd a fformatau eraill',
  ask: 'I gael yr wybodaeth hon mewn iaith neu fformat arall, gofynnwch i:',
  textTo: 'Tecstio',
  languages: 'Ieithoedd',
  asPrinted: 'Fel yr argraffwyd:',
  formats: 'Fformatau',
  availability: {
    available: 'Ar gael nawr',
    'on-request': 'Os gofynnwch',
  },
  kinds: {
    braille: 'Braille',
    'large-print': 'Print bras',
    audio: 'Sain',
    cd: 'CD',
    'easy-read': 'Hawdd ei ddarllen',
    bsl: 'Iaith Arwyddion Prydain',
    plain: 'Geiriau plaen',
    translation: 'Cyfieithiad',
    other: 'Fformat arall',
  },
};
