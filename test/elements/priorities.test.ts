import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/priorities/priorities.js';
import type { CpPriorities } from '../../src/elements/priorities/priorities.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { undertaken, voiceOf } from '../helpers/voice.js';

const showing = async (data: unknown, attributes: Record<string, string> = {}) => {
  const element = await fixture<CpPriorities>(html`<cp-priorities .data=${data as never}></cp-priorities>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await reached(element, 'ready');
  return element;
};
const outcomes = (...items: object[]) => ({
  items: items.map((one, at) => ({ id: `outcome-${at + 1}`, kind: 'outcome', text: `Outcome ${at + 1}`, ...one })),
  measures: [],
});
const whole = {
  ...voiceOf([{ themes: ['home'], form: 'verbatim' }], { items: [undertaken('listen', { themes: ['home'] })] }),
  outcomes: outcomes({ themes: ['home'], number: '1', comparedWith: ['other children'] }),
};

describe('<cp-priorities>', () => {
  it('shows for each theme what children told, what the council will do, and what should be different', async () => {
    const element = await showing(whole);

    expect(all(element, 'h3')).to.deep.equal(['A good home', 'A good work']);
    expect(all(element, '#home h4')).to.deep.equal([
      'What children told us (1)',
      'What we will do (1)',
      'What should be different (1)',
    ]);
    expect(all(element, '#home li')).to.deep.equal([
      'Thing 1',
      'We will listen',
      '1 Outcome 1 Compared with: other children',
    ]);
    expect(all(element, 'q')).to.deep.equal(['Thing 1']);
    await expect(element).to.be.accessible();
  });

  it('says what a theme has nothing of, where others have; and nothing of what no theme has', async () => {
    const element = await showing({ ...whole, outcomes: outcomes() });

    expect(all(element, '#work h4')).to.deep.equal(['What children told us', 'What we will do']);
    expect(all(element, '#work [part="note"]')).to.deep.equal([
      'Nothing that children told us is linked to this.',
      'Nothing that we will do is linked to this.',
    ]);
  });

  it('keeps apart what the council links to none, and marks the links that it does not state', async () => {
    const link = { to: 'home', basis: 'inferred', note: 'Printed below it.' };
    const element = await showing({ ...whole, outcomes: outcomes({}, { themes: [link] }) });

    expect(said(element, 'loose')).to.match(/does not say which.+What should be different \(1\) Outcome 1$/);
    expect(all(element, '#home [part="outcomes"] li')).to.deep.equal([
      'Outcome 2 The council does not state this link. Printed below it.',
    ]);
    element.theme = 'home';
    await element.updateComplete;
    expect(part(element, 'loose')).to.equal(null);
  });

  it('says who stands for it, what it goes with and how else it is printed, in the council’s own words', async () => {
    const theme = {
      id: 'home',
      kind: 'priority',
      kindLabel: 'Our big aim',
      name: 'Home',
      narrative: ['A home is more than a house.'],
      champion: 'board',
      leadRole: 'Head of Homes',
      parent: 'life',
      relatesTo: ['pledge', 'gone'],
      aliases: ['Homes'],
    };
    const element = await showing({
      ...whole,
      themes: [theme, { id: 'life', kind: 'enabler', name: 'Life' }],
      governance: { bodies: [{ id: 'board', name: 'The Board', kind: 'committee' }], relations: [], decisions: [] },
      promises: { sets: [{ id: 'pledge', kind: 'pledge', title: 'Our Pledge', availability: 'planned' }], items: [] },
    });

    expect(all(element, '[part="kind"]')).to.deep.equal(['Our big aim', 'What helps us to do it']);
    expect(said(element, 'text')).to.equal('A home is more than a house.');
    expect(all(element, '[part="facts"] > div')).to.deep.equal([
      'Champion The Board',
      'Lead Head of Homes',
      'Part of Life',
      'Goes with Our Pledge',
      'Also printed as Homes',
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows both printed orders where they differ', async () => {
    const themes = [1, 2].map((order) => ({
      id: `t${order}`,
      kind: 'priority',
      name: `T${order}`,
      order,
      summaryOrder: 3 - order,
    }));
    const element = await showing({ ...whole, themes });

    expect(all(element, 'h3').slice(0, 2)).to.deep.equal(['T1', 'T2']);
    expect(all(element, '[part="summary"] li')).to.deep.equal(['T2', 'T1']);
    expect(part(await showing(whole), 'summary')).to.equal(null);
  });

  it('gives a thing under two themes its id once', async () => {
    const element = await showing(
      voiceOf([], { items: [undertaken('both', { themes: ['home', 'work'], conditions: ['if it is safe'] })] }),
    );

    expect(all(element, '[part="undertaken"] > li')).to.deep.equal(
      Array(2).fill('We will both Condition: if it is safe'),
    );
    expect(element.shadowRoot!.querySelectorAll('#both').length).to.equal(1);
  });

  it('lists names and counts only, if it is to be compact', async () => {
    const element = await showing(whole, { compact: '' });

    expect(all(element, '[part="item"]')).to.deep.equal([
      'Priority A good home 1 thing children told us · 1 thing we will do · 1 outcome',
      'Priority A good work',
    ]);
    expect(element.shadowRoot!.querySelector('[id]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shows one theme by itself, and says so where there is no such theme', async () => {
    const element = await showing(whole, { theme: 'work', 'heading-level': '2' });
    expect(all(element, 'h2')).to.deep.equal(['A good work']);

    element.theme = 'gone';
    await element.updateComplete;
    expect(shown(element)).to.contain('This priority is not in the published information.');
  });

  it('brings the linked theme into view, into focus and to notice', async () => {
    history.replaceState(null, '', '#work');
    const element = await showing(whole, { linkable: '' });
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'work');
    history.replaceState(null, '', location.pathname + location.search);

    expect(part(element, 'linked')!.id).to.equal('work');
    expect(part(element, 'permalink')!.textContent!.trim()).to.equal('Link to this: A good home');
    await expect(element).to.be.accessible();
  });

  it('shows markup and endless words as they are, without a way sideways', async () => {
    const name = `<b>${'unbroken'.repeat(50)}</b>`;
    const data = voiceOf([{ text: name, themes: ['home'] }]);
    const page = await fixture<HTMLElement>(
      html`<div>
        <cp-priorities .data=${{ ...data, themes: [{ id: 'home', kind: 'own-kind', name }] }}></cp-priorities>
      </div>`,
    );
    page.setAttribute('style', 'inline-size: 288px');
    const element = page.querySelector('cp-priorities')!;
    await reached(element, 'ready');

    expect(said(element, 'heading')).to.contain('<b>unbroken');
    expect(said(element, 'kind')).to.equal('own kind');
    expect(part(element, 'base')!.scrollWidth).to.be.at.most(288);
  });
});
