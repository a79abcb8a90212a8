import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { children, hidden, percent } from '../disclosure/planted.js';
import { onlyAPromise } from '../schema/samples.js';
import { run, temporary } from './run.js';

const { file } = temporary();

/** A warning: official figures of which a few are left over. */
const warned = {
  ...percent({ value: 91, numerator: 32, denominator: 35, source: { document: 'statistics' } }),
  organisations: [
    { id: 'wenlowdale', name: 'Wenlowdale Council', type: 'council' },
    { id: 'department', name: 'Department for Education', type: 'government' },
  ],
  documents: [
    {
      id: 'statistics',
      title: 'Statistics',
      kind: 'statistics',
      organisation: 'department',
      status: 'current',
      availability: 'included',
    },
  ],
};

const decided = {
  rule: 'complement',
  path: 'indicators.items[0]',
  reason: 'The Department for Education publishes both numbers.',
  role: 'Data Protection Officer',
  date: '2026-03-31',
};

/** Checks a document with a review file beside it, and tells what a program is told. */
function checked(name: string, document: object, review?: object | string) {
  const path = file(`${name}.json`, document);
  if (review !== undefined) file(`${name}.review.json`, review);
  const { code, out } = run('check', path, '--json');
  const [report] = JSON.parse(out).files as [
    {
      problems: { path: string; severity: string; found: string; advice: string; rule?: string }[];
      acknowledged: object[];
    },
  ];
  return { code, ...report };
}

describe('cp-widgets check, on what is safe to publish', () => {
  it('ends with 1 where a hidden figure can be worked out, and shows the arithmetic', () => {
    const document = children(
      { value: 12 },
      { value: 9, breakdown: [{ dimension: 'sex', category: 'boys' }] },
      { ...hidden, breakdown: [{ dimension: 'sex', category: 'girls' }] },
    );
    const { code, out } = run('check', file('hidden.json', document));

    assert.equal(code, 1);
    assert.match(
      out,
      /error {4}indicators\.observations\[2\][^]+12 in all, 9 shown: the hidden one is 3[^]+rule +recovered/,
    );
  });

  it('ends with 0 where there is only something to decide, and says how', () => {
    const { code, out } = run('check', file('to-decide.json', warned));

    assert.equal(code, 0);
    assert.match(
      out,
      /warning {2}indicators\.items\[0\][^]+35 − 32 = 3[^]+acknowledge it in\n {2}to-decide\.review\.json/,
    );
  });

  it('is content once somebody has decided, and says who and why', () => {
    file('decided.review.json', { acknowledgements: [decided] });
    const { code, out } = run('check', file('decided.json', warned));

    assert.equal(code, 0);
    assert.match(
      out,
      /decided\.json: good\n\n {2}acknowledged {2}complement at indicators\.items\[0\]: The Dep[^\n]+\(Data Protection Officer, 2026-03-31\)/,
    );
    const { acknowledged, problems } = checked('decided', warned);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(acknowledged[0]!).sort(), ['date', 'found', 'path', 'reason', 'role', 'rule']);
  });

  const reviews: [what: string, review: object | string, words: RegExp, severity?: string][] = [
    [
      'an acknowledgement without a reason',
      { acknowledgements: [{ ...decided, reason: undefined }] },
      /reason.+Why it may.+nothing.+for whoever asks/,
    ],
    ['an empty reason', { acknowledgements: [{ ...decided, reason: '   ' }] }, /reason.+Why it may/],
    ['no role', { acknowledgements: [{ ...decided, role: undefined }] }, /role.+Never a name/],
    ['no date', { acknowledgements: [{ ...decided, date: '31/03/2026' }] }, /date.+"31\/03\/2026".+2026-03-31/],
    ['a day that there is not', { acknowledgements: [{ ...decided, date: '2026-02-31' }] }, /date.+"2026-02-31"/],
    ['a day to come', { acknowledgements: [{ ...decided, date: '2999-01-01' }] }, /2999-01-01.+a day that has come/],
    ['a rule there is not', { acknowledgements: [{ ...decided, rule: 'complment' }] }, /no such rule/],
    ['a place there is not', { acknowledgements: [{ ...decided, path: 'indicators.items[7]' }] }, /no such place/],
    [
      'a place where nothing is found',
      { acknowledgements: [decided, { ...decided, rule: 'small' }] },
      /stale/,
      'warning',
    ],
    [
      'another figure than was decided about',
      { acknowledgements: [{ ...decided, found: 'all but 5' }] },
      /not what was decided/,
      'warning',
    ],
    ['a field that means nothing', { acknowledgements: [{ ...decided, who: 'me' }] }, /no field "who"/],
    ['a list', '[]', /review file.+an empty list/],
    ['a file that is no JSON', '{ "acknowledgements": ', /review\.json.+the rest of the text/],
    ['a file that is empty', '', /an empty file/],
    ['a file of another kind', '<html>', /a web page/],
    ['many entries of the wrong kind', { acknowledgements: 'all' }, /The warnings that were decided.+"all"/],
  ];
  for (const [at, [what, review, words, severity = 'error']] of reviews.entries()) {
    it(`says in words what is wrong with a review file that has ${what}`, () => {
      const { problems, code } = checked(`review-${at}`, warned, review);
      const said = problems.filter(({ path }) => path.startsWith(`review-${at}.review.json`));

      assert.match(
        said.map((problem) => JSON.stringify(Object.values(problem)).replaceAll('\\"', '"')).join('\n'),
        words,
      );
      assert.ok(said.every((problem) => problem.severity === severity));
      assert.equal(code, severity === 'error' ? 1 : 0);
    });
  }

  it('lets nobody acknowledge an error', () => {
    const acknowledgement = { ...decided, rule: 'small', path: 'indicators.observations[0].value' };
    const { code, problems } = checked('error', children({ value: 3 }), { acknowledgements: [acknowledgement] });

    assert.equal(code, 1);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['indicators.observations[0].value', 'error.review.json: acknowledgements[0]'],
    );
    assert.match(problems[1]!.advice, /cannot be acknowledged/);
  });

  it('refuses acknowledgements and notes for editors in the document itself', () => {
    for (const inside of [
      { acknowledgements: [decided] },
      { editorNotes: ['Ask about this.'] },
      { _comment: 'Check with Sam.' },
      { notes: [{ id: 'one', about: ['listen'], kind: 'method', text: 'Not sure.', visibility: 'editor' }] },
    ]) {
      const { code, problems } = checked('inside', { ...onlyAPromise, ...inside });
      assert.equal(code, 1);
      assert.match(problems[0]!.advice, /review file beside the document/);
    }
  });

  it('checks a review file by itself', () => {
    assert.equal(run('check', file('alone.review.json', { acknowledgements: [decided] })).code, 0);
    assert.equal(run('check', file('alone.review.json', { acknowledgements: [{}] })).code, 1);
  });

  it('holds a document against what was published before', () => {
    const old = file('old.json', children({ value: 4 }));
    const [now, other] = [
      file('now.json', children({ ...hidden })),
      file('other.json', children({ value: 40, period: { kind: 'instant', end: '2020-03-31' } })),
    ];

    assert.equal(run('check', now).code, 0);
    assert.equal(run('check', now, '--against', other).code, 0);
    const { code, out } = run('check', now, '--against', other, '--against', old);
    assert.equal(code, 1);
    assert.match(out, /old\.json: indicators\.observations\[0\] shows it: 4/);
  });

  const earlier: [what: string, content: string, words: RegExp, code: number][] = [
    ['a table', 'a,b\n1,2\n', /a table/, 1],
    ['a web page', '<html>', /a web page/, 1],
    ['JSON of another kind', '{"name":"x"}', /an earlier document/, 1],
  ];
  for (const [what, content, words, code] of earlier) {
    it(`says so where the earlier publication is ${what}`, () => {
      const result = run('check', file('good.json', onlyAPromise), '--against', file('before.json', content));

      assert.match(result.out, words);
      assert.equal(result.code, code);
    });
  }

  it('ends with 2 where the earlier publication is not there, or there is no such preset', () => {
    assert.equal(run('check', file('good.json', onlyAPromise), '--against', 'gone.json').code, 2);
    const { code, aside } = run('check', file('good.json', onlyAPromise), '--preset', 'lax');
    assert.equal(code, 2);
    assert.match(aside, /no preset "lax"\. There are: default, nhs, strict/);
  });

  it('takes the preset that is asked for, or else the one of the review file', () => {
    const path = file('seven.json', children({ value: 7 }));
    assert.equal(run('check', path).code, 0);
    assert.equal(run('check', path, '--preset', 'nhs').code, 1);

    file('seven.review.json', { preset: 'strict' });
    assert.equal(run('check', path).code, 1);
    assert.equal(run('check', path, '--preset', 'default').code, 0);
  });
});
