import type { CarerSupportWords } from '../en/carer-support.js';

/** Yr hyn a ddywedir am gymorth i ofalwyr. */
export const carerSupport: CarerSupportWords = {
  empty: 'Nid oes dim wedi’i gyhoeddi yma am gymorth i ofalwyr.',
  heading: 'Cymorth i ofalwyr',
  provider: 'Darperir gan:',
  ask: 'Cwestiynau? Gofynnwch i ni:',
  textTo: 'Tecstio',
  filter: 'Yr hyn sydd ar gael i',
  every: 'Pob gofalwr',
  showAll: 'Dangos y cyfan',
  shown: (shown, all) => `Yn dangos ${shown} o ${all} math o gymorth`,
  nothing: 'Nid oes dim wedi’i gyhoeddi yma ar gyfer y gofalwyr hyn. Gallwch ofyn yr un fath.',
  groups: {
    package: 'Y pecyn cymorth',
    training: 'Hyfforddiant',
    money: 'Arian',
    more: 'Rhagor o gymorth',
  },
  since: (date) => `Ers ${date}`,
  audiences: {
    foster: 'gofalwyr maeth',
    kinship: 'gofalwyr sy’n berthnasau',
    connected: 'pobl gysylltiedig sy’n maethu',
    adopter: 'mabwysiadwyr',
    'supported-lodgings': 'lletywyr llety â chymorth',
    'staying-put': 'gofalwyr Staying Put',
    'special-guardian': 'gwarcheidwaid arbennig',
  },
  forWhom: (audiences) => `Ar gyfer ${audiences}`,
};
