import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import type { CpData } from '../../src/elements/data/data.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { Frame } from '../helpers/frame.js';
import { reached, said } from '../helpers/reader.js';
import { figuresOf } from '../helpers/sample.js';

const saying = (value: number) => figuresOf({}, { value });
const script = (value: number) => `<script type="application/json">${JSON.stringify(saying(value))}</script>`;
const tileIn = (page: ParentNode) => page.querySelector<CpKpiTile>('cp-kpi-tile')!;

describe('<cp-data> that comes late', () => {
  let frame: Frame | undefined;

  afterEach(() => {
    frame?.close();
    frame = undefined;
  });

  const orders = [
    ['elements/data/data', 'elements/kpi-tile/kpi-tile'],
    ['elements/kpi-tile/kpi-tile', 'elements/data/data'],
  ] as const;
  for (const [first, second] of orders) {
    it(`is heard when ${first} is known first`, async () => {
      frame = await Frame.open(`<cp-data>${script(5)}<cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>`);
      await frame.load(first);
      await frame.load(second);
      await reached(tileIn(frame.document), 'ready');

      expect(said(tileIn(frame.document), 'figure')).to.equal('5');
    });
  }

  it('waits for the whole of a document that stands in a page which is still on its way', async () => {
    frame = await Frame.open('');
    await frame.load('elements/data/data');
    await frame.load('elements/kpi-tile/kpi-tile');
    const { document } = frame;
    const text = script(7);
    document.open();
    document.write(`<!doctype html><cp-data>${text.slice(0, 200)}`);
    const around = document.querySelector<CpData>('cp-data')!;
    await around.updateComplete;
    expect(around.state).to.equal('idle');
    document.write(`${text.slice(200)}<cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>`);
    document.close();
    await reached(tileIn(document), 'ready');

    expect(said(tileIn(document), 'figure')).to.equal('7');
  });

  it('keeps what was handed to elements before they were known', async () => {
    frame = await Frame.open('<cp-kpi-tile indicator="measure"></cp-kpi-tile>');
    tileIn(frame.document).data = saying(6);
    await frame.load('elements/kpi-tile/kpi-tile');
    await reached(tileIn(frame.document), 'ready');

    expect(said(tileIn(frame.document), 'figure')).to.equal('6');
  });

  it('is heard when it is wrapped around an element later', async () => {
    const page = await fixture(html`<div><cp-kpi-tile indicator="measure"></cp-kpi-tile></div>`);
    const tile = tileIn(page);
    expect(tile.state).to.equal('idle');
    const around = Object.assign(document.createElement('cp-data'), { data: saying(4) });
    tile.replaceWith(around);
    around.append(tile);
    await reached(tile, 'ready');

    expect(said(tile, 'figure')).to.equal('4');
  });

  it('counts before one further out, also when it becomes known after that', async () => {
    frame = await Frame.open(
      `<cp-data>${script(1)}<div><cp-kpi-tile indicator="measure"></cp-kpi-tile></div></cp-data>`,
    );
    await frame.load('elements/kpi-tile/kpi-tile');
    await frame.load('elements/data/data');
    const tile = tileIn(frame.document);
    await reached(tile, 'ready');
    const nearer = frame.document.createElement('cp-data') as CpData;
    nearer.data = saying(2);
    tile.replaceWith(nearer);
    nearer.append(tile);
    await waitUntil(() => said(tile, 'figure') === '2');
  });

  it('is left behind by an element that moves out of it, and found by one that moves in', async () => {
    const page = await fixture(
      html`<div>
        <cp-data id="a" .data=${saying(1)}><cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>
        <cp-data id="b" .data=${saying(2)}></cp-data>
      </div>`,
    );
    const tile = tileIn(page);
    page.append(tile);
    await reached(tile, 'idle');
    page.querySelector('#b')!.append(tile);
    await reached(tile, 'ready');

    expect(said(tile, 'figure')).to.equal('2');
  });

  it('reaches an element in a shadow root', async () => {
    const page = await fixture(html`<cp-data .data=${saying(3)}><div></div></cp-data>`);
    const root = page.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<cp-kpi-tile indicator="measure"></cp-kpi-tile>';
    await reached(tileIn(root), 'ready');

    expect(said(tileIn(root), 'figure')).to.equal('3');
  });
});
