import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as tagged, unsafeStatic } from 'lit/static-html.js';

import '../../src/index.js';
import type { State } from '../../src/data/followed-source.js';
import { part, reached } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { held, json, StubbedFetch } from '../helpers/stub-fetch.js';

type Shown = HTMLElement & { readonly state: State; updateComplete: Promise<unknown>; data: unknown };

/** What a council may publish without anything in it. */
const nothing = {
  carerSupport: { offers: [], sections: [] },
  duties: [],
  governance: { bodies: [], relations: [], decisions: [] },
  indicators: { items: [], targets: [], observations: [] },
  outcomes: { items: [] },
  plan: { actions: [] },
  promises: { items: [] },
  themes: [],
  voice: [],
};
const tags = [
  ...['carer-support', 'decision', 'delivery-plan', 'governance', 'kpi-board', 'kpi-tile', 'languages', 'offer-finder'],
  ...[
    'outcome-chart',
    'outcomes',
    'partner-duties',
    'principles',
    'priorities',
    'promise-tracker',
    'strategy',
    'voice',
  ],
];

/** How much space an element takes that nothing in it fills. */
async function holeIn(tag: string, data: unknown, ...states: State[]): Promise<number> {
  const page = await fixture(
    tagged`<div style="inline-size: 40em"><cp-${unsafeStatic(tag)} .data=${data}></cp-${unsafeStatic(tag)}></div>`,
  );
  const element = page.firstElementChild as Shown;
  await reached(element);
  expect(states).to.include(element.state);
  return Math.round(element.getBoundingClientRect().bottom - part(element, 'base')!.getBoundingClientRect().bottom);
}

describe('where there is nothing to show, no space is kept for it:', () => {
  const { about } = sample();

  for (const tag of tags) {
    it(`<cp-${tag}>, of which nothing is published`, async () => {
      expect(await holeIn(tag, { schemaVersion: '1.0', about }, 'empty')).to.equal(0);
    });
  }

  for (const tag of tags.filter((one) => !/finder|languages|principles|strategy|tile/.test(one))) {
    it(`<cp-${tag}>, of which an empty list is published`, async () => {
      expect(await holeIn(tag, { schemaVersion: '1.0', about, ...nothing }, 'empty', 'ready')).to.equal(0);
    });
  }

  it('<cp-strategy>, of which the part that is asked for is not printed', async () => {
    const strategy = { id: 'strategy', document: 'report', title: 'Rooted' };
    const data = { ...sample(), strategy };
    const element = await fixture<Shown>(html`<cp-strategy show="young-messages" .data=${data}></cp-strategy>`);
    await reached(element, 'ready');

    expect(element.offsetHeight).to.equal(part(element, 'base')!.offsetHeight);
  });
});

describe('while a document is on its way, the space for it is kept from the first moment on:', () => {
  let server: StubbedFetch;
  beforeEach(() => {
    server = new StubbedFetch();
  });
  afterEach(() => {
    server.restore();
  });

  for (const tag of tags) {
    it(`<cp-${tag}>`, async () => {
      const src = server.publish(held(json(0)).answer);
      const page = await fixture(
        tagged`<div style="inline-size: 40em"><cp-${unsafeStatic(tag)} src=${src}></cp-${unsafeStatic(tag)}></div>`,
      );
      const element = page.firstElementChild as Shown;
      await element.updateComplete;
      const atOnce = element.offsetHeight;
      await waitUntil(() => part(element, 'loading'), 'It never says that it is loading.', { timeout: 3_000 });

      expect(element.state).to.equal('loading');
      expect(atOnce).to.be.above(100);
      expect(atOnce).to.equal(element.offsetHeight);
    });
  }
});
