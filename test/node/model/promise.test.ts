import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsOf } from '../../../src/model/promise-list.js';
import { lacksAgreement, standingOf, statusOf } from '../../../src/model/promise.js';
import type { PromiseEntry, YoungPeoplesView } from '../../../src/schema/status.js';

type Status = PromiseEntry['status'];

const agreement = { with: 'Riverbank', date: '2026-03-14', previousText: 'Every week' };
const entry = (status: string, date = '2026-01-01', more: Partial<PromiseEntry> = {}): PromiseEntry => ({
  date,
  by: 'Board',
  status: status as Status,
  ...more,
});
const view = (status: string | undefined, date = '2026-01-01', by = 'Kingfishers'): YoungPeoplesView => ({
  date,
  by,
  text: `${by} on ${date}`,
  ...(status && { status: status as Status }),
});
const standing = (history: PromiseEntry[] | undefined, youngPeoplesView?: YoungPeoplesView[]) =>
  standingOf({
    id: 'one',
    set: 'set',
    text: 'A home',
    ...(history && { history }),
    ...(youngPeoplesView && { youngPeoplesView }),
  });

describe('statusOf', () => {
  it('is not reviewed without an entry, which is not the same as not started', () => {
    assert.equal(statusOf(undefined), 'not-reviewed');
    assert.equal(statusOf(entry('not-started')), 'not-started');
  });

  it('counts a change that nobody is recorded to have agreed as not kept, and knows why', () => {
    assert.equal(statusOf(entry('changed-by-agreement')), 'not-kept');
    assert.equal(lacksAgreement(entry('changed-by-agreement')), true);
    assert.equal(statusOf(entry('changed-by-agreement', '2026-03-16', { agreement })), 'changed-by-agreement');
    assert.equal(lacksAgreement(entry('not-kept')), false);
  });

  it('leaves a code that it does not know as it is', () =>
    assert.equal(statusOf(entry('under-review')), 'under-review'));
});

describe('standingOf', () => {
  it('takes the newest entry, and of several on one day the last', () => {
    const { status, earlier } = standing([
      entry('kept', '2026-04-01'),
      entry('in-progress', '2025-10-01'),
      entry('on-track', '2026-10-01'),
      entry('delayed', '2026-10-01'),
    ]);

    assert.equal(status, 'delayed');
    assert.deepEqual(
      earlier.map((one) => one.status),
      ['on-track', 'kept', 'in-progress'],
    );
  });

  it('leaves the document as it is', () => {
    const history = [entry('in-progress', '2025-10-01'), entry('kept', '2026-04-01')];
    standing(history);

    assert.deepEqual(
      history.map(({ status }) => status),
      ['in-progress', 'kept'],
    );
  });

  it('keeps the last view of each group of young people, and puts the others among what was said before', () => {
    const { views, earlier } = standing(
      [entry('in-progress', '2026-01-01'), entry('kept', '2026-06-01')],
      [view('kept', '2026-03-01'), view('at-risk', '2026-02-01', 'Riverbank'), view('not-kept', '2026-05-01')],
    );

    assert.deepEqual(
      views.map(({ by, status }) => [by, status]),
      [
        ['Kingfishers', 'not-kept'],
        ['Riverbank', 'at-risk'],
      ],
    );
    assert.deepEqual(
      earlier.map(({ date }) => date),
      ['2026-03-01', '2026-01-01'],
    );
  });

  const differences: [council: string | undefined, young: (string | undefined)[], differs: boolean][] = [
    ['kept', [], false],
    ['kept', ['kept'], false],
    ['kept', ['partly-kept'], true],
    ['kept', ['kept', 'not-kept'], true],
    ['kept', [undefined], false],
    ['kept', ['not-reviewed'], false],
    [undefined, ['not-kept'], true],
    [undefined, ['not-reviewed'], false],
    ['changed-by-agreement', ['changed-by-agreement'], true],
    ['changed-by-agreement', ['not-kept'], false],
  ];
  for (const [council, young, differs] of differences) {
    it(`${differs ? 'sees' : 'sees no'} difference between ${council ?? 'nothing'} and ${young.join(', ') || 'nothing'}`, () => {
      const views = young.map((status, at) => view(status, '2026-01-01', `Group ${at}`));

      assert.equal(standing(council ? [entry(council)] : undefined, views).differs, differs);
    });
  }
});

describe('countsOf', () => {
  it('counts every promise, best first and the unreviewed last, codes that it does not know before them', () => {
    const statuses = ['not-reviewed', 'not-kept', 'kept', 'under-review', 'kept', 'not-reviewed', 'not-started'];

    assert.deepEqual(countsOf(statuses.map((status) => ({ status }))), [
      ['kept', 2],
      ['not-kept', 1],
      ['not-started', 1],
      ['under-review', 1],
      ['not-reviewed', 2],
    ]);
  });
});
