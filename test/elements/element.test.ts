import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import type { State } from '../../src/data/followed-source.js';
import { CpLoadEvent } from '../../src/data/events.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { held, json, status, StubbedFetch, type Answer } from '../helpers/stub-fetch.js';

const tileOf = (src: string, children: unknown = '') =>
  fixture<CpKpiTile>(html`<cp-kpi-tile indicator="in-touch" src=${src}>${children}</cp-kpi-tile>`);
const noted = (about: object) => {
  const data = sample();
  return { ...data, about: { ...data.about, ...about } };
};

describe('every element', () => {
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

  const states: { state: State; answer?: Answer; says: RegExp; children: boolean }[] = [
    { state: 'idle', says: /does not say where the information is/, children: true },
    { state: 'loading', answer: held(json(0)).answer, says: /Loading/, children: true },
    { state: 'empty', answer: json({ schemaVersion: '1.0' }), says: /No figures have been published/, children: true },
    { state: 'failed', answer: status(404), says: /could not be found/, children: true },
    { state: 'ready', answer: json(sample()), says: /92%/, children: false },
  ];
  for (const { state, answer, says, children } of states) {
    it(`says that it is ${state} to scripts, to style sheets and to readers`, async () => {
      const tile = await tileOf(answer ? server.publish(answer) : '');
      await reached(tile, state);
      await waitUntil(() => shown(tile), 'It draws nothing.', { timeout: 3_000 });

      expect(tile.state).to.equal(state);
      expect(shown(tile)).to.match(says);
      if (CSS.supports('selector(:state(x))')) {
        const matching = states.filter((one) => tile.matches(`:state(${one.state})`)).map((one) => one.state);
        expect(matching).to.deep.equal([state]);
      }
      await expect(tile).to.be.accessible();
    });

    it(`${children ? 'keeps' : 'replaces'} its own children when it is ${state}`, async () => {
      const tile = await tileOf(answer ? server.publish(answer) : '', html`<p>92% on 31 March</p>`);
      await reached(tile, state);

      expect(tile.querySelector('p')!.assignedSlot !== null).to.equal(children);
      expect(tile.querySelector('p')!.offsetHeight > 0).to.equal(children);
      if (state === 'idle' || state === 'loading') expect(shown(tile)).to.equal('');
      await expect(tile).to.be.accessible();
    });
  }

  it('takes up its space before there is anything to draw', async () => {
    const tile = await tileOf('');

    expect(shown(tile)).to.equal('');
    expect(tile.offsetHeight).to.be.above(150);
  });

  it('says “Loading…” only if it takes long', async () => {
    const tile = await tileOf(server.publish(held(json(0)).answer));
    expect(shown(tile)).to.equal('');

    await waitUntil(() => part(tile, 'loading'), 'It never says so.', { interval: 5, timeout: 3_000 });
    const words = part(tile, 'loading')!.querySelector('p')!;
    expect(getComputedStyle(words).visibility).to.equal('hidden');
    expect(words.getAnimations().map(({ effect }) => effect!.getTiming().delay)).to.deep.equal([300]);
  });

  it('announces a load once, when it is drawn, and whatever happens to it later', async () => {
    const heard: [unknown, string | undefined][] = [];
    const hear = (event: Event) => heard.push([event, said(event.target as Element, 'figure')]);
    document.addEventListener('cp-load', hear);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = `<cp-kpi-tile indicator="in-touch" src="${server.publish(json(sample()))}"></cp-kpi-tile>`;
    const tile = page.querySelector('cp-kpi-tile')!;
    await reached(tile, 'ready');
    tile.indicator = 'in-care';
    await tile.updateComplete;
    page.append(tile);
    page.lang = 'cy';
    await tile.updateComplete;
    document.removeEventListener('cp-load', hear);

    expect(heard.length).to.equal(1);
    expect(heard[0]![0]).to.be.instanceOf(CpLoadEvent);
    expect((heard[0]![0] as CpLoadEvent).problems).to.deep.equal([]);
    expect(heard[0]![1]).to.equal('92%');
  });

  it('announces each load of another document', async () => {
    const heard: Event[] = [];
    const tile = await fixture<CpKpiTile>(
      html`<cp-kpi-tile @cp-load=${(event: Event) => heard.push(event)} .data=${sample()}></cp-kpi-tile>`,
    );
    tile.data = { schemaVersion: '1.0' };
    await tile.updateComplete;

    expect(heard.length).to.equal(2);
    expect(heard.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
  });

  const stale = /due to be checked again by 1 May 2026/;
  const reviews = [
    { today: '2026-04-30', old: false },
    { today: '2026-05-01', old: false },
    { today: '2026-05-02', old: true },
    { today: '2026-04-30T23:59:00Z', old: false },
    { today: '2026-05-02T00:00', old: true },
  ];
  for (const { today, old } of reviews) {
    it(`${old ? 'says' : 'does not say'} on ${today} that a review due on 1 May 2026 is late`, async () => {
      const data = noted({ nextReview: '2026-05-01' });
      const tile = await fixture(html`<cp-kpi-tile indicator="in-touch" today=${today} .data=${data}></cp-kpi-tile>`);

      expect(stale.test(shown(tile))).to.equal(old);
      await expect(tile).to.be.accessible();
    });
  }

  it('goes by the day of the reader, unless it is told one', async () => {
    const late = await fixture(html`<cp-kpi-tile .data=${noted({ nextReview: '2000-01-01' })}></cp-kpi-tile>`);
    // What is no day tells none. As a text it would come after every day.
    const timely = await fixture(
      html`<cp-kpi-tile today="tomorrow" .data=${noted({ nextReview: '9999-12-31' })}></cp-kpi-tile>`,
    );

    expect([late, timely].map((tile) => /due to be checked/.test(shown(tile)))).to.deep.equal([true, false]);
  });

  it('says of a made-up council that it is an example, and of a real one nothing', async () => {
    const example = await fixture(html`<cp-kpi-tile .data=${noted({ kind: 'illustrative' })}></cp-kpi-tile>`);
    const real = await fixture(html`<cp-kpi-tile .data=${sample()}></cp-kpi-tile>`);

    expect(said(example, 'foot')).to.equal('Example only. No real council or child is described.');
    expect(said(real, 'foot')).to.equal(undefined);
  });

  const levels = {
    '2': 'H2',
    '3': 'H3',
    '4': 'H4',
    '5': 'H5',
    '6': 'H6',
    '1': 'H2',
    '9': 'H6',
    x: 'H3',
    '': 'H3',
    2.5: 'H2',
  };
  for (const [level, tag] of Object.entries(levels)) {
    it(`heads itself with ${tag} for heading-level="${level}"`, async () => {
      const tile = await fixture(
        html`<cp-kpi-tile indicator="in-touch" heading-level=${level} .data=${sample()}></cp-kpi-tile>`,
      );

      expect(part(tile, 'label')!.tagName).to.equal(tag);
    });
  }

  const name = { default: 'In touch', plain: 'We know how they are', child: 'We keep in contact' };
  const wordings = {
    '': 'default',
    default: 'default',
    plain: 'plain',
    'easy-read': 'plain',
    child: 'child',
    odd: 'default',
  };
  for (const [wording, variant] of Object.entries(wordings)) {
    it(`shows the ${variant} words of a text for wording="${wording}"`, async () => {
      const data = sample();
      data.indicators.items[0].name = name;
      const tile = await fixture(
        html`<cp-kpi-tile indicator="in-touch" wording=${wording as 'plain'} .data=${data}></cp-kpi-tile>`,
      );

      expect(said(tile, 'label')).to.equal(name[variant as 'plain']);
    });
  }
});
