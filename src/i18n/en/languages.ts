/** What is said about other languages and formats. */
export const languages = {
  empty: 'Nothing has been published here about other languages or formats. You can still ask the council for them.',
  heading: 'Other languages and formats',
  ask: 'To have this information in another language or format, ask:',
  textTo: 'Text',
  languages: 'Languages',
  asPrinted: 'As printed:',
  formats: 'Formats',
  availability: {
    available: 'Ready now',
    'on-request': 'If you ask',
  } as Record<string, string>,
  kinds: {
    braille: 'Braille',
    'large-print': 'Large print',
    audio: 'Audio',
    cd: 'CD',
    'easy-read': 'Easy read',
    bsl: 'British Sign Language',
    plain: 'Plain words',
    translation: 'Translation',
    other: 'Another format',
  } as Record<string, string>,
};

export type LanguagesWords = typeof languages;
