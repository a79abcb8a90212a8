import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/outcomes/outcomes.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpOutcomes } from '../../src/elements/outcomes/outcomes.js';
import { all } from '../helpers/promises.js';
import { reached, said, shown } from '../helpers/reader.js';

const showing = async (data: unknown, attributes: Record<string, string> = {}) => {
  const outcomes = await fixture<CpOutcomes>(html`<cp-outcomes .data=${data as never}></cp-outcomes>`);
  outcomes.style.inlineSize = '900px';
  for (const [name, value] of Object.entries(attributes)) outcomes.setAttribute(name, value);
  await reached(outcomes, 'ready');
  return outcomes;
};
const columns = (outcomes: Element) => all(outcomes, 'thead th');
const cells = (outcomes: Element, id: string) =>
  all(outcomes, `[id="${id}"] > [part~="target"], [id="${id}"] > [part~="figure"]`).map((words) =>
    words.replace(/^(Target|Latest figure) /, ''),
  );

describe('<cp-outcomes>', () => {
  it('shows the 37 outcomes of Cambridgeshire in one table, each a row with its own head, under seven workstreams', async () => {
    const outcomes = await showing(cambridgeshire);

    expect(all(outcomes, 'table').length).to.equal(1);
    expect(columns(outcomes)).to.deep.equal(['Outcome', 'How the council will know', 'Where, how often and by whom']);
    expect(all(outcomes, 'tbody th[scope="row"] [part~="text"]')).to.deep.equal(
      cambridgeshire.outcomes.items.map(({ text }) => text),
    );
    expect(all(outcomes, 'h4')).to.deep.equal(
      'Relationships Safety Rights Well-Being Achieving Recovery Reunification'.split(' '),
    );
    expect(said(outcomes, 'summary')).to.equal('37 outcomes, followed by 35 other measures.');
    for (const { text } of cambridgeshire.outcomes.measures) expect(shown(outcomes)).to.contain(text);
    expect(shown(outcomes)).not.to.match(/Target|Latest figure/);
    await expect(outcomes).to.be.accessible();
  });

  it('shows what is printed alike twice, once with its id, and says so', async () => {
    const outcomes = await showing(cambridgeshire);
    const row = (id: string) => all(outcomes, `[id="${id}"]`)[0];
    const shared = cambridgeshire.outcomes.measures.find(({ id }) => id === 'ca-measure-after-16')!;

    for (const id of ['ca-outcome-after-16', 'ca-outcome-new-schools'])
      expect(row(id)).to.contain(shared.text).and.to.contain('Printed for two rows');
    expect(all(outcomes, '#ca-measure-after-16').length).to.equal(1);
    expect(said(outcomes, 'notes')).to.contain('Two texts that differ in one letter');
    expect(row('ca-outcome-bullying')).to.contain('Only the word is printed');
  });

  it('shows the 11 outcomes and 34 statements of St Helens, with three numbers among the targets', async () => {
    const outcomes = await showing(stHelens);

    expect(all(outcomes, 'th[scope="rowgroup"] [role="heading"]').length).to.equal(11);
    expect(all(outcomes, 'th[scope="row"]').length).to.equal(34);
    expect(columns(outcomes)).to.deep.equal(['How the council will know', 'Target']);
    expect(cells(outcomes, 'sh-indicator-a1')[0]).to.match(/^426 days or lower Set nationally/);
    expect(cells(outcomes, 'sh-indicator-a2')[0]).to.match(/^121 days or lower Set nationally/);
    expect(cells(outcomes, 'sh-indicator-sdq-completed')).to.deep.equal(['100%']);
    expect(cells(outcomes, 'sh-indicator-residential')[0]).to.match(/^to come down Printed: Reduction/);
    expect(all(outcomes, 'td').filter((words) => /to be set/.test(words)).length).to.equal(25);
    expect(said(outcomes, 'summary')).to.equal(
      '11 outcomes, followed by 30 figures and 4 other measures. No results have been published for these figures. Target: To be set in the Performance Management Framework. The council does not say which of its priorities each outcome serves.',
    );
    expect(said(outcomes, 'status')).to.equal(undefined);
    await expect(outcomes).to.be.accessible();
  });

  it('shows a line that the source cut off as the document holds it, and what was printed as one only once', async () => {
    const outcomes = await showing(stHelens);

    expect(all(outcomes, '#sh-indicator-seen-alone')[0]).to.match(
      /seen alone Cut off in the printed source Printed: … visited and seen along in The printed line breaks off/,
    );
    expect(shown(outcomes).match(/Timeliness of health assessments, dental checks, immunisations/g)!.length).to.equal(
      1,
    );
    expect(said(outcomes, 'notes')).to.contain('The table prints 31 statements for 11 outcomes');
  });

  it('says that nothing shows the seven outcomes of Westmorland and Furness, and that they are not linked', async () => {
    const outcomes = await showing(westmorland);

    expect(all(outcomes, 'th[scope="row"]').length).to.equal(7);
    expect(columns(outcomes)).to.deep.equal(['Outcome']);
    expect(said(outcomes, 'summary')).to.match(
      /^7 outcomes. No figure, target or other measure is published.+does not say/,
    );
    expect(all(outcomes, 'h4')).to.deep.equal([]);
    expect(shown(outcomes)).to.contain('Compared with: Other children of their age; Cared for children');
    await expect(outcomes).to.be.accessible();
  });

  it('says where the outcomes of Wakefield stand, and makes up none', async () => {
    const outcomes = await showing(wakefield);

    expect(said(outcomes, 'notice')).to.match(
      /^The strategy lists no outcomes.+annual implementation plan.+not printed\.$/,
    );
    expect(all(outcomes, 'table')).to.deep.equal([]);
  });

  it('shows the latest figure beside its target, and whether it meets it; no colour where there is no target', async () => {
    const outcomes = await showing(illustrative);

    expect(cells(outcomes, 'il-ind-feel-safe')[0]).to.match(/^85% or higher Met/);
    expect(cells(outcomes, 'il-ind-feel-safe')[1]).to.equal('90% 28 February 2026');
    expect(cells(outcomes, 'il-ind-wait-weeks')[0]).to.match(/^6 weeks or lower By 31 March 2026 Not met (?!yet)/);
    expect(cells(outcomes, 'il-ind-missing-children')[0]).to.equal('No target');
    expect(cells(outcomes, 'il-ind-attainment')).to.deep.equal([
      'No target',
      'To follow 1 September 2025 to 31 August 2026 Published next spring.',
    ]);
    expect(cells(outcomes, 'il-ind-three-homes')[1]).to.contain('From the council’s own records');
    const untargeted = outcomes.shadowRoot!.querySelector('#il-ind-missing-children')!;
    expect(untargeted.querySelectorAll('.status, .good, .warn, .bad').length).to.equal(0);
    await expect(outcomes).to.be.accessible();
  });

  it('leaves no empty line under a figure without a date', async () => {
    const undated = structuredClone(illustrative);
    for (const one of undated.indicators.observations) one.period = { kind: 'instant' } as never;
    const outcomes = await showing(undated);

    expect(all(outcomes, 'p')).not.to.include('');
  });

  it('shows the council’s target and the nation’s, and judges no figure by one whose time was over before', async () => {
    const data = structuredClone(illustrative) as { indicators: { targets: object[] } };
    const of = (indicator: string) => ({ indicator, kind: 'value', operator: '>=' });
    data.indicators.targets.push(
      { id: 'x-nation', ...of('il-ind-feel-safe'), value: 95, setBy: 'national' },
      {
        id: 'x-past',
        ...of('il-ind-missing-children'),
        value: 1,
        setBy: 'council',
        period: { kind: 'instant', end: '2001-03-31' },
      },
    );
    const outcomes = await showing(data);

    expect(cells(outcomes, 'il-ind-feel-safe')[0]).to.match(
      /^85% or higher Met .+ 95% or higher Set nationally Not met yet$/,
    );
    expect(cells(outcomes, 'il-ind-missing-children')[0]).to.equal('1% or higher By 31 March 2001');
  });

  it('says, once the date of a target has passed, that there is no figure for it yet, and judges none from before', async () => {
    const of = async (today: string) => {
      const outcomes = await showing(illustrative);
      outcomes.setAttribute('today', today);
      await outcomes.updateComplete;
      return outcomes;
    };

    expect(cells(await of('2027-03-31'), 'il-ind-three-homes')[0]).to.match(/By 31 March 2027 Not met yet /);
    const over = await of('2027-04-01');
    expect(cells(over, 'il-ind-three-homes')[0]).to.match(/By 31 March 2027 No figure for that date yet /);
    expect(over.shadowRoot!.querySelector('#il-ind-three-homes .status svg')).to.equal(null);
    expect(cells(over, 'il-ind-wait-weeks')[0]).to.match(/By 31 March 2026 Not met (?!yet)/);
  });

  it('says where a measure is looked at, how often and by whom, and what no council states', async () => {
    const outcomes = await showing(illustrative);

    expect(all(outcomes, '#il-measure-home-visits [part="place"]')).to.deep.equal([
      'Looked at: visits and reports; twice a year; Corporate Family Board',
    ]);
    expect(all(outcomes, '#il-outcome-workforce')[0]).to.contain('The council does not state this link.');
    expect(all(outcomes, '#il-outcome-work')[0]).to.contain('Also serves: Moving on');
    expect(said(outcomes, 'foot')).to.match(/Example only/);
  });

  it('marks a further theme that the council does not say an outcome serves', async () => {
    const [outcome] = illustrative.outcomes.items;
    const themes = ['il-theme-home', { to: 'il-theme-learn', basis: 'editorial' }, 'il-theme-people'];
    const items = [{ ...outcome, themes, measures: [], indicators: [] }];
    const outcomes = await showing({ ...illustrative, outcomes: { items, measures: [] } });
    const names = ['learn', 'people'].map((id) => illustrative.themes.find((one) => one.id === `il-theme-${id}`)!.name);

    expect(shown(outcomes)).to.contain(`${names[0]}. The council does not state this link.; ${names[1]}`);
  });

  it('groups by the kind of thing that shows them', async () => {
    const outcomes = await showing(illustrative, { 'group-by': 'kind' });

    expect(all(outcomes, 'h4').slice(0, 3)).to.deep.equal(['Figures', 'Evidence', 'Work that is done']);
    expect(all(outcomes, 'th[scope="row"]').length).to.equal(
      illustrative.outcomes.items.flatMap(({ indicators = [], measures = [] }) => [...indicators, ...measures]).length,
    );
    await expect(outcomes).to.be.accessible();
  });

  it('fits the headings to the page, and ends at the sixth level', async () => {
    const outcomes = await showing(illustrative, { 'heading-level': '5' });

    expect(all(outcomes, 'h5')).to.deep.equal(['Outcomes, and how the council will know']);
    expect(all(outcomes, 'tbody h6').length).to.be.above(1);
    expect(
      new Set([...outcomes.shadowRoot!.querySelectorAll('[role="heading"]')].map(({ ariaLevel }) => ariaLevel)),
    ).to.deep.equal(new Set(['6']));
  });

  it('speaks to a child where the document can', async () => {
    expect(shown(await showing(illustrative, { wording: 'child' }))).to.contain('You feel safe at home.');
  });
});
