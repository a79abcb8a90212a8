import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ageOf,
  documentsAround,
  partsOf,
  shownFirst,
  visionsOf,
  wholeStrategy,
  youngFirst,
} from '../../../src/model/strategy.js';
import type { DocumentEntry } from '../../../src/schema/documents.js';
import type { Message, Speaker, Strategy, Vision } from '../../../src/schema/strategy.js';
import type { Text } from '../../../src/schema/text.js';

describe('partsOf', () => {
  const cases: [string, readonly string[]][] = [
    ['', wholeStrategy],
    ['vision', ['vision']],
    ['  messages   vision ', ['vision', 'messages']],
    ['visions forewords', wholeStrategy],
    ['words young-messages vision', ['vision', 'young-messages', 'words']],
    ['young-messages messages', ['messages']],
    ['visions documents', ['documents']],
  ];
  for (const [names, parts] of cases) {
    it(`of “${names}” are ${parts.join(', ')}`, () => assert.deepEqual(partsOf(names), parts));
  }
});

describe('ageOf', () => {
  const reviews = [
    { reviewDate: undefined, today: '2026-11-22', review: 'unstated', exact: false },
    { reviewDate: '2020-01', today: '2020-01-31', review: 'ahead', exact: false },
    { reviewDate: '2020-01', today: '2020-02-01', review: 'passed', exact: false },
    {
      reviewDate: { value: '2020-01', asPrinted: 'Review: January 2020' },
      today: '2026-11-22',
      review: 'passed',
      exact: false,
    },
    { reviewDate: '2026-09-30', today: '2026-09-30', review: 'ahead', exact: true },
    { reviewDate: '2026-09-30', today: '2026-10-01', review: 'passed', exact: true },
    { reviewDate: '2026', today: '2026-12-31', review: 'ahead', exact: false },
    { reviewDate: '2025/26', today: '2026-11-22', review: 'ahead', exact: false },
  ] as const;
  for (const { reviewDate, today, review, exact } of reviews) {
    it(`finds a review of ${JSON.stringify(reviewDate)} ${review} on ${today}`, () => {
      const age = ageOf({ reviewDate: reviewDate as never }, today);
      assert.deepEqual([age.review, age.exact], [review, exact]);
    });
  }

  const periods = [
    [undefined, false, false],
    [{ kind: 'interval', start: '2018', end: '2021' }, true, false],
    [{ kind: 'open', end: '2028' }, false, false],
    [{ kind: 'open', start: '2018' }, false, false],
    [{ kind: 'interval', start: '2025', end: '2026' }, false, false],
    [{ kind: 'interval', start: '2025-04-01', end: '2026-11-21' }, true, false],
    [{ kind: 'relative', length: { n: 12, unit: 'months' } }, false, true],
    [{ kind: 'relative', length: { n: 12, unit: 'months' }, start: '2019-01' }, false, false],
  ] as const;
  for (const [period, ended, adrift] of periods) {
    it(`knows of ${JSON.stringify(period)} whether it is over and whether anybody can tell`, () => {
      const age = ageOf({ period: period as never }, '2026-11-22');
      assert.deepEqual([age.ended, age.adrift], [ended, adrift]);
    });
  }
});

describe('youngFirst', () => {
  const message = (id: string, ...kinds: Speaker['kind'][]): Message => ({
    id,
    kind: 'message',
    speakers: kinds.map((kind) => ({ role: kind, kind })),
    body: [id],
  });
  const order = (...messages: Message[]) => youngFirst(messages).map(({ id }) => id);

  it('puts children, young people and care experienced people before all others, and changes nothing else', () => {
    const messages = [
      message('chief', 'officer'),
      message('care', 'care-experienced'),
      message('carers', 'carer'),
      message('young', 'young-person'),
      message('children', 'child'),
    ];
    assert.deepEqual(order(...messages), ['care', 'young', 'children', 'chief', 'carers']);
  });

  it('counts a message as theirs if one of them speaks in it', () => {
    assert.deepEqual(order(message('chief', 'officer'), message('both', 'elected-member', 'child')), ['both', 'chief']);
  });
});

describe('visionsOf', () => {
  const vision = (id: string, scope: Vision['scope'], text: Text = id): Vision => ({ id, scope, text });
  const strategy = (visions: Vision[], organisations = ['council']) => ({ visions, organisations }) as Strategy;
  const council = { id: 'council', name: 'Council', type: 'council' as const };

  it('keeps visions that differ apart, in their order, and straplines apart from them', () => {
    const found = visionsOf(strategy([vision('b', 'council'), vision('s', 'strapline'), vision('a', 'foreword')]), []);
    assert.deepEqual([found.visions.map(({ id }) => id), found.straplines], [['b', 'a'], ['s']]);
  });

  it('shows the strapline of the council, once, however both carry it', () => {
    const known = [{ ...council, strapline: { default: 'One valley', translations: { cy: 'Un dyffryn' } } }];
    assert.deepEqual(visionsOf(strategy([vision('s', 'strapline', 'One valley')]), known).straplines, ['One valley']);
    assert.deepEqual(visionsOf(strategy([]), known).straplines, [known[0]!.strapline]);
  });

  it('leaves out the straplines of others', () => {
    assert.deepEqual(visionsOf(strategy([], []), [{ ...council, strapline: 'Ours' }]).straplines, []);
  });
});

describe('documentsAround', () => {
  const entry = (id: string, fields: Partial<DocumentEntry> = {}): DocumentEntry => ({
    id,
    title: id,
    kind: 'strategy',
    status: 'unknown',
    availability: 'included',
    ...fields,
  });
  const around = (...documents: DocumentEntry[]) =>
    documentsAround(documents, 'own').map((list) => list.map(({ id }) => id).join(' '));

  it('puts each document in one list, and the strategy itself in none', () => {
    const own = entry('own', { readWith: ['pledge'], supersedes: ['old'], supersededBy: ['new'] });
    const law = entry('act', { kind: 'legislation' });
    const guidance = entry('volume-3', { kind: 'statutory-guidance' });
    assert.deepEqual(around(law, entry('new'), own, entry('pledge'), entry('other'), entry('old'), guidance), [
      'pledge',
      'old',
      'new',
      'other',
      'act volume-3',
    ]);
  });

  it('knows what came before and after also from the other side', () => {
    const old = entry('old', { supersededBy: ['own'] });
    assert.deepEqual(around(entry('own'), old, entry('new', { supersedes: ['own'] })), ['', 'old', 'new', '', '']);
  });

  it('leaves out releases of statistics whose figures are in the document, and not those it names', () => {
    const release = entry('release', { kind: 'statistics' });
    const named = entry('named', { kind: 'statistics', availability: 'referenced-not-included' });
    assert.deepEqual(around(entry('own'), release, named), ['', '', '', 'named', '']);
  });

  it('knows nothing of a strategy that is not among them', () => {
    assert.deepEqual(around(entry('other')), ['', '', '', 'other', '']);
  });
});

describe('shownFirst', () => {
  const cases: [number[], number][] = [
    [[], 0],
    [[400, 300, 300], 3],
    [[400, 300, 301], 1],
    [[100, 149, 900], 3],
    [[100, 150, 900], 2],
    [[20_000], 1],
  ];
  for (const [lengths, count] of cases) {
    it(`of paragraphs of ${lengths.join(', ') || 'no'} letters is ${count}`, () =>
      assert.equal(shownFirst(lengths), count));
  }
});
