import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/kpi-tile/kpi-tile.js';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import { missingReasons, units } from '../../src/schema/figure.js';
import { part, said, shown } from '../helpers/reader.js';
import { figuresOf, sample } from '../helpers/sample.js';

const showing = (data: unknown, indicator = 'measure', observation = '') =>
  fixture<CpKpiTile>(
    html`<cp-kpi-tile indicator=${indicator} observation=${observation} .data=${data as never}></cp-kpi-tile>`,
  );
const all = (tile: Element, name: string) =>
  [...tile.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)].map((one) =>
    one.innerText.replace(/\s+/g, ' ').trim(),
  );

describe('<cp-kpi-tile>', () => {
  it('shows a figure with its name, of whom it is, its numbers, its date and its source', async () => {
    const tile = await showing(sample(), 'in-touch');

    expect(said(tile, 'label')).to.equal('Care leavers in touch');
    expect(said(tile, 'figure')).to.equal('92%');
    expect(said(tile, 'population')).to.equal('care leavers aged 19 to 21');
    expect(said(tile, 'fraction')).to.equal('46 of 50');
    expect(said(tile, 'date')).to.equal('31 March 2025');
    expect(said(tile, 'source')).to.equal('Source: Report of the year');
    expect(part(tile, 'source')!.querySelector('a')!.href).to.equal(new URL('/report.pdf', document.baseURI).href);
    await expect(tile).to.be.accessible();
  });

  it('says what a count counts', async () => {
    const tile = await showing(sample(), 'in-care');

    expect(said(tile, 'figure')).to.equal('1,234');
    expect(said(tile, 'counts')).to.equal('children');
  });

  const figures: [unit: string, figure: object, says: string][] = [
    ['percent', { value: 62 }, '62%'],
    ['percent', { value: 61.25 }, '61.25%'],
    ['percent', { value: 62, decimals: 1 }, '62.0%'],
    ['count', { value: 0 }, '0'],
    ['count', { value: -3 }, '-3'],
    ['count', { value: 12345.678 }, '12,345.678'],
    ['rate-per-10000', { value: 75.7 }, '75.7 per 10,000'],
    ['days', { value: 426 }, '426 days'],
    ['days', { value: 1 }, '1 day'],
    ['weeks', { value: 1.5 }, '1.5 weeks'],
    ['currency', { value: 3000 }, '£3,000'],
    ['currency', { value: 59.9 }, '£59.90'],
    ['percent', { value: 10, qualifier: 'more-than' }, 'over 10%'],
    ['days', { value: 30, qualifier: 'at-most' }, 'at most 30 days'],
    ['per-household', { value: 2 }, '2 per household'],
    ['count', { value: 2, qualifier: 'roughly' }, 'roughly 2'],
  ];
  for (const [unit, figure, says] of figures) {
    it(`shows ${JSON.stringify(figure)} in ${unit} as “${says}”`, async () => {
      const tile = await showing(figuresOf({ unit }, figure));

      expect(said(tile, 'figure')).to.equal(says);
      expect(said(tile, 'missing')).to.equal(undefined);
    });
  }

  it('never shows a number beside the reason why it is hidden', async () => {
    const tile = await showing(figuresOf({}, { value: 3, missing: { reason: 'suppressed' } }));

    expect(said(tile, 'figure')).to.equal(undefined);
    expect(shown(tile)).not.to.match(/\b3\b/);
  });

  it('never shows the numbers behind a figure that is hidden for a reason it does not know', async () => {
    const tile = await showing(
      figuresOf({ unit: 'percent' }, { numerator: 350, denominator: 626, missing: { reason: 'withheld-tomorrow' } }),
    );

    expect(shown(tile)).not.to.match(/350|626/);
  });

  it('says that something could not be shown where a section that adds to it is of no use', async () => {
    const tile = await showing({ ...figuresOf({}, { value: 3 }), documents: 7 });

    expect(said(tile, 'figure')).to.equal('3');
    expect(said(tile, 'foot')).to.equal('1 entry could not be shown.');
  });

  it('keeps saying that it is an example, and out of date, where the document forgets its languages', async () => {
    const data = figuresOf({}, { value: 3 });
    data.about = { ...data.about, kind: 'illustrative', nextReview: '2020-01-01', languages: undefined };
    const tile = await showing(data);

    expect(said(tile, 'foot')).to.match(/Example only/);
    expect(said(tile, 'foot')).to.match(/1 January 2020/);
  });

  it('shows as many places as the measure asks for, unless the figure does', async () => {
    const tile = await showing(
      figuresOf({ decimals: 2 }, { value: 1 }, { value: 2, decimals: 0 }),
      '',
      'figure-0 figure-1',
    );

    expect(all(tile, 'figure')).to.deep.equal(['1.00', '2']);
  });

  for (const reason of missingReasons) {
    for (const unit of units) {
      it(`says in words why a figure in ${unit} is missing: ${reason}`, async () => {
        const symbol = { suppressed: 'c', low: 'low', unavailable: 'x' }[reason as string];
        const tile = await showing(
          figuresOf({ unit, name: 'Measure' }, { missing: { reason, symbol }, period: { kind: 'open' } }),
        );

        expect(said(tile, 'figure')).to.equal(undefined);
        expect(said(tile, 'missing')).to.match(/^[A-Z][a-z ,]+$/);
        expect(said(tile, 'missing')).not.to.match(/\b(c|x|z|k|u|few|fewer|less|under|fault|error)\b/i);
      });
    }
  }

  for (const reason of ['c', 'withheld-tomorrow']) {
    it(`never shows a code that it does not know: ${reason}`, async () => {
      const tile = await showing(figuresOf({}, { missing: { reason } }));

      expect(said(tile, 'missing')).to.equal('No figure');
    });
  }

  it('gives nothing away about a suppressed figure', async () => {
    const missing = { reason: 'suppressed', symbol: 'c' };
    const hidden = { missing, numerator: 3, denominator: 44, period: { kind: 'instant', end: '2025-03-31' } };
    const tile = await showing(
      figuresOf({ unit: 'percent' }, hidden, { value: 5, period: { kind: 'instant', end: '2024' } }),
    );

    expect(said(tile, 'missing')).to.equal('Not shown, to protect privacy');
    expect(said(tile, 'trend')).to.equal(undefined);
    expect(shown(tile).replace('31 March 2025', '')).not.to.match(/\d/);
    await expect(tile).to.be.accessible();
  });

  it('says more about what is missing where the document does', async () => {
    const note = 'The sentence breaks off.';
    const tile = await showing(figuresOf({}, { missing: { reason: 'lost-in-source', note } }));

    expect(said(tile, 'value')).to.equal(`The figure is missing from the printed source ${note}`);
  });

  it('says that a figure is not there, if it is not', async () => {
    const withoutFigure = { ...sample(), indicators: { items: sample().indicators.items } };
    const tiles = [
      await showing(sample(), 'nothing'),
      await showing(sample(), ''),
      await showing(withoutFigure, 'in-care'),
    ];

    expect(tiles.map(shown)).to.deep.equal(Array(3).fill('This figure is not in the published information.'));
    for (const tile of tiles) await expect(tile).to.be.accessible();
  });

  it('shows the newest figure of the council, never a part of it, and the revised one instead of the first', async () => {
    const period = { kind: 'instant', end: '2026' };
    const breakdown = [{ dimension: 'sex', category: 'male' }];
    const data = figuresOf(
      {},
      { value: 3, revisionOf: 'figure-1' },
      { value: 1 },
      { value: 4, period, area: 'england' },
      { value: 5, period, breakdown },
    );

    expect(said(await showing(data), 'figure')).to.equal('3');
  });

  it('says of what, where and when each of several figures is', async () => {
    const early = { id: 'early', value: 69, period: { kind: 'instant', end: '2016-03' } };
    const elsewhere = {
      id: 'elsewhere',
      value: 86,
      area: 'england',
      breakdown: [{ dimension: 'sex', category: 'boys' }],
    };
    const data = figuresOf({ name: 'Rate' }, early, elsewhere);
    data.indicators.items.push({ id: 'other', name: 'Number', unit: 'count', polarity: 'neutral', counts: 'children' });
    data.indicators.observations.push({
      ...data.indicators.observations[0],
      id: 'count',
      indicator: 'other',
      value: 7,
    });
    const tile = await showing(data, '', 'early elsewhere count');

    expect(said(tile, 'label')).to.equal('Rate');
    expect(all(tile, 'value')).to.deep.equal([
      '69 March 2016',
      '86 England boys 31 March 2025',
      '7 Number children March 2016',
    ]);
    await expect(tile).to.be.accessible();
  });

  it('says which part a figure is of and who counts in it, where its heading does not', async () => {
    const parts = (category: string, includes?: string) => ({
      breakdown: [{ dimension: 'group', category, includes }],
    });
    const data = figuresOf(
      { name: 'Who they are' },
      { value: 1, ...parts('boys') },
      { value: 2, ...parts('girls', 'Over 16') },
    );

    expect(all(await showing(data), 'value')).to.deep.equal(['1 boys', '2 girls Over 16']);
    data.indicators.items[0].name = 'Girls and boys';
    expect(all(await showing(data), 'value')).to.deep.equal(['1 boys', '2 Over 16']);
  });

  it('says a date and a source once for figures that share them', async () => {
    const tile = await showing(westmorland, '', 'wf-figure-cfc-bame-including wf-figure-cfc-bame-excluding');

    expect(all(tile, 'figure').length).to.equal(2);
    expect(all(tile, 'breakdown').length).to.equal(2);
    expect(all(tile, 'date').length).to.equal(1);
    expect(all(tile, 'source').length).to.equal(1);
    await expect(tile).to.be.accessible();
  });

  const standings: [status: string, says: RegExp | undefined][] = [
    ['final', undefined],
    ['as-printed', undefined],
    ['provisional', /Provisional/],
    ['management-information', /not official statistics/],
  ];
  for (const [status, says] of standings) {
    it(`says how firm a figure is: ${status}`, async () => {
      const note = said(await showing(figuresOf({}, { value: 1, status })), 'note');

      if (says) expect(note).to.match(says);
      else expect(note).to.equal(undefined);
    });
  }
});
