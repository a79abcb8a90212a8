import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/kpi-board/kpi-board.js';
import '../../src/elements/kpi-tile/kpi-tile.js';
import type { CpKpiBoard } from '../../src/elements/kpi-board/kpi-board.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { part, said } from '../helpers/reader.js';
import { figuresOf, onDay, sample } from '../helpers/sample.js';

const years = (...values: (number | undefined)[]) =>
  values.map((value, at) => ({
    ...(value === undefined ? { missing: { reason: 'suppressed' } } : { value }),
    period: onDay(`${2025 - at}-03-31`),
  }));

async function tileOf(
  data: unknown,
  more: { observation?: string; trend?: boolean; lang?: string; width?: string } = {},
) {
  const { observation = 'figure-0', trend = true, lang = 'en', width = '14em' } = more;
  const around = await fixture(
    html`<div lang=${lang} style="inline-size: ${width}">
      <cp-kpi-tile observation=${observation} ?trend=${trend} .data=${data as never}></cp-kpi-tile>
    </div>`,
  );
  const tile = around.querySelector<CpKpiTile>('cp-kpi-tile')!;
  await waitUntil(() => tile.state === 'ready');
  if (trend && part(tile, 'line')) await waitUntil(() => part(tile, 'line')!.textContent!.trim());
  return tile;
}
const paths = (tile: CpKpiTile) =>
  [...part(tile, 'line')!.querySelectorAll('path')].map((one) => one.getAttribute('d')!);

describe('<cp-kpi-tile trend>', () => {
  it('shows a line for the eye and a sentence for everyone, and its figure stays', async () => {
    const tile = await tileOf(figuresOf({ unit: 'percent' }, ...years(54, 58, 61)));

    expect(said(tile, 'line')).to.equal('From 61% in 2023 to 54% in 2025');
    expect(said(tile, 'figure')).to.equal('54%');
    expect(paths(tile)[0]).to.equal('M0 21.3L50 45.9L100 78.7');
    expect(part(tile, 'line')!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    await expect(tile).to.be.accessible();
  });

  it('shows none unless it is asked for, and appears and goes with the attribute', async () => {
    const tile = await tileOf(figuresOf({}, ...years(3, 2)), { trend: false });
    expect(part(tile, 'line')).to.equal(null);

    tile.trend = true;
    await waitUntil(() => part(tile, 'line')?.querySelector('path'));
    tile.removeAttribute('trend');
    tile.trend = false;
    await tile.updateComplete;
    expect(part(tile, 'line')).to.equal(null);
  });

  it('shows none for a figure that stands alone', async () => {
    const tile = await tileOf(figuresOf({}, ...years(3)));
    expect(part(tile, 'line')).to.equal(null);
  });

  it('leaves a gap where a figure is missing', async () => {
    const tile = await tileOf(figuresOf({}, ...years(9, 8, undefined, 6, undefined, 4)));
    expect(paths(tile)[0]!.match(/M/g)!.length).to.equal(3);
  });

  it('draws a year between two gaps large enough to be seen as one, and no other', async () => {
    const tile = await tileOf(figuresOf({}, ...years(9, 8, undefined, 6, undefined, 4)));
    const [lines, lone, last] = [...part(tile, 'line')!.querySelectorAll('path')];

    expect(lone!.getAttribute('d')!.match(/M/g)!.length).to.equal(2);
    expect(Number(lone!.getAttribute('stroke-width'))).to.be.above(2 * Number(lines!.getAttribute('stroke-width')));
    expect(Number(lone!.getAttribute('stroke-width'))).to.be.below(Number(last!.getAttribute('stroke-width')));
  });

  it('says so in words where there are too few numbers', async () => {
    const tile = await tileOf(figuresOf({}, ...years(9, undefined)));

    expect(said(tile, 'line')).to.equal('Too few figures to show a line over time');
    expect(part(tile, 'line')!.querySelector('path')).to.equal(null);
  });

  it('says dates in full where years alone would mislead', async () => {
    const quarters = [
      { value: 9, period: { kind: 'interval', start: '2025-01-01', end: '2025-03-31' } },
      { value: 8, period: { kind: 'interval', start: '2024-10-01', end: '2024-12-31' } },
    ];
    const tile = await tileOf(figuresOf({ unit: 'percent' }, ...quarters));
    expect(said(tile, 'line')).to.equal('From 8% (31 December 2024) to 9% (31 March 2025)');
  });

  it('never holds the council’s own records against statistics', async () => {
    const [now, before] = years(9, 8);
    const tile = await tileOf(figuresOf({}, { ...now, status: 'management-information' }, before!));
    expect(part(tile, 'line')).to.equal(null);
  });

  for (const width of ['14em', '40em']) {
    it(`keeps its room from the start, so that nothing jumps when the line comes (${width})`, async () => {
      const tile = await tileOf(figuresOf({ unit: 'days' }, ...years(1234, 1100, 1000)), { width });
      const line = part(tile, 'line')!;

      expect(line.getBoundingClientRect().height).to.be.closeTo(parseFloat(getComputedStyle(line).minBlockSize), 0.1);
    });
  }

  it('speaks Welsh where the page does', async () => {
    const tile = await tileOf(figuresOf({ unit: 'percent' }, ...years(54, 61)), { lang: 'cy' });
    await waitUntil(() => said(tile, 'line') === 'O 61% yn 2024 i 54% yn 2025');
  });
});

describe('<cp-kpi-board indicators>', () => {
  const board = (indicators: string, trend = true) =>
    fixture<CpKpiBoard>(
      html`<cp-kpi-board indicators=${indicators} ?trend=${trend} .data=${sample() as never}></cp-kpi-board>`,
    );
  const labels = (one: CpKpiBoard) =>
    [...one.shadowRoot!.querySelectorAll('[part~="label"]')].map((label) => label.textContent!.trim());

  it('shows the newest figure of each measure, in the order they are asked for', async () => {
    const made = await board('in-care in-touch');

    expect(labels(made)).to.deep.equal(['Children in care', 'Care leavers in touch']);
    await expect(made).to.be.accessible();
  });

  it('takes ids that are divided by commas as well as by spaces', async () => {
    expect(labels(await board('in-care,in-touch'))).to.deep.equal(['Children in care', 'Care leavers in touch']);
    expect(labels(await board(' in-care, in-touch '))).to.deep.equal(['Children in care', 'Care leavers in touch']);
  });

  it('shows a line in each tile that has figures over time', async () => {
    const made = await board('in-care in-touch');
    await waitUntil(() => made.shadowRoot!.querySelector('path'));

    const lines = [...made.shadowRoot!.querySelectorAll('[part~="line"]')];
    expect(lines.map((one) => one.textContent!.trim())).to.deep.equal(['From 88% in 2024 to 92% in 2025']);
  });

  it('passes over a measure that there is not, and says so where there is none', async () => {
    expect(labels(await board('gone in-touch'))).to.deep.equal(['Care leavers in touch']);
    expect(said(await board('gone'), 'notice')).to.contain('not in the published information');
  });
});
