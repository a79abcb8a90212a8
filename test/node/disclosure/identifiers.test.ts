import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identifiersIn } from '../../../src/disclosure/identifiers.js';
import { sample } from '../../helpers/sample.js';
import { foundIn } from './planted.js';

const said = (text: string, path = 'voice.items[0].text') =>
  identifiersIn(text, path).map(({ what, sure }) => `${what}${sure ? '' : '?'}`);

/** The numbers are made up; those that are checked have the check digit that makes them look real. */
const persons: [text: string, what: string][] = [
  ['Number 943 476 5919 in our records', 'what looks like an NHS number'],
  ['NHS 9434765919', 'what looks like an NHS number'],
  ['ULN: 1234567890', 'what looks like a learner’s number (ULN)'],
  ['A823432108012', 'what looks like a pupil’s number (UPN)'],
  ['She was born on 12 March 2009.', 'a date of birth'],
  ['DOB: 12/03/2009', 'a date of birth'],
  ['Case number 20231187', 'the number of a case'],
  ['Mosaic ID: M-448812', 'the number of a case'],
  ['He lives at SW1A 1AA', 'a whole postcode'],
  ['Text me on 07700 900123', 'the number of a mobile telephone'],
  ['Write to someone@gmail.com', 'a private e-mail address'],
  ['Write to someone@school.example', 'an e-mail address in somebody’s words'],
  ['“I want to stay,” said Aisha, 15', 'what looks like a name with an age?'],
  ['Tom (aged 9) drew this.', 'what looks like a name with an age?'],
  ['Children, 12 of them, and Tom (9) came.', 'what looks like a name with an age?'],
  ['My name is Aisha and I like it here.', 'what looks like the name of somebody?'],
  ['I’m Aisha.', 'what looks like the name of somebody?'],
  ['They call me Aisha', 'what looks like the name of somebody?'],
  ['Fy enw i yw Aisha.', 'what looks like the name of somebody?'],
  ['My social worker Tom never rang.', 'what looks like the name of somebody?'],
  ['I see my brother Tom on Sundays.', 'what looks like the name of somebody?'],
  ['Her foster mum is called Tom.', 'what looks like the name of somebody?'],
  ['Aisha is 15 and wants a dog.', 'what looks like a name with an age?'],
  ['His brother is 4. Tom’s 12.', 'what looks like a name with an age?'],
  ['I go to Hilltop High School.', 'what looks like the name of a school?'],
  ['She goes to St. Hilda’s Academy', 'what looks like the name of a school?'],
  ['I live at 12 Hilltop Road now', 'what looks like the address of a home?'],
  ['J.S. at Hilltop Primary School', 'initials with a school'],
  ['JS, Hilltop High School', 'initials with a school?'],
  ['Date of birth is 14 March 2009', 'a date of birth'],
  ['Born 14th of March 2009', 'a date of birth'],
  ['Born on Saturday, March 14, 2009', 'a date of birth'],
  ['DoB 14-Mar-2009', 'a date of birth'],
  ['birthdate: 14/03/2009', 'a date of birth'],
  ['Dyddiad geni: 14/03/2009', 'a date of birth'],
  ['Ganwyd ar 14 Mawrth 2009.', 'a date of birth'],
  ['Ganwyd Siân ar 3 Mai 2010.', 'a date of birth'],
  ['Cafodd ei geni yn Leeds ar 3 Mai 2010.', 'a date of birth'],
  ['Born in Leeds on 3 May 2010', 'a date of birth'],
  ['Tom was born at St Mary’s Hospital, 3 May 2010', 'a date of birth'],
  ['UPN h801200001001', 'what looks like a pupil’s number (UPN)'],
  ['ULN: 123 456 7890', 'what looks like a learner’s number (ULN)'],
  ['lives at wf1 2ab', 'a whole postcode'],
  ['His address is SW1A 1AA.', 'a whole postcode'],
  ['Text me on 0044 7700 900123', 'the number of a mobile telephone'],
  ['Text me on (07700) 900123', 'the number of a mobile telephone'],
  ['Aisha, aged 15, lives with foster carers.', 'what looks like a name with an age?'],
  ['15-year-old Aisha wants to dance.', 'what looks like a name with an age?'],
  ['Zoë (15) dances.', 'what looks like a name with an age?'],
  ['Siân, 15, said so.', 'what looks like a name with an age?'],
  ['Siân, 15 oed', 'what looks like a name with an age?'],
  ['Mae Siân yn 15 oed.', 'what looks like a name with an age?'],
  ['Siân (15 mlwydd oed)', 'what looks like a name with an age?'],
  ['Siân, sy’n 15 oed, yw fy ffrind.', 'what looks like a name with an age?'],
  ['Our address is County Hall, SW1A 1AA.', 'a whole postcode?'],
  ['Care leavers live in homes near SW1A 1AA.', 'a whole postcode?'],
];

const nobody: string[] = [
  'Under section 22 of the Children Act 1989',
  'Part 3, section 17',
  'Ring 0300 123 4567',
  'Year 11 and Key Stage 4',
  'From April 18 on, children aged 5 to 16',
  'Children, 12 of them, came.',
  'Volume 3 of the guidance, pages 10-14',
  'E08000036',
  'On 12 March 2024 the board met.',
  'I am Welsh and I’m Muslim. I am Looked After.',
  'I’m Head of the council for children in care.',
  'I am 15. My brother is 12.',
  'My social worker never rang, and my brother and I wait.',
  'My social worker Never rang.',
  'I want to go to High School, or to college.',
  'Everyone is 18 one day. She is 15.',
  'I live in Year 11 and at home.',
  'Ring us on +44 113 222 3008.',
  'The council was born on 1 April 2009.',
  'The scheme, born 1 April 2009',
  'On its birthday, 1 April 2024, the hub was full.',
  'Those aged 16, and Care Leavers aged 18, can come.',
  'Staying Put, aged 16 to 17, or aged 18 and over',
  'A 16-year-old Afghan boy',
  'Children born in England on or after 1 September 2002',
  'The council was born in Leeds on 1 April 2009.',
  'Ganwyd ein gwasanaeth ar 1 Ebrill 2009, i blant a anwyd ar neu ar ôl 1 Medi 2002.',
  'Plant, 15 oed, a Phobl Ifanc, 16 oed a hŷn',
  'Mae yn 15 oed. Roedd yn 12 oed. Ymadawyr Gofal, 18 oed',
  'Our sister project Hub is 14 miles away.',
  'IT at Wakefield College',
  'h801200001002 is no number of a pupil',
];

describe('what tells of one person', () => {
  for (const [text, what] of persons) it(`is seen in “${text}”`, () => assert.deepEqual(said(text), [what]));
  for (const text of nobody) it(`is not seen in “${text}”`, () => assert.deepEqual(said(text), []));

  it('is not a number that only looks like one of the NHS', () => {
    assert.deepEqual(said('943 476 5918'), []);
  });

  it('is not the address of a service', () => {
    for (const text of ['1 High Street, WF1 2TT', 'Text us on 07700 900123', 'help@council.example'])
      assert.deepEqual(said(text, 'localOffer.services[0].description'), []);
  });

  it('is everything that somebody tells of themselves at once', () => {
    assert.deepEqual(said('My name is Aisha. I am 15 and I go to Hilltop High School. Tom is 12.'), [
      'what looks like the name of somebody?',
      'what looks like a name with an age?',
      'what looks like the name of a school?',
    ]);
  });

  it('is somebody’s own name anywhere, and other names only in what was said', () => {
    const [own, other] = ['My name is Aisha.', 'I’m Aisha, and my brother Tom goes to Hilltop High School.'];
    assert.deepEqual(said(own, 'strategy.intro'), ['what looks like the name of somebody?']);
    assert.deepEqual(said(other, 'strategy.intro'), []);
    assert.deepEqual(said(own, 'governance.bodies[0].purpose'), []);
    assert.deepEqual(said('My son Tom is 14.', 'promises.items[0].text'), ['what looks like a name with an age?']);
  });

  it('is found wherever it stands, and never repeated', () => {
    const { indicators: _, ...document } = sample();
    document.voice = {
      items: [{ id: 'one', text: { default: 'Hello', translations: { cy: 'Ganwyd: born 12 March 2009' } } }],
    };

    assert.deepEqual(foundIn(document), ['identifier error voice.items[0].text.translations.cy: a date of birth']);
  });
});
