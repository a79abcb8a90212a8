import type { KpiTileWords } from '../en/kpi-tile.js';

/** Yr hyn y mae teilsen yn ei ddweud am ffigur. */
export const kpiTile: KpiTileWords = {
  empty: 'Nid oes ffigurau wedi’u cyhoeddi yma eto.',
  unknown: 'Nid yw’r ffigur hwn yn yr wybodaeth a gyhoeddwyd.',
  numerator: (numerator, denominator) => `${numerator} o ${denominator}`,
  ofAll: 'o #',
  undated: 'Dim dyddiad wedi’i roi',
  target: {
    '<=': '# neu is',
    '>=': '# neu uwch',
    '=': '#',
    '<': 'o dan #',
    '>': 'dros #',
  },
  targetIs: 'Targed: #',
  by: ', erbyn #',
  aimIs: 'Nod: #',
  targetRange: (from, to) => `${from} i ${to}`,
  targetDirection: {
    increase: 'cynyddu',
    decrease: 'gostwng',
    maintain: 'aros fel y mae',
  },
  targetToBeSet: 'i’w bennu',
  national: 'Wedi’i bennu’n genedlaethol',
  met: 'Wedi’i gyrraedd',
  notMet: 'Heb ei gyrraedd eto',
  change: {
    up: (amount, since) => `${amount} yn uwch ers ${since}`,
    down: (amount, since) => `${amount} yn is ers ${since}`,
    same: (since) => `Dim newid ers ${since}`,
  },
  points: {
    zero: '# pwynt canran',
    one: '# pwynt canran',
    two: '# bwynt canran',
    few: '# phwynt canran',
    many: '# phwynt canran',
    other: '# pwynt canran',
  },
  judged: { better: 'Yn gwella', worse: 'Yn gwaethygu' },
  otherDate: (date) => `O’i gymharu â ${date}, dyddiad arall, felly cymharwch yn ofalus`,
  status: {
    provisional: 'Dros dro',
    revised: 'Diwygiedig',
    estimate: 'Amcangyfrif',
    'management-information': 'O gofnodion y cyngor ei hun, nid ystadegau swyddogol',
    'as-printed': '',
    final: '',
  },
  lowReliability: 'Byddwch yn ofalus: mae’r ffynhonnell yn nodi bod y ffigur hwn yn llai dibynadwy',
};
