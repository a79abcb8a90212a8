import type { OfferKeepWords } from '../en/offer-keep.js';

/** Yr hyn a ddywedir am y gwasanaethau y mae darllenydd yn eu cadw am y tro. */
export const offerKeep: OfferKeepWords = {
  title: {
    zero: 'Fy rhestr: # gwasanaeth',
    one: 'Fy rhestr: # gwasanaeth',
    two: 'Fy rhestr: # wasanaeth',
    few: 'Fy rhestr: # gwasanaeth',
    many: 'Fy rhestr: # gwasanaeth',
    other: 'Fy rhestr: # gwasanaeth',
  },
  lead: 'Dim ond ar y dudalen hon y mae, ac nid oes neb arall yn ei gweld. Bydd wedi mynd pan fyddwch yn cau’r dudalen neu’n ei hail-lwytho.',
  take: 'Tynnu allan',
  clear: 'Gwagio’r rhestr',
  print: 'Argraffu',
  copy: 'Copïo fel testun',
  share: 'Rhannu dolen',
  shareHint: 'Mae dolen yn dweud pa wasanaethau sydd ar y rhestr, a dim byd amdanoch chi.',
  missing: {
    zero: 'Nid yw # gwasanaeth o’r rhestr a anfonwyd atoch yma mwyach.',
    one: 'Nid yw # gwasanaeth o’r rhestr a anfonwyd atoch yma mwyach.',
    two: 'Nid yw # wasanaeth o’r rhestr a anfonwyd atoch yma mwyach.',
    few: 'Nid yw # gwasanaeth o’r rhestr a anfonwyd atoch yma mwyach.',
    many: 'Nid yw # gwasanaeth o’r rhestr a anfonwyd atoch yma mwyach.',
    other: 'Nid yw # gwasanaeth o’r rhestr a anfonwyd atoch yma mwyach.',
  },
  done: {
    kept: 'Wedi’i gadw yn eich rhestr.',
    taken: 'Wedi’i dynnu o’ch rhestr.',
    cleared: 'Mae eich rhestr yn wag.',
    copied: 'Mae’r rhestr wedi’i chopïo.',
    linked: 'Mae’r ddolen wedi’i chopïo.',
    byHand: 'Copïwch hi o’r fan hon. Mae eisoes wedi’i dewis.',
  },
};
