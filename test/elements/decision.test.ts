import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/decision/decision.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpDecision } from '../../src/elements/decision/decision.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const showing = async (data: unknown, attributes: Record<string, string> = {}) => {
  const element = await fixture<CpDecision>(
    html`<cp-decision today="2026-11-22" .data=${data as never}></cp-decision>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await reached(element, 'ready');
  return element;
};
const reportsOf = (...decisions: Record<string, unknown>[]) => ({
  ...sample(),
  governance: {
    bodies: [{ id: 'cabinet', name: 'Cabinet', kind: 'cabinet' }],
    decisions: decisions.map((one, at) => ({
      id: `decision-${at + 1}`,
      document: 'report',
      title: `Report ${at + 1}`,
      body: 'cabinet',
      date: '2026-04-20',
      outcome: 'agreed',
      ...one,
    })),
  },
});
const items = (element: Element, name: string) => all(element, `[part~="${name}"] li`);

describe('the Cabinet report of Westmorland and Furness', () => {
  it('is complete: what it recommends, why, who was asked, what it rests on', async () => {
    const report = await showing(westmorland);

    expect(items(report, 'recommendations').length).to.equal(2);
    expect(items(report, 'reasons').length).to.equal(8);
    expect(items(report, 'reasons')[4]).to.match(/^3\.5 Alignment with Our Promise The priorities come from/);
    expect(items(report, 'plan')).to.deep.equal([
      'People',
      'Climate',
      'Communities',
      'Economy and Culture',
      'Customers',
      'Workforce',
    ]);
    expect(items(report, 'consultations').length).to.equal(2);
    expect(all(report, '[part="change"] div')).to.deep.equal([
      'Before Partnerships with carers',
      'After Relationships with carers',
    ]);
    expect(items(report, 'background').length).to.equal(8);
    expect(items(report, 'contents').length).to.equal(13);
    expect(said(report, 'appendices')).to.contain('Cared for Children and Care Experienced Young People’s Strategy');
    expect(said(report, 'notes')).to.contain('calls the strategy “Care For and Care Experienced Strategy”');
    await expect(report).to.be.accessible();
  });

  it('puts no dot before lines that bring the number they are printed with', async () => {
    const report = await showing(westmorland);
    const marked = [...report.shadowRoot!.querySelectorAll('li')].map(
      (line) => [line.textContent!.trim(), getComputedStyle(line).listStyleType] as const,
    );

    expect(marked.find(([text]) => text.startsWith('3.1'))?.[1]).to.equal('none');
    expect(marked.find(([text]) => text.startsWith('1. Executive'))?.[1]).to.equal('none');
    expect(marked.find(([text]) => text.startsWith('Endorse'))?.[1]).to.equal('decimal');
    expect(marked.find(([text]) => text === 'Climate')?.[1]).to.equal('disc');
  });

  it('says at its head who decides, when, who wrote it, and that both tests for a key decision are no', async () => {
    const report = await showing(westmorland);
    const facts = Object.fromEntries(
      [...report.shadowRoot!.querySelectorAll('[part="facts"] > div')].map((row) => [
        row.querySelector('dt')!.textContent!,
        row.querySelector('dd')!.textContent!.replace(/\s+/g, ' ').trim(),
      ]),
    );

    expect(facts['For']).to.equal('Cabinet');
    expect(facts['Meeting on']).to.equal('30 April 2024');
    expect(facts['Wards']).to.equal('All');
    expect(facts['Written and owned by']).to.match(/Assistant Director.*Manager.*Director.*Lead Cabinet Member/);
    expect(facts['Key decision']).to.match(
      /^No .*\? No ?Threshold: £500,000 or more.*\? No ?Threshold: two or more wards$/,
    );
    expect(facts['Kept from the public']).to.equal('Does not apply, the report says (printed as “N/A”)');
    expect(facts['Why it is urgent']).to.equal('Does not apply, the report says (printed as “N/A”)');
  });

  it('does not say what was decided, because the report does not', async () => {
    expect(said(await showing(westmorland), 'outcome')).to.match(/^What was decided: Not known here\./);
  });

  it('has six paragraphs of law, and tells “N/A”, none and “to follow” apart', async () => {
    const report = await showing(westmorland);
    const meant = all(report, '[part="implication"]');

    expect(meant.length).to.equal(5);
    expect(meant[0]).to.match(/^Climate .*Does not apply, the report says \(printed as “N\/A”\)$/);
    expect(all(report, '[part="implication"]:nth-of-type(2) p').length).to.equal(6);
    expect(meant[2]).to.match(/^Human Resources.*can help where needed/);
    expect(meant[3]).to.match(/^Financial.*None, the report says .*no further cost/);
    expect(meant[4]).to.match(/protected characteristic\. To follow: not ready/);
    expect(said(report, 'alternatives')).to.contain('Does not apply, the report says');
    expect(said(report, 'notes')).to.match(
      /This could not be confirmed.*not a protected characteristic in the Equality Act 2010/,
    );
  });
});

describe('<cp-decision>', () => {
  it('tells blank, not applicable, none, to follow and unsaid apart in the made-up report', async () => {
    const report = await showing(illustrative);

    expect(said(report, 'outcome')).to.equal('What was decided: Agreed.');
    expect(all(report, '[part="missing"]')).to.deep.equal([
      'Does not apply, the report says (printed as “N/A”)',
      'Left blank in the report',
      'None, the report says (printed as “None”)',
      'To follow: not ready when the report was written (printed as “To follow”)',
      'The report says nothing about it',
    ]);
    expect(items(report, 'recommendations').length).to.equal(3);
    expect(said(report, 'foot')).to.match(/Example only/);
    await expect(report).to.be.accessible();
  });

  it('says of each part that the published information is silent, where it is', async () => {
    const report = await showing(reportsOf({ outcome: 'put-to-the-vote' }));

    expect(said(report, 'outcome')).to.equal('What was decided: put to the vote');
    expect(
      all(report, 'section').map((words) => words.endsWith('The published information does not say.')),
    ).to.deep.equal(Array(9).fill(true));
    expect(
      all(report, '[part="facts"] dd').filter((words) => words === 'The published information does not say.').length,
    ).to.equal(5);
    expect(shown(report)).not.to.match(/undefined|null/);
  });

  it('shows one report or all of them, at the level of the page', async () => {
    const data = reportsOf({}, {});

    expect(all(await showing(data), 'h3')).to.deep.equal(['Report 1', 'Report 2']);
    expect(all(await showing(data, { decision: 'decision-2', 'heading-level': '2' }), 'h2')).to.deep.equal([
      'Report 2',
    ]);
    expect(said(await showing(data, { decision: 'nothing' }), 'notice')).to.equal(
      'This report is not in the published information.',
    );
  });

  it('says that no report is published, where boards are and reports are not', async () => {
    expect(said(await showing(cambridgeshire), 'notice')).to.equal(
      'No reports or decisions have been published here yet.',
    );
  });

  it('shows hostile and endless words as text that wraps, and no address that is not safe', async () => {
    const bad = `<img src=x onerror=alert(1)>${'Long'.repeat(90)}`;
    const data = reportsOf({ title: bad, note: bad, recommendations: [bad, bad], wards: bad.slice(0, 200) });
    data.documents[0].url = 'javascript:alert(1)';
    const lines = new ConsoleLines();
    const report = await showing(data);
    lines.restore();
    report.style.inlineSize = '320px';

    expect(report.shadowRoot!.querySelector('img, a')).to.equal(null);
    expect(said(report, 'heading')).to.equal(bad);
    expect(report.scrollWidth).to.be.at.most(320);
  });

  it('speaks Welsh where the page does', async () => {
    const page = await fixture(html`<div lang="cy"><cp-decision .data=${illustrative as never}></cp-decision></div>`);
    const report = page.querySelector('cp-decision')!;
    await reached(report, 'ready');

    expect(said(report, 'outcome')).to.equal('Beth a benderfynwyd: Cytunwyd.');
    expect(said(report, 'missing')).to.equal('Nid yw’n berthnasol, medd yr adroddiad (argraffwyd fel “N/A”)');
    await expect(report).to.be.accessible();
  });
});

describe('<cp-decision> on a page', () => {
  let server: StubbedFetch;
  let console: ConsoleLines;

  beforeEach(() => {
    server = new StubbedFetch();
    console = new ConsoleLines();
  });
  afterEach(() => {
    server.restore();
    console.restore();
  });

  it('shares one document with others, and is drawn when it says that it is', async () => {
    const src = server.publish(json(reportsOf({})));
    const drawn: string[] = [];
    const heard = ({ target }: Event) => drawn.push(shown(target as Element));
    await fixture(
      html`<cp-data src=${src} @cp-load=${heard}
        ><cp-decision></cp-decision><cp-decision decision="decision-1"></cp-decision
      ></cp-data>`,
    );
    await waitUntil(() => drawn.length === 2);

    for (const words of drawn) expect(words).to.contain('Report 1');
    expect(server.asked(src)).to.equal(1);
  });

  it('keeps its children and says what is the matter if the document cannot be had; and survives being moved', async () => {
    const src = server.publish(status(404));
    const report = await fixture<CpDecision>(html`<cp-decision src=${src}><p>Ask for the report.</p></cp-decision>`);
    await reached(report, 'failed');
    expect(said(report, 'notice')).to.match(/could not be found/);
    expect(report.querySelector('p')!.offsetHeight).to.be.above(0);

    const around = await fixture(html`<cp-data .data=${reportsOf({})}></cp-data>`);
    report.src = '';
    around.append(report);
    await reached(report, 'ready');
    expect(part(report, 'decision')!.id).to.equal('decision-1');
  });
});
