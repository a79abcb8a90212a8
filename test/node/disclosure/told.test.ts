import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { children, foundIn, hidden, percent } from './planted.js';

type Fields = Record<string, unknown>;

const year = (of: number) => ({ period: { kind: 'instant', end: `${of}-03-31` } });

/** A hidden figure of 2025, one of 9 in 2024, and one of 12 in 2026, with words at one place of the document. */
function around(put: (document: ReturnType<typeof children>) => void): string[] {
  const document = children({ value: 9, ...year(2024) }, { ...hidden }, { value: 12, ...year(2026) });
  put(document);
  return foundIn(document).map((one) => one.replace(/:.*/, ''));
}

const note = (text: string) => around(({ indicators }) => (indicators.items[0].note = text));
const target = (text: string, fields: Fields = {}) =>
  around(({ indicators }) => (indicators.targets = [{ id: 'aim', indicator: 'measure', note: text, ...fields }]));
const group = (intro: string, ...items: unknown[]) =>
  around(({ indicators }) => (indicators.groups = [{ id: 'tiles', title: 'Figures', intro, items }]));
const noted = (about: string[], text: string) =>
  around((document) => (document.notes = [{ id: 'one', about, kind: 'method', text }]));
const beside = (at: number, text: string) => around(({ indicators }) => (indicators.observations[at].note = text));

describe('words about an indicator', () => {
  const path = 'indicators.items[0].note';

  it('give a hidden figure away where they say its time', () => {
    for (const text of [
      'In 2025 the figure was 3.',
      'At 31 March 2025 it was 3.',
      'March 2025: 3.',
      'For 2024/25 it stood at three.',
      'It was 9 in 2024 and 3 in 2025.',
      'It fell from 9 in 2024 to 3 in 2025, and rose to 12 in 2026.',
      'In 2025 it was 40.',
      'In 2025 it was one.',
      'There were fewer than 3 in 2025.',
      'Last year there were 3.',
      'In 2025, 3 of the 60 moved.',
    ])
      assert.deepEqual(note(text), [`leak error ${path}`], text);
  });

  it('give it away where they speak of a few people', () => {
    assert.deepEqual(note('There were 3 children.'), [`leak error ${path}`]);
  });

  it('are warned about where a number may be the hidden one, and nothing says when', () => {
    for (const text of ['It was 3.', 'It was 14.', 'There were 14 children.', 'The report has 3 here, and 3 there.'])
      assert.deepEqual(note(text), [`leak warning ${path}`], text);
    assert.deepEqual(note('Up by 5 in 2025.'), [`leak warning ${path}`]);
    assert.deepEqual(note('England: 3 in 2025.'), [`leak warning ${path}`]);
  });

  it('are let be where they say something else', () => {
    for (const text of [
      'First counted in 2019.',
      'In 2019 it was 4.',
      'In 2024 it was 9.',
      'At 30 June 2025 it was 4.',
      'It was 4 in 2019, and is hidden for 2025.',
      'In 2025 it was hidden, and 12 the year after.',
      'Since 2025, 3 or more placements count.',
      'In 2025 we held 3 workshops.',
      'In 2025 there were 3 or more placements for some.',
      'In 2025 we kept 2 of 4 promises.',
      'Counted on 31 March 2025 by 3 teams.',
      'Of 250 children in 2025.',
      'Children aged 16 to 17.',
      'Figures of 1 to 5 are hidden.',
      'Scores of 17 and over are high.',
      'One of many measures.',
      'Each child has one.',
    ])
      assert.deepEqual(note(text), [], text);
  });

  it('are read in caveats, definitions, targets, groups and notes', () => {
    const text = 'At 31 March 2025 it was 3.';
    const item = (fields: Fields) => around(({ indicators }) => Object.assign(indicators.items[0], fields));

    assert.deepEqual(item({ caveats: ['x', text] }), ['leak error indicators.items[0].caveats[1]']);
    assert.deepEqual(item({ definition: { default: 'x', translations: { cy: { text } } } }), [
      'leak error indicators.items[0].definition.translations.cy.text',
    ]);
    assert.deepEqual(target(text), ['leak error indicators.targets[0].note']);
    assert.deepEqual(group('Measure was 3 in 2025.', 'measure'), ['leak error indicators.groups[0].intro']);
    assert.deepEqual(group('There were 3 in 2025.', ['figure-1'], 'figure-0'), [
      'leak error indicators.groups[0].intro',
    ]);
    assert.deepEqual(noted(['measure'], text), ['leak error notes[0].text']);
  });

  it('say of the latest figure what it is “this year”', () => {
    const latest = children({ value: 9, ...year(2024) }, { ...hidden });
    latest.indicators.groups = [
      { id: 'tiles', title: 'Figures', intro: 'Measure was 3 this year.', items: ['measure'] },
    ];
    assert.match(foundIn(latest).join('\n'), /^leak error indicators\.groups\[0\]\.intro: “Measure was 3” says/);
    assert.deepEqual(group('Measure was 12 this year.', 'measure'), []);
  });

  it('speak of a target, and of what is short of it', () => {
    const path = 'indicators.targets[0].note';

    assert.deepEqual(target('We missed it by 7: there were 3 children', { value: 10 }), [`leak error ${path}`]);
    assert.deepEqual(target('We want to be at 10 by 2025.', { value: 10 }), []);
    assert.deepEqual(target('The target for 2025 was 8.'), [`leak warning ${path}`]);
  });

  it('may be about another figure of a group', () => {
    assert.deepEqual(group('There were 3 in 2025.', 'measure', 'other'), ['leak warning indicators.groups[0].intro']);
    assert.deepEqual(group('Measure: 3 in 2025.', 'measure', 'other'), ['leak error indicators.groups[0].intro']);
    assert.deepEqual(group('There were 3 in 2025.', 'other'), []);
  });

  it('are let be where they say whom the indicator counts', () => {
    const named = children({ ...hidden });
    const definition = 'Children with three or more moves, or three homes, in the year to 31 March 2025';
    Object.assign(named.indicators.items[0], { name: 'Three homes', definition });
    assert.deepEqual(foundIn(named), []);

    Object.assign(named.indicators.items[0], { name: 'Two years in a placement', note: 'We now count one placement.' });
    assert.deepEqual(foundIn(named), []);
  });

  it('are read as percentages where the hidden figure is one', () => {
    const document = percent({ ...hidden });
    document.indicators.items[0].note = 'It was 3 % in 2025.';
    assert.match(foundIn(document).join(), /^leak error indicators\.items\[0\]\.note/);
  });

  it('are let be where nothing is hidden', () => {
    const document = children({ value: 9 });
    document.indicators.items[0].note = 'In 2025 the figure was 3.';
    assert.deepEqual(foundIn(document), []);
  });
});

describe('words beside another figure', () => {
  const [before, after] = ['leak error [0].note', 'leak error [2].note'];

  it('give a hidden figure away that comes before', () => {
    for (const text of [
      'It has tripled from 3.',
      'Last year it was 3.',
      'Up from 3 the year before.',
      'In 2025 it was 3.',
    ])
      assert.deepEqual(beside(2, text), [after], text);
  });

  it('give a hidden figure away that comes after', () => {
    for (const text of [
      'Next year it fell to 3.',
      'It fell by 6 the year after.',
      'A year later there were 3 children.',
      'In 2025 it was 3.',
      'Since then it fell to fewer than 3.',
    ])
      assert.deepEqual(beside(0, text), [before], text);
  });

  it('are let be where they are about their own figure, or another still', () => {
    for (const text of ['It was 9.', 'It fell to 9.', 'Last year it was 12.', 'Down by 3 since 2019.', 'Up 2 on 2023.'])
      assert.deepEqual(beside(0, text), [], text);
    for (const text of ['In 2024 it was 9.', 'Next year we plan 3 workshops.', 'Up by 5 since 2019.', 'It is 12.'])
      assert.deepEqual(beside(2, text), [], text);
  });
});

describe('how many times as many there are', () => {
  const two = (...figures: Fields[]) =>
    foundIn(children(...figures.map((figure, at) => ({ ...year(2024 + at), ...figure }))));

  it('gives a hidden figure back where the one before it is shown', () => {
    const after = (note: string) => two({ value: 8 }, { ...hidden, note });
    assert.deepEqual(after('It halved.'), ['leak error [1].note: “halved”: 8 × 0.5 = 4, what is hidden']);
    assert.deepEqual(after('The number fell by three quarters.'), [
      'leak error [1].note: “fell by three quarters”: 8 × 0.25 = 2, what is hidden',
    ]);
    assert.match(after('The waiting list nearly halved.').join(), /^leak warning/);
  });

  it('gives a hidden figure back where the one after it is shown', () => {
    const before = (note: string) => two({ ...hidden }, { value: 8, note });
    assert.deepEqual(before('It has doubled since last year.'), [
      'leak error [1].note: “doubled”: 8 ÷ 2 = 4, what is hidden',
    ]);
    assert.deepEqual(before('Twice as many as in 2024.'), [
      'leak error [1].note: “Twice as many”: 8 ÷ 2 = 4, what is hidden',
    ]);
  });

  it('says nothing where both are shown or hidden, or of another time', () => {
    assert.deepEqual(two({ value: 16 }, { value: 8, note: 'It halved.' }), []);
    assert.deepEqual(two({ ...hidden }, { ...hidden, note: 'It halved.' }), []);
    assert.deepEqual(two({ ...hidden }, { value: 8, note: 'It has not doubled. It doubled in 2019.' }), []);
    assert.deepEqual(two({ ...hidden, note: 'It doubled.' }, { value: 8 }), []);
  });
});
