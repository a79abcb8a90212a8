import { expect } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/outcome-chart/outcome-chart.js';
import { charted } from '../helpers/chart.js';
import { part, said } from '../helpers/reader.js';
import { figuresOf, onDay } from '../helpers/sample.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
const summary = async (data: any, lang = 'en') => said(await charted(data, { lang }), 'summary');

describe('what <cp-outcome-chart> says of how figures stand to each other', () => {
  const england = (value: number, more = {}) => ({ value, area: 'england', ...more });

  const compared: [here: object, there: object, says: string | undefined][] = [
    [{ value: 5 }, { value: 4.5 }, 'higher than England (4.5%)'],
    [{ value: 5, qualifier: 'less-than' }, { value: 4.5 }, undefined],
    [{ value: 5, qualifier: 'less-than' }, { value: 6 }, 'lower than England (6%)'],
    [{ value: 5, qualifier: 'at-least' }, { value: 6 }, undefined],
    [{ value: 5, qualifier: 'more-than' }, { value: 4 }, 'higher than England (4%)'],
    [{ value: 5 }, { value: 4.5, qualifier: 'more-than' }, undefined],
    [{ value: 5 }, { value: 6, qualifier: 'at-least' }, 'lower than England (at least 6%)'],
    [{ value: 5 }, { value: 5, qualifier: 'approx' }, undefined],
    [{ value: 5 }, { value: 5, qualifier: 'a-code-of-tomorrow' }, undefined],
    [{ value: 5, qualifier: 'at-most' }, { value: 5, qualifier: 'at-most' }, undefined],
    [{ value: 5 }, { value: 5 }, 'the same as England (5%)'],
  ];
  for (const [here, there, says] of compared) {
    it(`is ${says ?? 'nothing'} for ${JSON.stringify(here)} and ${JSON.stringify(there)}`, async () => {
      const sentence = await summary(figuresOf({ unit: 'percent' }, here, { ...there, area: 'england' }));

      if (says) expect(sentence).to.contain(`That is ${says}.`);
      else expect(sentence).not.to.contain('That is');
    });
  }

  it('compares and subtracts figures as they are shown', async () => {
    const data = figuresOf(
      { unit: 'percent', decimals: 0 },
      { value: 60.2, period: onDay('2024-03-31') },
      { value: 61.96 },
      england(62.04),
    );

    expect(await summary(data)).to.equal(
      'The latest figure for Wenlowdale is 62% (31 March 2025). That is the same as England (62%). Up 2 percentage points since 31 March 2024. Getting better.',
    );
  });

  it('says so where figures that differ are shown as one', async () => {
    const data = figuresOf({ decimals: 0 }, { value: 61.6, period: onDay('2024-03-31') }, { value: 62.4 });

    expect(await summary(data)).to.contain('No change since 31 March 2024.');
  });

  it('tells a target that was set nationally from the council’s own', async () => {
    const data = figuresOf({ unit: 'percent' }, { value: 62 });
    const target = { indicator: 'measure', kind: 'threshold', operator: '>=' };
    data.indicators.targets.push(
      { ...target, id: 'national', value: 60, setBy: 'national' },
      { ...target, id: 'own', value: 70, setBy: 'council' },
    );

    expect(await summary(data)).to.contain(
      'Target: 60% or higher (set nationally). The target is met. Target: 70% or higher. The target is not met yet.',
    );
  });

  const welsh: [name: string, higher: string, same: string][] = [
    ['England', 'uwch nag England', 'yr un fath ag England'],
    ['Yr Alban', 'uwch nag Yr Alban', 'yr un fath ag Yr Alban'],
    ['Bradford', 'uwch na Bradford', 'yr un fath â Bradford'],
    ['Wakefield', 'uwch na Wakefield', 'yr un fath â Wakefield'],
    ['Yorkshire', 'uwch na Yorkshire', 'yr un fath â Yorkshire'],
  ];
  for (const [name, higher, same] of welsh) {
    it(`is “${higher}” and “${same}” in Welsh`, async () => {
      for (const [value, says] of [
        [4, higher],
        [5, same],
      ] as const) {
        const data = figuresOf({}, { value: 5 }, england(value));
        data.areas[1].name = name;

        expect(await summary(data, 'cy')).to.contain(says);
      }
    });
  }
});

describe('what <cp-outcome-chart> says of time', () => {
  const school = (year: number, more = {}) => ({
    period: { kind: 'interval', start: `${year}-09-01`, end: `${year + 1}-08-31`, ...more },
  });

  for (const more of [{}, { yearType: 'academic' }]) {
    it(`counts from one school year to the next by its name, with ${JSON.stringify(more)}`, async () => {
      const data = figuresOf({}, { value: 5, ...school(2022, more) }, { value: 6, ...school(2023, more) });

      expect(await summary(data)).to.match(/is 6 \(2023\/24 school year\)\. Up 1 since 2022\/23\./);
    });
  }

  it('tells school years from years to 31 March, however they are written', async () => {
    const year = { kind: 'interval', start: '2023-04-01', end: '2024-03-31' };
    const chart = await charted(
      figuresOf({}, { value: 5, ...school(2023) }, { value: 4, period: year, area: 'england' }),
    );

    expect(said(chart, 'note')).to.contain('others of a school year');
  });

  it('tells of one change of counting once, though it is not known from which day', async () => {
    const data = figuresOf(
      { definitionChanges: [{ from: '2024', note: 'Counted anew.' }] },
      { value: 3, period: onDay('2023-03-31') },
      { value: 5, period: onDay('2024-03-31') },
      { value: 9 },
    );

    expect(said(await charted(data), 'note')).to.equal(
      'Please note The way of counting changed: figures from 31 March 2024 on cannot be compared with those before.Counted anew.',
    );
  });

  it('tells of each of two changes, and once of two between the same figures', async () => {
    const changesFrom = async (...dates: string[]) => {
      const definitionChanges = dates.map((from) => ({ from, note: `Since ${from}.` }));
      const figures = [
        { value: 3, period: onDay('2023-03-31') },
        { value: 5, period: onDay('2024-03-31') },
        { value: 9 },
      ];
      return said(await charted(figuresOf({ definitionChanges }, ...figures)), 'note')!.match(/way of counting/g)
        ?.length;
    };

    expect(await changesFrom('2023-06-01', '2024-06-01')).to.equal(2);
    expect(await changesFrom('2024-06-01', '2024-09-01')).to.equal(1);
  });

  it('tells no change from a figure that is hidden', async () => {
    const on = (end: string) => ({ period: { kind: 'instant', end } });
    const hidden = { value: undefined, missing: { reason: 'suppressed' } };
    const chart = await charted(figuresOf({}, { ...hidden, ...on('2024-03-31') }, { value: 40, ...on('2025-03-31') }));

    expect(said(chart, 'summary')).to.match(/is 40 \(31 March 2025\)\.$/);
  });
});

describe('the table of <cp-outcome-chart>', () => {
  it('keeps each figure on one line, and not what marks it out', async () => {
    const figures = [{ value: 72, status: 'provisional' }, { value: 69 }].map((one, at) => ({
      ...{ ...one, period: onDay(`${2024 + at}-03-31`) },
      ...(at ? {} : { lowReliability: true }),
    }));
    const chart = await charted(figuresOf({ unit: 'rate-per-10000' }, ...figures), { style: 'inline-size: 150px' });
    const linesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
    };
    const cells = [...chart.shadowRoot!.querySelectorAll('td')];
    const words = cells.map((cell) => [...cell.childNodes].find((one) => one.textContent!.includes('per 10,000'))!);

    expect(words.map(linesOf)).to.deep.equal([1, 1]);
    expect(linesOf(cells[0]!.querySelector('.quiet')!)).to.be.above(1);
  });
});

describe('<cp-outcome-chart> without a drawing', () => {
  it('shows its table where only the drawing was asked for and no figure is known', async () => {
    const hidden = { value: undefined, missing: { reason: 'suppressed' } };
    const chart = await charted(figuresOf({}, hidden), { show: 'chart' });
    const seen = () => ['chart', 'table'].map((name) => part(chart, name)!.checkVisibility());
    const choose = async (at: number) => {
      chart.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=switch] button')[at]!.click();
      await chart.updateComplete;
      return seen();
    };

    expect(seen()).to.deep.equal([true, true]);
    expect(await choose(2)).to.deep.equal([false, true]);
    expect(await choose(1)).to.deep.equal([true, true]);
  });
});
