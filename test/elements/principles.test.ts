import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/principles/principles.js';
import '../../src/elements/strategy/strategy.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpPrinciples } from '../../src/elements/principles/principles.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { strategyOf } from '../helpers/strategies.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const showing = async (data: unknown) => {
  const element = await fixture<CpPrinciples>(html`<cp-principles .data=${data as never}></cp-principles>`);
  await reached(element, 'ready');
  return element;
};
const rows = (element: Element) =>
  all(element, '[part="row"] > td').map((one) => one.replace('What the council prints ', ''));

describe('<cp-principles> of', () => {
  it('Westmorland and Furness: one printed twice, one missing, two of its own and three named in a message', async () => {
    const element = await showing(westmorland);
    const found = rows(element);

    expect(said(element, 'summary')).to.equal(
      '7 lines are printed. 6 of the seven are there. 1 is missing. 1 line is printed again.',
    );
    expect(found.length).to.equal(7);
    expect(found[3]).to.match(/^Lines 4 and 5 .* Printed 2 times/);
    expect(found[4]).to.equal('Not printed');
    expect(all(element, 'h3')).to.deep.equal([
      'Seven corporate parenting principles',
      'Our two guiding principles',
      'A question for everyone',
      'Principles named in a message',
    ]);
    expect(all(element, '[part="own"] > li').length).to.equal(2 + 1 + 3);
    expect(all(element, 'h4')).to.deep.equal(['Relationships', 'Inclusivity']);
    await expect(element).to.be.accessible();
  });

  it('Cambridgeshire: five lines that hold all seven, and two questions', async () => {
    const element = await showing(cambridgeshire);
    const found = rows(element);

    expect(said(element, 'summary')).to.equal(
      '5 lines are printed. All seven principles are there. 1 line holds several principles.',
    );
    for (const at of [1, 2, 4]) expect(found[at]).to.match(/^Line 2 .* One line for \(b\), \(c\) and \(e\)/);
    expect(all(element, '[part="own"] > li')).to.deep.equal([
      'What if it were my own child?',
      'How can we put things right?',
    ]);
    await expect(element).to.be.accessible();
  });

  it('Wakefield: stability that also means money, five values, one with an order and one without', async () => {
    const element = await showing(wakefield);

    expect(rows(element)[5]).to.match(/^Line 6 .* Goes further than the law Adds money/);
    expect(said(element, 'summary')).to.contain('1 line goes further than the law.');
    expect(all(element, '[part="own"] > li').length).to.equal(5);
    expect(all(element, '[part="order"]')).to.deep.equal(['In this order:', 'It names:']);
    expect(all(element, 'ol[part="options"] > li').length).to.equal(4);
    expect(all(element, 'ul[part="options"] > li').length).to.equal(6);
    await expect(element).to.be.accessible();
  });

  it('St Helens: none are printed, and the law is told all the same', async () => {
    const element = await showing(stHelens);

    expect(said(element, 'notice')).to.match(/does not print the seven principles/);
    expect(all(element, '[part="law"] > li').length).to.equal(7);
    expect(part(element, 'table')).to.equal(null);
    expect(shown(element)).to.not.contain('Not printed');
    await expect(element).to.be.accessible();
  });

  it('a council with every kind of set', async () => {
    const element = await showing(illustrative);

    expect(all(element, 'h3').length).to.equal(5);
    expect(said(element, 'summary')).to.contain('2 lines go further than the law.');
    expect(shown(element)).to.contain('Goes with (a) and (e) of the law');
  });
});

describe('<cp-principles>', () => {
  const set = (fields: object) => ({ id: 'set', kind: 'statutory', title: 'The seven', items: [], ...fields });

  it('is a table for screen readers, wide and narrow', async () => {
    const narrow = await fixture<HTMLElement>(
      html`<div style="inline-size: 18em"><cp-principles .data=${wakefield as never}></cp-principles></div>`,
    );
    const element = narrow.querySelector('cp-principles')!;
    await reached(element, 'ready');
    const [law, council] = part(element, 'row')!.children as unknown as HTMLElement[];

    expect(council!.getBoundingClientRect().top).to.be.at.least(law!.getBoundingClientRect().bottom - 1);
    expect([law!.getAttribute('role'), council!.getAttribute('role')]).to.deep.equal(['rowheader', 'cell']);
    expect(part(element, 'base')!.scrollWidth).to.be.at.most(narrow.offsetWidth + 1);
    narrow.style.inlineSize = '60em';
    await waitUntil(() => council!.getBoundingClientRect().top < law!.getBoundingClientRect().bottom - 1);
    await expect(element).to.be.accessible();
  });

  it('says of a list with a heading only that there is no more of it', async () => {
    const element = await showing(strategyOf({ principleSets: [set({}), set({ id: 'own', kind: 'values' })] }));

    expect(said(element, 'notice')).to.equal('Only the heading of this list is published here.');
    expect(said(element, 'missing')).to.equal('Only the heading of this list is published here.');
    expect(part(element, 'summary')).to.equal(null);
  });

  it('one line with two of the seven, in words that fit both numbers', async () => {
    const items = [{ id: 'a', text: 'Best, and heard', canonical: ['cpp-a', 'cpp-c'] }];
    const element = await showing(strategyOf({ principleSets: [set({ items })] }));

    expect(said(element, 'summary')).to.contain('1 line is printed. 2 of the seven are there.');
  });

  it('keeps a line that is none of the seven', async () => {
    const items = [
      { id: 'a', text: 'Best', canonical: ['cpp-a'] },
      { id: 'own', text: 'Have fun' },
    ];
    const element = await showing(strategyOf({ principleSets: [set({ items })] }));

    expect(all(element, 'h4')).to.deep.equal(['Lines beside the seven']);
    expect(shown(element)).to.contain('Have fun');
  });

  it('has each id once, also of a line that stands in several rows', async () => {
    const ids = [...(await showing(cambridgeshire)).shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);

    expect(ids).to.include('ca-principle-views');
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('speaks Welsh where the page does', async () => {
    const page = await fixture(html`<div lang="cy"><cp-principles .data=${wakefield as never}></cp-principles></div>`);
    const element = page.querySelector('cp-principles')!;
    await reached(element, 'ready');

    expect(said(element, 'summary')).to.equal(
      'Argraffwyd 7 llinell. Mae’r saith egwyddor yno i gyd. Mae 1 llinell yn mynd ymhellach na’r gyfraith.',
    );
  });

  it('shows tags as text, and links to nothing that a link must not go to', async () => {
    const items = [{ id: 'a', text: '<img src=x>', canonical: ['cpp-a'] }];
    const law = { id: 'law', title: 'Act', kind: 'section', status: 'in-force', url: 'javascript:alert(1)' };
    const console = new ConsoleLines();
    const element = await showing(
      strategyOf({ principleSets: [set({ items, provision: 'law' })] }, { provisions: [law] }),
    );
    console.restore();

    expect(element.shadowRoot!.querySelector('img, a')).to.equal(null);
    expect(rows(element)[0]).to.equal('Line 1 <img src=x>');
  });

  it('shares one document, links to the message that names a principle, and survives being moved', async () => {
    const server = new StubbedFetch();
    const src = server.publish(json(westmorland));
    const page = await fixture(
      html`<cp-data src=${src}><cp-principles></cp-principles><cp-strategy show="messages"></cp-strategy></cp-data>`,
    );
    const element = page.querySelector('cp-principles')!;
    await waitUntil(() => part(element, 'mention'));

    expect(said(element, 'mention')).to.equal('A message from the Director of Children’s Services');
    expect(server.asked(src)).to.equal(1);
    server.restore();
    element.data = wakefield as never;
    (await fixture(html`<div></div>`)).append(element);
    await reached(element, 'ready');
    expect(all(element, '[part="row"]').length).to.equal(7);
  });

  it('keeps its children if the document cannot be had, and says so if there is no strategy in it', async () => {
    const server = new StubbedFetch();
    const console = new ConsoleLines();
    const element = await fixture<CpPrinciples>(
      html`<cp-principles src=${server.publish(status(404))}><p>Seven principles</p></cp-principles>`,
    );
    await reached(element, 'failed');
    expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    server.restore();
    console.restore();

    element.data = { schemaVersion: '1.0' } as never;
    await reached(element, 'empty');
    expect(said(element, 'notice')).to.equal('No principles have been published here yet.');
  });
});
