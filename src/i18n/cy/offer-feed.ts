import type { OfferFeedWords } from '../en/offer-feed.js';

export const offerFeed: OfferFeedWords = {
  loading: (host) => `Yn nôl gwasanaethau o ${host}…`,
  count: {
    zero: '# gwasanaeth',
    one: '# gwasanaeth',
    two: '# wasanaeth',
    few: '# gwasanaeth',
    many: '# gwasanaeth',
    other: '# gwasanaeth',
  },
  from: (count, host) => `Gyda ${count} o ${host}.`,
  leftOut: {
    zero: 'Nid oedd modd darllen # arall, ac maent wedi’u gadael allan.',
    one: 'Nid oedd modd darllen # arall, ac mae wedi’i adael allan.',
    two: 'Nid oedd modd darllen # arall, ac maent wedi’u gadael allan.',
    few: 'Nid oedd modd darllen # arall, ac maent wedi’u gadael allan.',
    many: 'Nid oedd modd darllen # arall, ac maent wedi’u gadael allan.',
    other: 'Nid oedd modd darllen # arall, ac maent wedi’u gadael allan.',
  },
  part: (host) => `Rhoddodd ${host} y gorau i ateb. Mae’r hyn a ddaeth cyn hynny yma.`,
  notAll: (host) => `Nid yw holl wasanaethau ${host} wedi dod.`,
  down: (host) => `Nid oes modd nôl gwasanaethau ${host} ar hyn o bryd.`,
  unusable: (host) => `Nid yw’r hyn y mae ${host} yn ei anfon yn rhestr o wasanaethau y gellir ei dangos.`,
  empty: (host) => `Nid oes gan ${host} wasanaethau i’w dangos ar hyn o bryd.`,
  large: (host) => `Mae gan ${host} fwy o wasanaethau nag y gall y dudalen hon eu cario.`,
  partHere: (shown, all) => `Mae ${shown} o ${all} yma.`,
  noneUnder: (host, count, heading) =>
    `Mae gan ${host} ei benawdau ei hun: o’r hyn a ddaeth oddi yno (${count}), nid oes dim dan “${heading}”.`,
  sent: (host) =>
    `Anfonir yr hyn a deipiwch, a ddewiswch dan “Am beth” ac a agorwch at ${host}, sy’n chwilio amdano. Ni ddywedir wrtho pwy ydych chi.`,
  notLookedUp: (host) => `Ni ellir chwilio am y gwasanaeth hwn yn ${host}.`,
  searching: (host) => `Yn gofyn i ${host}…`,
  found: (shown, all, host) => `Mae gan ${host} ${all} ar gyfer hyn. Mae ${shown} ohonynt yma hyd yn hyn.`,
  old: 'Nes iddo ateb, dyma’r canlyniadau o’r blaen.',
  notAnswered: (host) => `Nid yw ${host} yn ateb.`,
  before: 'Dyma’r canlyniadau o’r blaen.',
  more: (host) => `Nôl mwy o ${host}`,
  sendAge: (age, host) => `Anfon fy oedran (${age}) at ${host} hefyd`,
  sendPlace: (postcode, host) => `Anfon fy nghod post (${postcode}) at ${host} hefyd`,
  notSent: 'Heb hynny, mae’n aros ar y dudalen hon, ac yn culhau’r hyn a ddaeth yn unig.',
};
