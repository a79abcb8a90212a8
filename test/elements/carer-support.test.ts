import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';

import '../../src/elements/carer-support/carer-support.js';
import '../../src/elements/data/data.js';
import '../../src/elements/languages/languages.js';
import '../../src/elements/strategy/strategy.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpFilterEvent } from '../../src/data/events.js';
import type { CpCarerSupport } from '../../src/elements/carer-support/carer-support.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const showing = (data: unknown, audience = '') =>
  fixture<CpCarerSupport>(html`<cp-carer-support audience=${audience} .data=${data as never}></cp-carer-support>`);
const titles = (element: Element) => all(element, '[part=name]');
const offer = (element: Element, id: string) =>
  element.shadowRoot!.getElementById(id)!.textContent!.replace(/\s+/g, ' ').trim();
const group = (element: Element, at: number) => element.shadowRoot!.querySelectorAll('[part=group]')[at]!;
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4);

/** The sample with offers. Each says its id where it has no words of its own. */
function offers(...fields: Record<string, unknown>[]) {
  const usual = { audiences: ['foster'], category: 'other' };
  return {
    ...sample(),
    carerSupport: { offers: fields.map((one, at) => ({ id: `o-${at}`, title: `Offer ${at}`, ...usual, ...one })) },
  };
}

describe('<cp-carer-support>', () => {
  it('shows Westmorland’s package of nine, its training, its review and kinship care, under the service’s name', async () => {
    const element = await showing(westmorland);

    expect(said(element, 'provider')).to.equal('Provided by: Cumbria Fostering');
    expect(all(element, '[part=subheading]')).to.deep.equal([
      'The support package',
      'Training',
      'More support',
      'Cumbria’s biggest family',
      'Kinship Care',
    ]);
    expect(group(element, 0).querySelectorAll('[part=offer]').length).to.equal(9);
    expect(titles(element).slice(9)).to.deep.equal([
      'Skills to Foster',
      'Training every year',
      'Fostering Changes',
      'A review every year',
      'Help for kinship carers',
    ]);
    expect(offer(element, 'wf-carers-mandatory-training')).to.contain('21 hours mandatory training a year');
    expect(offer(element, 'wf-carers-long-service')).to.contain('5 to 30 years of service, and more');
    expect(offer(element, 'wf-carers-fostering-friendly')).to.contain('Since 2014');
    expect(offer(element, 'wf-carers-kinship')).to.contain('Provided by: Westmorland and Furness Council');
    expect(offer(element, 'wf-carers-kinship')).to.contain('For kinship carers');
    expect(offer(element, 'wf-carers-section-kinship')).to.match(/relative or friend.+first thing we look at.+stigma/);
    expect(offer(element, 'wf-carers-section-family')).to.contain('Two of the council’s foster carers');
    await expect(element).to.be.accessible();
  });

  it('says whom to ask, each team once, however many offers name it', async () => {
    const element = await showing(illustrative);

    expect(all(element, '[part=contact]')).to.deep.equal([
      'Foster Wenlow 0808 157 0300 foster@example.org Monday to Saturday, 9am to 7pm',
      'Foster Wenlow night line 0808 157 0301 Every night, 7pm to 9am',
    ]);
    const numbers = [...element.shadowRoot!.querySelectorAll('a[href^=tel]')].map((one) => one.getAttribute('href'));
    expect(numbers).to.deep.equal(['tel:+448081570300', 'tel:+448081570301']);
  });

  it('says amounts with their unit, and what they are about', async () => {
    const element = await showing(illustrative);

    expect(all(element, '[part=amount]')).to.deep.equal([
      '21 hours training a year',
      'at least 6 sessions, and more if you need them',
      '5 to 30 years of service',
      'at least £198 a week',
      '5 days of paid leave a year',
      '1 review a year',
    ]);
    expect(said(element, 'foot')).to.match(/Example only/);
    await expect(element).to.be.accessible();
  });

  it('shows what St Helens offers, without making up amounts or a package', async () => {
    const element = await showing(stHelens);

    expect(titles(element).length).to.equal(5);
    expect(all(element, '[part=subheading]')).to.deep.equal(['Training', 'More support']);
    expect(all(element, '[part=amount], [part=contacts], [part=provider]')).to.deep.equal([]);
    expect(offer(element, 'sh-carer-special-guardianship')).to.contain(
      'For connected persons who foster and special guardians',
    );
    await expect(element).to.be.accessible();
  });

  for (const [council, data] of Object.entries({ Cambridgeshire: cambridgeshire, Wakefield: wakefield })) {
    it(`says that ${council} prints nothing for carers, and nothing that the page says contradicts it`, async () => {
      const element = await fixture<CpCarerSupport>(
        html`<cp-carer-support .data=${data as never}><p>This is in our strategy.</p></cp-carer-support>`,
      );

      expect(element.state).to.equal('ready');
      expect(said(element, 'notice')).to.equal('Nothing has been published here about support for carers.');
      expect(element.querySelector('p')!.offsetHeight).to.equal(0);
      await expect(element).to.be.accessible();
    });
  }

  it('says the same of a council whose document has nothing about carers, beside what the page says', async () => {
    const none = await showing(sample());

    expect(none.state).to.equal('empty');
    expect(said(none, 'notice')).to.equal('Nothing has been published here about support for carers.');
  });

  it('leads to where the page shows who provides an offer, by a link', async () => {
    const page = await fixture(
      html`<cp-data .data=${illustrative as never}
        ><cp-carer-support></cp-carer-support><cp-strategy></cp-strategy
      ></cp-data>`,
    );
    const [element, strategy] = [page.querySelector('cp-carer-support')!, page.querySelector('cp-strategy')!];
    const links = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=provider] [part~=mention]')];
    await waitUntil(() => links().length);

    expect(links().map((one) => one.getAttribute('href'))).to.include.members(['#il-org-fostering', '#il-org-trust']);
    links()[0]!.click();
    expect(strategy.shadowRoot!.activeElement!.id).to.equal('il-org-fostering');
    await expect(element).to.be.accessible();
  });

  it('lets a reader choose what kind of carer they are, tells the page, and takes it back', async () => {
    const element = await showing(westmorland);
    const select = part(element, 'select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'All carers',
      'foster carers',
      'kinship carers',
    ]);

    const told = oneEvent(element, 'cp-filter');
    select.value = 'kinship';
    select.dispatchEvent(new Event('change'));
    const { filters, shown: count } = (await told) as never as CpFilterEvent;
    await element.updateComplete;

    expect([filters, count]).to.deep.equal([{ audience: 'kinship' }, 1]);
    expect(titles(element)).to.deep.equal(['Help for kinship carers']);
    expect(said(element, 'result')).to.equal('1 of 14 kinds of support shown');
    expect(said(element, 'subheading')).to.equal('More support');
    part(element, 'button')!.click();
    await element.updateComplete;
    expect(titles(element).length).to.equal(14);
    expect(element.shadowRoot!.activeElement === part(element, 'select')).to.equal(true);
  });

  it('says so where nothing is published for a kind of carer, and offers no choice where there is but one', async () => {
    const nothing = await showing(stHelens, 'adopter');
    const one = await showing(offers({}, {}));

    expect(titles(nothing)).to.deep.equal([]);
    expect(said(nothing, 'notice')).to.equal('Nothing is published here for these carers. You can still ask.');
    expect(all(one, '[part=filters], [part=audience]')).to.deep.equal([]);
    expect(titles(one)).to.deep.equal(['Offer 0', 'Offer 1']);
  });

  it('says for whom a group is once, if it is for the same carers', async () => {
    const element = await showing(westmorland);

    expect(group(element, 0).querySelectorAll('[part=audience]').length).to.equal(1);
    expect(group(element, 0).querySelector('[part=audience]')!.textContent).to.equal('For foster carers');
    expect(group(element, 2).querySelectorAll('[part=offer] > [part=audience]').length).to.equal(2);
  });

  it('shows codes that it does not know as plainly as it can', async () => {
    const element = await showing(offers({ audiences: ['respite-carer'], category: 'bicycle-repair' }, {}));

    expect(offer(element, 'o-0')).to.equal('Offer 0 For respite carer');
  });

  it('speaks Welsh where the page does, and keeps its headings in order', async () => {
    const page = await fixture(
      html`<div lang="cy"><cp-carer-support heading-level="2" .data=${westmorland as never}></cp-carer-support></div>`,
    );
    const element = page.querySelector('cp-carer-support')!;
    await reached(element, 'ready');

    expect(said(element, 'heading')).to.equal('Cymorth i ofalwyr');
    expect(part(element, 'name')!.localName).to.equal('h4');
    expect(part(element, 'name')!.querySelector('[lang=en]')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shows hostile words as text, and holds absurdly long ones on a narrow screen', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const console = new ConsoleLines();
    const data = offers(
      { title: bad, text: long, url: 'javascript:alert(1)' },
      { title: long, audiences: ['kinship'] },
    );
    const page = await fixture(html`<div><cp-carer-support .data=${data as never}></cp-carer-support></div>`);
    console.restore();
    page.setAttribute('style', 'inline-size: 288px');
    const element = page.firstElementChild!;

    expect(shown(element)).to.contain(bad);
    expect(element.shadowRoot!.querySelector('img, a')).to.equal(null);
    expect(part(element, 'base')!.scrollWidth).to.be.at.most(288);
  });

  it('wraps a long address for mail on a narrow screen', async () => {
    const email = 'fostering.recruitment.and.assessment@westmorlandandfurness.gov.uk';
    const contact = { id: 'fostering', label: 'Fostering', email, purposes: ['fostering'] };
    const data = { ...offers({}), access: { contacts: [contact], languageServices: [], formats: [] } };
    const page = await fixture(
      html`<div style="inline-size: 288px"><cp-carer-support .data=${data as never}></cp-carer-support></div>`,
    );
    const element = page.firstElementChild!;
    await waitUntil(() => part(element, 'link'));

    expect(part(element, 'link')!.getBoundingClientRect().width).to.be.at.most(288);
  });

  it('asks once for the nearest document, keeps its children when that fails, and goes with a move', async () => {
    const server = new StubbedFetch();
    const console = new ConsoleLines();
    const [good, bad] = [server.publish(json(westmorland)), server.publish(status(404))];
    const page = await fixture(
      html`<div>
        <cp-data src=${good}><cp-carer-support></cp-carer-support><cp-languages></cp-languages></cp-data>
        <cp-data src=${bad}
          ><cp-carer-support id="moved"><p>Ring us.</p></cp-carer-support></cp-data
        >
      </div>`,
    );
    const moved = page.querySelector<CpCarerSupport>('#moved')!;
    await reached(moved, 'failed');
    await reached(page.querySelector('cp-carer-support')!, 'ready');

    expect(server.asked(good)).to.equal(1);
    expect(moved.querySelector('p')!.assignedSlot).to.not.equal(null);
    page.querySelector('cp-data')!.append(moved);
    await reached(moved, 'ready');
    expect(titles(moved).length).to.equal(14);
    server.restore();
    console.restore();
  });
});
