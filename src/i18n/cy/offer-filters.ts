import type { OfferFiltersWords } from '../en/offer-filters.js';

/** Yr hyn a ddywedir am gulhau’r cynnig lleol. */
export const offerFilters: OfferFiltersWords = {
  every: 'Unrhyw un',
  need: 'Beth sy’n digwydd',
  access: 'Sut i’w gyrraedd',
  ways: { visit: 'Ymweld', phone: 'Ffonio', online: 'Ar-lein', 'home-visit': 'Maen nhw’n dod atoch chi' },
  language: 'Iaith',
  day: 'Diwrnod',
  days: {
    MO: 'Dydd Llun',
    TU: 'Dydd Mawrth',
    WE: 'Dydd Mercher',
    TH: 'Dydd Iau',
    FR: 'Dydd Gwener',
    SA: 'Dydd Sadwrn',
    SU: 'Dydd Sul',
  },
  time: 'Ar agor am',
  accessibility: 'Mynediad',
  age: 'Oedran',
  free: 'Am ddim',
  urgent: 'Yn helpu heddiw',
  place: 'Tref, pentref neu god post',
  miles: 'Pa mor bell',
  within: (miles) => `O fewn ${miles} milltir`,
  near: (place) => `Yn agos at ${place}`,
  locate: 'Defnyddio lle rydw i',
  located: {
    asking: 'Wrthi’n gweld lle rydych chi…',
    here: 'Mae’r dudalen hon yn gwybod lle rydych chi nawr. Nid yw’n cael ei anfon i unman.',
    failed: 'Nid yw’r ddyfais hon yn dweud ble mae hi. Teipiwch dref neu god post.',
  },
  here: 'lle rydych chi',
  unknownPlace: (place) =>
    `Nid yw “${place}” ymhlith y lleoedd yma. Rhowch gynnig ar y dref agosaf, neu hanner cyntaf cod post.`,
  aged: (age) => `Oedran ${age}`,
  openAt: (time) => `Ar agor am ${time}`,
  addedBy: 'Y gyfraith y tu ôl i’r pennawd hwn:',
  force: {
    yes: 'Mewn grym',
    partly: 'Mewn grym yn rhannol',
    unknown: 'Nid yw’n hysbys a yw mewn grym',
    'not-yet': 'Ddim mewn grym eto',
    ended: 'Ddim mewn grym mwyach',
  },
  checked: (date) => `gwiriwyd ar ${date}`,
};
