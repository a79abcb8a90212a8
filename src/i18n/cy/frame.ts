import type { FrameWords } from '../en/frame.js';

/** Yr hyn y mae’r dudalen mewn ffrâm yn ei ddweud ei hun. */
export const frame: FrameWords = {
  title: 'Gwybodaeth gan y cyngor',
  late: 'Nid oedd modd dangos yr wybodaeth hon yma.',
  open: 'Ceisiwch ei hagor ar ei thudalen ei hun',
  problems: {
    'no-element': 'Nid oes dim yn cael ei ddangos yma, am nad yw’r dudalen hon yn dweud beth i’w ddangos.',
    'unknown-element': 'Nid oes dim yn cael ei ddangos yma, am fod y dudalen hon yn gofyn am rywbeth nad yw’n bodoli.',
    'no-source': 'Nid oes dim i’w ddangos yma eto, am nad yw’r dudalen hon yn dweud ble mae’r wybodaeth.',
    'foreign-source':
      'Nid yw hyn yn cael ei ddangos, am y byddai’r wybodaeth yn dod o rywle nad yw’r wefan hon yn ei warantu.',
  },
  team: 'Gall tîm y wefan weld pam.',
};
