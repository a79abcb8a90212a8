import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { personRows } from '../../../src/import/sheet/person-rows.js';
import { imported } from './sheets.js';

const births = ['14/02/2009', '03/11/2011', '27/06/2008', '19/01/2014', '08/09/2010', '22/12/2012'];
/** Made up: the first is the example number of the NHS, the second has a letter that no pupil has. */
const NHS = '943 476 5919';
const PUPIL = 'X820432199001';

const byChild: [what: string, csv: string, by: string][] = [
  ['SSDA903', `CHILD,DOB,SEX,ETHNIC,UPN,MOTHER,MC_DOB\n101,${births[0]},2,WBRI,,,`, 'heading'],
  ['the episodes of SSDA903', 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER\n1,01/04/2025,S,C2,N1,U1,PR1', 'heading'],
  [
    'a list of Annex A',
    `Child Unique ID,Gender,Ethnicity,Date of Birth,Legal Status\n7,b,WBRI,${births[1]},C2`,
    'heading',
  ],
  ['headings in other spelling', ' date_of-BIRTH ,promise\n1,2', 'heading'],
  ['names', 'promise,date,status,by,Surname\nlisten,31/03/2026,kept,Board,Anybody', 'heading'],
  ['three columns that tell', 'ref,Legal Status,Allocated Worker,Ethnicity\n1,C2,x,WBRI', 'headings'],
  [
    'a pupil number under any heading',
    `promise,date,status,by,ref\nlisten,31/03/2026,kept,Board,${PUPIL}`,
    'pupil-number',
  ],
  [
    'a pupil number within a note',
    `promise,date,status,by,note\nlisten,31/03/2026,kept,Board,for ${PUPIL} only`,
    'pupil-number',
  ],
  ['an NHS number', `promise,date,status,by,ref\nlisten,31/03/2026,kept,Board,${NHS}`, 'nhs-number'],
  ['dates of birth under any heading', `promise,key\n${births.map((day) => `listen,${day}`).join('\n')}`, 'births'],
  ['no header at all', `7,${births[1]},${PUPIL}\n8,${births[2]},${PUPIL}`, 'pupil-number'],
];

describe('a sheet with a row for each child', () => {
  for (const [what, csv, by] of byChild) {
    it(`is refused for ${what}, and no cell of it is handed on`, async () => {
      const { problems, document, report } = await imported('promises', csv);

      assert.deepEqual(
        problems.map((one) => one.kind === 'persons' && one.trace.by),
        [by],
      );
      const said = JSON.stringify([problems, report]);
      const cells = csv.split(/[\n,]/).filter((cell) => /\d{2}/.test(cell));
      for (const cell of cells) assert.ok(!said.includes(cell), cell);
      assert.ok(!said.includes('Anybody'));
      assert.equal(document.promises.items[0].history, undefined);
    });
  }

  const headings = [
    ...[
      "Child's DOB",
      'YP DOB',
      'DOB (child)',
      'Date of Birth (dd/mm/yyyy)',
      'Young person’s date of birth',
      'childDob',
    ],
    ...['UPN number', 'Unique Pupil Number (UPN)', 'Unique learner number', 'NHS ID', 'NHS No. (10 digits)', 'LAC_ID'],
    ...['Child ref', 'Child initials', 'YP ref no.', 'Care leaver name', 'Child’s first name', 'Surname (legal)'],
    ...['Name of the child', 'Ref (young person)', 'Child ref / initials', 'D.O.B. of child'],
  ];
  for (const heading of headings) {
    it(`is known by a column "${heading}" among those that are asked for`, async () => {
      const csv = `promise,date,status,by,${heading}\nlisten,31/03/2026,kept,Board,Secret\nhear,31/03/2026,Secret,Board,1`;
      const { problems, report } = await imported('promises', csv);

      assert.deepEqual(problems, [{ kind: 'persons', trace: { by: 'heading', column: 'E' } }]);
      assert.doesNotMatch(JSON.stringify([problems, report]), /Secret/);
    });
  }

  it('is known in every section, and with semicolons between its cells', async () => {
    for (const section of ['indicators', 'promises', 'plan', 'local-offer'] as const) {
      const { problems } = await imported(section, `CHILD;DOB\n1;${births[0]}`);
      assert.deepEqual(
        problems.map(({ kind }) => kind),
        ['persons'],
      );
    }
  });
});

describe('a sheet of totals', () => {
  const trace = (header: string[], ...rows: string[][]) =>
    personRows(header, rows, (heading) => (heading === 'phone' ? 'phone' : undefined));

  const headings = [
    ...['Children', 'Care leavers', 'Number of children', 'Number of children with a date of birth', 'pupil_count'],
    ...['% with NHS number recorded', 'cla_group', 'care_leaver_age', 'Young people', 'Children’s home name'],
    ...['Service name', 'Contact name', 'Care leaver offer name', 'Young person’s adviser name', 'Class name', 'UPRN'],
    ...['Name (child)', 'Name for young people', 'Child reference group', 'Child friendly wording', 'NHS dentist'],
  ];
  for (const heading of headings) {
    it(`may have a column "${heading}"`, () => {
      assert.equal(trace([heading], ['12']), undefined);
    });
  }

  it('may have one or two columns that lists of children have too', () => {
    assert.equal(trace(['indicator', 'gender', 'legal status'], ['rate', 'all', 'C2']), undefined);
  });

  it('may have dates of reports, which fall on the ends of months', () => {
    const ends = [2018, 2019, 2020, 2021, 2022, 2023].map((year) => [`31/03/${year}`]);
    assert.equal(trace(['as at'], ...ends), undefined);
  });

  it('may have dates within one year', () => {
    assert.equal(trace(['seen'], ...births.map((day) => [day.replace(/\d{4}/, '2026')])), undefined);
  });

  it('may have telephone numbers, even such as a spreadsheet has spoilt', () => {
    assert.equal(trace(['phone'], [NHS]), undefined);
    assert.deepEqual(trace(['number'], [NHS]), { by: 'nhs-number', column: 'A' });
  });

  it('may have numbers of ten digits that check nothing', () => {
    assert.equal(trace(['number'], ['9434765918']), undefined);
  });
});
