import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/priorities/priorities.js';
import '../../src/elements/voice/voice.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { State } from '../../src/data/followed-source.js';
import type { CpPriorities } from '../../src/elements/priorities/priorities.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { held, json, status, StubbedFetch, type Answer } from '../helpers/stub-fetch.js';

const perTheme = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll('[part~="theme"]')].map((one) => one.querySelectorAll(selector).length);

describe('the priorities of', () => {
  const councils: [name: string, data: object, told: number[], willDo: number[], outcomes: number[]][] = [
    ['Westmorland and Furness', westmorland, [1, 0, 1, 0, 0, 0], [3, 6, 6, 4, 4, 3], [0, 0, 0, 0, 0, 7]],
    ['Wakefield', wakefield, [1, 1, 1, 1, 1, 1], [4, 6, 4, 5, 4, 3], [0, 0, 0, 0, 0, 0]],
    ['St Helens', stHelens, [11, 12, 13, 7, 0, 0, 0], [12, 12, 9, 4, 7, 16, 0], [0, 0, 0, 0, 0, 0, 11]],
    ['Cambridgeshire', cambridgeshire, [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0], [4, 6, 7, 5, 10, 3, 2]],
  ];
  for (const [name, data, told, willDo, outcomes] of councils) {
    it(`${name}: everything told, undertaken and wanted, where the council puts it`, async () => {
      const element = await fixture<CpPriorities>(html`<cp-priorities .data=${data as never}></cp-priorities>`);
      await reached(element, 'ready');

      expect(perTheme(element, '[part="said"] li')).to.deep.equal(told);
      expect(perTheme(element, '[part="undertaken"] > li')).to.deep.equal(willDo);
      expect(perTheme(element, '[part="outcomes"] li')).to.deep.equal(outcomes);
      await expect(element).to.be.accessible();
    });
  }

  it('Westmorland and Furness: in both printed orders, with the one champion that is named', async () => {
    const element = await fixture<CpPriorities>(html`<cp-priorities .data=${westmorland as never}></cp-priorities>`);
    await reached(element, 'ready');

    const text = all(element, '[part="theme"] > h3');
    expect(text[0]).to.equal('Home - Stability and Security');
    expect(all(element, '[part="summary"] li')).to.deep.equal([...text].reverse());
    expect(all(element, '[part="facts"] > div').filter((one) => /^Champion/.test(one))).to.deep.equal([
      'Champion Virtual School',
    ]);
  });

  it('St Helens: under headings, with every condition and every fallback', async () => {
    const element = await fixture<CpPriorities>(html`<cp-priorities .data=${stHelens as never}></cp-priorities>`);
    await reached(element, 'ready');

    expect(all(element, '[part="fallback"]').length).to.equal(6);
    for (const { conditions = [] } of stHelens.commitments.items as { conditions?: string[] }[]) {
      for (const one of conditions) expect(shown(element)).to.contain(one);
    }
    expect(all(element, '[part="kind"]').slice(3)).to.deep.equal([
      'Promise',
      'Key priorities for action',
      'Cross-cutting enablers',
    ]);
  });
});

describe('<cp-priorities> on a page', () => {
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

  const states: { state: State; answer: Answer; says: RegExp; children: boolean }[] = [
    { state: 'loading', answer: held(json(0)).answer, says: /^$/, children: true },
    {
      state: 'empty',
      answer: json({ schemaVersion: '1.0' }),
      says: /^No priorities have been published/,
      children: true,
    },
    { state: 'failed', answer: status(500), says: /^This information could not be found.+Try again$/, children: true },
    { state: 'ready', answer: json(wakefield), says: /^Priority ?Stay Safe/, children: false },
  ];
  for (const { state, answer, says, children } of states) {
    it(`${children ? 'keeps' : 'replaces'} its own children when it is ${state}, accessible`, async () => {
      const element = await fixture<CpPriorities>(
        html`<cp-priorities src=${server.publish(answer)}><p>Ask us for our priorities.</p></cp-priorities>`,
      );
      await reached(element, state);

      expect(shown(element)).to.match(says);
      expect(element.querySelector('p')!.assignedSlot !== null).to.equal(children);
      await expect(element).to.be.accessible();
    });
  }

  it('reads the nearest <cp-data>, asks for its document once, and shows another where it is moved', async () => {
    const [outer, inner] = [server.publish(json(cambridgeshire)), server.publish(json(wakefield))];
    const page = await fixture(
      html`<cp-data src=${outer}
        ><cp-data src=${inner}><cp-priorities></cp-priorities><cp-priorities></cp-priorities></cp-data
      ></cp-data>`,
    );
    const both = [...page.querySelectorAll('cp-priorities')];
    await Promise.all(both.map((one) => reached(one, 'ready')));

    expect(both.map((one) => all(one, 'h3').length)).to.deep.equal([6, 6]);
    expect(server.asked(inner)).to.equal(1);
    page.append(both[0]!);
    await waitUntil(() => all(both[0]!, 'h3').length === 7);
  });

  it('speaks Welsh where the page does, and says that a made-up council is an example', async () => {
    const page = await fixture(
      html`<div lang="cy"><cp-priorities .data=${illustrative as never}></cp-priorities></div>`,
    );
    const element = page.querySelector('cp-priorities')!;
    await reached(element, 'ready');

    expect(said(element, 'kind')).to.equal('Blaenoriaeth');
    expect(all(element, 'h4')[0]).to.match(/^Beth ddywedodd plant wrthym/);
    expect(said(element, 'foot')).to.match(/^Enghraifft yn unig/);
    await expect(element).to.be.accessible();
  });

  it('is what a list of what was said, or a compact list, links to', async () => {
    const page = await fixture(
      html`<cp-data .data=${wakefield as never}
        ><cp-voice></cp-voice><cp-priorities compact></cp-priorities><cp-priorities></cp-priorities
      ></cp-data>`,
    );
    const [compact, full] = page.querySelectorAll('cp-priorities');
    const voice = page.querySelector('cp-voice')!;
    await waitUntil(() => part(voice, 'mention') && part(compact!, 'mention'));

    expect(said(voice, 'mention')).to.equal('Stay Safe');
    part(compact!, 'mention')!.click();
    expect(full!.shadowRoot!.activeElement?.id).to.equal('wk-priority-safe');
  });
});
