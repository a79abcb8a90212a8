import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/promise-tracker/promise-tracker.js';
import type { CpFilterEvent } from '../../src/data/events.js';
import type { CpPromiseTracker } from '../../src/elements/promise-tracker/promise-tracker.js';
import { all, promisesOf, rated } from '../helpers/promises.js';
import { part, reached, said } from '../helpers/reader.js';

const themes = ['home', 'work'].map((id) => ({ id, kind: 'priority', name: `A good ${id}` }));
const cohorts = ['children', 'leavers'].map((id) => ({ id, kind: 'other', label: `All ${id}` }));
const data = {
  ...promisesOf(
    { themes: ['home'], cohorts: ['children'], ...rated('kept') },
    { themes: ['work', 'home'], cohorts: ['leavers'], ...rated('delayed') },
    { themes: ['home'], cohorts: ['children', 'leavers'] },
  ),
  themes,
  cohorts,
};
const showing = async (attributes: Record<string, string> = {}, shown: unknown = data) => {
  const tracker = await fixture<CpPromiseTracker>(
    html`<cp-promise-tracker .data=${shown as never}></cp-promise-tracker>`,
  );
  for (const [name, value] of Object.entries(attributes)) tracker.setAttribute(name, value);
  await reached(tracker, 'ready');
  return tracker;
};
const promises = (tracker: Element) => all(tracker, '[part="promises"] h4');
const selectOf = (tracker: Element, label: string) =>
  [...tracker.shadowRoot!.querySelectorAll('select')].find((one) => one.labels[0]!.textContent!.includes(label))!;
const choose = async (tracker: CpPromiseTracker, label: string, words: string) => {
  const select = selectOf(tracker, label);
  select.value = [...select.options].find(({ text }) => text === words)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await tracker.updateComplete;
};

describe('the filters of <cp-promise-tracker>', () => {
  it('offer the groups, statuses and audiences that there are', async () => {
    const tracker = await showing();
    const options = (label: string) => [...selectOf(tracker, label).options].map(({ text }) => text);

    expect(options('Theme')).to.deep.equal(['All', 'A good home', 'A good work']);
    expect(options('How it stands')).to.deep.equal(['All', 'Kept', 'Delayed', 'Not yet reviewed']);
    expect(options('Who it is for')).to.deep.equal(['All', 'All children', 'All leavers']);
    await expect(tracker).to.be.accessible();
  });

  it('are there only where there is something to choose', async () => {
    const tracker = await showing({}, promisesOf({ cohorts: ['children'] }, { cohorts: ['children'] }));

    expect(said(tracker, 'filters')).to.equal(undefined);
    expect(said(tracker, 'result')).to.equal(undefined);
  });

  const choices: [label: string, words: string, filters: object, shown: string[]][] = [
    ['Theme', 'A good home', { group: 'home', status: '', audience: '' }, ['Promise 1', 'Promise 2', 'Promise 3']],
    ['Theme', 'A good work', { group: 'work', status: '', audience: '' }, ['Promise 2']],
    ['How it stands', 'Kept', { group: '', status: 'kept', audience: '' }, ['Promise 1']],
    ['Who it is for', 'All leavers', { group: '', status: '', audience: 'leavers' }, ['Promise 2', 'Promise 3']],
  ];
  for (const [label, words, filters, shown] of choices) {
    it(`show what a reader wants, say how many, and tell the page: ${label}, ${words}`, async () => {
      const tracker = await showing();
      const events: CpFilterEvent[] = [];
      tracker.addEventListener('cp-filter', (event) => events.push(event));
      await choose(tracker, label, words);

      expect(promises(tracker)).to.deep.equal(shown);
      expect(said(tracker, 'result')).to.equal(`${shown.length} of 3 promises shown`);
      expect(events.map((event) => [event.filters, event.shown])).to.deep.equal([[filters, shown.length]]);
      expect(said(tracker, 'counts')).to.equal('1 kept 1 delayed 1 not yet reviewed');
    });
  }

  it('announce the number politely, in a place that was there before', async () => {
    const tracker = await showing();
    const result = part(tracker, 'result');
    expect(result!.offsetHeight).to.be.at.most(1);
    await choose(tracker, 'How it stands', 'Kept');

    expect(part(tracker, 'result') === result).to.equal(true);
    expect(result!.getAttribute('role')).to.equal('status');
    expect(result!.offsetHeight).to.be.above(10);
  });

  it('show all again, and keep the focus where the choice was made', async () => {
    const tracker = await showing();
    await choose(tracker, 'Theme', 'A good work');
    await choose(tracker, 'How it stands', 'Delayed');
    let event: CpFilterEvent | undefined;
    tracker.addEventListener('cp-filter', (one) => (event = one));
    part(tracker, 'button')!.click();
    await tracker.updateComplete;

    expect(promises(tracker).length).to.equal(3);
    expect(event!.shown).to.equal(3);
    expect([...tracker.shadowRoot!.querySelectorAll('select')].map(({ value }) => value)).to.deep.equal(['', '', '']);
    expect(said(tracker, 'button')).to.equal(undefined);
    expect(tracker.shadowRoot!.activeElement === selectOf(tracker, 'Theme')).to.equal(true);
  });

  it('may be set by the page, which is not told of it', async () => {
    const tracker = await showing();
    let told = 0;
    tracker.addEventListener('cp-filter', () => told++);
    tracker.setAttribute('status', 'delayed');
    tracker.setAttribute('audience', 'leavers');
    await tracker.updateComplete;

    expect(promises(tracker)).to.deep.equal(['Promise 2']);
    expect(selectOf(tracker, 'How it stands').selectedOptions[0]!.text).to.equal('Delayed');
    expect(told).to.equal(0);
  });

  it('say so where a choice of the page fits no promise', async () => {
    const tracker = await showing({ status: 'at-risk' });

    expect(promises(tracker)).to.deep.equal([]);
    expect(said(tracker, 'result')).to.equal('0 of 3 promises shown');
    expect(selectOf(tracker, 'How it stands').selectedOptions[0]!.text).to.equal('At risk');
  });

  it('stay away where the page wants none, and the number is still said', async () => {
    const tracker = await showing({ 'no-filter': '', group: 'work' });

    expect(said(tracker, 'filters')).to.equal(undefined);
    expect(said(tracker, 'result')).to.equal('1 of 3 promises shown');
    expect(said(await showing({ 'no-filter': '' }), 'result')).to.equal(undefined);
    await expect(tracker).to.be.accessible();
  });

  it('keep apart groups whose names have an “and” of their own', async () => {
    const data = promisesOf({ cohorts: ['a', 'b'] }, { cohorts: ['a'] });
    const cohorts = [
      { id: 'a', kind: 'other', label: 'Eligible: 16 or 17 and still with us' },
      { id: 'b', kind: 'other', label: 'Former relevant: 18 to 24' },
    ];

    expect(said(await showing({}, { ...data, cohorts }), 'audience')).to.equal(
      'For: Eligible: 16 or 17 and still with us; Former relevant: 18 to 24',
    );
  });

  it('name the audience of a promise where it is not the same for all', async () => {
    expect(said(await showing(), 'audience')).to.equal('For: All children');
    const same = { ...promisesOf({ cohorts: ['children'] }), cohorts };
    expect(said(await showing({}, same), 'audience')).to.equal(undefined);
  });

  it('say where an editor put a promise under a theme', async () => {
    const themed = { ...data, promises: structuredClone(data.promises) };
    themed.promises.items[0].themes = [{ to: 'home', basis: 'editorial' }];
    const tracker = await showing({}, themed);

    expect(all(tracker, '[part="promise"]')[0]).to.contain('The council does not state this link.');
    expect(all(tracker, '[part="promise"]')[1]).not.to.contain('The council does not state this link.');
  });
});
