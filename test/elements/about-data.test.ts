import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';

import '../../src/elements/about-data/about-data.js';
import illustrative from '../../demo/data/illustrative.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpAboutData } from '../../src/elements/about-data/about-data.js';
import { link } from '../../src/elements/element/link.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { part, reached, said } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';

const showing = (data: unknown, today = '2026-11-22') =>
  fixture<CpAboutData>(html`<cp-about-data today=${today} .data=${data as never}></cp-about-data>`);
const read = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const rows = (element: Element, name: string) =>
  [...part(element, name)!.querySelectorAll('dt')].map((term) => [read(term), read(term.nextElementSibling)]);
const items = (list: Element | null | undefined) => [...(list?.children ?? [])].map(read);
const links = (element: Element, name: string) =>
  [...part(element, name)!.querySelectorAll('a')].map((anchor) => [read(anchor), anchor.getAttribute('href')]);

/** The sample with these fields in `about`, and a contact. */
function about(fields: Record<string, unknown>, contact: Record<string, unknown> = {}) {
  const document = sample();
  const access = { contacts: [{ id: 'team', label: 'Corporate parenting team', ...contact }] };
  return { ...document, access, about: { ...document.about, ...fields } };
}

/** The sample with these documents and no others. */
function documents(...entries: Record<string, unknown>[]) {
  const entry = { kind: 'strategy', status: 'current', availability: 'included' };
  return {
    ...sample(),
    documents: entries.map((fields, at) => ({ id: `document-${at}`, title: `Paper ${at}`, ...entry, ...fields })),
  };
}

let console: ConsoleLines;

// Documents with addresses that are refused are told of in the console.
beforeEach(() => (console = new ConsoleLines()));
afterEach(() => console.restore());

describe('<cp-about-data>', () => {
  it('names languages as the reader does, or as they name themselves, whatever the browser knows', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <cp-about-data .data=${about({ languages: ['en', 'cy', 'pl'] }) as never}></cp-about-data>
      </div>`,
    );
    const element = page.querySelector('cp-about-data')!;
    await reached(element, 'ready');

    expect(part(element, 'facts')!.textContent).to.match(/Saesneg, Cymraeg a[c]? (Pwyleg|polski)/);
  });

  for (const lost of ['title', 'organisation', 'organisationName', 'kind', 'languages']) {
    it(`says the rest where ${lost} is missing`, async () => {
      const element = await showing(about({ [lost]: undefined, reviewed: '2026-01-01' }));

      expect(element.state).to.equal('ready');
      expect(rows(element, 'facts').map(([term]) => term)).to.include('Last checked');
      expect(part(element, 'facts')?.textContent).not.to.match(/undefined/);
      await expect(element).to.be.accessible();
    });
  }

  it('says whose information it is, when it was checked, by whom, under which licence, in which languages', async () => {
    const element = await showing(illustrative);

    expect(said(element, 'heading')).to.equal('About this information');
    expect(rows(element, 'facts')).to.deep.equal([
      ['Title', 'How Wenlowdale keeps its promises'],
      ['Council', 'Wenlowdale Council'],
      ['First published', '5 October 2026'],
      ['Last checked', '1 November 2026'],
      ['To be checked again by', '1 May 2027'],
      ['Kept by', 'Corporate Family Board'],
      ['Licence', 'Open Government Licence v3.0 (for illustration: nothing here was published by a council)'],
      ['Languages', 'English and Welsh'],
      ['Questions', 'Questions about this page promises@example.org'],
    ]);
    expect(said(element, 'disclaimer')).to.match(/^Wenlowdale does not exist\./);
    await expect(element).to.be.accessible();
  });

  it('leaves out what the document does not say', async () => {
    const element = await showing({ ...sample(), documents: [] });

    expect(rows(element, 'facts')).to.deep.equal([
      ['Title', 'How Wenlowdale keeps its promises'],
      ['Council', 'Wenlowdale Council'],
      ['Languages', 'English'],
    ]);
    for (const name of ['disclaimer', 'sources', 'symbols', 'notes', 'foot'])
      expect(said(element, name), name).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('says on the day after that the date of the next check has passed', async () => {
    const nextReview = { nextReview: '2026-11-21' };
    const before = await showing(about(nextReview), '2026-11-21');
    const after = await showing(about(nextReview), '2026-11-22');

    expect(rows(before, 'facts')).to.deep.include(['To be checked again by', '21 November 2026']);
    expect(rows(after, 'facts')).to.deep.include(['To be checked again by', '21 November 2026 This date has passed.']);
    expect(said(after, 'foot')).to.match(/due to be checked again by 21 November 2026/);
    await expect(after).to.be.accessible();
  });

  const ways: { contact: Record<string, unknown>; says: string; links: string[][] }[] = [
    { contact: {}, says: 'Corporate parenting team', links: [] },
    {
      contact: { url: 'https://example.org/team' },
      says: 'Corporate parenting team',
      links: [['Corporate parenting team', 'https://example.org/team']],
    },
    {
      contact: {
        phone: { display: '01632 960 001', e164: '+441632960001' },
        email: 'team@example.org',
        hours: 'Weekdays',
      },
      says: 'Corporate parenting team 01632 960 001 team@example.org Weekdays',
      links: [
        ['01632 960 001', 'tel:+441632960001'],
        ['team@example.org', 'mailto:team@example.org'],
      ],
    },
    {
      contact: { phone: { display: '01632 960 001' } },
      says: 'Corporate parenting team 01632 960 001',
      links: [['01632 960 001', 'tel:01632960001']],
    },
    {
      contact: { phone: { display: '01632 960 001 or 002' } },
      says: 'Corporate parenting team 01632 960 001 or 002',
      links: [],
    },
    {
      contact: { email: 'team@example.org?bcc=all@example.org' },
      says: 'Corporate parenting team team@example.org?bcc=all@example.org',
      links: [],
    },
  ];
  for (const { contact, says, links: expected } of ways) {
    it(`says whom to ask, and how: ${says}`, async () => {
      const element = await showing(about({ contact: 'team' }, contact));

      expect(rows(element, 'facts')).to.deep.include(['Questions', says]);
      expect(links(element, 'facts')).to.deep.equal(expected);
    });
  }

  it('says nothing of a contact that is not in the document', async () => {
    expect(rows(await showing(about({ contact: 'nobody' })), 'facts').map(([name]) => name)).not.to.include(
      'Questions',
    );
  });

  for (const url of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', ' \tjavascript:alert(1)']) {
    it(`names a licence and refuses a link to ${JSON.stringify(url)}`, async () => {
      const element = await showing(about({ licence: { name: 'Our licence', url }, url }, { url }));

      expect(links(element, 'facts')).to.deep.equal([]);
      expect(element.shadowRoot!.innerHTML).not.to.match(/script:|data:text/i);
    });
  }

  it('refuses such a link even where the document was not checked', () => {
    const page = document.createElement('div');
    render(link('javascript:alert(1)', 'Our licence', { base: undefined }), page);

    expect(page.querySelectorAll('a').length).to.equal(0);
    expect(read(page)).to.equal('Our licence');
  });

  it('links to a licence that may be linked to', async () => {
    const licence = { name: 'OGL', url: 'https://example.org/ogl' };

    expect(links(await showing(about({ licence })), 'facts')).to.deep.equal([['OGL', 'https://example.org/ogl']]);
  });

  it('puts the symbols of the sources into words', async () => {
    expect(rows(await showing(illustrative), 'symbols')).to.deep.include([
      'c',
      'Hidden, so that nobody can be recognised.',
    ]);
  });

  const levels = [
    { given: 2, heads: ['H2', 'H3', 'H4'] },
    { given: 3, heads: ['H3', 'H4', 'H5'] },
    { given: 6, heads: ['H6', 'H6', 'H6'] },
  ];
  for (const { given, heads } of levels) {
    it(`heads itself and its parts with ${heads.join(', ')} at heading level ${given}`, async () => {
      const element = await showing(westmorland);
      element.headingLevel = given;
      await element.updateComplete;

      expect(['heading', 'subheading', 'minor'].map((name) => part(element, name)!.tagName)).to.deep.equal(heads);
    });
  }
});

describe('the sources in <cp-about-data>', () => {
  it('are first what the document is made from', async () => {
    const openData =
      'Figures taken from the open data of the Department for Education. ' +
      'Contains public sector information licensed under the Open Government Licence v3.0.';
    const element = await showing(wakefield);
    const list = part(element, 'sources')!.querySelector(':scope > ul');

    expect(items(list)).to.deep.equal([
      'Children in Care Strategy 2018 - 2021 – Version 2: January 2019; dated January 2019; covers 2018 to 2021; ' +
        'its own review was due by January 2020 ' +
        'The strategy does not say which body adopted it, or when. No review of January 2020 is recorded in it.',
      `Children looked after in England including adoptions: 2025 ${openData}`,
      `Stability measures for children looked after in England: 2025 ${openData}`,
    ]);
  });

  it('are then, behind a line to press, what is only named, law and guidance apart', async () => {
    const element = await showing(westmorland);
    const details = part(element, 'sources')!.querySelector('details')!;
    const [named, law] = [...details.querySelectorAll('ul')];

    expect(details.open).to.equal(false);
    expect(said(element, 'toggle')).to.equal('Also named: 23 documents');
    expect([items(named).length, said(element, 'minor'), items(law).length]).to.deep.equal([14, 'Law and guidance', 9]);
    expect(items(law)).to.include('Children Act 1989');
    expect(items(named)).to.include(
      'EIA – planned The equality impact assessment of the strategy. The Cabinet report says that it is to follow.',
    );

    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  const entries: { entry: Record<string, unknown>; says: string }[] = [
    { entry: { title: 'Strategy' }, says: 'Strategy' },
    { entry: { title: 'Strategy 2024', date: '2024' }, says: 'Strategy 2024' },
    { entry: { title: 'Strategy', date: '2024' }, says: 'Strategy – dated 2024' },
    { entry: { title: 'Strategy 2024', date: '2024-03' }, says: 'Strategy 2024 – dated March 2024' },
    { entry: { title: 'Strategy', shortTitle: 'The plan' }, says: 'Strategy – The plan' },
    { entry: { title: 'The whole plan', shortTitle: 'whole plan' }, says: 'The whole plan' },
    { entry: { title: 'Strategy', reviewDate: '2026-11-22' }, says: 'Strategy' },
    {
      entry: { title: 'Strategy', reviewDate: '2026-11-21' },
      says: 'Strategy – its own review was due by 21 November 2026',
    },
    { entry: { title: 'Promise', availability: 'headings-only' }, says: 'Promise – only its headings are printed' },
    { entry: { title: 'Promise', availability: 'not-found' }, says: 'Promise – not found' },
    { entry: { title: 'Promise', availability: 'in-the-archive' }, says: 'Promise – in the archive' },
    { entry: { title: '<b>Bold</b>' }, says: '<b>Bold</b>' },
  ];
  for (const { entry, says } of entries) {
    it(`say of ${JSON.stringify(entry)}: ${says}`, async () => {
      expect(read(part(await showing(documents(entry)), 'sources')!.querySelector('li'))).to.equal(says);
    });
  }

  it('link to a document that may be linked to, and to no other', async () => {
    const data = documents({ url: 'https://example.org/paper' }, { url: 'javascript:alert(1)' });

    expect(links(await showing(data), 'sources')).to.deep.equal([['Paper 0', 'https://example.org/paper']]);
  });

  it('have no heading for law where nothing else is named', async () => {
    const element = await showing(documents({ kind: 'legislation', availability: 'referenced-not-included' }));

    expect(said(element, 'minor')).to.equal(undefined);
    expect(said(element, 'toggle')).to.equal('Also named: 1 document');
  });
});
