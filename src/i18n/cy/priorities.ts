import type { PrioritiesWords } from '../en/priorities.js';
import { record } from './record.js';

/** Yr hyn a ddywedir am flaenoriaethau a themâu eraill, a’r hyn sy’n perthyn i bob un. */
export const priorities: PrioritiesWords = {
  ...record,
  empty: 'Nid oes blaenoriaethau wedi’u cyhoeddi yma eto.',
  unknown: 'Nid yw’r flaenoriaeth hon yn yr wybodaeth a gyhoeddwyd.',
  kinds: {
    priority: 'Blaenoriaeth',
    'promise-group': 'Addewid',
    'outcome-area': 'Maes canlyniadau',
    workstream: 'Ffrwd waith',
    enabler: 'Yr hyn sy’n ein helpu i’w wneud',
    'cross-cutting': 'Yn rhedeg trwy bopeth',
  },
  summary: 'Mae crynodeb y cyngor yn eu rhoi mewn trefn arall:',
  aliases: 'Argraffwyd hefyd fel',
  champion: 'Hyrwyddwr',
  lead: 'Arweinydd',
  parent: 'Rhan o',
  relatesTo: 'Yn mynd gyda',
  parts: {
    said: 'Beth ddywedodd plant wrthym',
    commitments: 'Beth y byddwn yn ei wneud',
    outcomes: 'Beth ddylai fod yn wahanol',
  },
  none: {
    said: 'Nid oes dim a ddywedodd plant wrthym wedi’i gysylltu â hyn.',
    commitments: 'Nid oes dim y byddwn yn ei wneud wedi’i gysylltu â hyn.',
    outcomes: 'Nid oes canlyniad wedi’i gysylltu â hyn.',
  },
  counts: {
    said: {
      zero: '# peth a ddywedodd plant wrthym',
      one: '# peth a ddywedodd plant wrthym',
      two: '# beth a ddywedodd plant wrthym',
      few: '# pheth a ddywedodd plant wrthym',
      many: '# pheth a ddywedodd plant wrthym',
      other: '# peth a ddywedodd plant wrthym',
    },
    commitments: {
      zero: '# peth y byddwn yn ei wneud',
      one: '# peth y byddwn yn ei wneud',
      two: '# beth y byddwn yn ei wneud',
      few: '# pheth y byddwn yn ei wneud',
      many: '# pheth y byddwn yn ei wneud',
      other: '# peth y byddwn yn ei wneud',
    },
    outcomes: {
      zero: '# canlyniad',
      one: '# canlyniad',
      two: '# ganlyniad',
      few: '# chanlyniad',
      many: '# chanlyniad',
      other: '# canlyniad',
    },
  },
  loose: 'Heb eu cysylltu ag un o’r rhain',
  looseNote: 'Nid yw’r cyngor yn dweud i ba un o’r uchod y mae’r rhain yn perthyn.',
  comparedWith: 'O’i gymharu â',
  linkTo: 'Dolen i hyn',
};
