import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { reached, said } from '../helpers/reader.js';
import { figuresOf } from '../helpers/sample.js';
import { held, json, StubbedFetch, text, type Answer } from '../helpers/stub-fetch.js';

const saying = (value: number) => figuresOf({}, { value });
const tileOf = (src: string) => fixture<CpKpiTile>(html`<cp-kpi-tile indicator="measure" src=${src}></cp-kpi-tile>`);

/** Counts how often an element is asked to draw itself again. */
function countDrawings(tile: CpKpiTile): { times: number } {
  const drawn = { times: 0 };
  tile.requestUpdate = () => void drawn.times++;
  return drawn;
}

describe('a document that arrives', () => {
  let server: StubbedFetch;

  beforeEach(() => (server = new StubbedFetch()));
  afterEach(() => server.restore());

  it('is asked for once, however many elements and however many ways of writing its address', async () => {
    const { answer, release } = held(json(saying(1)));
    const src = server.publish(answer);
    const page = await fixture(
      html`<cp-data src=${src}>
        ${Array.from({ length: 9 }, () => html`<cp-kpi-tile indicator="measure"></cp-kpi-tile>`)}
        ${Array.from({ length: 10 }, () => html`<cp-kpi-tile indicator="measure" src=${src}></cp-kpi-tile>`)}
        <cp-kpi-tile indicator="measure" src=${new URL(src, document.baseURI).href}></cp-kpi-tile>
      </cp-data>`,
    );
    release();
    const tiles = [...page.querySelectorAll('cp-kpi-tile')];
    await Promise.all(tiles.map((tile) => reached(tile, 'ready')));
    const late = await tileOf(src);

    expect(server.asked(src)).to.equal(1);
    expect([...tiles, late].map((tile) => said(tile, 'figure'))).to.deep.equal(Array(21).fill('1'));
  });

  const bytes = new TextEncoder();
  const served: { as: string; answer: Answer }[] = [
    { as: 'plain text', answer: text(JSON.stringify(saying(2)), 'text/plain') },
    { as: 'a download', answer: text(JSON.stringify(saying(2)), 'application/octet-stream') },
    { as: 'nothing in particular', answer: text(JSON.stringify(saying(2)), '') },
    { as: 'a web page by mistake', answer: text(JSON.stringify(saying(2)), 'text/html') },
    { as: 'JSON with a byte order mark', answer: text(bytes.encode(`\uFEFF${JSON.stringify(saying(2))}`)) },
    { as: 'JSON with white space around', answer: text(`\r\n\t ${JSON.stringify(saying(2), null, 2)}\r\n`) },
  ];
  for (const { as, answer } of served) {
    it(`is read when it is served as ${as}, without an ending`, async () => {
      const tile = await tileOf(server.publishAt(`/media/${encodeURIComponent(as)}`, answer));
      await reached(tile);

      expect(said(tile, 'figure')).to.equal('2');
    });
  }

  it('is replaced when the address changes', async () => {
    const tile = await tileOf(server.publish(json(saying(1))));
    await reached(tile, 'ready');
    tile.src = server.publish(json(saying(2)));
    await waitUntil(() => said(tile, 'figure') === '2');

    expect(server.requests.length).to.equal(2);
  });

  it('never shows an older answer after a newer one', async () => {
    const [slow, fast] = [held(json(saying(1))), held(json(saying(2)))];
    const tile = await tileOf(server.publish(slow.answer));
    tile.src = server.publish(fast.answer);
    await tile.updateComplete;
    fast.release();
    await reached(tile, 'ready');
    const drawn = countDrawings(tile);
    slow.release();
    await aTimeout(0);
    await tile.updateComplete;

    expect(said(tile, 'figure')).to.equal('2');
    expect(tile.state).to.equal('ready');
    expect(drawn.times, 'it does not even hear the older one').to.equal(0);
  });

  it('is let go of by an element that is taken away', async () => {
    const { answer, release } = held(json(saying(1)));
    const tile = await tileOf(server.publish(answer));
    tile.remove();
    await tile.updateComplete;
    const drawn = countDrawings(tile);
    release();
    await aTimeout(0);

    expect(drawn.times).to.equal(0);
  });

  it('never shows the old document while the new one is on its way', async () => {
    const { answer, release } = held(json(saying(2)));
    const tile = await tileOf(server.publish(json(saying(1))));
    await reached(tile, 'ready');
    tile.src = server.publish(answer);
    await tile.updateComplete;

    expect(tile.state).to.equal('loading');
    expect(said(tile, 'figure')).to.equal(undefined);
    release();
    await reached(tile, 'ready');
  });

  it('is taken from `data` as soon as the page hands it over, and from `src` again when it takes it back', async () => {
    const tile = await tileOf(server.publish(json(saying(1))));
    await reached(tile, 'ready');
    tile.data = saying(2);
    await tile.updateComplete;
    expect(said(tile, 'figure')).to.equal('2');
    tile.data = undefined;
    await tile.updateComplete;

    expect(said(tile, 'figure')).to.equal('1');
    expect(server.requests.length).to.equal(1);
  });

  it('is not asked for by an element that is not on the page', async () => {
    const src = server.publish(json(saying(1)));
    const tile = document.createElement('cp-kpi-tile');
    tile.src = src;
    await aTimeout(0);

    expect(server.asked(src)).to.equal(0);
  });
});
