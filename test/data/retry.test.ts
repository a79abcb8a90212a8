import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import { pauses } from '../../src/data/patient-request.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { part, reached, said } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { held, json, status, StubbedFetch, text, unreachable, type Answer } from '../helpers/stub-fetch.js';

const longPauses = pauses.beforeRetry;
const tileOf = (src: string) => fixture<CpKpiTile>(html`<cp-kpi-tile indicator="in-touch" src=${src}></cp-kpi-tile>`);
const press = (tile: CpKpiTile) => part(tile, 'button')!.click();

describe('asking again', () => {
  let server: StubbedFetch;
  let console: ConsoleLines;
  let events: string[];
  const hear = ({ type }: Event) => void events.push(type);

  beforeEach(() => {
    server = new StubbedFetch();
    console = new ConsoleLines();
    events = [];
    for (const type of ['cp-load', 'cp-error']) document.addEventListener(type, hear);
  });

  afterEach(() => {
    server.restore();
    console.restore();
    pauses.beforeRetry = longPauses;
    for (const type of ['cp-load', 'cp-error']) document.removeEventListener(type, hear);
  });

  it('is done by itself three times, with pauses that grow', () => {
    const [first, second, third, ...more] = longPauses as [number, number, number, ...number[]];

    expect(more).to.deep.equal([]);
    expect(first).to.be.at.least(1_000);
    expect([second > first, third > second]).to.deep.equal([true, true]);
  });

  const passing: [string, Answer][] = [
    ['there was no network', unreachable],
    ['the server was down', status(503)],
    ['the server was busy', status(429)],
  ];
  for (const [why, answer] of passing) {
    it(`ends by itself after ${why}, with one line and one event for what went wrong`, async () => {
      pauses.beforeRetry = [1, 1, 1];
      const src = server.publish(answer, answer, answer, json(sample()));
      const tile = await tileOf(src);
      await reached(tile, 'ready');

      expect(said(tile, 'figure')).to.equal('92%');
      expect(server.asked(src)).to.equal(4);
      expect(console.lines.length).to.equal(1);
      expect(events).to.deep.equal(['cp-error', 'cp-load']);
    });
  }

  it('is given up after the third time', async () => {
    pauses.beforeRetry = [1, 1, 1];
    const src = server.publish(unreachable);
    const tile = await tileOf(src);
    await waitUntil(() => server.asked(src) === 4);
    await aTimeout(20);

    expect(server.asked(src)).to.equal(4);
    expect(tile.state).to.equal('failed');
    expect(console.lines.length).to.equal(1);
    expect(events).to.deep.equal(['cp-error']);
  });

  const final: [string, Answer][] = [
    ['a missing file', status(404)],
    ['a forbidden file', status(403)],
    ['bad JSON', text('{')],
    ['a document that is none', json([])],
  ];
  for (const [what, answer] of final) {
    it(`is not done by itself for ${what}, however often the element is drawn`, async () => {
      pauses.beforeRetry = [0, 0, 0];
      const src = server.publish(answer);
      const tile = await tileOf(src);
      await reached(tile, 'failed');
      for (const indicator of ['a', 'b', 'c']) {
        tile.indicator = indicator;
        await tile.updateComplete;
        await aTimeout(5);
      }

      expect(server.asked(src)).to.equal(1);
      expect(events).to.deep.equal(['cp-error']);
    });
  }

  it('is done when a reader presses the button, who is then told, and whose focus is not lost', async () => {
    const { answer, release } = held(json(sample()));
    const src = server.publish(status(404), answer);
    const tile = await tileOf(src);
    await reached(tile, 'failed');
    part(tile, 'button')!.focus();
    press(tile);
    await tile.updateComplete;

    expect(tile.state).to.equal('loading');
    expect(document.activeElement).to.equal(tile);
    expect(tile.shadowRoot!.activeElement).to.equal(part(tile, 'base'));
    release();
    await reached(tile, 'ready');
    expect(said(tile, 'figure')).to.equal('92%');
    expect(tile.shadowRoot!.activeElement).to.equal(part(tile, 'base'));
  });

  it('helps every element that reads the same document', async () => {
    const src = server.publish(status(404), json(sample()));
    const page = await fixture(
      html`<cp-data src=${src}>
        <cp-kpi-tile indicator="in-touch"></cp-kpi-tile><cp-kpi-tile indicator="in-care"></cp-kpi-tile>
      </cp-data>`,
    );
    const [tile, other] = page.querySelectorAll('cp-kpi-tile') as unknown as [CpKpiTile, CpKpiTile];
    await reached(other, 'failed');
    press(tile);
    await reached(other, 'ready');

    expect(said(other, 'figure')).to.equal('1,234');
    expect(server.asked(src)).to.equal(2);
  });

  it('is one event and no second line each time a reader presses in vain', async () => {
    const src = server.publish(status(404));
    const tile = await tileOf(src);
    await reached(tile, 'failed');
    press(tile);
    await waitUntil(() => events.length === 2);

    expect(events).to.deep.equal(['cp-error', 'cp-error']);
    expect(console.lines.length).to.equal(1);
    expect(server.asked(src)).to.equal(2);
  });

  it('is not done twice at once when a reader presses while it is done by itself', async () => {
    pauses.beforeRetry = [1];
    const { answer, release } = held(json(sample()));
    const src = server.publish(unreachable, answer);
    const tile = await tileOf(src);
    await waitUntil(() => server.asked(src) === 2);
    press(tile);
    release();
    await reached(tile, 'ready');

    expect(server.asked(src)).to.equal(2);
    expect(events).to.deep.equal(['cp-error', 'cp-load']);
  });

  it('counts one failure once, when a reader pressed while it was done by itself', async () => {
    pauses.beforeRetry = [1, 1, 1];
    const { answer, release } = held(unreachable);
    const src = server.publish(unreachable, answer, unreachable);
    const tile = await tileOf(src);
    await waitUntil(() => server.asked(src) === 2);
    press(tile);
    release();
    await waitUntil(() => server.asked(src) === 4);
    await aTimeout(20);

    expect(server.asked(src)).to.equal(4);
    expect(events).to.deep.equal(['cp-error', 'cp-error']);
  });

  it('is done for an element that comes after a failure', async () => {
    const src = server.publish(status(404), json(sample()));
    const early = await tileOf(src);
    await reached(early, 'failed');
    const late = await tileOf(src);
    await reached(late, 'ready');
    await reached(early, 'ready');

    expect(server.asked(src)).to.equal(2);
  });

  it('is not done by an element that only moves, or whose page grows', async () => {
    const src = server.publish(status(404));
    const page = await fixture(html`<cp-data src=${src}><cp-kpi-tile></cp-kpi-tile></cp-data>`);
    const tile = page.querySelector('cp-kpi-tile')!;
    await reached(tile, 'failed');
    page.append(tile, document.createElement('p'));
    await reached(tile, 'failed');

    expect(server.asked(src)).to.equal(1);
  });
});
