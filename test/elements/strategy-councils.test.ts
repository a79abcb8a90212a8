import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/strategy/strategy.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpStrategy } from '../../src/elements/strategy/strategy.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { fact } from '../helpers/strategies.js';

const showing = async (data: unknown, show = '') => {
  const element = await fixture<CpStrategy>(
    html`<cp-strategy show=${show} today="2026-11-22" .data=${data as never}></cp-strategy>`,
  );
  await reached(element, 'ready');
  return element;
};
const titles = (element: Element, list: string) => all(element, `[part="${list}"] [part="title"]`);
const points = (element: Element) => all(element, '[part="points"] li');

/** Every text that a part of a document holds, ids and codes aside. */
function texts(value: unknown, key = ''): string[] {
  const silent = /^(id|kind|scope|source|document|documents|organisation|organisedBy|body|about|cohorts|availability)$/;
  if (typeof value === 'string') return [value.replace(/^\[(.+)\]$/, '$1')];
  if (typeof value !== 'object' || !value) return [];
  if ('default' in value) return texts(value.default);
  const entries = Object.entries(value).filter(
    ([name, one]) => !silent.test(name) || (name === 'body' && Array.isArray(one)),
  );
  return entries.flatMap(([name, one]) => texts(one, name || key));
}

const told = ({ strategy }: { strategy: object }) => {
  const { summary, councilPlan, visions, yardsticks, contents, sections } = strategy as Record<string, object>;
  const { messages } = strategy as { messages: { heading: string; body: string[]; points?: object[] }[] };
  const spoken = messages.map(({ heading, body, points: made }) => ({ heading, body, points: made }));
  return texts([summary, councilPlan, visions, spoken, yardsticks, contents, sections?.valueOf()]).filter(
    (one) => !/^(headings-only|lost-in-source|issue|goal|plan|ask|principle)$/.test(one),
  );
};

describe('the strategy of', () => {
  for (const [name, data] of Object.entries({ westmorland, wakefield, stHelens, cambridgeshire })) {
    it(`${name} loses no text on its way to the screen`, async () => {
      const words = shown(await showing(data));
      const lost = told(data).filter((one) => !words.includes(one.replace(/\s+/g, ' ')));

      expect(told(data).length).to.be.above(20);
      expect(lost).to.deep.equal([]);
    });
  }

  it('Westmorland and Furness: open start, garbled version, five aims, four messages, two yardsticks, an empty heading', async () => {
    const element = await showing(westmorland);

    expect(said(element, 'heading')).to.equal('Cared for Children and Care Experienced Young People’s Strategy');
    expect(fact(element, 'Covers')).to.equal('to 2028');
    expect(fact(element, 'Version')).to.equal('V 2/333 (as printed)');
    expect(fact(element, 'Standing')).to.equal('Not stated');
    expect(fact(element, 'Review')).to.equal('Not stated');
    expect(fact(element, 'Reviewed by')).to.equal('Cared for Children Partnership Board');
    expect(all(element, '[part="aims"] li').length).to.equal(5);
    expect(said(element, 'strapline')).to.contain('A great place to live, work and thrive');
    expect(titles(element, 'messages')).to.deep.equal([
      'A message from our Promise Ambassadors',
      'A message from our Care Experienced Ambassador',
      'A message from the Cabinet Member, Children’s Services, Education and Skills',
      'A message from the Director of Children’s Services',
    ]);
    expect(points(element)).to.deep.equal(['Compassion', 'Empowerment', 'Partnership']);
    expect(titles(element, 'engagements').length).to.equal(4);
    expect(shown(element)).to.match(/Before: “?Partnerships with carers”? Now: “?Relationships with carers/);
    expect(all(element, '[part="yardsticks"] li').length).to.equal(2);
    expect(titles(element, 'narratives').length).to.equal(16);
    expect(said(element, 'missing')).to.equal('There is nothing under this heading in the printed text.');
    expect(all(element, '[part="documents"] > li').length).to.equal(24);
    for (const title of ['Stable Homes, Built on Love', 'Care Leaver Covenant (DfE 2018)', 'Care Standards Act 2000']) {
      expect(shown(element)).to.contain(title);
    }
    expect(fact(element, 'care experience')).to.contain('duty in law');
    await expect(element).to.be.accessible();
  });

  it('Wakefield: a review long due, and the chapter of the children in care council first', async () => {
    const element = await showing(wakefield);

    expect(said(element, 'review')).to.equal('Its review was due in January 2020');
    expect(fact(element, 'Version')).to.equal('Version 2: January 2019');
    expect(fact(element, 'Covers')).to.equal('2018 to 2021 This time is over.');
    expect(fact(element, 'Who it is for')).to.contain(
      'Children whom other councils care for and who live here are included.',
    );
    expect(said(element, 'vision')).to.contain('Printed 2 times.');
    expect(titles(element, 'messages')).to.deep.equal(['Contribution from ‘Build our Futures’', 'Foreword']);
    expect(all(element, '[part="points"] > div').map((one) => one.split(' ')[0])).to.deep.equal([
      'What',
      'Goals',
      'Plans',
      'What',
    ]);
    expect(
      [...element.shadowRoot!.querySelectorAll('[part="points"] > div')].map(
        (one) => one.querySelectorAll('li').length,
      ),
    ).to.deep.equal([4, 7, 4, 4]);
    expect(all(element, '[part="speaker"]')).to.deep.equal([
      'Build our Futures, the Children in Care Council',
      'Portfolio Holder, Children and Young People',
      'Corporate Director, Children and Young People Services',
    ]);
    expect(said(element, 'date')).to.equal('4 January 2019');
    expect(all(element, '[part="contents"] li').length).to.equal(5);
    expect(
      all(element, '[part="narrative"]').filter((one) => one.includes('This heading is not printed.')).length,
    ).to.equal(2);
    const [companions, before] = [...element.shadowRoot!.querySelectorAll('[part="documents"]')];
    expect([...companions!.children].length).to.equal(3);
    for (const one of companions!.children) expect(one.textContent).to.contain('named only');
    expect(before!.textContent).to.contain('Looked After Children and Care Leavers Strategy 2014 -2017');
    for (const number of ['72,670', '562', '75.7', '69', '86']) expect(shown(element)).to.contain(number);
    await expect(element).to.be.accessible();
  });

  it('St Helens: no title, no date to count twelve months from, and three visions that differ', async () => {
    const element = await showing(stHelens);

    expect(said(element, 'heading')).to.equal(
      'Interim corporate parenting strategy for cared for children and care leavers',
    );
    expect(said(element, 'note')).to.equal('No title is printed. This one describes it.');
    expect(fact(element, 'Covers')).to.equal(
      'the next 12 months From when is not printed, so nobody can tell when it ends.',
    );
    expect(fact(element, 'Standing')).to.equal('Interim: until another takes its place');
    expect(all(element, '[part="visions"] > li').length).to.equal(3);
    expect(shown(element)).to.contain('3 visions are printed. They differ, so each is shown as it stands.');
    expect(titles(element, 'narratives').length).to.equal(5);
    expect(all(element, '[part="contents"] li').length).to.equal(5);
    expect(part(element, 'documents')!.textContent).to.match(/Three-year strategy, to be developed[^]*planned/);
    await expect(element).to.be.accessible();
  });

  it('Cambridgeshire: no vision but a strapline, and two surveys', async () => {
    const element = await showing(cambridgeshire);

    expect(shown(element)).to.match(/No vision is printed\. There is no heading for a vision/);
    expect(said(element, 'strapline')).to.contain('Change Lives, Every Day');
    expect(points(element).length).to.equal(6);
    expect(all(element, '[part="kind"]').filter((one) => one.startsWith('Survey'))).to.deep.equal([
      'Survey, 2017',
      'Survey, 2018',
    ]);
    expect(shown(element)).to.contain('Coram Voice');
    expect(all(element, '[part="contents"] li').length).to.equal(12);
    expect(fact(element, 'SDQ')).to.contain('strengths and difficulties questionnaire');
    await expect(element).to.be.accessible();
  });

  const young: Record<string, { data: unknown; titles: string[] }> = {
    'Westmorland and Furness': {
      data: westmorland,
      titles: ['A message from our Promise Ambassadors', 'A message from our Care Experienced Ambassador'],
    },
    Wakefield: { data: wakefield, titles: ['Contribution from ‘Build our Futures’'] },
    'St Helens': { data: stHelens, titles: [] },
    Cambridgeshire: { data: cambridgeshire, titles: [] },
    Wenlowdale: { data: illustrative, titles: ['From the Kingfishers', 'From Riverbank'] },
  };
  for (const [name, { data, titles: expected }] of Object.entries(young)) {
    it(`${name} on a young people’s page has what young people say, and nobody else’s words under their name`, async () => {
      const element = await showing(data, 'young-messages');

      expect(all(element, '[part="subheading"]')).to.deep.equal(['Messages from young people']);
      expect(titles(element, 'messages')).to.deep.equal(expected);
      expect(all(element, '[part="notice"]')).to.deep.equal(
        expected.length ? [] : ['No message from young people is printed in this strategy.'],
      );
    });
  }
});
