import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/kpi-tile/kpi-tile.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { Frame } from '../helpers/frame.js';
import { part, reached } from '../helpers/reader.js';
import { figuresOf, onDay } from '../helpers/sample.js';

const long = 'Care-experienced young people '.repeat(20);
const unbroken = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3);

/** A figure that says everything a tile can say. */
function full(words: string): object {
  const item = { name: words, counts: words, population: words, unit: 'rate-per-10000' };
  const breakdown = [{ dimension: 'group', category: words }];
  const first = { value: 1_234_567_890.123456, numerator: 1e12, denominator: 2e12, note: words, breakdown };
  const data = figuresOf(
    item,
    first,
    { ...first, value: 5, period: onDay('2024-03-31') },
    { ...first, area: 'england' },
  );
  data.areas[1].name = words.slice(0, 400);
  data.documents[0].title = words.slice(0, 400);
  data.indicators.targets.push({
    id: 't',
    indicator: 'measure',
    kind: 'value',
    operator: '>=',
    value: 1e12,
    setBy: 'national',
  });
  return data;
}

function inSpace(width: number, data: object, direction = 'ltr', fontSize = '16px') {
  return fixture(
    html`<div dir=${direction} style="inline-size: ${width}px; font-size: ${fontSize}">
      <cp-kpi-tile observation="figure-0" .data=${data as never}></cp-kpi-tile>
    </div>`,
  ).then((around) => around.querySelector<CpKpiTile>('cp-kpi-tile')!);
}

/** Whatever an element draws outside its own box. */
function sticksOut(tile: CpKpiTile): string[] {
  const box = tile.getBoundingClientRect();
  return [...tile.shadowRoot!.querySelectorAll('*')]
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < box.left - 0.5 || right > box.right + 0.5);
    })
    .map((one) => `${one.localName}: ${one.textContent?.slice(0, 30)}`);
}

describe('<cp-kpi-tile> on paper and screens', () => {
  const words = {
    'a very long name': long,
    'a very long word': unbroken,
    'a long name in Arabic': 'الشباب ذوو الخبرة '.repeat(20),
  };
  for (const [what, text] of Object.entries(words)) {
    for (const direction of ['ltr', 'rtl']) {
      it(`holds ${what} in 320 px, and in 160 px with text of 200 %, ${direction}`, async () => {
        const narrow = await inSpace(320, full(text), direction);
        expect(narrow.scrollWidth).to.be.at.most(narrow.clientWidth);
        expect(sticksOut(narrow)).to.deep.equal([]);

        const enlarged = await inSpace(320, full(text), direction, '32px');
        expect(enlarged.scrollWidth).to.be.at.most(enlarged.clientWidth);
        expect(sticksOut(enlarged)).to.deep.equal([]);
        await expect(enlarged).to.be.accessible();
      });
    }
  }

  it('starts at the right where the page reads from right to left', async () => {
    const tile = await inSpace(320, figuresOf({ name: 'Measure' }, { value: 5 }), 'rtl');
    const words = document.createRange();
    words.selectNodeContents(part(tile, 'figure')!);
    const { left, right } = part(tile, 'tile')!.getBoundingClientRect();
    const drawn = words.getBoundingClientRect();

    expect(right - drawn.right).to.be.below(40);
    expect(drawn.left - left).to.be.above(150);
  });

  it('puts a unit that does not fit beside its figure in a line that is as high as its own words', async () => {
    const item = { name: 'Measure', unit: 'rate-per-10000' };
    const beside = part(await inSpace(320, figuresOf(item, { value: 75.7 })), 'figure')!;
    const below = part(await inSpace(180, figuresOf(item, { value: 75.7 })), 'figure')!;

    expect(below.offsetHeight - beside.offsetHeight).to.be.within(16, 32);
  });

  it('holds when a reader spaces text out (WCAG 1.4.12)', async () => {
    const tile = await inSpace(320, full(long));
    tile.style.setProperty('line-height', '1.5');
    tile.style.setProperty('letter-spacing', '0.12em');
    tile.style.setProperty('word-spacing', '0.16em');

    expect(getComputedStyle(part(tile, 'population')!).letterSpacing).not.to.equal('normal');
    expect(sticksOut(tile)).to.deep.equal([]);
  });

  it('fills the height that a row of tiles gives it', async () => {
    const tile = await inSpace(320, figuresOf({}, { value: 5 }));
    tile.style.setProperty('block-size', '500px');

    expect(part(tile, 'tile')!.offsetHeight).to.equal(500);
  });

  for (const doctype of ['<!doctype html>', '']) {
    it(`is as high as what it says, ${doctype ? 'with' : 'without'} a doctype, and lies over nothing`, async () => {
      const row = 'display: grid; grid-template-columns: 1fr 1fr; inline-size: 640px';
      const tag = '<cp-kpi-tile indicator="measure"></cp-kpi-tile>';
      const body = `<div style="${row}">${tag}<div style="block-size: 700px">High</div></div>${tag}`;
      const frame = await (doctype ? Frame.open(body) : Frame.openQuirky(body));
      frame.element.width = '800';
      await frame.load('elements/kpi-tile/kpi-tile');
      const data = figuresOf({ name: 'Measure' }, { value: 5, note: long });
      data.about.kind = 'illustrative';
      const [stretched, alone] = [...frame.document.querySelectorAll<CpKpiTile>('cp-kpi-tile')];
      for (const tile of [stretched!, alone!]) {
        tile.data = data;
        await reached(tile, 'ready');
        const { bottom } = tile.getBoundingClientRect();
        expect(part(tile, 'foot')!.getBoundingClientRect().bottom).to.be.closeTo(bottom, 1);
        expect(part(tile, 'tile')!.getBoundingClientRect().bottom).to.be.below(bottom - 20);
      }
      expect(frame.document.compatMode).to.equal(doctype ? 'CSS1Compat' : 'BackCompat');
      expect(stretched!.offsetHeight).to.equal(700);
      expect(alone!.offsetHeight).to.be.within(176, 500);
      frame.close();
    });
  }

  it('shows a page’s own words in lines until there is a tile', async () => {
    const tile = await fixture<CpKpiTile>(html`<cp-kpi-tile>Read <a href="/">the report</a> of the year</cp-kpi-tile>`);
    const link = tile.querySelector('a')!.getBoundingClientRect();

    expect(link.left).to.be.above(tile.getBoundingClientRect().left + 20);
  });

  it('takes its colours from the page, also in the dark', async () => {
    const tile = await inSpace(320, figuresOf({}, { value: 5 }));
    const shade = () => getComputedStyle(part(tile, 'figure')!).color;
    const light = shade();
    document.documentElement.style.setProperty('color-scheme', 'dark');
    const dark = shade();
    tile.style.setProperty('--cp-ink', 'rgb(1, 2, 3)');
    expect(shade()).to.equal('rgb(1, 2, 3)');
    document.documentElement.style.removeProperty('color-scheme');

    expect(dark).not.to.equal(light);
  });
});
