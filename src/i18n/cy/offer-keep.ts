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
    asking: {
      zero: 'Yn chwilio am # gwasanaeth o’r rhestr hon…',
      one: 'Yn chwilio am # gwasanaeth o’r rhestr hon…',
      two: 'Yn chwilio am # wasanaeth o’r rhestr hon…',
      few: 'Yn chwilio am # gwasanaeth o’r rhestr hon…',
      many: 'Yn chwilio am # gwasanaeth o’r rhestr hon…',
      other: 'Yn chwilio am # gwasanaeth o’r rhestr hon…',
    },
    gone: {
      zero: 'Nid yw # gwasanaeth o’r rhestr hon yma mwyach.',
      one: 'Nid yw # gwasanaeth o’r rhestr hon yma mwyach.',
      two: 'Nid yw # wasanaeth o’r rhestr hon yma mwyach.',
      few: 'Nid yw # gwasanaeth o’r rhestr hon yma mwyach.',
      many: 'Nid yw # gwasanaeth o’r rhestr hon yma mwyach.',
      other: 'Nid yw # gwasanaeth o’r rhestr hon yma mwyach.',
    },
    unknown: {
      zero: 'Ni ellir chwilio yma am # gwasanaeth o’r rhestr hon. Gall pwy bynnag a’u hanfonodd ddweud beth yw eu henwau.',
      one: 'Ni ellir chwilio yma am # gwasanaeth o’r rhestr hon. Gall pwy bynnag a’i hanfonodd ddweud beth yw ei enw.',
      two: 'Ni ellir chwilio yma am # wasanaeth o’r rhestr hon. Gall pwy bynnag a’u hanfonodd ddweud beth yw eu henwau.',
      few: 'Ni ellir chwilio yma am # gwasanaeth o’r rhestr hon. Gall pwy bynnag a’u hanfonodd ddweud beth yw eu henwau.',
      many: 'Ni ellir chwilio yma am # gwasanaeth o’r rhestr hon. Gall pwy bynnag a’u hanfonodd ddweud beth yw eu henwau.',
      other:
        'Ni ellir chwilio yma am # gwasanaeth o’r rhestr hon. Gall pwy bynnag a’u hanfonodd ddweud beth yw eu henwau.',
    },
    failed: {
      zero: 'Nid oedd modd nôl # gwasanaeth o’r rhestr hon y funud hon.',
      one: 'Nid oedd modd nôl # gwasanaeth o’r rhestr hon y funud hon.',
      two: 'Nid oedd modd nôl # wasanaeth o’r rhestr hon y funud hon.',
      few: 'Nid oedd modd nôl # gwasanaeth o’r rhestr hon y funud hon.',
      many: 'Nid oedd modd nôl # gwasanaeth o’r rhestr hon y funud hon.',
      other: 'Nid oedd modd nôl # gwasanaeth o’r rhestr hon y funud hon.',
    },
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
