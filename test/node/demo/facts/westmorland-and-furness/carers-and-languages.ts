import { entry, noted, says, wordsOf, type Fact } from '../fact.js';

/** Westmorland and Furness: what foster and kinship carers are offered, languages and formats. */
export const carersAndLanguages: Fact[] = [
  [
    'brand: Cumbria Fostering, a service of the council, with a note',
    (d) => [
      entry(d.organisations, 'wf-org-cumbria-fostering').name,
      entry(d.organisations, 'wf-org-cumbria-fostering').type,
      d.carerSupport.brand,
      noted(d, 'ambiguity', 'wf-org-cumbria-fostering'),
    ],
    ['Cumbria Fostering', 'service-brand', 'wf-org-cumbria-fostering', true],
  ],
  [
    'the package of 9',
    ({ carerSupport }) => carerSupport.offers.filter((offer) => offer.package).map(({ category }) => category),
    [
      'supervision',
      'group',
      'out-of-hours',
      'wellbeing',
      'social',
      'recognition',
      'influence',
      'employer',
      'membership',
    ],
  ],
  [
    'beside it: a yearly review and training',
    ({ carerSupport }) =>
      carerSupport.offers
        .filter((offer) => !offer.package && offer.audiences.includes('foster'))
        .map(({ title }) => wordsOf(title)),
    ['A review every year', 'Skills to Foster', 'Training every year', 'Fostering Changes'],
  ],
  [
    '21 hours of training a year',
    ({ carerSupport }) =>
      entry(carerSupport.offers, 'wf-carers-mandatory-training').amounts?.map(({ value, unit }) => [value, unit]),
    [[21, 'hours']],
  ],
  [
    '1: supervising social worker and peer mentoring',
    ({ carerSupport }) =>
      says(
        entry(carerSupport.offers, 'wf-carers-supervising-social-worker').text,
        /supervising social worker/,
        /mentors/,
      ),
    true,
  ],
  [
    '2: local groups and their newsletter',
    ({ carerSupport }) => says(entry(carerSupport.offers, 'wf-carers-support-groups').text, /newsletter/),
    true,
  ],
  [
    '5: a summer walk and talk, a Christmas party',
    ({ carerSupport }) =>
      says(entry(carerSupport.offers, 'wf-carers-social-activities').text, /Walk and Talk/, /Christmas party/),
    true,
  ],
  [
    '6: awards from 5 to more than 30 years',
    ({ carerSupport }) =>
      entry(carerSupport.offers, 'wf-carers-long-service').amounts?.map(({ value, to, unit, asPrinted }) => [
        value,
        to,
        unit,
        asPrinted,
      ]),
    [[5, 30, 'years', 'between five to more than 30 years']],
  ],
  [
    '7: seats in three bodies',
    ({ carerSupport }) => entry(carerSupport.offers, 'wf-carers-influence').bodies,
    ['wf-body-steering-group', 'wf-body-corporate-parenting-board', 'wf-body-virtual-school-board'],
  ],
  [
    '8: employer scheme of 2014, older than the council',
    ({ carerSupport }) => [
      entry(carerSupport.offers, 'wf-carers-fostering-friendly').title,
      entry(carerSupport.offers, 'wf-carers-fostering-friendly').since,
    ],
    ['Fostering Friendly Employer scheme', { value: '2014' }],
  ],
  [
    '9: membership of the Fostering Network, paid',
    ({ carerSupport }) => says(entry(carerSupport.offers, 'wf-carers-fostering-network').text, /pays/),
    true,
  ],
  [
    'a foster family’s words, retold, with a note',
    (d) => [
      says(entry(d.carerSupport.sections!, 'wf-carers-section-family').body as string[], /foster carers/),
      noted(d, 'method', 'wf-carers-section-family'),
    ],
    [true, true],
  ],
  [
    'kinship care: what it is, first option, lasting help, no stigma',
    ({ carerSupport }) =>
      says(
        entry(carerSupport.sections!, 'wf-carers-section-kinship').body as string[],
        /relative or friend/,
        /first thing/,
        /goes on/,
        /stigma/,
      ),
    true,
  ],
  [
    'kinship care: an offer of its own',
    ({ carerSupport }) => entry(carerSupport.offers, 'wf-carers-kinship').audiences,
    ['kinship'],
  ],

  [
    '7 languages, their script and direction',
    ({ access }) =>
      access.languageServices.map(({ language, script, direction }) => [language, script, direction].join(' ')),
    ['ar Arab rtl', 'bn Beng ltr', 'zh-Hans Hans ltr', 'lt Latn ltr', 'pl Latn ltr', 'pt Latn ltr', 'tr Latn ltr'],
  ],
  [
    'each in its own words and letters',
    ({ access }) =>
      access.languageServices.map(({ text }) =>
        /\p{Script=Arabic}/u.test(text)
          ? 'Arab'
          : /\p{Script=Bengali}/u.test(text)
            ? 'Beng'
            : /\p{Script=Han}/u.test(text)
              ? 'Hans'
              : 'Latn',
      ),
    ['Arab', 'Beng', 'Hans', 'Latn', 'Latn', 'Latn', 'Latn'],
  ],
  [
    'each with the council’s number',
    ({ access }) => [
      access.languageServices.map(({ contact }) => contact),
      entry(access.contacts, 'wf-contact-languages').phone,
    ],
    [Array(7).fill('wf-contact-languages'), { display: '0300 373 3300', e164: '+443003733300' }],
  ],
  [
    'the Bengali number mixes digits, and a note says so',
    (d) => [
      entry(d.access.languageServices, 'wf-language-bengali').numberAsPrinted,
      noted(d, 'typo', 'wf-language-bengali'),
    ],
    ['০3০০ 373 33০০', true],
  ],
  [
    'the Arabic number stands in mid-sentence, and a note says so',
    (d) => noted(d, 'layout', 'wf-language-arabic'),
    true,
  ],
  [
    '3 formats, on request',
    ({ access }) => access.formats.map(({ kind, availability }) => `${kind} ${availability}`),
    ['cd on-request', 'braille on-request', 'large-print on-request'],
  ],
];
