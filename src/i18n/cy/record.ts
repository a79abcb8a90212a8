import type { RecordWords } from '../en/record.js';
import { opensWithVowel } from '../opens-with-vowel.js';

/** Geiriau am yr hyn a ddywedwyd, yr hyn a wneir amdano, sut mae’n sefyll a beth sy’n ei ddangos. */
export const record: RecordWords = {
  status: {
    'not-reviewed': 'Heb ei adolygu eto',
    unreadable: 'Ni ellir ei ddangos',
    'not-started': 'Heb ddechrau',
    'in-progress': 'Ar waith',
    'on-track': 'Ar y trywydd iawn',
    'at-risk': 'Mewn perygl',
    delayed: 'Ar ei hôl hi',
    kept: 'Wedi’i gadw',
    'partly-kept': 'Wedi’i gadw’n rhannol',
    'not-kept': 'Heb ei gadw',
    'changed-by-agreement': 'Wedi’i newid gyda chytundeb pobl ifanc',
  },
  notStated: 'Nid yw’r cyngor yn datgan y cyswllt hwn.',
  agreed: (who, date) => `Cytunwyd ${opensWithVowel(who) ? 'gydag' : 'gyda'} ${who} ar ${date}.`,
  oldWording: 'Y geiriad o’r blaen',
  lacksAgreement:
    'Cofnodwyd iddo gael ei newid, ond heb gofnod bod pobl ifanc wedi cytuno. Felly mae’n cyfrif fel heb ei gadw.',
  evidence: 'Tystiolaeth',
  noEvidence: 'Dim tystiolaeth',
  sensitive: 'Gall hyn beri gofid i’w ddarllen.',
  condition: 'Amod',
  by: 'Pwy',
  due: 'Pryd',
};
