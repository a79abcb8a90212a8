import type { OfferInsideWords } from '../en/offer-inside.js';

/** Yr hyn a ddywedir y tu mewn i wasanaeth neu swm o’r cynnig lleol y mae darllenydd wedi’i agor. */
export const offerInside: OfferInsideWords = {
  neverChecked: 'Ni ddywedir pryd y gwiriwyd hwn ddiwethaf. Gofynnwch cyn mynd.',
  terms: {
    who: 'I bwy mae hwn',
    basis: 'Hawl neu gynnig',
    amounts: 'Beth allwch chi ei gael',
    cost: 'Faint mae’n ei gostio',
    when: 'Pryd',
    where: 'Ble',
    how: 'Sut i’w gael',
    contact: 'Cysylltu',
    languages: 'Ieithoedd',
    accessibility: 'Mynediad i bawb',
    areas: 'Ardal',
    provider: 'Pwy sy’n ei redeg',
    checked: 'Gwiriwyd ddiwethaf',
  },
  basis: {
    statutory: 'Hawl yn y gyfraith. Os ydych yn un o’r bobl y mae ar eu cyfer, rhaid ei roi i chi.',
    discretionary: 'Cynnig gan y cyngor. Nid yw’r gyfraith yn dweud bod rhaid ei roi.',
    partner: 'Cynnig gan sefydliad arall.',
  },
  footings: {
    partly: 'Mae’r cyngor yn ei alw’n hawl yn y gyfraith. Dim ond yn rhannol y mae’r gyfraith y tu ôl iddo mewn grym.',
    unknown:
      'Mae’r cyngor yn ei alw’n hawl yn y gyfraith. Nid oes neb wedi cadarnhau yma bod y gyfraith y tu ôl iddo mewn grym.',
    'not-yet': 'Mae’r cyngor yn ei alw’n hawl yn y gyfraith. Nid yw’r gyfraith y tu ôl iddo mewn grym eto.',
    ended: 'Mae’r cyngor yn ei alw’n hawl yn y gyfraith. Nid yw’r gyfraith y tu ôl iddo mewn grym mwyach.',
  },
  reviewed: (date) => `Edrychwyd ar y swm ddiwethaf ar ${date}`,
  access: {
    visit: 'rydych chi’n mynd yno',
    phone: 'dros y ffôn',
    online: 'ar-lein',
    'home-visit': 'maen nhw’n dod atoch chi',
  },
  byPost: 'Drwy’r post',
  online: 'Ar-lein',
  map: 'Ei weld ar fap (OpenStreetMap)',
  privatePlace: 'Mae’r cyfeiriad yn breifat. Gofynnwch, a chewch wybod sut i gyrraedd.',
  near: (place) => `Yn neu ger ${place}`,
  textTo: 'Tecstio',
  website: 'Darllen mwy ar ei wefan',
  daily: 'Bob dydd',
  dayRange: (first, last) => `${first} i d${last}`,
  frequencies: { fortnightly: 'Bob pythefnos', monthly: 'Unwaith y mis', irregular: 'Dim ond o bryd i’w gilydd' },
  holidays: 'Gall gwyliau banc fod yn wahanol.',
};
