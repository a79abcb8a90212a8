import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/outcome-chart/outcome-chart.js';
import illustrative from '../../demo/data/illustrative.json';
import wakefield from '../../demo/data/wakefield.json';
import type { CpOutcomeChart } from '../../src/elements/outcome-chart/outcome-chart.js';
import { charted, drawn, writtenIn, writtenUntil } from '../helpers/chart.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { figuresOf, onDay, sample } from '../helpers/sample.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
/** The table as it is read: rows of cells. */
function rows(chart: Element): string[][] {
  return [...chart.shadowRoot!.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim()),
  );
}

describe('<cp-outcome-chart>', () => {
  it('has a table with a caption, and headers for rows and columns', async () => {
    const chart = await charted(illustrative, { indicator: 'il-ind-stable' });
    const table = chart.shadowRoot!.querySelector('table')!;

    expect(table.caption?.textContent).to.contain('the same carers for two years');
    expect(rows(chart)[0]).to.deep.equal([
      'When',
      'Wenlowdale',
      'England',
      'Yorkshire and The Humber',
      'Statistical neighbours',
    ]);
    expect([...table.querySelectorAll('tbody th')].map((head) => (head as HTMLTableCellElement).scope)).to.deep.equal(
      Array(5).fill('row'),
    );
    expect(rows(chart)[5]).to.deep.equal([
      '31 March 2026',
      '76%',
      '72% provisional',
      '71% provisional',
      '71% provisional',
    ]);
  });

  it('says in sentences what it shows: level, comparison, change, target', async () => {
    const chart = await charted(illustrative, { indicator: 'il-ind-stable' });

    expect(said(chart, 'summary')).to.equal(
      'The latest figure for Wenlowdale is 76% (31 March 2026). That is higher than England (72%), Yorkshire and The Humber (71%) and Statistical neighbours (71%). Up 2 percentage points since 31 March 2025. Getting better. Target: 75% or higher, by 31 March 2026. The target is met.',
    );
  });

  it('names those who are counted, where figures of one place are of several groups', async () => {
    const period = (year: number) => ({ kind: 'instant', end: `${year}-03-31` });
    const young = ['care', 'leavers'];
    const data = figuresOf(
      {},
      ...young.flatMap((cohort, at) =>
        [2024, 2025].map((year) => ({ value: 50 + 10 * at + year - 2024, cohorts: [cohort], period: period(year) })),
      ),
    );
    const cohorts = [
      { id: 'care', kind: 'looked-after', label: 'Children in care' },
      { id: 'leavers', kind: 'care-leavers', label: 'Care leavers' },
    ];
    const chart = await charted({ ...data, cohorts });

    expect(rows(chart)).to.deep.equal([
      ['When', 'Children in care', 'Care leavers'],
      ['31 March 2024', '50', '60'],
      ['31 March 2025', '51', '61'],
    ]);
    expect(said(chart, 'summary')).to.contain('Children in care (51)').and.to.contain('Care leavers (61)');
  });

  it('has a row for the last quarter and one for the year, and tells no change from the one to the other', async () => {
    const period = (start: string, end: string) => ({ kind: 'interval', start, end, yearType: 'financial' });
    const chart = await charted(
      figuresOf(
        {},
        { value: 39, period: period('2024-10-01', '2024-12-31') },
        { value: 47, period: period('2025-01-01', '2025-03-31') },
        { value: 171, period: period('2024-04-01', '2025-03-31') },
      ),
    );

    expect(rows(chart).slice(1)).to.deep.equal([
      ['1 October 2024 to 31 December 2024', '39'],
      ['1 January 2025 to 31 March 2025', '47'],
      ['Year to 31 March 2025', '171'],
    ]);
    expect(said(chart, 'summary')).to.contain('171 (year to 31 March 2025)');
    expect(said(chart, 'summary')).not.to.match(/since|Getting/);
  });

  it('names its table in a sentence, with those who are meant below it, and begins every head with a capital', async () => {
    const data = figuresOf(
      { name: 'Children we care for', population: 'Children aged under 18' },
      { value: 5, period: { kind: 'interval', start: '2024-04-01', end: '2025-03-31' } },
    );
    const chart = await charted(data);
    const caption = chart.shadowRoot!.querySelector('caption')!;
    const head = chart.shadowRoot!.querySelector('tbody th')!;

    expect(caption.textContent!.trim().replace(/\s+/g, ' ')).to.equal('Children we care for. Children aged under 18');
    expect(getComputedStyle(caption.querySelector('p')!).display).to.equal('block');
    expect(head.textContent).to.equal('Year to 31 March 2025');
  });

  it('says a school year as such, however it is written', async () => {
    const school = (more: object) => ({ kind: 'interval', yearType: 'academic', ...more });
    const chart = await charted(
      figuresOf(
        {},
        { value: 3, period: school({ start: '2023-09-01', end: '2024-08-31' }) },
        { value: 5, period: school({ end: '2024/25' }) },
      ),
    );

    expect(rows(chart).slice(1)).to.deep.equal([
      ['2023/24 school year', '3'],
      ['2024/25 school year', '5'],
    ]);
  });

  it('takes for the latest figure what ends last, and not what stands last in its table', async () => {
    const year = { kind: 'interval', start: '2023-04-01', end: '2024-03-31' };
    const quarter = (end: string, start: string) => ({ kind: 'interval', start, end });
    const chart = await charted(
      figuresOf(
        { unit: 'percent' },
        { value: 10, period: quarter('2019-06-30', '2019-04-01') },
        { value: 24, period: year },
        { value: 30, period: quarter('2025-06-30', '2025-04-01') },
      ),
    );

    expect(said(chart, 'summary')).to.match(/^The latest figure for Wenlowdale is 30%/);
  });

  it('judges nothing where no direction is better', async () => {
    const chart = await charted(
      figuresOf({ polarity: 'neutral' }, { value: 3, period: onDay('2024-03-31') }, { value: 9 }),
    );

    expect(said(chart, 'summary')).to.contain('Up 6 since 31 March 2024.');
    expect(said(chart, 'summary')).not.to.match(/better|worse/);
  });

  it('says why a figure is missing, in the sentence and in the table, and never a number', async () => {
    const chart = await charted(
      figuresOf(
        { unit: 'percent' },
        { value: 40, period: onDay('2024-03-31') },
        { value: undefined, missing: { reason: 'suppressed' } },
      ),
    );

    expect(said(chart, 'summary')).to.equal(
      'There is no figure for Wenlowdale for 31 March 2025: not shown, to protect privacy. The last figure is 40% (31 March 2024).',
    );
    expect(rows(chart).at(-1)).to.deep.equal(['31 March 2025', 'Not shown, to protect privacy']);
  });

  it('says that a target was not met, or that it is not met yet where its time is still to come, or that nobody knows', async () => {
    const says = {
      '2025-03-31': 'The target was not met.',
      '2026-03-31': 'There is no figure for that date yet.',
      '2999-03-31': 'The target is not met yet.',
    };
    for (const [end, sentence] of Object.entries(says)) {
      const data = figuresOf({}, { value: 5 });
      const due = { operator: '>=', value: 9, period: { kind: 'open', end } };
      data.indicators.targets.push({ id: 't', setBy: 'council', indicator: 'measure', kind: 'value', ...due });

      expect(said(await charted(data), 'summary')).to.match(new RegExp(`${sentence}$`));
    }
  });

  it('says that the way of counting changed, and measures no way across it', async () => {
    const definitionChanges = [{ from: '2024-06-01', note: 'Counted anew.' }];
    const chart = await charted(
      figuresOf({ definitionChanges }, { value: 3, period: onDay('2024-03-31') }, { value: 9 }),
    );

    expect(said(chart, 'note')).to.contain('The way of counting changed');
    expect(said(chart, 'note')).to.contain('Counted anew.');
    expect(said(chart, 'summary')).to.equal('The latest figure for Wenlowdale is 9 (31 March 2025).');
  });

  it('says how counting changed before its first figure, too', async () => {
    const definitionChanges = [{ from: '2024-03-31', note: 'The same home was counted before.' }];
    const chart = await charted(
      figuresOf({ definitionChanges }, { value: 3, period: onDay('2024-03-31') }, { value: 9 }),
    );

    expect(said(chart, 'note')).to.contain('The same home was counted before.');
    expect(said(chart, 'note')).not.to.contain('The way of counting changed');
  });

  it('shows what a revised figure was before, and marks what is less reliable', async () => {
    const chart = await charted(
      figuresOf(
        {},
        { id: 'old', value: 50 },
        { id: 'new', value: 52, status: 'revised', revisionOf: 'old', lowReliability: true },
      ),
    );

    expect(rows(chart).at(-1)).to.deep.equal(['31 March 2025', '52 revised; was 50 before; less reliable']);
  });

  it('explains how a figure looks that is not exact', async () => {
    const notes = said(await charted(figuresOf({}, { value: 5, qualifier: 'less-than' })), 'note');

    expect(notes).to.match(/hollow point.*is not exact/);
  });

  const looks: [status: string, says: RegExp | undefined][] = [
    ['final', undefined],
    ['provisional', /hollow point.*may still change/],
    ['revised', /with a ring was revised/],
    ['as-printed', /as a report prints it/],
  ];
  for (const [status, says] of looks) {
    it(`explains ${says ? 'how a figure looks that is' : 'nothing of figures that are all'} ${status}`, async () => {
      const notes = said(await charted(figuresOf({}, { value: 50, status })), 'note');

      if (says) expect(notes).to.match(says);
      else expect(notes).to.equal(undefined);
    });
  }

  it('names the main comparisons in its sentence where there are many, and has all in the table', async () => {
    const data = figuresOf({}, { value: 50 });
    for (const at of Array.from({ length: 18 }).keys()) {
      data.areas.push({ id: `area-${at}`, name: `Place ${at}`, level: 'unitary' });
      data.indicators.observations.push({
        ...data.indicators.observations[0],
        id: `o-${at}`,
        area: `area-${at}`,
        value: at,
      });
    }
    data.indicators.observations.push({ ...data.indicators.observations[0], id: 'e', area: 'england', value: 40 });
    const chart = await charted(data);

    expect(said(chart, 'summary')).to.contain('That is higher than England (40).');
    expect(said(chart, 'summary')).not.to.contain('Place');
    expect(rows(chart).flat().join()).to.contain('Place 17');
  });

  it('warns where figures are compared that are of another date', async () => {
    const chart = await charted(
      figuresOf({}, { value: 3 }, { value: 4, area: 'england', period: onDay('2024-03-31') }),
    );

    expect(said(chart, 'summary')).to.contain('England (4, 31 March 2024: another date, so compare with care)');
  });

  it('keeps the council’s own records apart from statistics', async () => {
    const chart = await charted(illustrative, { indicator: 'il-ind-eet' });

    expect(rows(chart)[0]).to.include('Wenlowdale: the council’s own records, not official statistics');
    expect(said(chart, 'summary')).to.contain('The council’s own records say 58% (30 September 2026).');
  });

  it('puts the longer side of the table downwards', async () => {
    const chart = await charted(illustrative, { indicator: 'il-ind-profile' });

    expect(rows(chart)[0]).to.deep.equal(['Where', '31 March 2026']);
    expect(rows(chart).length).to.be.above(4);
  });

  it('shows figures as an old strategy printed them', async () => {
    const chart = await charted(wakefield, { indicator: 'wk-indicator-rate' });

    expect(rows(chart).flat()).to.include('75.7 per 10,000 as printed');
    expect(shown(chart)).to.contain('The source does not give a figure');
  });

  it('says that it does not know a measure', async () => {
    const chart = await charted(sample(), { indicator: 'elsewhere' });

    expect(said(chart, 'notice')).to.contain('not in the published information');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <cp-outcome-chart .data=${illustrative as any} indicator="il-ind-stable"></cp-outcome-chart>
      </div>`,
    );
    const chart = page.querySelector('cp-outcome-chart')!;
    await reached(chart, 'ready');

    expect(said(chart, 'summary')).to.contain('Y ffigur diweddaraf ar gyfer Wenlowdale yw 76%');
  });
});

describe('the drawing of <cp-outcome-chart>', () => {
  const drawing = (chart: Element) => part(chart, 'drawing')!;
  it('comes when it is in view, and says in words what it shows', async () => {
    const chart = await charted(illustrative, { indicator: 'il-ind-stable', show: 'both' });
    await drawn(chart);
    const canvas = chart.shadowRoot!.querySelector('canvas')!;
    const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;

    expect(canvas.getAttribute('aria-label')).to.equal(said(chart, 'summary'));
    expect(new Set(pixels).size).to.be.above(20);
  });

  it('is not fetched while the chart is far from view', async () => {
    const page = await fixture(html`
      <div>
        <p style="height: 5000px">A long page</p>
        <cp-outcome-chart .data=${illustrative as any} indicator="il-ind-stable"></cp-outcome-chart>
      </div>
    `);
    const chart = page.querySelector('cp-outcome-chart')!;
    await reached(chart, 'ready');
    expect(drawing(chart).classList.contains('drawn')).to.equal(false);

    chart.scrollIntoView();
    await drawn(chart);
  });

  it('is gone through with the arrow keys, each point spoken', async () => {
    const chart = await charted(illustrative, { indicator: 'il-ind-stable', show: 'both' });
    await drawn(chart);
    const chosen: string[] = [];
    chart.addEventListener('cp-select', ({ selected }) => chosen.push(selected));
    const press = async (key: string) => {
      drawing(chart).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await chart.updateComplete;
      return said(chart, 'point');
    };

    expect(drawing(chart).getAttribute('aria-label')).to.contain('Use the arrow keys');
    expect(await press('ArrowRight')).to.equal('Wenlowdale, 31 March 2022: 68%');
    expect(await press('ArrowDown')).to.equal('England, 31 March 2022: 70%');
    expect(await press('End')).to.equal('England, 31 March 2026: 72%; provisional');
    expect(await press('ArrowUp')).to.equal('Wenlowdale, 31 March 2026: 76%');
    expect(part(chart, 'point')!.getAttribute('role')).to.equal('status');
    expect(chosen.length).to.equal(4);
    expect(await press('Tab')).to.equal('Wenlowdale, 31 March 2026: 76%');
  });

  it('is not there where there is no number at all, and says so', async () => {
    const hidden = { value: undefined, missing: { reason: 'suppressed' } };
    const chart = await charted(figuresOf({ unit: 'percent' }, { ...hidden, period: onDay('2024-03-31') }, hidden), {
      show: 'both',
    });

    expect(chart.shadowRoot!.querySelector('canvas, .picture')).to.equal(null);
    expect(said(chart, 'chart')).to.contain('No figure is published for any of these times.');
  });

  it('has no percentage below nought on its scale where no figure is', async () => {
    const written = await writtenIn(
      figuresOf({ unit: 'percent' }, { value: 0, period: onDay('2024-03-31') }, { value: 6 }),
    );

    expect(written).to.include('0%');
    expect(written.join(' ')).not.to.match(/-\d|−\d/);
  });

  it('has figures below nought on its scale where there are some', async () => {
    const written = await writtenIn(figuresOf({}, { value: -2, period: onDay('2024-03-31') }, { value: 1 }));

    expect(written).to.include('-2');
  });

  it('names a school year on its axis as short as can be', async () => {
    const school = (year: number) => ({
      ...{ kind: 'interval', yearType: 'academic' },
      ...{ start: `${year}-09-01`, end: `${year + 1}-08-31` },
    });
    const written = await writtenIn(
      figuresOf({}, { value: 3, period: school(2023) }, { value: 9, period: school(2024) }),
    );

    expect(written).to.include.members(['2023/24', '2024/25']);
  });

  /** Whether the line of the council is drawn all the way from the one side of the drawing to the other. */
  function isWhole(chart: Element): boolean {
    const canvas = chart.shadowRoot!.querySelector('canvas')!;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    const color = getComputedStyle(chart.shadowRoot!.querySelector('.series-0')!).color.match(/\d+/g)!;
    const has = (x: number, y: number) => color.every((one, at) => data[(y * width + x) * 4 + at] === Number(one));
    const columns = Array.from({ length: Math.floor(width / 3) }, (_, at) => Math.floor(width / 3) + at);
    return columns.every((x) => Array.from({ length: height }, (_, y) => y).some((y) => has(x, y)));
  }

  it('joins the figures of a line over a time of which only another has figures, and not over one that is missing', async () => {
    const [first, last] = [onDay('2024-03-31'), onDay('2025-03-31')].map((period) => ({ value: 50, period }));
    const record = { value: 90, period: onDay('2024-09-30'), status: 'management-information' };
    const joined = await charted(figuresOf({}, first!, record, last!), { show: 'both' });
    await drawn(joined);
    const hidden = { value: undefined, missing: { reason: 'suppressed' }, period: onDay('2024-09-30') };
    const broken = await charted(figuresOf({}, first!, hidden, last!), { show: 'chart' });
    await drawn(broken);

    expect(isWhole(joined)).to.equal(true);
    expect(isWhole(broken)).to.equal(false);
  });

  const count = (all: string[], wanted: string) => all.filter((one) => one === wanted).length;

  it('writes the names of all bars of one time beside them, and the time and the unit once', async () => {
    const written = await writtenIn(
      figuresOf({ unit: 'rate-per-10000' }, { value: 70 }, { value: 60, area: 'england' }),
    );

    expect(written).to.include.members(['Wenlowdale', 'England', '31 March 2025', 'per 10,000', '60']);
    expect(count(written, 'per 10,000')).to.equal(count(written, 'England'));
  });

  it('writes a unit that is long once, and not with each number of the axis', async () => {
    const written = await writtenIn(
      figuresOf({ unit: 'rate-per-10000' }, { value: 70, period: onDay('2024-03-31') }, { value: 60 }),
    );

    expect(written).to.include('per 10,000');
    expect(written.join(' ')).not.to.match(/\d per/);
  });

  it('writes a letter below each bar where bars of several times stand side by side, and the same in its legend', async () => {
    const place = (area: string) => [
      { value: 5, area, period: onDay('2024-03-31') },
      { value: 6, area },
    ];
    const data = figuresOf({}, ...place('here'), ...place('england'));
    let chart!: CpOutcomeChart;
    const written = await writtenUntil(async () => drawn((chart = await charted(data, { show: 'both', type: 'bar' }))));
    const signs = () =>
      [...part(chart, 'legend')!.querySelectorAll('svg')].map((sign) => [
        sign.textContent,
        sign.querySelectorAll('[stroke-dasharray]').length,
      ]);

    expect(written).to.include.members(['A', 'B']);
    expect(signs()).to.deep.equal([
      ['A', 0],
      ['B', 0],
    ]);

    chart.type = 'line';
    await waitUntil(() => signs()[0]![1] === 1);
    expect(signs()).to.deep.equal([
      ['', 1],
      ['', 1],
    ]);
  });

  it('says of a point what marks it out', async () => {
    const chart = await charted(
      figuresOf({}, { value: 3, period: onDay('2024-03-31') }, { value: 9, status: 'estimate', lowReliability: true }),
      { show: 'both' },
    );
    await drawn(chart);
    drawing(chart).dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    await chart.updateComplete;

    expect(said(chart, 'point')).to.equal('Wenlowdale, 31 March 2025: 9; estimate; less reliable');
  });

  it('leaves to the browser what goes back, or to the top of the page', async () => {
    const chart = await charted(illustrative, { indicator: 'il-ind-stable', show: 'both' });
    await drawn(chart);
    for (const key of [
      { key: 'ArrowLeft', altKey: true },
      { key: 'ArrowLeft', metaKey: true },
      { key: 'Home', ctrlKey: true },
    ]) {
      const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true });
      drawing(chart).dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    await chart.updateComplete;
    expect(said(chart, 'point')).to.equal('');
  });

  it('hides or shows chart and table as a reader chooses, by keyboard too', async () => {
    const chart = await charted(illustrative, { indicator: 'il-ind-stable', show: 'both' });
    const seen = () => ['chart', 'table'].map((name) => part(chart, name)!.checkVisibility());
    const choose = async (at: number) => {
      chart.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=switch] button')[at]!.click();
      await chart.updateComplete;
      return seen();
    };

    expect(seen()).to.deep.equal([true, true]);
    expect(await choose(1)).to.deep.equal([true, false]);
    expect(await choose(2)).to.deep.equal([false, true]);
    expect(await choose(0)).to.deep.equal([true, true]);
  });

  it('ends with the element’s stay on the page, and comes again with it', async () => {
    const chart = await charted(illustrative, { indicator: 'il-ind-stable', show: 'both' });
    await drawn(chart);
    const parent = chart.parentElement!;

    chart.remove();
    parent.append(chart);
    await drawn(chart);

    expect(chart.shadowRoot!.querySelectorAll('canvas').length).to.equal(1);
  });
});
