import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/partner-duties/partner-duties.js';
import type { CpPartnerDuties } from '../../src/elements/partner-duties/partner-duties.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { dutiesOf, law } from '../helpers/duties.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const data = dutiesOf({}, { title: 'Promise', statedBy: 'council', strength: 'policy' });

describe('<cp-partner-duties> on a page', () => {
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
    const src = server.publish(json(data));
    const drawn: string[] = [];
    const heard = ({ target }: Event) => drawn.push(shown(target as Element));
    await fixture(
      html`<cp-data src=${src} @cp-load=${heard}
        ><cp-partner-duties for="nhs"></cp-partner-duties><cp-partner-duties></cp-partner-duties
      ></cp-data>`,
    );
    await waitUntil(() => drawn.length === 2);

    for (const words of drawn) expect(words).to.contain('Wenlowdale Council');
    expect(server.asked(src)).to.equal(1);
  });

  it('keeps its children and says what is the matter if the document cannot be had', async () => {
    const src = server.publish(status(404));
    const panel = await fixture<CpPartnerDuties>(
      html`<cp-partner-duties src=${src}><p>In danger, ring 999.</p></cp-partner-duties>`,
    );
    await reached(panel, 'failed');

    expect(said(panel, 'notice')).to.match(/could not be found/);
    expect(panel.querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('says that no duties are published, and 999 all the same', async () => {
    const panel = await fixture<CpPartnerDuties>(
      html`<cp-partner-duties .data=${{ ...data, duties: undefined } as never}></cp-partner-duties>`,
    );
    await reached(panel, 'empty');

    expect(said(panel, 'notice')).to.match(/No duties have been published here yet.*999/);
  });

  it('says so in a whole sentence where the page asks for every kind of partner and the list is empty', async () => {
    const panel = await fixture<CpPartnerDuties>(
      html`<cp-partner-duties .data=${{ ...data, duties: [] } as never}></cp-partner-duties>`,
    );
    await reached(panel, 'ready');

    expect(said(panel, 'notice')).to.match(/^No duties have been published here yet/);
  });

  it('survives being moved', async () => {
    const panel = await fixture<CpPartnerDuties>(
      html`<cp-partner-duties for="nhs" .data=${data as never}></cp-partner-duties>`,
    );
    await reached(panel, 'ready');
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(panel);
    await reached(panel, 'ready');

    expect(said(panel, 'title')).to.equal('Duty 1');
  });

  it('links to the law where another panel of the page shows it', async () => {
    const page = await fixture(
      html`<cp-data .data=${data}
        ><cp-partner-duties for="nhs" law-only></cp-partner-duties
        ><cp-partner-duties for="nhs" class="other"></cp-partner-duties
      ></cp-data>`,
    );
    const other = page.querySelector<CpPartnerDuties>('.other')!;
    await waitUntil(() => part(other, 'mention'));

    expect(said(other, 'mention')).to.equal('Children Act 1989, s.27');
    part(other, 'mention')!.click();
    expect(page.querySelector('cp-partner-duties')!.shadowRoot!.activeElement!.id).to.equal('act');
  });

  it('speaks Welsh where the page does', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <cp-partner-duties for="nhs" .data=${{ ...data, provisions: [law('act')] } as never}></cp-partner-duties>
      </div>`,
    );
    const panel = page.querySelector('cp-partner-duties')!;
    await reached(panel, 'ready');

    expect(said(panel, 'heading')).to.contain('Y GIG: dyletswyddau i blant mewn gofal');
    expect(said(panel, 'risk')).to.match(/A oes plentyn mewn perygl nawr\?.*999/);
    expect(said(panel, 'strength')).to.equal('Rhaid');
    expect(said(panel, 'facts')).to.contain('Mewn grym; gwiriwyd ar 31 Awst 2026.');
    await expect(panel).to.be.accessible();
  });
});
