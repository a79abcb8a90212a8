import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/partner-duties/partner-duties.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpPartnerDuties } from '../../src/elements/partner-duties/partner-duties.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';

const showing = async (data: unknown, attributes: Record<string, string> = {}) => {
  const panel = await fixture<CpPartnerDuties>(
    html`<cp-partner-duties today="2026-11-22" .data=${data as never}></cp-partner-duties>`,
  );
  for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value);
  await reached(panel, 'ready');
  return panel;
};
const counts = (panel: Element) =>
  ['law', 'unsettled', 'council'].map((list) => all(panel, `section[part="${list}"] [part="title"]`).length);
const names = {
  'Westmorland and Furness Council': westmorland,
  'Wakefield Council': wakefield,
  'St Helens Council': stHelens,
  'Cambridgeshire County Council': cambridgeshire,
} as const;

describe('the duties of partners in', () => {
  for (const [name, data] of Object.entries(names)) {
    it(`${name}: every duty, grouped; no number for a child at risk, and 999`, async () => {
      const panel = await showing(data);

      expect(said(panel, 'heading')).to.match(new RegExp(`^${name} The council and its partners`));
      for (const { id } of data.duties) expect(panel.shadowRoot!.getElementById(id), id).to.not.equal(null);
      expect(said(panel, 'risk')).to.match(/ring 999.*No number for worries about a child/);
      await expect(panel).to.be.accessible();
    });

    it(`${name}: nothing of the Act of 2026 is stated as law in force`, async () => {
      const panel = await showing(data);

      expect(all(panel, 'section[part="unsettled"]').join(' ')).to.contain('Schools Act');
      expect(all(panel, 'section[part="law"]').join(' ')).not.to.match(/Schools Act|if it is in force/);
    });
  }

  for (const [name, data] of Object.entries(names)) {
    for (const kind of ['youth-justice', 'regulator', 'government']) {
      it(`${name}, for ${kind}: names the bodies that a minister listed for the Act of 2026`, async () => {
        const words = shown(await showing(data, { for: kind }));

        expect(words).to.match(/Ofsted, the Care Quality Commission and the Youth Justice Board\./);
      });
    }
  }

  const others: [name: string, data: unknown, kind: string, not: string[], but: string][] = [
    ['St Helens', stHelens, 'nhs', ['Housing officer'], 'Help is owed'],
    ['St Helens', stHelens, 'housing', [], 'Housing officer'],
    ['Cambridgeshire', cambridgeshire, 'nhs', ['Housing officer', 'District council', 'Councillor'], 'NHS manager'],
    ['Cambridgeshire', cambridgeshire, 'integrated-care-board', ['Housing officer'], 'NHS manager'],
    ['Cambridgeshire', cambridgeshire, 'housing', ['NHS manager', 'Councillor'], 'Housing officer'],
    ['Cambridgeshire', cambridgeshire, 'council', ['NHS manager'], 'District council'],
    ['Wenlowdale', illustrative, 'college', ['head teacher', 'designated teacher', 'school office'], 'course tutor'],
    ['Wenlowdale', illustrative, 'school', ['course tutor'], 'head teacher'],
    ['Wenlowdale', illustrative, 'integrated-care-board', ['secretary', 'trust board'], 'recruitment manager'],
  ];
  for (const [name, data, kind, not, but] of others) {
    it(`${name}, for ${kind}: in practice ${but}, and no line for ${not.join(', ') || 'others'}`, async () => {
      const lines = all(await showing(data, { for: kind }), '[part="practice"] li').join('\n');

      for (const one of not) expect(lines).not.to.contain(one);
      expect(lines).to.contain(but);
    });
  }

  it('Westmorland and Furness, for the NHS: two in law, one not confirmed, four as the council says', async () => {
    const panel = await showing(westmorland, { for: 'nhs' });

    expect(counts(panel)).to.deep.equal([2, 1, 4]);
    expect(said(panel, 'law')).to.match(/Children Act 2004, s\.10\. In force.*Children Act 1989, s\.27\. In force/);
    expect(said(panel, 'unsettled')).to.match(/Children’s Wellbeing and Schools Act 2026\. In force: not known/);
    const council = all(panel, 'section[part="council"]').join(' ');
    expect(council).to.match(/The council says: must co-operate.*The council says: must /);
    expect(council).to.match(/NHS Constitution for England\. In force: not known; no check is recorded\./);
    expect(council).to.match(/In September 2023 the government said.*within 18 months.*Overtaken/);
    expect(all(panel, '[part="history"]')).to.include('29 April 2026: Royal Assent.');
  });

  it('Westmorland and Furness, for the council: the duty to have a strategy is only what the report says', async () => {
    const panel = await showing(westmorland, { for: 'council' });

    expect(part(panel, 'law')!.textContent).not.to.contain('Have a strategy');
    expect(panel.shadowRoot!.getElementById('wf-duty-strategy')!.closest('section')!.getAttribute('part')).to.equal(
      'council',
    );
    expect(shown(panel)).to.contain('This could not be confirmed. It is shown as what the council says.');
  });

  it('Wakefield, for schools: what was added in 2009 is not stated as law, what they share is the council’s', async () => {
    expect(counts(await showing(wakefield, { for: 'school' }))).to.deep.equal([0, 2, 4]);
    expect(counts(await showing(wakefield, { for: 'police' }))).to.deep.equal([1, 0, 3]);
  });

  it('Cambridgeshire, for housing: what the law asks beside what the council makes of it', async () => {
    const panel = await showing(cambridgeshire, { for: 'housing' });

    expect(counts(panel)).to.deep.equal([1, 0, 2]);
    expect(shown(panel)).to.contain('Section 27 lets a council request help');
  });

  it('the made-up council: a board, a trust and a surgery each see their own', async () => {
    const ids = async (kind: string) =>
      [...(await showing(illustrative, { for: kind })).shadowRoot!.querySelectorAll('[part="duty"]')].map(
        ({ id }) => id,
      );

    expect(await ids('gp-practice')).to.deep.equal([
      'il-duty-gp-register',
      'il-duty-employer-covenant',
      'il-duty-all-policy',
    ]);
    expect(await ids('nhs-trust')).to.include.members([
      'il-duty-nhs-home',
      'il-duty-nhs-help',
      'il-duty-nhs-transition',
    ]);
    expect(await ids('nhs-trust')).not.to.include('il-duty-nhs-cooperate');
    expect(await ids('integrated-care-board')).to.include('il-duty-nhs-cooperate');
    expect(await ids('integrated-care-board')).not.to.include('il-duty-nhs-home');
  });

  it('the made-up council and St Helens: no organisation is told that what others hold is its own', async () => {
    const of = async (data: unknown, organisation: string) => {
      const panel = await showing(data, { organisation });
      return [...panel.shadowRoot!.querySelectorAll('[part="duty"]')];
    };
    const ids = (duties: Element[]) => duties.map(({ id }) => id);
    const school = await of(illustrative, 'il-org-virtual-school');
    const camhs = await of(stHelens, 'sh-camhs');
    const who = (duties: Element[], id: string) =>
      duties.find((one) => one.id === id)!.querySelector('dd')!.textContent;

    expect(ids(await of(illustrative, 'il-org-youth'))).to.deep.equal(['il-duty-voluntary-open']);
    expect(ids(school)).to.deep.equal(['il-duty-school-new', 'il-duty-all-policy']);
    expect(who(school, 'il-duty-school-new')).to.equal('Schools; Colleges');
    expect(ids(camhs)).not.to.include('sh-duty-law-public-bodies-2026');
    expect(who(camhs, 'sh-duty-law-cooperate')).to.equal('Integrated care boards; NHS England');
  });

  it('the made-up council: every strength, an old check, what has not begun, and numbers to ring', async () => {
    const panel = await showing(illustrative);
    const words = shown(panel);

    for (const strength of [
      'Must',
      'Must have regard to it',
      'Must co-operate',
      'Must help if able',
      'May',
      'Policy',
      'Local commitment',
    ]) {
      expect(all(panel, '[part="strength"]')).to.include(strength);
    }
    expect(words).to.contain('last checked on 30 June 2025, more than a year ago');
    expect(words).to.contain('Not in force yet; to start on 1 April 2027');
    expect(said(panel, 'risk')).to.match(/Children’s front door: 01632 960111.*\(nights and weekends\): 0808 157 0999/);
    expect(said(panel, 'foot')).to.match(/Example only/);
    await expect(panel).to.be.accessible();
  });

  it('two councils on a page of one board: each named, the law once', async () => {
    const page = await fixture(html`
      <div>
        <cp-partner-duties for="integrated-care-board" law-only .data=${westmorland as never}></cp-partner-duties>
        <cp-partner-duties for="integrated-care-board" no-law .data=${westmorland as never}></cp-partner-duties>
        <cp-partner-duties for="integrated-care-board" no-law .data=${stHelens as never}></cp-partner-duties>
      </div>
    `);
    const panels = [...page.querySelectorAll('cp-partner-duties')];
    for (const panel of panels) await reached(panel, 'ready');

    expect(panels.map((panel) => said(panel, 'heading')!.split(' Integrated')[0])).to.deep.equal([
      'What the law says',
      'Westmorland and Furness Council',
      'St Helens Council',
    ]);
    expect(panels.map((panel) => counts(panel)[0]! > 0)).to.deep.equal([true, false, false]);
  });
});
