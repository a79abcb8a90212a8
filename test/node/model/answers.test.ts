import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { responsesTo, saidAlike, voiceListOf, type VoiceFilters } from '../../../src/model/answers.js';
import type { Commitment, Response } from '../../../src/schema/commitments.js';
import type { Theme } from '../../../src/schema/themes.js';
import type { Said } from '../../../src/schema/voice.js';

const said = (id: string, fields: Partial<Said> = {}): Said => ({
  id,
  form: 'paraphrase',
  type: 'want',
  text: id,
  speaker: { attribution: 'absent' },
  ...fields,
});
const response = (kind: Response['kind'], to: string[], fields: Partial<Response> = {}): Response => ({
  id: `${kind}-${to.join('-')}`,
  respondsTo: to,
  kind,
  text: kind,
  ...fields,
});
const willDo = (id: string, fields: Partial<Commitment> = {}): Commitment => ({ id, text: id, ...fields });
const theme = (id: string): Theme => ({ id, kind: 'priority', name: id });

const listOf = (
  voice: Said[],
  items: Commitment[] = [],
  responses: Response[] = [],
  filters: Partial<VoiceFilters> = {},
  themes = [theme('home'), theme('work')],
) => voiceListOf(voice, { items, responses }, themes, { theme: '', answered: '', ...filters });

describe('what answers a thing that was said', () => {
  const cases: [what: string, items: Commitment[], responses: Response[], standing: string, answered: boolean][] = [
    ['nothing', [], [], 'none', false],
    ['an undertaking', [willDo('a', { respondsTo: ['x'] })], [], 'will', true],
    [
      'nothing, if the council does not state that its undertaking is the answer',
      [willDo('a', { respondsTo: [{ to: 'x', basis: 'editorial' }] })],
      [],
      'none',
      false,
    ],
    ['a response', [], [response('did', ['x'])], 'did', true],
    ['a refusal', [], [response('cannot', ['x'])], 'cannot', true],
    ['a kind that is not known', [], [response('asked-others' as 'did', ['x'])], 'asked-others', true],
    [
      'a response rather than an undertaking',
      [willDo('a', { respondsTo: ['x'] })],
      [response('doing', ['x'])],
      'doing',
      true,
    ],
    [
      'nothing, if the council says so',
      [willDo('a', { respondsTo: ['x'] })],
      [response('no-response-yet', ['x'])],
      'no-response-yet',
      false,
    ],
    [
      'nothing, if all of it is about something else',
      [willDo('a', { respondsTo: ['y'] })],
      [response('did', ['y', 'a'])],
      'none',
      false,
    ],
  ];
  for (const [what, items, responses, standing, answered] of cases) {
    it(`is ${what}`, () => {
      const [one] = listOf([said('x')], items, responses).all;
      assert.equal(one!.standing, standing);
      assert.equal(one!.answered, answered);
    });
  }

  it('is the newest of several; what has no date is the oldest, and of one day the later counts', () => {
    const responses = [
      response('planned', ['x'], { date: '2026-01' }),
      response('did', ['x'], { date: { value: '2026-03' } }),
      response('cannot', ['x']),
      response('partly', ['x'], { date: { value: '2026-03' } }),
    ];
    assert.deepEqual(
      responsesTo('x', responses).map(({ kind }) => kind),
      ['partly', 'did', 'planned', 'cannot'],
    );
  });
});

describe('the list of what was said', () => {
  const voice = [
    said('a', { themes: ['work'] }),
    said('b', { themes: ['home', 'work'] }),
    said('c'),
    said('d', { themes: [{ to: 'gone', basis: 'stated' }] }),
  ];
  const items = [
    willDo('for-b', { respondsTo: [{ to: 'b', basis: 'inferred', note: 'Beside it.' }], themes: ['home'] }),
    willDo('for-none', { themes: [{ to: 'work', basis: 'editorial' }] }),
    willDo('for-lost', { themes: ['home'], respondsTo: ['gone'] }),
  ];
  const responses = [response('did', ['c'])];

  it('counts everything, whatever the filters say, and tells stated answers from others', () => {
    for (const filters of [{}, { theme: 'work' }, { answered: 'no' }]) {
      const list = listOf(voice, items, responses, filters);
      assert.equal(list.all.length, 4);
      assert.equal(list.answered, 1);
      assert.equal(list.unstated, 1);
      assert.deepEqual(list.counts, [
        ['did', 1],
        ['none', 3],
      ]);
    }
  });

  it('shows each thing once, in the order of the themes, and what has none last', () => {
    const { groups, shown } = listOf(voice, items, responses);
    assert.equal(shown, 4);
    assert.deepEqual(
      groups.map(({ id, theme: one, heard }) => [id, one?.name, heard.map((each) => each.said.id)]),
      [
        ['home', 'home', ['b']],
        ['work', 'work', ['a']],
        ['-', undefined, ['c', 'd']],
      ],
    );
  });

  it('keeps apart what is undertaken for a theme without saying for which thing', () => {
    const { groups } = listOf(voice, items, responses);
    assert.deepEqual(
      groups.map(({ unpaired }) => unpaired.map(({ item, stated }) => [item.id, stated])),
      [[['for-lost', true]], [['for-none', false]], []],
    );
    for (const { unpaired } of listOf(voice, items, responses, { answered: 'yes' }).groups) {
      assert.deepEqual(unpaired, []);
    }
  });

  const narrowed: [filters: Partial<VoiceFilters>, shown: string[]][] = [
    [{ theme: 'work' }, ['b', 'a']],
    [{ theme: '-' }, ['c', 'd']],
    [{ theme: 'nowhere' }, []],
    [{ answered: 'yes' }, ['c']],
    [{ answered: 'no' }, ['a', 'b', 'd']],
    [{ theme: '-', answered: 'yes' }, ['c']],
    [{ theme: 'work', answered: 'yes' }, []],
  ];
  for (const [filters, expected] of narrowed) {
    it(`narrows to what a reader wants: ${JSON.stringify(filters)}`, () => {
      const list = listOf(voice, items, responses, filters);
      const seen = list.groups.flatMap(({ heard }) => heard.map((one) => one.said.id));
      assert.deepEqual(seen.sort(), expected.sort());
      assert.equal(list.shown, expected.length);
    });
  }

  it('offers a choice only where it makes a difference', () => {
    assert.deepEqual(listOf(voice, items, responses).choices, {
      theme: ['home', 'work', '-'],
      answered: ['yes', 'no'],
    });
    assert.deepEqual(listOf([said('a', { themes: ['home'] })]).choices, { theme: [], answered: [] });
    assert.deepEqual(listOf([said('c')], [], responses).choices.answered, []);
  });
});

describe('who spoke', () => {
  it('is said once where it is the same for everything', () => {
    assert.equal(saidAlike([said('a'), said('b')]), true);
    assert.equal(saidAlike([said('a'), said('b', { form: 'verbatim' })]), false);
    assert.equal(saidAlike([said('a'), said('b', { speaker: { attribution: 'withheld' } })]), false);
    assert.equal(saidAlike([said('a')]), false);
    assert.equal(saidAlike([]), false);
  });
});
