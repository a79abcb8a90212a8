import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/outcome-chart/outcome-chart.js';
import { charted, drawn, writtenIn, writtenUntil } from '../helpers/chart.js';
import { figuresOf, onDay } from '../helpers/sample.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
describe('what a reader saves from <cp-outcome-chart>', () => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let saved: Blob | undefined;

  beforeEach(() => {
    saved = undefined;
    URL.createObjectURL = (blob) => createObjectURL.call(URL, (saved = blob as Blob));
    HTMLAnchorElement.prototype.click = () => {};
  });

  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  async function savedTable(data: any): Promise<string[]> {
    const chart = await charted(data);
    chart.shadowRoot!.querySelector<HTMLButtonElement>('[part=actions] button')!.click();
    await waitUntil(() => saved, 'not saved');
    return (await saved!.text()).trim().split('\r\n');
  }

  it('says in its table what is measured, of whom, in what unit, and where it is from', async () => {
    const measure = { name: 'Children in care', population: 'under 18', unit: 'rate-per-10000' };

    expect(await savedTable(figuresOf(measure, { value: 87 }))).to.deep.equal([
      'When,"Wenlowdale (per 10,000)",Wenlowdale: Please note,Measure,Source',
      '31 March 2025,87,,Children in care; under 18,Report of the year',
    ]);
  });

  const units: [unit: string, head: string][] = [
    ['percent', 'Wenlowdale (%)'],
    ['currency', 'Wenlowdale (£)'],
    ['days', 'Wenlowdale (days)'],
    ['count', 'Wenlowdale'],
  ];
  for (const [unit, head] of units) {
    it(`has its figures under “${head}” where they are counted in ${unit}`, async () => {
      expect((await savedTable(figuresOf({ unit }, { value: 87 })))[0]).to.match(
        new RegExp(`^When,${head.replace(/[()]/g, '\\$&')},`),
      );
    });
  }

  it('has nothing in its table that a spreadsheet would take for a formula', async () => {
    const data = figuresOf({ name: '=1+1' }, { value: 87 });
    data.documents[0].title = '@report';

    expect((await savedTable(data))[1]).to.equal(`31 March 2025,87,,'=1+1,'@report`);
  });

  it('says in its picture what a hollow point means, and one with a ring', async () => {
    const figures = [
      { value: 3, period: onDay('2024-03-31'), status: 'revised' },
      { value: 9, status: 'provisional' },
    ];
    const chart = await charted(figuresOf({}, ...figures), { show: 'both' });
    await drawn(chart);
    const written = await writtenUntil(async () => {
      chart.shadowRoot!.querySelector<HTMLButtonElement>('.picture')!.click();
      await waitUntil(() => saved, 'not saved');
    });

    expect(written.join(' ')).to.contain('A hollow point').and.to.contain('with a ring was revised');
  });
});

describe('what is written in the drawing of <cp-outcome-chart>', () => {
  it('is a school year by its name, however it is written', async () => {
    const school = (year: number) => ({ kind: 'interval', start: `${year}-09-01`, end: `${year + 1}-08-31` });
    const figures = [2022, 2023].map((year) => ({ value: 5, period: school(year) }));

    expect(await writtenIn(figuresOf({}, ...figures))).to.include.members(['2022/23', '2023/24']);
  });

  for (const [setBy, says] of [
    ['council', 'Target'],
    ['national', 'Target (set nationally)'],
  ]) {
    it(`is “${says}” beside a target set by the ${setBy}`, async () => {
      const data = figuresOf({}, { value: 3, period: onDay('2024-03-31') }, { value: 9 });
      data.indicators.targets.push({ id: 't', indicator: 'measure', kind: 'value', operator: '>=', value: 5, setBy });

      expect(await writtenIn(data)).to.include(says);
    });
  }
});
