import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbersIn } from '../../../src/disclosure/numbers-in-words.js';
import { children, foundIn, hidden } from './planted.js';

const found = (text: string) => foundIn({ notes: [{ text }] }).map((one) => one.replace(/:.*/, ''));
const said = (text: string) => numbersIn(text).map(({ number, of }) => [number, of]);

describe('a few children in a sentence', () => {
  const few = [
    'Two 17-year-olds are in custody.',
    'Two 16- and 17-year-olds are in custody.',
    '3 18 year olds moved out.',
    'We have 3 UASC in secure care.',
    '2 young mothers lost their babies.',
    'Four care-experienced parents went to court.',
    '3 apprentices left.',
    '3 Afghan boys are missing.',
    '2 (two) boys are in custody.',
    '2 x girls are in secure care.',
    '3  children have sickle cell.',
    '3\u00a0children have sickle cell.',
    'th\u00adree of our young\u00a0 people are deaf.',
    'Of these 2 were placed in secure accommodation.',
    'Most of them moved and 2 died.',
    'This year 2 girls left school.',
    'One was angry, and 3 girls left.',
  ];
  few.push(
    '3 out of 8 care leavers went to prison.',
    '2 of 4 children are kept safe.',
    '100% of our 6 care leavers are in school.',
    'All 7 of our unaccompanied children are with foster carers.',
    'None of the 9 girls came.',
    'Children missing: 2',
    'Unaccompanied children (4) came by sea.',
    'Number of care leavers in custody – 3.',
    '3 YP are in custody.',
    '٣ children were moved.',
    '３ children were moved.',
    'Mae 3 o blant yn y ddalfa.',
    'Symudodd tri phlentyn.',
    'Mae 2 o’r plant yn y ddalfa.',
    'Symudodd 2 o’n plant.',
    'Mae 3 o’n pobl ifanc ar goll.',
    'Symudodd tri bachgen.',
    'tri pherson ifanc',
    '3 unigolyn ifanc',
    'tri disgybl',
    '3 o ddisgyblion',
    '4 o geiswyr lloches',
    'tri o rai sy’n gadael gofal',
    'Nifer y plant a fabwysiadwyd: 3',
    'Pob un o’n 6 o ymadawyr gofal',
    '100% o’n 6 o ymadawyr gofal',
  );
  for (const text of few)
    it(`are seen in “${text}”`, () => assert.deepEqual(found(text), ['words warning notes[0].text']));

  const others = [
    'Two youth workers and two LAC nurses came.',
    'We keep five promises children asked for.',
    '3 things young people told us',
    'Two people from the council sit on the board.',
    'Three parents of pupils came.',
    'Two children and families teams',
    'Three big children’s homes',
    'Priority 3 help children, and the top 5 children at level 2 in tier 3',
    'At 4 we ask children what they want.',
    'Children aged five to sixteen years, and 2 year olds',
    'One hundred and two children',
    'Thirty-four children',
    'Of the 12 homes, 2 were inspected.',
    'There are 3\nChildren come first.',
    '2 of 4 promises are kept, and 3 out of 5 promises to children.',
    'All 12 children were seen, and all 9 homes.',
    '100% of our 60 care leavers, or half of our 18 care leavers.',
    'Visits to children: 2. Promises made to young people (3)',
    'What we ask of children: 1. Listen 2. Talk',
    'Young people: 2 pm',
    'Cyhoeddwyd 3 Mawrth 2025. Mae 4 o gartrefi plant, i rai 5 oed.',
    'Nifer yr ymweliadau â phlant: 3',
    'Mae dau ddeg tri o blant ac un deg tri o bobl ifanc yma, a phob un plentyn.',
    'Pob un o’n 60 o ymadawyr gofal, a thri ar ddeg o’r plant',
    '2 plant pots',
    'A tri-borough team with a heat pump',
  ];
  for (const text of others) it(`are not seen in “${text}”`, () => assert.deepEqual(found(text), []));
});

describe('several few in one text', () => {
  it('are found one by one, so that a decision about one hides no other', () => {
    const text = 'We met 3 children at the hub last year. Later 2 pregnant girls were detained in Leeds.';
    assert.deepEqual(foundIn({ notes: [{ text }] }), [
      'words warning notes[0].text: “We met 3 children at the hub last”',
      'words warning notes[0].text: “year. Later 2 pregnant girls were detained”',
    ]);
  });
});

describe('numbers in words', () => {
  it('are known up to ninety-nine', () => {
    assert.deepEqual(said('There were thirteen.'), [[13, 'something']]);
    assert.deepEqual(said('twenty-one care leavers and ninety nine girls'), [
      [21, 'people'],
      [99, 'people'],
    ]);
  });

  it('are no amounts where they are ages, lengths of time and places in a row', () => {
    assert.deepEqual(said('Aged sixteen to seventeen, for two years, in the twenty-first century'), []);
  });

  it('give a hidden figure away as figures do', () => {
    assert.deepEqual(foundIn(children({ ...hidden, note: 'There were thirteen young people.' })), [
      'leak error [0].note: “There were thirteen young people” beside a hidden figure',
    ]);
    assert.deepEqual(foundIn(children({ ...hidden, note: 'There were 3\u00a0 children.' })), [
      'leak error [0].note: “There were 3 children” beside a hidden figure',
    ]);
    assert.deepEqual(foundIn(children({ ...hidden, note: 'Those aged sixteen, for two years.' })), []);
  });

  it('give it away in the digits of other scripts, and in Welsh', () => {
    const beside = (figure: object) => foundIn(children({ ...hidden, ...figure })).map((one) => one.replace(/:.*/, ''));
    for (const asPrinted of ['٣', '۳', '３', 'tri'])
      assert.deepEqual(beside({ asPrinted }), ['leak error [0].asPrinted'], asPrinted);
    assert.deepEqual(beside({ note: 'كان العدد ٣ أطفال' }), ['leak warning [0].note']);
    assert.deepEqual(beside({ note: 'Roedd tri.' }), ['leak warning [0].note']);
    assert.deepEqual(beside({ note: 'Mae 3 o blant yn y ddalfa.' }), ['leak error [0].note']);
    assert.deepEqual(beside({ note: 'Symudodd tri bachgen.' }), ['leak error [0].note']);
    assert.deepEqual(beside({ note: 'Ar 31 Mawrth 2025' }), []);
  });
});
