import type { OutcomeChartWords } from '../en/outcome-chart.js';
import { opensWithVowel } from '../opens-with-vowel.js';

/** Yr hyn sy’n cael ei ddweud am fesur dros amser. */
export const outcomeChart: OutcomeChartWords = {
  empty: 'Nid oes ffigurau wedi’u cyhoeddi yma eto.',
  unknown: 'Nid yw’r mesur hwn yn yr wybodaeth a gyhoeddwyd, neu nid oes ffigurau ar ei gyfer eto.',
  latest: (area, figure, when) => `Y ffigur diweddaraf ar gyfer ${area} yw ${figure} (${when}).`,
  noLatest: (area, when, why) => `Nid oes ffigur ar gyfer ${area} ar gyfer ${when}: ${why}.`,
  lastKnown: (figure, when) => `Y ffigur olaf yw ${figure} (${when}).`,
  noneKnown: 'Nid oes ffigur wedi’i gyhoeddi ar gyfer yr un o’r adegau hyn.',
  span: (figure, when) => `Y ffigur cyntaf yma yw ${figure} (${when}).`,
  compared: {
    higher: (others) => `Mae hynny’n uwch ${na(others)} ${others}.`,
    lower: (others) => `Mae hynny’n is ${na(others)} ${others}.`,
    same: (others) => `Mae hynny yr un fath ${opensWithVowel(others) ? 'ag' : 'â'} ${others}.`,
  },
  otherDated: (area, figure, when) => `${area} (${figure}, ${when}: dyddiad arall, felly cymharwch yn ofalus)`,
  parts: (when, parts) => `O’r ffigurau ar gyfer ${when}: ${parts}.`,
  records: (figure, when) => `Mae cofnodion y cyngor ei hun yn dweud ${figure} (${when}).`,
  met: 'Mae’r targed wedi’i gyrraedd.',
  notMet: 'Nid yw’r targed wedi’i gyrraedd eto.',
  missed: 'Ni chyrhaeddwyd y targed.',
  noneYet: 'Nid oes ffigur ar gyfer y dyddiad hwnnw eto.',
  council: 'y cyngor',
  view: 'Dangos',
  views: { both: 'Siart a thabl', chart: 'Siart', table: 'Tabl' },
  when: 'Pryd',
  where: 'Ble',
  management: (area) => `${area}: cofnodion y cyngor ei hun, nid ystadegau swyddogol`,
  none: 'Dim ffigur',
  status: {
    provisional: 'dros dro',
    revised: 'diwygiedig',
    estimate: 'amcangyfrif',
    'as-printed': 'fel y’i hargraffwyd',
  },
  wasBefore: (figure) => `${figure} oedd o’r blaen`,
  lowReliability: 'llai dibynadwy',
  firm: 'Mae pwynt gwag neu far streipiog yn ffigur a all newid eto, nad yw’n union, neu y mae’r ffynhonnell yn ei nodi’n llai dibynadwy.',
  edged: 'Cafodd pwynt neu far â chylch ei ddiwygio yn ddiweddarach, neu mae fel y mae adroddiad yn ei argraffu.',
  broken: (when) => `Newidiodd y ffordd o gyfrif: ni ellir cymharu ffigurau o ${when} ymlaen â’r rhai cynt.`,
  clocks: 'Mae rhai ffigurau am flwyddyn hyd at 31 Mawrth, ac eraill am flwyddyn ysgol.',
  failed: 'Nid oedd modd llunio’r siart. Mae’r ffigurau i gyd yn y tabl.',
  saveTable: 'Cadw’r ffigurau (CSV)',
  savePicture: 'Cadw’r siart (PNG)',
  notes: 'Sylwch',
};

function na(others: string): string {
  return opensWithVowel(others) ? 'nag' : 'na';
}
