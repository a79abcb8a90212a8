import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/delivery-plan/delivery-plan.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpFilterEvent } from '../../src/data/events.js';
import type { CpDeliveryPlan } from '../../src/elements/delivery-plan/delivery-plan.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const showing = async (data: unknown, attributes: Record<string, string> = {}) => {
  const plan = await fixture<CpDeliveryPlan>(
    html`<cp-delivery-plan today="2026-11-22" .data=${data as never}></cp-delivery-plan>`,
  );
  for (const [name, value] of Object.entries(attributes)) plan.setAttribute(name, value);
  await reached(plan, 'ready');
  return plan;
};
const titles = (plan: Element) => all(plan, '[part="timeline"] > li h4');
const choose = async (plan: CpDeliveryPlan, label: string, value: string) => {
  const select = [...plan.shadowRoot!.querySelectorAll('select')].find((one) =>
    one.labels[0]!.textContent!.includes(label),
  )!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await plan.updateComplete;
};

describe('<cp-delivery-plan>', () => {
  it('shows every action of a printed plan as an ordered list, the soonest due first, and counts them all', async () => {
    const plan = await showing(illustrative);

    expect(plan.shadowRoot!.querySelectorAll('ol[part="timeline"] > li').length).to.equal(18);
    expect(titles(plan)[0]).to.equal('Suitcases at every office and in every duty car');
    expect(titles(plan).at(-1)).to.equal('Write down how partners will act on the new duty in law');
    expect(said(plan, 'summary')).to.equal(
      '18 actions 2 done 4 on track 4 in progress 2 at risk 2 delayed 1 stopped 2 not started 1 no report yet 4 overdue on 22 November 2026',
    );
    expect(shown(plan)).not.to.match(/%|score/);
    expect(said(plan, 'foot')).to.match(/Example only/);
    await expect(plan).to.be.accessible();
  });

  it('shows lead, partners, steps and reports of an action, and what is late by the day of viewing', async () => {
    const plan = await showing(illustrative);
    const [words] = all(plan, '#il-action-07');

    expect(words).to.match(/^Overdue: was due 31 March 2026 Bring the wait for/);
    expect(words).to.contain('Lead Designated Nurse for Children in Care Partners');
    expect(words).to.contain('Steps: 2 of 3 reached');
    expect(words).to.contain('Team opens Reached 23 March 2026, was due 1 October 2025');
    expect(words).to.contain('Wait under six weeks Overdue: was due 31 March 2026');
    expect(words).to.contain('No evidence: The figure for the half year is checked in December.');
    expect(words).to.contain('History: 2 earlier reports');
    expect(all(await showing(illustrative, { today: '2026-03-31' }), '#il-action-07 > [part="date"]')).to.deep.equal([
      'Due: 31 March 2026',
    ]);
  });

  for (const status of ['stopped', 'done']) {
    it(`calls no step of an action late that is ${status}, as it does not the action`, async () => {
      const data = structuredClone(illustrative);
      const action = data.plan.actions.find(({ id }) => id === 'il-action-02')!;
      action.history!.push({ date: '2026-10-20', status, by: 'The board', noEvidence: 'Decided today.' } as never);
      const plan = await showing(data);

      expect(all(plan, '#il-action-02 > [part="date"]')).to.deep.equal(['Was due: 30 September 2026']);
      expect(all(plan, '#il-action-02 [part="step"]')).to.deep.equal([
        'Grants open Reached 1 May 2026',
        'First bedroom ready Was due: 31 August 2026',
        'Six bedrooms ready Was due: 30 September 2026',
      ]);
    });
  }

  it('says why an action has no date, and that nobody has reported on one', async () => {
    const plan = await showing(illustrative);

    expect(all(plan, '#il-action-12 > [part="date"]')).to.deep.equal([
      'No due date: To be set. A date will be set when a second worker is found.',
    ]);
    expect(all(plan, '#il-action-13 > p [part="status"]')).to.deep.equal(['No report yet']);
  });

  const named: [name: string, data: unknown, title: string, says: string[]][] = [
    [
      'Westmorland and Furness',
      westmorland,
      'Delivery Plan',
      [
        'A live plan',
        'Milestones and dates',
        'will be developed',
        'not in the published information',
        'does not state this link',
      ],
    ],
    [
      'Wakefield',
      wakefield,
      'Annual implementation plan',
      ['Made anew every year.', 'Key lead officers', 'not in the published information'],
    ],
    [
      'Cambridgeshire',
      cambridgeshire,
      'Work of the seven workstreams',
      ['No such plan is printed or published.', 'no actions with a lead and a date'],
    ],
  ];
  for (const [name, data, title, says] of named)
    it(`${name}: says what is known of the plan, and makes up no action`, async () => {
      const plan = await showing(data);

      expect(all(plan, 'h3')[0]).to.equal(title);
      for (const words of says) expect(shown(plan)).to.contain(words);
      expect(said(plan, 'timeline')).to.equal(undefined);
      expect(said(plan, 'summary')).to.equal(undefined);
      await expect(plan).to.be.accessible();
    });

  it('St Helens: says that there is none', async () => {
    expect(said(await showing(stHelens), 'notice')).to.equal('No delivery plan has been published here yet.');
  });

  it('is narrowed by a reader, who is told how many are shown, and so is the page', async () => {
    const plan = await showing(illustrative);
    const events: CpFilterEvent[] = [];
    plan.addEventListener('cp-filter', (event) => events.push(event));
    await choose(plan, 'When it is due', 'overdue');

    expect(titles(plan).length).to.equal(4);
    expect(said(plan, 'result')).to.equal('4 of 18 actions shown');
    expect(said(plan, 'summary')).to.match(/^18 actions/);
    expect(events.map(({ filters, shown }) => [filters['due'], shown])).to.deep.equal([['overdue', 4]]);
    part(plan, 'button')!.click();
    await plan.updateComplete;
    expect(titles(plan).length).to.equal(18);
  });

  it('is narrowed by the page: theme, lead, status', async () => {
    const { actions } = illustrative.plan;
    const plan = await showing(illustrative, { theme: 'il-theme-home', 'no-filter': '' });

    expect(titles(plan).length).to.equal(actions.filter(({ themes }) => themes.includes('il-theme-home')).length);
    expect(said(plan, 'filters')).to.equal(undefined);
    expect(titles(await showing(illustrative, { lead: 'Head of Policy' })).length).to.equal(1);
    expect(titles(await showing(illustrative, { status: 'stopped' }))).to.deep.equal([
      'A phone app for hearing from young people',
    ]);
    expect(said(await showing(illustrative, { plan: 'gone' }), 'notice')).to.equal(
      'This plan is not in the published information.',
    );
  });

  it('tells the page what a reader opens, and only that', async () => {
    const plan = await showing(illustrative);
    const chosen: string[] = [];
    plan.addEventListener('cp-select', ({ selected }) => chosen.push(selected));
    plan.shadowRoot!.querySelector<HTMLElement>('#il-action-07 summary')!.click();

    expect(chosen).to.deep.equal(['il-action-07']);
  });

  it('wraps whatever is absurdly long, and shows markup as text', async () => {
    const actions = [{ id: 'a', plan: 'p', title: 'Long'.repeat(300), leadRole: '<b>Head</b>', due: '2027' }];
    const plan = await showing({ schemaVersion: '1.0', plan: { plans: [], actions } });
    plan.style.inlineSize = '320px';

    expect(plan.scrollWidth).to.be.at.most(320);
    expect(shown(plan)).to.contain('<b>Head</b>');
  });

  it('speaks Welsh where the page does', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <cp-delivery-plan today="2026-11-22" .data=${illustrative as never}></cp-delivery-plan>
      </div>`,
    );
    const plan = page.querySelector('cp-delivery-plan')!;
    await reached(plan, 'ready');

    expect(said(plan, 'summary')).to.match(/^18 cam gweithredu Wedi’i wneud: 2 .+Yn hwyr ar 22 Tachwedd 2026: 4$/);
    await expect(plan).to.be.accessible();
  });

  it('shares one request with others, survives being moved, and keeps its children where a document cannot be had', async () => {
    const [server, console] = [new StubbedFetch(), new ConsoleLines()];
    try {
      const [src, gone] = [server.publish(json(wakefield)), server.publish(status(404))];
      const page = await fixture(
        html`<cp-data src=${src}
          ><cp-delivery-plan></cp-delivery-plan><cp-delivery-plan></cp-delivery-plan
          ><cp-delivery-plan src=${gone}><p>Ask us</p></cp-delivery-plan></cp-data
        >`,
      );
      const [first, second, failed] = [...page.querySelectorAll('cp-delivery-plan')];
      await Promise.all([reached(first!, 'ready'), reached(second!, 'ready'), reached(failed!, 'failed')]);
      page.append(first!);
      await reached(first!, 'ready');

      expect(server.asked(src)).to.equal(1);
      expect(shown(first!)).to.equal(shown(second!));
      expect(said(failed!, 'notice')).to.match(/could not be found/);
      expect(failed!.querySelector('p')!.offsetHeight).to.be.above(0);
    } finally {
      server.restore();
      console.restore();
    }
  });
});
