import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/promise-tracker/promise-tracker.js';
import type { CpPromiseTracker } from '../../src/elements/promise-tracker/promise-tracker.js';
import { promiseStatuses } from '../../src/schema/status.js';
import { all, promisesOf, rated, seen } from '../helpers/promises.js';
import { reached, said, shown } from '../helpers/reader.js';

const showing = async (data: unknown, attributes: Record<string, string> = {}) => {
  const tracker = await fixture<CpPromiseTracker>(
    html`<cp-promise-tracker today="2026-11-22" .data=${data as never}></cp-promise-tracker>`,
  );
  for (const [name, value] of Object.entries(attributes)) tracker.setAttribute(name, value);
  await reached(tracker, 'ready');
  return tracker;
};

describe('<cp-promise-tracker>', () => {
  it('shows each promise under its set, with its number, its words and how it stands', async () => {
    const tracker = await showing(
      promisesOf({ number: '1', heading: 'A home', text: 'We find you a home.', ...rated('kept') }, { number: 'B' }),
    );

    expect(all(tracker, 'h3')).to.deep.equal(['Our Promise']);
    expect(all(tracker, 'h4')).to.deep.equal(['1 A home', 'B Promise 2']);
    expect(all(tracker, '[part="promises"] > li').length).to.equal(2);
    expect(said(tracker, 'text')).to.equal('We find you a home.');
    expect(all(tracker, '[part~="promise"] [part="status"]')).to.deep.equal(['Kept', 'Not yet reviewed']);
    await expect(tracker).to.be.accessible();
  });

  it('counts every promise by its status, those that nobody has reviewed too, and gives no score', async () => {
    const tracker = await showing(promisesOf(rated('kept'), rated('kept'), rated('on-track'), {}, rated('not-kept')));

    expect(said(tracker, 'summary')).to.equal('5 promises 2 kept 1 on track 1 not kept 1 not yet reviewed');
    expect(shown(tracker)).not.to.match(/%|score|out of/);
  });

  it('says that there are none where the section is empty, not that one is unknown', async () => {
    const tracker = await showing({ ...promisesOf({}), promises: { sets: [], items: [] } });

    expect(said(tracker, 'notice')).to.equal('No promises have been published here yet.');
  });

  it('takes no older status for today’s where the last one is not usable', async () => {
    const { history } = rated('kept');
    const tracker = await showing(
      promisesOf({ history: [...history, { ...history[0], status: 'not-kept', date: 'June' }] }),
    );

    expect(said(tracker, 'summary')).to.contain('1 cannot be shown');
    expect(said(tracker, 'status')).to.match(/cannot be shown/i);
    expect(said(tracker, 'foot')).to.match(/1 entry could not be shown/);
  });

  it('says so where none has been rated', async () => {
    const many = await showing(promisesOf({}, {}));
    const one = await showing(promisesOf({}));

    expect(said(many, 'summary')).to.match(/2 not yet reviewed None of these promises has been rated/);
    expect(said(one, 'summary')).to.match(/1 not yet reviewed This promise has not been rated/);
  });

  for (const status of [...promiseStatuses, 'under-review']) {
    it(`shows the status ${status} as a word with a picture`, async () => {
      const agreement = { with: 'Riverbank', date: '2026-03-14', previousText: 'Before' };
      const tracker = await showing(promisesOf(rated(status, { agreement })));
      const shownStatus = tracker.shadowRoot!.querySelector('[part="view"] [part="status"]')!;

      expect(shownStatus.textContent!.trim()).to.match(/^[A-Za-z][a-z ’]+$/);
      expect(shownStatus.querySelectorAll('svg[aria-hidden="true"] path').length).to.equal(1);
      await expect(tracker).to.be.accessible();
    });
  }

  it('tells good, doubtful, bad and neutral apart by colour, too', async () => {
    const statuses = ['kept', 'on-track', 'delayed', 'not-kept', 'in-progress', 'under-review'];
    const tracker = await showing(promisesOf(...statuses.map((status) => rated(status))));
    const colours = [...tracker.shadowRoot!.querySelectorAll('[part="view"] [part="status"]')].map(
      (one) => getComputedStyle(one).color,
    );

    expect(colours[0]).to.equal(colours[1]);
    expect(colours[4]).to.equal(colours[5]);
    expect(new Set(colours).size).to.equal(4);
  });

  it('says who agreed to a change, when, and what the promise was before', async () => {
    const agreement = { with: 'Riverbank', date: '2026-03-14', previousText: 'We see you every week.' };
    const tracker = await showing(promisesOf(rated('changed-by-agreement', { agreement })));

    expect(all(tracker, '[part="agreement"]')).to.deep.equal([
      'Agreed with Riverbank on 14 March 2026.',
      'The wording before: We see you every week.',
    ]);
    expect(said(tracker, 'counts')).to.equal('1 changed with young people’s agreement');
  });

  it('counts a change without an agreement as not kept, and says why', async () => {
    const tracker = await showing(promisesOf(rated('changed-by-agreement')));

    expect(said(tracker, 'counts')).to.equal('1 not kept');
    expect(all(tracker, '[part="view"] [part="status"]')).to.deep.equal(['Not kept']);
    expect(said(tracker, 'agreement')).to.match(/no record that young people agreed/);
  });

  it('sets young people’s view beside the council’s, with who said it, when, and how they were asked', async () => {
    const young = seen('partly-kept', { method: '64 answers' });
    const tracker = await showing(promisesOf({ ...rated('kept', { note: 'Every move' }), ...young }));

    expect(all(tracker, '[part="view"]')).to.deep.equal([
      'Council Kept Corporate Family Board, 13 April 2026 Every move No evidence: Too early',
      'Young people Partly kept Kingfishers, 9 May 2026 We asked around 64 answers',
    ]);
    expect(all(tracker, 'dt')).to.deep.equal(['Council', 'Young people']);
  });

  const differently = 'Young people see this differently from the council.';
  const first = 'Young people have rated this promise. The council has not yet.';
  const differences: [council: string | undefined, young: string | undefined, says: string | undefined][] = [
    ['kept', 'kept', undefined],
    ['kept', undefined, undefined],
    ['kept', 'not-kept', differently],
    ['not-reviewed', 'kept', first],
    [undefined, 'not-kept', first],
    [undefined, undefined, undefined],
  ];
  for (const [council, young, says] of differences) {
    it(`says ${says ? `“${says}”` : 'nothing'} if the council gives ${council ?? 'nothing'}, and young people ${young ?? 'no rating'}`, async () => {
      const tracker = await showing(promisesOf({ ...(council && rated(council)), ...seen(young) }));

      expect(said(tracker, 'difference')).to.equal(says);
    });
  }

  it('stands the views side by side where there is room, and one above the other where there is not', async () => {
    const tracker = await showing(promisesOf({ ...rated('kept'), ...seen('kept') }));
    const tops = () =>
      [...tracker.shadowRoot!.querySelectorAll('[part="view"]')].map((one) => one.getBoundingClientRect().top);

    tracker.style.inlineSize = '800px';
    expect(new Set(tops()).size).to.equal(1);
    tracker.style.inlineSize = '320px';
    expect(new Set(tops()).size).to.equal(2);
  });

  it('says that no view of young people is there, if the council has rated a promise', async () => {
    expect(shown(await showing(promisesOf(rated('kept'))))).to.contain('No view of young people has been published');
    expect(shown(await showing(promisesOf({})))).not.to.contain('No view');
  });

  const reviews: [today: string, says: string][] = [
    ['2026-06-30', 'Next review: 30 June 2026'],
    ['2026-07-01', 'Review was due on 30 June 2026'],
  ];
  for (const [today, says] of reviews) {
    it(`says “${says}” on ${today}`, async () => {
      const tracker = await showing(promisesOf({ nextReview: '2026-06-30' }), { today });

      expect(said(tracker, 'review')).to.equal(says);
    });
  }

  it('shows one promise by itself, at the level of the page', async () => {
    const tracker = await showing(promisesOf({}, { number: '2', ...rated('kept') }), {
      promise: 'promise-2',
      'heading-level': '2',
    });

    expect(all(tracker, 'h2')).to.deep.equal(['2 Promise 2']);
    expect(said(tracker, 'summary')).to.equal(undefined);
    expect(shown(tracker)).not.to.contain('Promise 1');
  });

  it('says that a promise or a set is not there, if it is not', async () => {
    for (const [name, value] of [
      ['promise', 'nothing'],
      ['set', 'nothing'],
    ] as const) {
      expect(shown(await showing(promisesOf({}), { [name]: value }))).to.equal(
        'This promise is not in the published information.',
      );
    }
  });

  it('speaks to a child where the document can', async () => {
    const text = { default: 'We will endeavour', plain: 'We will try', child: 'We try hard' };
    const tracker = await showing(promisesOf({ text }), { wording: 'child' });

    expect(all(tracker, 'h4')).to.deep.equal(['We try hard']);
  });

  it('wraps whatever is absurdly long', async () => {
    const long = 'Long'.repeat(300);
    const tracker = await showing(
      promisesOf({
        heading: long,
        number: '9'.repeat(20),
        ...rated('under-review-by-somebody', { by: long.slice(0, 200), note: long }),
        ...seen('kept', { text: long }),
      }),
    );
    tracker.style.inlineSize = '320px';

    expect(tracker.scrollWidth).to.be.at.most(320);
    for (const one of tracker.shadowRoot!.querySelectorAll('p, h3, h4, dd, span')) {
      expect(one.getBoundingClientRect().right).to.be.at.most(tracker.getBoundingClientRect().right);
    }
  });
});
