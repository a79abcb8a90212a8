import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import type { CpErrorEvent, CpLoadEvent } from '../../src/data/events.js';
import { pauses } from '../../src/data/patient-request.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { part, reached, said } from '../helpers/reader.js';
import { figuresOf, observation, sample } from '../helpers/sample.js';
import { json, status, StubbedFetch, unreachable } from '../helpers/stub-fetch.js';

const longPauses = pauses.beforeRetry;
const tileOf = (src: string) => fixture<CpKpiTile>(html`<cp-kpi-tile indicator="in-touch" src=${src}></cp-kpi-tile>`);
const showing = (data: object, indicator = 'in-touch') =>
  fixture<CpKpiTile>(html`<cp-kpi-tile indicator=${indicator} .data=${data as never}></cp-kpi-tile>`);

describe('a section', () => {
  let server: StubbedFetch;
  let console: ConsoleLines;

  beforeEach(() => {
    server = new StubbedFetch();
    console = new ConsoleLines();
  });

  afterEach(() => {
    server.restore();
    console.restore();
    pauses.beforeRetry = longPauses;
  });

  describe('in a file of its own', () => {
    const { indicators } = sample();
    const split = { ...sample(), indicators: { href: 'parts/indicators.json' }, localOffer: { href: 'offer.json' } };

    it('is fetched beside the document, only when an element needs it, and once', async () => {
      server.publishAt('/elsewhere/council.json', json(split));
      server.publishAt('/elsewhere/parts/indicators.json', json(indicators));
      const tiles = await Promise.all([tileOf('/elsewhere/council.json'), tileOf('/elsewhere/council.json')]);
      await Promise.all(tiles.map((tile) => reached(tile, 'ready')));

      expect(tiles.map((tile) => said(tile, 'figure'))).to.deep.equal(['92%', '92%']);
      expect(server.requests.map((url) => new URL(url).pathname)).to.deep.equal([
        '/elsewhere/council.json',
        '/elsewhere/parts/indicators.json',
      ]);
    });

    it('may hold the section under its name, as the document does', async () => {
      server.publishAt('/named/council.json', json(split));
      server.publishAt('/named/parts/indicators.json', json({ indicators }));
      const tile = await tileOf('/named/council.json');
      await reached(tile, 'ready');

      expect(said(tile, 'figure')).to.equal('92%');
    });

    it('is no section where it leads back to the document', async () => {
      server.publishAt('/round/council.json', json({ ...split, indicators: { href: 'council.json' } }));
      const tile = await tileOf('/round/council.json');
      await reached(tile, 'failed');

      expect(console.lines.join()).to.contain('indicators.href: expected the address of a file');
    });

    it('is fetched once for several documents that share it', async () => {
      server.publishAt('/one/council.json', json({ ...split, indicators: { href: '/shared/indicators.json' } }));
      server.publishAt('/two/council.json', json({ ...split, indicators: { href: '../shared/indicators.json' } }));
      server.publishAt('/shared/indicators.json', json(indicators));
      const tiles = await Promise.all([tileOf('/one/council.json'), tileOf('/two/council.json')]);
      await Promise.all(tiles.map((tile) => reached(tile, 'ready')));

      expect(server.asked('/shared/indicators.json')).to.equal(1);
    });

    it('fails on its own, and is asked for again by the button', async () => {
      const page = server.publishAt('/lost/council.json', json({ ...split, areas: { href: 'areas.json' } }));
      server.publishAt('/lost/parts/indicators.json', status(404), json(indicators));
      const tile = await tileOf(page);
      await reached(tile, 'failed');
      expect(console.lines.filter((line) => line.includes('parts/indicators.json')).length).to.equal(1);
      part(tile, 'button')!.click();
      await reached(tile, 'ready');

      expect(said(tile, 'figure')).to.equal('92%');
      expect(server.asked('/lost/council.json')).to.equal(1);
    });

    it('is asked for again by itself when the network is at fault', async () => {
      pauses.beforeRetry = [1, 1, 1];
      const page = server.publishAt('/shaky/council.json', json(split));
      server.publishAt('/shaky/parts/indicators.json', unreachable, unreachable, json(indicators));
      const tile = await tileOf(page);
      await reached(tile, 'ready');

      expect(said(tile, 'figure')).to.equal('92%');
      expect(console.lines.length).to.equal(1);
    });

    it('that only adds to an element does not stop it, and joins it when it comes', async () => {
      pauses.beforeRetry = [1];
      const page = server.publishAt(
        '/adding/council.json',
        json({ ...sample(), documents: { href: 'documents.json' } }),
      );
      server.publishAt('/adding/documents.json', unreachable, json(sample().documents));
      const tile = await tileOf(page);
      await reached(tile, 'ready');
      await waitUntil(() => said(tile, 'source') === 'Source: Report of the year');
    });

    for (const href of ['javascript:alert(1)', 'data:application/json,{}', 'mailto:a@b.c', 'http://[']) {
      it(`is refused at ${href}`, async () => {
        const tile = await showing({ ...sample(), indicators: { href } });
        await reached(tile, 'failed');

        expect(server.requests).to.deep.equal([]);
        expect(console.lines[0]).to.contain('indicators.href: expected the address of a file');
      });
    }
  });

  it('that is bad costs only the elements that need it', async () => {
    const tile = await showing({ ...sample(), promises: 7, notes: 'x', documents: { a: 1 }, areas: 'none' });

    expect(said(tile, 'figure')).to.equal('92%');
    expect(said(tile, 'source')).to.equal(undefined);
    expect(console.lines.length).to.equal(2);
  });

  it('that is bad and needed is told with every problem and its place in the document', async () => {
    const heard = new Promise<CpErrorEvent>((resolve) =>
      document.addEventListener('cp-error', resolve, { once: true }),
    );
    await showing({ ...sample(), indicators: [1] });
    const { error } = await heard;

    expect(error.problems.map(({ path, expected, found }) => [path, expected, found])).to.deep.equal([
      ['indicators', 'an object', 'a list'],
    ]);
  });

  const without = { id: 'bad', indicator: 'in-touch', area: 'here', period: { kind: 'instant', end: '31/03/2025' } };
  const counted = [
    { bad: [], says: undefined },
    { bad: [without], says: '1 entry could not be shown.' },
    { bad: [without, 7, null], says: '3 entries could not be shown.' },
  ];
  for (const { bad, says } of counted) {
    it(`leaves out what is unusable, shows the rest, and counts: ${says ?? 'nothing'}`, async () => {
      const data = sample();
      data.indicators.observations.unshift(...bad);
      const heard = new Promise<CpLoadEvent>((resolve) =>
        document.addEventListener('cp-load', resolve, { once: true }),
      );
      const tile = await showing(data);

      expect(said(tile, 'figure')).to.equal('92%');
      expect(said(tile, 'foot')).to.equal(says);
      expect((await heard).problems.filter(({ leftOut }) => leftOut).length).to.equal(bad.length);
      expect(console.lines.length).to.equal(bad.length ? 1 : 0);
      await expect(tile).to.be.accessible();
    });
  }

  it('keeps an entry of which only an extra is unusable, and does not count it as left out', async () => {
    const tile = await showing(figuresOf({ shortName: 5, caveats: 'none' }, { value: 3, note: {} }), 'measure');

    expect(said(tile, 'figure')).to.equal('3');
    expect(said(tile, 'foot')).to.equal(undefined);
  });

  it('of a later version is shown as far as it is known: fields and codes that are new are no fault', async () => {
    const data = { ...sample(), schemaVersion: '1.9', sections: {}, about: { ...sample().about, mood: 'good' } };
    data.indicators.observations.push(
      observation({
        id: 'new',
        indicator: 'in-touch',
        value: 93,
        period: { kind: 'moment', end: '2026-01' },
        status: 'live-count',
        aura: 1,
      }),
    );
    const tile = await showing(data);

    expect(said(tile, 'figure')).to.equal('93%');
    expect(said(tile, 'note')).to.equal('live count');
    expect(console.lines).to.deep.equal([]);
  });

  it('with a link that leads nowhere, or two entries of one id, is shown as far as it makes sense', async () => {
    const data = figuresOf(
      { related: ['nobody'], cohorts: ['nobody'] },
      { value: 3, area: 'nowhere', source: { document: 'lost' } },
    );
    data.areas = [];
    data.indicators.items.push(data.indicators.items[0]);
    data.indicators.targets.push({ id: 'measure', indicator: 'nothing', kind: 'value', value: 1, setBy: 'council' });
    const tile = await showing(data, 'measure');

    expect(said(tile, 'figure')).to.equal('3');
    expect(said(tile, 'source')).to.equal(undefined);
    expect(console.lines).to.deep.equal([]);
  });

  it('that is not published is said not to be', async () => {
    const tile = await showing({ schemaVersion: '1.0', promises: {} });

    expect(tile.state).to.equal('empty');
    expect(said(tile, 'notice')).to.equal('No figures have been published here yet.');
  });
});
