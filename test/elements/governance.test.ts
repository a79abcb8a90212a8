import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/governance/governance.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpGovernance } from '../../src/elements/governance/governance.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const showing = (data: unknown, today = '2026-11-22') =>
  fixture<CpGovernance>(html`<cp-governance today=${today} .data=${data as never}></cp-governance>`);
const card = (element: Element, id: string) =>
  element.shadowRoot!.getElementById(id)!.textContent!.replace(/\s+/g, ' ').trim();
const names = (element: Element) => all(element, '[part=name]');
const inPicture = (element: Element) => [...element.shadowRoot!.querySelectorAll('text')].map(readBox);
const readBox = (box: Element) => [...box.querySelectorAll('tspan')].map((line) => line.textContent).join(' ');
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4);

type Nested = { [name: string]: Nested };

/** The list as names in names. */
function nested(list: Element | null | undefined): Nested {
  return Object.fromEntries(
    [...(list?.children ?? [])].map((item) => [
      item.querySelector(':scope > b')!.textContent,
      nested(item.querySelector(':scope > ul')),
    ]),
  );
}

/** The sample with these bodies and relations. */
function governed(bodies: Record<string, unknown>[], relations: Record<string, unknown>[] = []) {
  return {
    ...sample(),
    governance: {
      bodies: bodies.map((one, at) => ({ id: `b-${at}`, name: `Board ${at}`, kind: 'forum', ...one })),
      relations: relations.map((one, at) => ({ id: `r-${at}`, kind: 'reports-to', ...one })),
    },
  };
}

describe('The picture of <cp-governance>', () => {
  it('grows with the text around it', async () => {
    const element = await showing(cambridgeshire);
    element.style.fontSize = '12px';
    await reached(element, 'ready');
    const picture = element.shadowRoot!.querySelector('svg')!;
    const before = picture.getBoundingClientRect().width;
    element.style.fontSize = '18px';

    expect(picture.getBoundingClientRect().width).to.be.closeTo(before * 1.5, 1);
  });

  it('explains the signs that are in it, and no others', async () => {
    const keyOf = async (relation: Record<string, unknown>, status = 'existing') => {
      const data = governed([{}, { status }], [{ from: 'b-0', to: 'b-1', ...relation }]);
      return part(await showing(data), 'chart')!.querySelector('p')!.textContent;
    };

    expect(await keyOf({ kind: 'reports-to' })).to.equal('An arrow leads to whoever a report goes to.');
    expect(await keyOf({ kind: 'member-of' })).to.equal('A plain line is another link: the list says which.');
    expect(await keyOf({ kind: 'reports-to' }, 'proposed')).to.match(/goes to\. What is only proposed is dashed\.$/);
    expect(await keyOf({ kind: 'reports-to', basis: 'inferred' })).to.match(/goes to\. A link .* is dotted\.$/);
  });

  it('leaves out the list of facts of a body of which there are none', async () => {
    const element = await showing(governed([{ kind: 'role' }]));

    expect(part(element, 'body')!.querySelector('dl')).to.equal(null);
  });
});

describe('<cp-governance>', () => {
  it('shows Wakefield’s chain of reports and its Improvement Group, in a list and in the picture', async () => {
    const element = await showing(wakefield);
    const list = nested(part(element, 'tree'));
    const smt = 'CYPS Safeguarding and Family Support Senior Management Team';
    const partnership = 'Multi-agency partnership for Children in Care';

    expect(list['Directorate Management Team']).to.deep.equal({ [smt]: { [partnership]: {} } });
    expect(list['Overview and Scrutiny Committee']!['Corporate Parenting Committee']).to.have.keys(
      partnership,
      'Wakefield Council',
      'Build our Futures',
    );
    expect(list['CYPS Children in Care and Leaving Care Service']).to.deep.equal({ [partnership]: {} });
    expect(said(element, 'tree')).to.match(/Improvement Group – proposed/);
    expect(inPicture(element)).to.have.members([
      partnership,
      smt,
      'Directorate Management Team',
      'Corporate Parenting Committee',
      'Overview and Scrutiny Committee',
      'Build our Futures',
      'Improvement Group (proposed)',
    ]);
    expect(element.shadowRoot!.querySelectorAll('path.reports').length).to.equal(4);
    await expect(element).to.be.accessible();
  });

  it('shows Westmorland’s boards with their other names, and tells the proposed one from the rest', async () => {
    const element = await showing(westmorland);

    expect(names(element).slice(0, 6)).to.deep.equal([
      'Corporate Parenting Board',
      'Cared for Children Partnership Board',
      'children in care council',
      'Care Experienced forums',
      'Virtual School Governance Board',
      'Steering Group',
    ]);
    expect(card(element, 'wf-body-corporate-parenting-board')).to.match(/Also called Corporate Parent Board/);
    expect(card(element, 'wf-body-corporate-parenting-board')).to.contain(
      'children in care council (core member, sets the agenda)',
    );
    expect(card(element, 'wf-body-partnership-board')).to.match(
      /^Cared for Children Partnership Board Westmorland and Furness Council; proposed /,
    );
    expect(card(element, 'wf-body-assistant-director')).to.match(
      /Reports to Corporate Parenting Board – How the strategy is being carried out \(regularly\) “Regularly” is not explained further/,
    );
    expect(all(element, '[part=unlinked] li')).to.include('Virtual School Governance Board');
    await expect(element).to.be.accessible();
  });

  it('marks in the list, and with the body, what the council does not state', async () => {
    const element = await showing(westmorland);
    const marked = 'read from the context, not stated by the council';

    expect(all(element, '[part=tree] li').find((one) => one.startsWith('Care Experienced'))).to.equal(
      `Care Experienced forums – is a member of it; ${marked}`,
    );
    expect(card(element, 'wf-body-care-experienced-forums')).to.contain(marked);
    expect(all(element, '[part=tree] li').find((one) => one.startsWith('Assistant'))).not.to.contain(marked);
  });

  it('dots in the picture what the council does not state, and says so beneath', async () => {
    const dotted = async (data: unknown) =>
      [...(await showing(data)).shadowRoot!.querySelectorAll('path')].map((line) =>
        line.hasAttribute('stroke-dasharray'),
      );
    const bodies = [{}, {}, {}, {}];
    const links = [undefined, 'stated', 'inferred'].map((basis, at) => ({ from: `b-${at}`, to: 'b-3', basis }));

    expect(await dotted(governed(bodies, links))).to.deep.equal([false, false, true]);
    expect(await dotted(westmorland)).to.deep.equal([false, true, true]);
    expect(await dotted(wakefield)).not.to.include(true);
    expect(said(await showing(westmorland), 'chart')).to.match(/A link that the council does not state is dotted\.$/);
  });

  it('does not call a board without any link whose card has one to a document', async () => {
    const element = await showing(westmorland);

    expect(card(element, 'wf-body-partnership-board')).to.contain('Carries out');
    expect(all(element, '[part=unlinked] li')).to.include('Cared for Children Partnership Board');
    expect(said(element, 'relations')).to.contain('No link to another board or group is stated for:');
  });

  it('shows St Helens’ seven, without a picture where nothing links them, and says what “bi monthly” leaves open', async () => {
    const element = await showing(stHelens);

    expect(names(element).length).to.equal(7);
    expect(part(element, 'chart')).to.equal(null);
    expect(card(element, 'sh-body-partnership-board')).to.contain(
      'Not clear: it can mean twice a month or every two months (printed as “bi monthly”).',
    );
    expect(card(element, 'sh-body-performance-clinics')).to.contain('Every week');
    expect(card(element, 'sh-body-panel')).to.contain('How often it meets is not published.');
    await expect(element).to.be.accessible();
  });

  it('shows Cambridgeshire’s workstreams and its safeguarding board, with the members that are named', async () => {
    const element = await showing(cambridgeshire);

    expect(names(element).filter((name) => name.endsWith('workstream')).length).to.equal(7);
    expect(card(element, 'ca-body-lscb')).to.match(
      /Members Health Education Police Youth Offending Housing Voluntary services/,
    );
    expect(inPicture(element)).to.have.members(['Virtual School', 'Virtual School management board']);
    await expect(element).to.be.accessible();
  });

  it('gives the next meeting with its papers; once that has passed, says that it is the latest known', async () => {
    const before = await showing(illustrative, '2027-01-18');
    const after = await showing(illustrative, '2027-01-19');

    expect(card(before, 'il-body-board')).to.contain(
      'Four times a year. Next meeting: 18 January 2027 Papers: Corporate Family Board',
    );
    expect(card(after, 'il-body-board')).to.contain('Latest meeting known: 18 January 2027');
    expect(card(before, 'il-body-safeguarding')).to.contain('How often is not said (printed as “regularly”).');
    expect(card(before, 'il-body-kingfishers')).to.contain('Before, it was called Children in Care Council');
    expect(card(before, 'il-body-riverbank')).to.match(
      /^Riverbank Care leavers’ forum; Wenlowdale Council; since 2022 /,
    );
    expect(said(before, 'foot')).to.match(/Example only/);
    await expect(before).to.be.accessible();
  });

  it('says every relation in words, those between organisations too', async () => {
    const element = await showing(illustrative);

    expect(card(element, 'il-body-kingfishers')).to.contain('Riverside Youth Trust: Coordinates Kingfishers');
    expect(said(element, 'others')).to.match(
      /Wenlow Valley Integrated Care Board: Carries out Partners’ plan for feeling well/,
    );
    const everything = all(element, '[part=links] > li').length;
    expect(everything).to.equal(illustrative.governance.relations.length);
  });

  it('tells links apart by their words: plans by their names, papers by whose they are', async () => {
    const element = await showing(illustrative);
    const papers = [...element.shadowRoot!.querySelectorAll('a')].map((one) => one.textContent).filter(Boolean);

    expect(new Set(papers).size).to.equal(papers.length);
    expect(card(element, 'il-body-delivery')).to.contain('Owns Rooted: delivery plan 2026/27');
    expect(shown(element)).not.to.contain('something else that this council publishes');
  });

  it('says how a group stands in words that read on, and a link of an editor as elsewhere', async () => {
    const element = await showing(illustrative);

    expect(card(element, 'il-body-board')).to.match(
      /^Corporate Family Board Wenlowdale Council; under a new name since /,
    );
    expect(said(element, 'others')).to.match(/The council does not state this link\.$/i);
    expect(card(element, 'il-body-riverbank')).to.contain('Every month (printed as “monthly, with food”).');
  });

  it('does not hang on circles, and shows a link to what is not there in words', async () => {
    const circle = [
      { from: 'b-0', to: 'b-1' },
      { from: 'b-1', to: 'b-2' },
      { from: 'b-2', to: 'b-0' },
      { from: 'b-2', to: 'b-2' },
      { from: 'b-0', to: 'gone' },
    ];
    const element = await showing(governed([{}, {}, {}], circle));

    expect(nested(part(element, 'tree'))).to.deep.equal({ 'Board 2': { 'Board 1': { 'Board 0': {} } } });
    expect(card(element, 'b-2')).to.contain('Reports to Board 0');
    expect(card(element, 'b-0')).to.contain('Reports to something else that this council publishes');
  });

  it('says so where no link is stated, and where nothing is published', async () => {
    const alone = await showing(governed([{}]));
    const none = await showing(governed([]));

    expect(said(alone, 'relations')).to.match(/does not say how these boards and groups stand to each other/);
    expect(said(none, 'notice')).to.match(/^Nothing has been published here about who answers to whom/);
    await expect(none).to.be.accessible();
  });

  it('keeps the picture from screen readers and from narrow places: the list says the same', async () => {
    const page = await fixture(html`<div><cp-governance .data=${wakefield as never}></cp-governance></div>`);
    const element = page.firstElementChild!;
    const chart = part(element, 'chart')!;

    expect(chart.getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(chart).display).to.equal('block');
    page.setAttribute('style', 'inline-size: 288px');
    expect(getComputedStyle(chart).display).to.equal('none');
    expect(part(element, 'base')!.scrollWidth).to.be.at.most(288);
  });

  it('shows codes that it does not know as plainly as it can', async () => {
    const data = governed(
      [{ kind: 'think-tank', status: 'on-hold', meets: { frequency: 'every-full-moon' } }, {}],
      [{ from: 'b-0', to: 'b-1', kind: 'looks-up-to' }],
    );
    const element = await showing(data);

    expect(card(element, 'b-0')).to.match(/^Board 0 on hold Meets every full moon. Links looks up to Board 1/);
  });

  it('speaks Welsh where the page does, and keeps its headings in order', async () => {
    const page = await fixture(
      html`<div lang="cy"><cp-governance heading-level="2" .data=${wakefield as never}></cp-governance></div>`,
    );
    const element = page.querySelector('cp-governance')!;
    await reached(element, 'ready');

    expect(said(element, 'heading')).to.equal('Pwy sy’n atebol i bwy');
    expect(part(element, 'name')!.localName).to.equal('h4');
    expect(part(element, 'name')!.querySelector('[lang=en]')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shows hostile words as text, and holds absurdly long ones on a narrow screen', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const console = new ConsoleLines();
    const body = { name: bad, purpose: long, meets: { frequency: 'monthly', papers: 'javascript:alert(1)' } };
    const data = governed([body, { name: long, aliases: [long] }], [{ from: 'b-0', to: 'b-1', what: long }]);
    const page = await fixture(html`<div><cp-governance .data=${data as never}></cp-governance></div>`);
    console.restore();
    page.setAttribute('style', 'inline-size: 288px');
    const element = page.firstElementChild!;

    expect(shown(element)).to.contain(bad);
    expect(element.shadowRoot!.querySelector('img, a')).to.equal(null);
    expect(part(element, 'base')!.scrollWidth).to.be.at.most(288);
  });

  it('asks once for the nearest document, keeps its children when that fails, and goes with a move', async () => {
    const server = new StubbedFetch();
    const console = new ConsoleLines();
    const [good, bad] = [server.publish(json(stHelens)), server.publish(status(404))];
    const page = await fixture(
      html`<div>
        <cp-data src=${good}><cp-governance></cp-governance><cp-governance></cp-governance></cp-data>
        <cp-data src=${bad}
          ><cp-governance id="moved"><p>Ask us.</p></cp-governance></cp-data
        >
      </div>`,
    );
    const moved = page.querySelector<CpGovernance>('#moved')!;
    await reached(moved, 'failed');
    await reached(page.querySelector('cp-governance')!, 'ready');

    expect(server.asked(good)).to.equal(1);
    expect(moved.querySelector('p')!.assignedSlot).to.not.equal(null);
    page.querySelector('cp-data')!.append(moved);
    await reached(moved, 'ready');
    expect(names(moved).length).to.equal(7);
    server.restore();
    console.restore();
  });
});
