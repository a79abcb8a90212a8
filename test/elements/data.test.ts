import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import type { CpData } from '../../src/elements/data/data.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { reached, said } from '../helpers/reader.js';
import { figuresOf, sample } from '../helpers/sample.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const saying = (value: number) => figuresOf({}, { value });
const tileIn = (page: Element) => page.querySelector<CpKpiTile>('cp-kpi-tile')!;
const inline = (text: string) => Object.assign(document.createElement('script'), { type: 'application/json', text });

describe('<cp-data>', () => {
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

  it('gives the document at its address to an element inside it', async () => {
    const src = server.publish(json(saying(7)));
    const page = await fixture(html`<cp-data src=${src}><cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>`);
    await reached(tileIn(page), 'ready');

    expect(said(tileIn(page), 'figure')).to.equal('7');
  });

  it('asks once for one file, whatever place in it an address names', async () => {
    const src = server.publish(json(saying(7)));
    const page = await fixture<Element>(
      html`<div>
        <cp-kpi-tile src=${src} indicator="measure"></cp-kpi-tile>
        <cp-kpi-tile src=${`${src}#figures`} indicator="measure"></cp-kpi-tile>
      </div>`,
    );
    for (const tile of page.querySelectorAll('cp-kpi-tile')) await reached(tile, 'ready');

    expect(server.requests.length).to.equal(1);
  });

  it('asks again for an address that answered something else than a document', async () => {
    const src = server.publish(json([]), json(saying(7)));
    const first = await fixture<CpKpiTile>(html`<cp-kpi-tile src=${src} indicator="measure"></cp-kpi-tile>`);
    await reached(first, 'failed');
    const second = await fixture<CpKpiTile>(html`<cp-kpi-tile src=${src} indicator="measure"></cp-kpi-tile>`);
    await reached(second, 'ready');

    expect(said(second, 'figure')).to.equal('7');
    expect(said(first, 'figure')).to.equal('7');
  });

  it('says how far its document has come, also to style sheets, and follows none once it is gone', async () => {
    const page = await fixture<CpData>(html`<cp-data></cp-data>`);
    const is = (state: CpData['state']) => {
      expect(page.state).to.equal(state);
      expect(page.matches(`:state(${state})`)).to.equal(true);
    };
    is('idle');
    page.src = server.publish(json(saying(7)));
    await page.updateComplete;
    is('loading');
    await reached(page, 'ready');
    is('ready');
    page.src = server.publish(status(404));
    await reached(page, 'failed');
    is('failed');
    page.remove();
    expect(page.state).to.equal('idle');
    document.body.append(page);
    page.src = server.publish(json(saying(8)));
    await reached(page, 'ready');
    is('ready');
    page.remove();
  });

  it('gives the document in a script of the page', async () => {
    const page = await fixture<CpData>(html`<cp-data><cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>`);
    page.prepend(inline(`\uFEFF ${JSON.stringify(saying(8))}`));
    await reached(tileIn(page), 'ready');

    expect(said(tileIn(page), 'figure')).to.equal('8');
    expect(server.requests).to.deep.equal([]);
  });

  it('gives the document that the page hands over, also if it did so before the element was known', async () => {
    const page = document.createElement('div');
    page.innerHTML = '<cp-data><cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>';
    (page.firstElementChild as CpData).data = saying(9);
    document.body.append(page);
    await reached(tileIn(page), 'ready');

    expect(said(tileIn(page), 'figure')).to.equal('9');
    page.remove();
  });

  const order = [
    { given: 'data, src and a script', data: saying(1), src: saying(2), script: saying(3), shows: '1' },
    { given: 'src and a script', data: undefined, src: saying(2), script: saying(3), shows: '2' },
    { given: 'a script', data: undefined, src: undefined, script: saying(3), shows: '3' },
  ];
  for (const { given, data, src, script, shows } of order) {
    it(`takes, of ${given}, the first`, async () => {
      const address = src ? server.publish(json(src)) : '';
      const page = await fixture<CpData>(
        html`<cp-data src=${address} .data=${data}><cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>`,
      );
      page.prepend(inline(JSON.stringify(script)));
      await reached(tileIn(page), 'ready');

      expect(said(tileIn(page), 'figure')).to.equal(shows);
    });
  }

  const own = [
    { given: 'its data', data: saying(1), src: saying(2), shows: '1' },
    { given: 'its src', data: undefined, src: saying(2), shows: '2' },
    { given: 'what is around it', data: undefined, src: undefined, shows: '3' },
  ];
  for (const { given, data, src, shows } of own) {
    it(`leaves an element ${given}`, async () => {
      const address = src ? server.publish(json(src)) : '';
      const page = await fixture(
        html`<cp-data .data=${saying(3)}>
          <cp-kpi-tile indicator="measure" src=${address} .data=${data}></cp-kpi-tile>
        </cp-data>`,
      );
      await reached(tileIn(page), 'ready');

      expect(said(tileIn(page), 'figure')).to.equal(shows);
    });
  }

  it('gives way to a nearer one', async () => {
    const page = await fixture(
      html`<cp-data .data=${saying(1)}>
        <cp-data .data=${saying(2)}><cp-kpi-tile id="inner" indicator="measure"></cp-kpi-tile></cp-data>
        <cp-kpi-tile id="outer" indicator="measure"></cp-kpi-tile>
      </cp-data>`,
    );

    expect(said(page.querySelector('#inner')!, 'figure')).to.equal('2');
    expect(said(page.querySelector('#outer')!, 'figure')).to.equal('1');
  });

  it('hands on another document when its address changes, and none when it has none any more', async () => {
    const [first, second] = [server.publish(json(saying(1))), server.publish(json(saying(2)))];
    const page = await fixture<CpData>(
      html`<cp-data src=${first}><cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>`,
    );
    await reached(tileIn(page), 'ready');
    page.src = second;
    await waitUntil(() => said(tileIn(page), 'figure') === '2');
    page.removeAttribute('src');
    await reached(tileIn(page), 'idle');

    expect(said(tileIn(page), 'figure')).to.equal(undefined);
  });

  it('takes no other script for a document', async () => {
    const page = await fixture<CpData>(
      html`<cp-data>
        <div>
          <script type="application/json">
            { "indicators": {} }
          </script>
        </div>
        <cp-kpi-tile indicator="measure"></cp-kpi-tile>
      </cp-data>`,
    );
    page.append(Object.assign(inline('{"@type": "GovernmentOrganization"}'), { type: 'application/ld+json' }));
    await tileIn(page).updateComplete;

    expect(tileIn(page).state).to.equal('idle');
  });

  const broken = [
    { script: '{"about": ', why: 'is cut off', says: /script in <cp-data>/ },
    { script: '['.repeat(100_000), why: 'is too deep', says: /too-deep/ },
    { script: `"${'x'.repeat(5_000_001)}"`, why: 'is too long', says: /too-big/ },
    { script: '[]', why: 'is a list', says: /expected a document/ },
    { script: 'null', why: 'is null', says: /expected a document/ },
    { script: '"about"', why: 'is text', says: /expected a document/ },
  ];
  for (const { script, why, says } of broken) {
    it(`fails in words when the script ${why}, with one line for the web team and no button that cannot help`, async () => {
      const page = await fixture<CpData>(
        html`<cp-data><cp-kpi-tile indicator="measure"></cp-kpi-tile><cp-kpi-tile></cp-kpi-tile></cp-data>`,
      );
      page.prepend(inline(script));
      await reached(tileIn(page), 'failed');

      expect(said(tileIn(page), 'notice')).to.match(/cannot be shown/);
      expect(said(tileIn(page), 'button')).to.equal(undefined);
      expect(console.lines.length).to.equal(1);
      expect(console.lines[0]).to.match(says);
    });
  }

  it('is hidden with all that is in it where a page says so', async () => {
    const page = await fixture<HTMLElement>(html`<cp-data hidden><p>Words of the page.</p></cp-data>`);

    expect(page.querySelector('p')!.checkVisibility()).to.equal(false);
    page.hidden = false;
    expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('shows nothing itself, and leaves the page laid out as if it were not there', async () => {
    const page = await fixture<CpData>(html`<cp-data .data=${sample()}><p>The page</p></cp-data>`);

    expect(getComputedStyle(page).display).to.equal('contents');
    await expect(page).to.be.accessible();
  });
});
