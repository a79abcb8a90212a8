import { expect, nextFrame, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/outcome-chart/outcome-chart.js';
import type { CpOutcomeChart } from '../../src/elements/outcome-chart/outcome-chart.js';
import { charted, drawn, writtenUntil } from '../helpers/chart.js';
import { part } from '../helpers/reader.js';
import { figuresOf, onDay } from '../helpers/sample.js';

const canvasOf = (chart: Element) => chart.shadowRoot!.querySelector('canvas')!;
const widthOf = (element: Element) => element.getBoundingClientRect().width;

/** How many points of a drawing have the colour of the council’s own series. */
function inked(chart: Element): number {
  const canvas = canvasOf(chart);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const color = getComputedStyle(chart.shadowRoot!.querySelector('.series-0')!).color.match(/\d+/g)!;
  return Array.from({ length: data.length / 4 }, (_, at) => at * 4).filter((at) =>
    color.every((one, channel) => data[at + channel] === Number(one)),
  ).length;
}

const inkOf = async (figures: Record<string, unknown>[], type: string) => {
  const chart = await charted(figuresOf({ unit: 'percent' }, ...figures), { show: 'both', type });
  await drawn(chart);
  return inked(chart);
};

describe('how <cp-outcome-chart> draws a figure that is not exact', () => {
  const [before, now] = [{ value: 6, period: onDay('2024-03-31') }, { value: 5 }];
  const kinds: [what: string, type: string, figures: Record<string, unknown>[]][] = [
    ['a hollow point', 'line', [before, now]],
    ['a striped bar beside others', 'bar', [before, now]],
    ['a striped bar beside its name', 'bar', [now]],
  ];
  for (const [what, type, figures] of kinds) {
    it(`is ${what}`, async () => {
      const exact = await inkOf(figures, type);
      const under = await inkOf([...figures.slice(0, -1), { ...figures.at(-1), qualifier: 'less-than' }], type);

      expect(under).to.be.below(exact - 30);
    });
  }
});

describe('the markers of <cp-outcome-chart>', () => {
  it('are of other shapes for each line, in the drawing and in its legend', async () => {
    const areas = ['here', 'england', 'a2', 'a3'];
    const data = figuresOf({}, ...areas.map((area, at) => ({ value: at, area })));
    for (const id of ['a2', 'a3']) data.areas.push({ id, name: id, level: 'unitary' });
    const { arc } = CanvasRenderingContext2D.prototype;
    let circles = 0;
    CanvasRenderingContext2D.prototype.arc = function (...where) {
      circles += 1;
      arc.apply(this, where);
    };
    const chart = await charted(data, { show: 'both', type: 'line' });
    await drawn(chart).finally(() => (CanvasRenderingContext2D.prototype.arc = arc));
    const signs = [...part(chart, 'legend')!.querySelectorAll('svg')].map((sign) =>
      sign.lastElementChild!.getAttribute('d'),
    );

    expect(new Set(signs).size).to.equal(areas.length);
    expect(circles).to.equal(1);
  });
});

describe('the legend of <cp-outcome-chart>', () => {
  it('has signs of one width, beside names of two lines, too', async () => {
    const data = figuresOf({}, { value: 1 }, { value: 2, area: 'england' });
    data.areas[1].name = 'A place with a name so long that it takes two lines or more on a phone';
    const chart = await charted(data, { show: 'both', style: 'inline-size: 300px' });
    await drawn(chart);
    const widths = [...part(chart, 'legend')!.querySelectorAll('svg')].map(widthOf);

    expect(new Set(widths).size).to.equal(1);
  });
});

describe('the place of a drawing of <cp-outcome-chart>', () => {
  const lines = () => figuresOf({}, { value: 3, period: onDay('2024-03-31') }, { value: 9 });

  it('is filled to its end at once where it is of no whole width', async () => {
    let chart!: CpOutcomeChart;
    const written = await writtenUntil(async () => {
      chart = await charted(lines(), { show: 'both', style: 'inline-size: 400.6px' });
      await drawn(chart);
      await nextFrame();
      await nextFrame();
    });

    expect(widthOf(part(chart, 'drawing')!)).to.be.closeTo(400.6, 0.1);
    expect(widthOf(canvasOf(chart))).to.be.closeTo(400.6, 0.1);
    expect(written.filter((words) => words.includes('2025')).length).to.equal(1);
  });

  it('is followed where it becomes another', async () => {
    const chart = await charted(lines(), { show: 'both', style: 'inline-size: 400.6px' });
    await drawn(chart);
    for (const width of [333.3, 500.2]) {
      chart.parentElement!.style.inlineSize = `${width}px`;
      await waitUntil(() => Math.abs(widthOf(canvasOf(chart)) - width) < 0.1);
    }
  });

  it('grows for the names of many bars, which are drawn once, when it has', async () => {
    const data = figuresOf({}, ...Array.from({ length: 20 }, (_, at) => ({ value: at + 1, area: `a${at}` })));
    for (const at of Array(20).keys()) data.areas.push({ id: `a${at}`, name: `Place ${at}`, level: 'unitary' });
    let chart!: CpOutcomeChart;
    const written = await writtenUntil(async () => {
      chart = await charted(data, { show: 'both', style: 'inline-size: 320px' });
      await drawn(chart);
      // A browser tells of another size with the next frame.
      await nextFrame();
      await nextFrame();
    });
    const { height } = part(chart, 'drawing')!.getBoundingClientRect();

    expect(height).to.be.above(350);
    expect(canvasOf(chart).getBoundingClientRect().height).to.be.closeTo(height, 0.1);
    expect(written.filter((words) => words === 'Place 7').length).to.equal(1);
  });
});
