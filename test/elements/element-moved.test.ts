import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import type { CpData } from '../../src/elements/data/data.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { Frame } from '../helpers/frame.js';
import { part, reached, said } from '../helpers/reader.js';
import { figuresOf, sample } from '../helpers/sample.js';
import { held, json, StubbedFetch } from '../helpers/stub-fetch.js';

const script = `<script type="application/json">${JSON.stringify(figuresOf({}, { value: 5 }))}</script>`;
const page = `<cp-data>${script}<cp-kpi-tile indicator="measure"><p>Before</p></cp-kpi-tile></cp-data>`;
const tileIn = (around: ParentNode) => around.querySelector<CpKpiTile>('cp-kpi-tile')!;

describe('an element of a lively page', () => {
  let server: StubbedFetch;
  let frame: Frame | undefined;

  beforeEach(() => (server = new StubbedFetch()));
  afterEach(() => {
    server.restore();
    frame?.close();
    frame = undefined;
  });

  it('is moved, taken away and put back, while its document is on its way and afterwards', async () => {
    const { answer, release } = held(json(sample()));
    const src = server.publish(answer);
    const around = await fixture(
      html`<cp-data src=${src}
        ><div></div>
        <cp-kpi-tile indicator="in-touch"></cp-kpi-tile
      ></cp-data>`,
    );
    const tile = tileIn(around);
    around.querySelector('div')!.append(tile);
    tile.remove();
    release();
    around.prepend(tile);
    await reached(tile, 'ready');
    expect(said(tile, 'figure')).to.equal('92%');

    tile.remove();
    tile.indicator = 'in-care';
    await tile.updateComplete;
    around.append(tile);
    await tile.updateComplete;
    expect(said(tile, 'figure')).to.equal('1,234');
    expect(server.asked(src)).to.equal(1);
  });

  it('hears the new document of its page after it was away', async () => {
    const around = await fixture<CpData>(
      html`<cp-data .data=${figuresOf({}, { value: 1 })}><cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>`,
    );
    const tile = tileIn(around);
    tile.remove();
    around.data = figuresOf({}, { value: 2 });
    await around.updateComplete;
    around.append(tile);
    await waitUntil(() => said(tile, 'figure') === '2');
    around.data = figuresOf({}, { value: 3 });
    await waitUntil(() => said(tile, 'figure') === '3');
  });

  it('may be emptied, and given other children, at any time', async () => {
    const tile = await fixture<CpKpiTile>(html`<cp-kpi-tile indicator="in-touch"></cp-kpi-tile>`);
    tile.append('Please wait');
    tile.replaceChildren();
    tile.data = sample();
    await reached(tile, 'ready');
    tile.textContent = 'Other';
    tile.replaceChildren();
    await tile.updateComplete;

    expect(said(tile, 'figure')).to.equal('92%');
  });

  it('may be copied', async () => {
    const tile = await fixture<CpKpiTile>(
      html`<cp-kpi-tile indicator="in-touch" src=${server.publish(json(sample()))}></cp-kpi-tile>`,
    );
    await reached(tile, 'ready');
    const copy = tile.cloneNode(true) as CpKpiTile;
    tile.after(copy);
    await reached(copy, 'ready');

    expect(said(copy, 'figure')).to.equal('92%');
  });

  it('keeps its looks and its life when it is moved into the page of an iframe, and back', async () => {
    frame = await Frame.open('<main></main>', 'cy');
    const tile = await fixture<CpKpiTile>(html`<cp-kpi-tile indicator="in-touch" .data=${sample()}></cp-kpi-tile>`);
    const home = tile.parentElement!;
    const border = () => tile.ownerDocument.defaultView!.getComputedStyle(part(tile, 'tile')!).borderTopWidth;
    expect(border()).to.equal('1px');
    frame.document.querySelector('main')!.append(tile);
    expect(border()).to.equal('1px');
    await waitUntil(() => said(tile, 'fraction') === '46 o 50');
    frame.document.documentElement.lang = 'en';
    await waitUntil(() => said(tile, 'fraction') === '46 of 50');
    home.append(tile);

    expect(border()).to.equal('1px');
  });

  it('may be made in one page for another', async () => {
    frame = await Frame.open('<cp-other></cp-other>');
    const around = document.createElement('cp-data');
    around.data = figuresOf({}, { value: 5 });
    const tile = document.createElement('cp-kpi-tile');
    tile.indicator = 'measure';
    around.append(tile);
    frame.document.body.append(around);
    await reached(tile, 'ready');

    expect(said(tile, 'figure')).to.equal('5');
    expect(frame.window.getComputedStyle(around).display).to.equal('contents');
    expect(frame.window.getComputedStyle(part(tile, 'tile')!).borderTopWidth).to.equal('1px');
  });

  it('does not mind a script that stands in the page twice', async () => {
    frame = await Frame.open(page);
    const errors: string[] = [];
    frame.window.addEventListener('error', ({ message }) => errors.push(message));
    await frame.load('elements/data/data');
    await frame.load('elements/kpi-tile/kpi-tile');
    await frame.load('elements/kpi-tile/kpi-tile', '?again');
    await frame.load('elements/data/data', '?again');
    await reached(tileIn(frame.document), 'ready');

    expect(said(tileIn(frame.document), 'figure')).to.equal('5');
    expect(errors).to.deep.equal([]);
  });

  // The entries of the build load the guard first; a page test holds that they do.
  it('does not mind ids that stop Lit from loading', async () => {
    const ids = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'];
    frame = await Frame.open(ids.map((id) => `<a id="${id}" name="${id}"></a>`).join('') + page);
    await frame.load('elements/element/guard');
    await frame.load('elements/kpi-tile/kpi-tile');
    await frame.load('elements/data/data');
    await reached(tileIn(frame.document), 'ready');

    expect(said(tileIn(frame.document), 'figure')).to.equal('5');
  });

  it('leaves its children to be read where scripts are blocked or fail', async () => {
    frame = await Frame.open(page);

    expect(tileIn(frame.document).querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('touches nothing of the page around it', async () => {
    frame = await Frame.open(page);
    const { window } = frame;
    const before = new Set(Object.keys(window));
    const outside = frame.document.head.innerHTML;
    await frame.load('elements/data/data');
    await frame.load('elements/kpi-tile/kpi-tile');
    await reached(tileIn(frame.document), 'ready');
    const added = Object.keys(window).filter((key) => !before.has(key) && !/^lit|^reactive/.test(key));

    expect(added).to.deep.equal([]);
    expect(frame.document.head.innerHTML).to.equal(outside);
    expect(frame.document.cookie).to.equal('');
    expect(window.localStorage.length + window.sessionStorage.length).to.equal(0);
  });
});
