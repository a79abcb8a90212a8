import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/partner-duties/partner-duties.js';
import type { CpPartnerDuties } from '../../src/elements/partner-duties/partner-duties.js';
import { dutiesOf, law } from '../helpers/duties.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';

const showing = async (data: unknown, attributes: Record<string, string> = {}) => {
  const panel = await fixture<CpPartnerDuties>(
    html`<cp-partner-duties today="2026-11-22" .data=${data as never}></cp-partner-duties>`,
  );
  for (const [name, value] of Object.entries({ for: 'nhs', ...attributes })) panel.setAttribute(name, value);
  await reached(panel, 'ready');
  return panel;
};
const titles = (panel: Element, list: string) => all(panel, `section[part="${list}"] [part="title"]`);
const links = (panel: Element, selector: string) =>
  [...panel.shadowRoot!.querySelectorAll(`${selector} a`)].map((one) => one.getAttribute('href'));

const nobody: [attributes: Record<string, string>, says: string][] = [
  [{ for: 'zoo' }, '“zoo” is not a kind of partner that is known here.'],
  [{ for: 'police' }, 'Nothing has been published here about duties of this partner: Police.'],
  [{ organisation: 'nobody' }, 'This organisation is not in the published information.'],
];

describe('<cp-partner-duties>', () => {
  it('is complete by itself: the council, the danger, the duties, the law, whom to contact and the date', async () => {
    const panel = await showing({
      ...dutiesOf({ contacts: ['nurse'], cohorts: ['children'], inPractice: [{ role: 'ward clerk', text: 'Ring.' }] }),
    });

    expect(said(panel, 'heading')).to.equal('Wenlowdale Council NHS: duties to children in care and care leavers');
    expect(all(panel, '[part="base"] > *').length).to.be.above(5);
    expect(all(panel, '[part="practice"] li')).to.deep.equal(['ward clerk: Ring.']);
    // As it is laid out: a space at the end of a block of its own is not drawn.
    expect(panel.shadowRoot!.querySelector<HTMLElement>('[part="practice"] li')!.innerText).to.match(/clerk: Ring/);
    expect(said(panel, 'facts')).to.contain('Children Act 1989, s.27. In force; checked on 31 August 2026.');
    expect(all(panel, 'dt')).to.deep.equal(['For', 'Law or policy', 'Contact', 'Children Act 1989, s.27']);
    expect(said(panel, 'date')).to.equal('Law last checked on 31 August 2026.');
    expect(said(panel, 'contact')).to.match(/^The nurses 01632 960150$/);
    await expect(panel).to.be.accessible();
  });

  it('says first of all what to do if a child is at risk now, with the council’s number and 999', async () => {
    const panel = await showing(dutiesOf({}));
    const [heading, first] = [...part(panel, 'base')!.children];

    expect(heading!.localName).to.equal('h3');
    expect(first).to.equal(part(panel, 'risk'));
    expect(said(panel, 'risk')).to.match(/Is a child at risk now\?.*ring 999.*Front door: 01632 960111/);
    expect(links(panel, '[part="risk"]')).to.deep.equal(['tel:999', 'tel:+441632960111']);
  });

  it('says that there is no number, if there is none, and still 999', async () => {
    const panel = await showing({ ...dutiesOf({}), access: undefined });

    expect(said(panel, 'risk')).to.contain('No number for worries about a child is in this information');
    expect(links(panel, '[part="risk"]')).to.deep.equal(['tel:999']);
    expect(said(panel, 'contacts')).to.contain('Ask Wenlowdale Council.');
  });

  it('says what to do about a danger even where it has no duties to show', async () => {
    for (const [attributes] of nobody) {
      expect(said(await showing(dutiesOf({}), attributes), 'risk')).to.contain('999');
    }
  });

  it('keeps law, what is not sure to be law, and what the council says apart, in that order', async () => {
    const panel = await showing(
      dutiesOf(
        { title: 'Promise', statedBy: 'council', strength: 'local-commitment' },
        { title: 'New', provisions: ['new-act'] },
        { title: 'Old', strength: 'must-co-operate' },
      ),
    );

    expect(titles(panel, 'law')).to.deep.equal(['Old']);
    expect(titles(panel, 'unsettled')).to.deep.equal(['New']);
    expect(titles(panel, 'council')).to.deep.equal(['Promise']);
    expect(all(panel, '[part="title"]')).to.deep.equal(['Old', 'New', 'Promise']);
    expect(all(panel, 'h4')).to.deep.equal([
      'What the law says',
      'Not to be relied on as law in force',
      'What the council says',
      'The law and policy named here, in short',
      'Whom to contact',
    ]);
    expect(
      new Set([...panel.shadowRoot!.querySelectorAll('.strength')].map((one) => getComputedStyle(one).border)).size,
    ).to.be.above(1);
  });

  it('keeps the words of a duty in law readable on paper, where browsers leave backgrounds out', async () => {
    const panel = await showing(dutiesOf({ strength: 'must' }));
    const [law] = panel.shadowRoot!.querySelectorAll('[part="law"] .strength');

    expect(getComputedStyle(law!).getPropertyValue('print-color-adjust')).to.equal('exact');
  });

  const strengths: [strength: string, statedBy: string, says: string][] = [
    ['must', 'law', 'Must'],
    ['must-have-regard', 'law', 'Must have regard to it'],
    ['must-co-operate', 'law', 'Must co-operate'],
    ['must-comply-if-able', 'law', 'Must help if able'],
    ['may', 'law', 'May'],
    ['policy', 'council', 'Policy'],
    ['local-commitment', 'council', 'Local commitment'],
    ['must', 'council', 'The council says: must'],
    ['should-try', 'law', 'should try'],
  ];
  for (const [strength, statedBy, says] of strengths) {
    it(`says “${says}” for ${strength} as ${statedBy} has it`, async () => {
      expect(said(await showing(dutiesOf({ strength, statedBy })), 'strength')).to.equal(says);
    });
  }

  const states: [name: string, fields: Record<string, unknown>, strength: string, says: RegExp][] = [
    ['not known', { inForce: 'unknown' }, 'Must, if it is in force', /In force: not known; checked on/],
    [
      'not yet',
      { inForce: 'no', inForceFrom: '2027-04-01' },
      'Must, once it is in force',
      /Not in force yet; to start on 1 April 2027;/,
    ],
    ['in part', { inForce: 'partly' }, 'Must, as far as it is in force', /Partly in force;/],
    ['no longer', { status: 'repealed' }, 'Must, until it ended', /No longer in force;/],
    ['never checked', { checked: undefined }, 'Must, if it is in force', /no check is recorded/],
    [
      'not confirmed',
      { checked: { date: '2026-08-31', confidence: 'not-confirmed' } },
      'Must, if it is in force',
      /In force; checked/,
    ],
  ];
  for (const [name, fields, strength, says] of states) {
    it(`states law that is in force ${name} as not to be relied on, and says whom to ask`, async () => {
      const panel = await showing({ ...dutiesOf({ contacts: ['nurse'] }), provisions: [law('act', fields)] });

      expect(titles(panel, 'law')).to.deep.equal([]);
      expect(said(panel, 'unsettled')).to.match(says);
      expect(said(panel, 'strength')).to.equal(strength);
      expect(said(panel, 'ask')).to.equal('Before you rely on it, ask The nurses or your own legal adviser.');
    });
  }

  it('says that law was checked more than a year ago, and whom to ask, by the day of viewing', async () => {
    const data = dutiesOf({});
    const fresh = await showing(data, { today: '2027-08-31' });
    const old = await showing(data, { today: '2027-09-01' });

    expect(shown(fresh)).not.to.contain('more than a year ago');
    expect(said(fresh, 'ask')).to.equal(undefined);
    expect(said(old, 'facts')).to.contain('last checked on 31 August 2026, more than a year ago');
    expect(said(old, 'ask')).to.contain('ask Wenlowdale Council or your own legal adviser');
    expect(titles(old, 'law')).to.deep.equal(['Duty 1']);
  });

  it('says that the law behind a duty is not named, and how the council puts it', async () => {
    const panel = await showing(
      dutiesOf({ provisions: [], asStated: 'We all must.', mutual: true, note: 'Not sure.' }),
    );

    expect(said(panel, 'unsettled')).to.contain('The law behind it is not named in this information.');
    expect(said(panel, 'stated')).to.equal('As the council puts it: We all must.');
    expect(all(panel, '[part="note"]')).to.include.members([
      'It runs both ways: the council owes the same.',
      'Not sure.',
    ]);
  });

  it('divides the NHS as far as the information does', async () => {
    const data = dutiesOf(
      { title: 'All' },
      { title: 'Trusts', holderTypes: ['nhs', 'nhs-trust'], holders: ['trust'] },
      { title: 'Boards', holderTypes: ['integrated-care-board'] },
    );

    expect(titles(await showing(data), 'law')).to.deep.equal(['All', 'Trusts', 'Boards']);
    expect(said(await showing(data), 'base')).to.contain('NHS trusts; Wenlow Trust');
    const trust = await showing(data, { for: 'nhs-trust' });
    expect(titles(trust, 'law')).to.deep.equal(['All', 'Trusts']);
    expect(said(trust, 'note')).to.equal('The information names the whole, and not which part of it.');
    expect(titles(await showing(data, { organisation: 'trust' }), 'law')).to.deep.equal(['All', 'Trusts']);
    const surgery = await showing(data, { organisation: 'surgery' });
    expect(titles(surgery, 'law')).to.deep.equal(['All']);
    expect(said(surgery, 'heading')).to.contain('Weirgate Surgery: duties');
  });

  it('shows of one organisation its own duties, no other’s, and whose they are where only a part of its kind holds them', async () => {
    const data = dutiesOf(
      { title: 'Its own', holderTypes: ['nhs-trust'], holders: ['trust'] },
      { title: 'Another’s', holderTypes: ['gp-practice', 'nhs'], holders: ['surgery'] },
      { title: 'Of a part', holderTypes: ['nhs', 'nhs-england'] },
    );
    data.organisations.push({ id: 'service', name: 'A service', type: 'nhs' });
    const trust = await showing(data, { organisation: 'trust' });
    const service = await showing(data, { organisation: 'service' });

    expect(titles(trust, 'law')).to.deep.equal(['Its own']);
    expect(all(trust, 'dt')).not.to.include('Who');
    expect(titles(service, 'law')).to.deep.equal(['Of a part']);
    expect(said(service, 'facts')).to.match(/^Who NHS England /);
  });

  const called: [name: string, says: string][] = [
    ['NHS', 'NHS'],
    [' icb ', 'Integrated care boards'],
    ['GP', 'GP practices'],
    ['Police', 'Police'],
  ];
  for (const [name, says] of called) {
    it(`knows “${name}” for ${says}`, async () => {
      const holderTypes = ['nhs', 'integrated-care-board', 'gp-practice', 'police'];
      const panel = await showing(dutiesOf({ holderTypes }), { for: name });

      expect(said(panel, 'heading')).to.contain(`${says}: duties`);
      expect(titles(panel, 'law')).to.deep.equal(['Duty 1']);
    });
  }

  for (const [attributes, says] of nobody) {
    it(`says “${says}”`, async () => {
      expect(said(await showing(dutiesOf({}), attributes), 'notice')).to.equal(says);
    });
  }

  it('leaves the law out, or shows nothing else, for pages with several councils', async () => {
    const data = dutiesOf({ title: 'Law' }, { title: 'Promise', statedBy: 'council', strength: 'policy' });
    const own = await showing(data, { 'no-law': '' });
    const shared = await showing(data, { 'law-only': '' });

    expect(all(own, '[part="title"]')).to.deep.equal(['Promise']);
    expect(shown(own)).to.contain('What the law says is left out of this panel.');
    expect(said(own, 'heading')).to.match(/^Wenlowdale Council /);
    expect(all(shared, '[part="title"]')).to.deep.equal(['Law']);
    expect(said(shared, 'heading')).to.match(/^What the law says NHS: duties/);
    expect(said(shared, 'intro')).to.equal('As collected by Wenlowdale Council.');
    for (const panel of [own, shared]) expect(said(panel, 'risk')).to.contain('999');
  });

  it('keeps, where the law is left out, in short only what no law of this kind of partner says', async () => {
    const data = {
      ...dutiesOf({}, { title: 'Promise', statedBy: 'council', provisions: ['act', 'rights'] }),
      provisions: [law('act'), law('rights', { title: 'Charter' })],
    };
    const laws = async (attributes: Record<string, string>) =>
      [...(await showing(data, attributes)).shadowRoot!.querySelectorAll('[part="provision"]')].map(({ id }) => id);

    expect(await laws({ 'no-law': '' })).to.deep.equal(['rights']);
    expect(await laws({ 'law-only': '' })).to.deep.equal(['act']);
    expect(await laws({})).to.deep.equal(['act', 'rights']);
  });

  it('sends nobody to one council where the law is shown for several: to the one where the child lives', async () => {
    const data = {
      ...dutiesOf({ title: 'Old', contacts: ['nurse'] }),
      provisions: [law('act', { inForce: 'unknown' })],
    };
    const shared = await showing(data, { 'law-only': '' });

    expect(links(shared, '[part="risk"]')).to.deep.equal(['tel:999']);
    expect(said(shared, 'risk')).to.match(/Ask the council where the child lives for children’s social care\.$/);
    expect(said(shared, 'ask')).to.equal(
      'Before you rely on it, ask the council where the child lives or your own legal adviser.',
    );
    expect(said(shared, 'contacts')).to.match(/Ask the council where the child lives\.$/);
    expect(shown(shared).match(/Wenlowdale|The nurses|Front door/g)).to.deep.equal(['Wenlowdale']);
    expect(said(shared, 'intro')).to.equal('As collected by Wenlowdale Council.');
  });

  it('names the council in a panel of its own, whom to ask and its number', async () => {
    const own = await showing(dutiesOf({ contacts: ['nurse'] }), { 'no-law': '' });

    expect(said(own, 'risk')).to.contain('Front door: 01632 960111');
    expect(said(own, 'risk')).not.to.contain('where the child lives');
  });

  it('shows every kind of partner under its own heading, if the page asks for none, and each id once', async () => {
    const panel = await showing(dutiesOf({ holderTypes: ['police', 'nhs'] }, { holderTypes: ['fire-service'] }), {
      for: '',
      'heading-level': '2',
    });

    expect(all(panel, '[part="group"] > h3')).to.deep.equal(['NHS', 'Police', 'fire service']);
    expect(all(panel, 'summary').map((words) => words.trim())).to.deep.equal([
      '1 duty or commitment: NHS',
      '1 duty or commitment: Police',
      '1 duty or commitment: fire service',
    ]);
    const ids = [...panel.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    await expect(panel).to.be.accessible();
  });

  it('shows hostile words as text, and no address that is not safe', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const panel = await showing({
      ...dutiesOf({ title: bad, asStated: bad, inPractice: [{ role: bad, text: bad }], note: bad }),
      provisions: [law('act', { title: bad, summary: bad, url: 'javascript:alert(1)' })],
      access: { contacts: [{ id: 'a', label: bad, phone: { display: bad }, purposes: ['safeguarding'] }] },
    });

    expect(panel.shadowRoot!.querySelector('img')).to.equal(null);
    expect(said(panel, 'title')).to.equal(bad);
    expect(said(panel, 'risk')).to.contain(bad);
    expect(links(panel, '[part="base"]').filter((href) => !href!.startsWith('tel:'))).to.deep.equal([]);
  });

  it('wraps whatever is absurdly long', async () => {
    const long = 'Long'.repeat(100);
    const panel = await showing(
      dutiesOf({ title: long, asStated: long, note: long, inPractice: [{ role: long.slice(0, 200), text: long }] }),
    );
    panel.style.inlineSize = '320px';

    expect(panel.scrollWidth).to.be.at.most(320);
    for (const one of panel.shadowRoot!.querySelectorAll('p, h3, h4, h5, li, dd')) {
      expect(one.getBoundingClientRect().right).to.be.at.most(panel.getBoundingClientRect().right);
    }
  });
});
