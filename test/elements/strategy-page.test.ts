import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/strategy/strategy.js';
import illustrative from '../../demo/data/illustrative.json';
import type { CpStrategy } from '../../src/elements/strategy/strategy.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { fact, strategyOf } from '../helpers/strategies.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

describe('<cp-strategy> on a page', () => {
  let server: StubbedFetch;
  let console: ConsoleLines;

  beforeEach(() => {
    server = new StubbedFetch();
    console = new ConsoleLines();
  });
  afterEach(() => {
    server.restore();
    console.restore();
  });

  it('shares one document with others, and is drawn when it says that it is', async () => {
    const src = server.publish(json(strategyOf({ summary: 'Roots for all' })));
    const drawn: string[] = [];
    const heard = ({ target }: Event) => drawn.push(shown(target as Element));
    await fixture(
      html`<cp-data src=${src} @cp-load=${heard}
        ><cp-strategy show="facts"></cp-strategy><cp-strategy></cp-strategy
      ></cp-data>`,
    );
    await waitUntil(() => drawn.length === 2);

    for (const words of drawn) expect(words).to.contain('Roots for all');
    expect(server.asked(src)).to.equal(1);
  });

  it('keeps its children and says what is the matter if the document cannot be had', async () => {
    const element = await fixture<CpStrategy>(
      html`<cp-strategy src=${server.publish(status(404))}><p>Our strategy</p></cp-strategy>`,
    );
    await reached(element, 'failed');

    expect(said(element, 'notice')).to.match(/could not be found/);
    expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('says that nothing is published where there is no strategy', async () => {
    const element = await fixture<CpStrategy>(
      html`<cp-strategy .data=${{ schemaVersion: '1.0' } as never}></cp-strategy>`,
    );
    await reached(element, 'empty');

    expect(said(element, 'notice')).to.equal('No strategy has been published here yet.');
  });

  it('survives being moved', async () => {
    const element = await fixture<CpStrategy>(html`<cp-strategy .data=${strategyOf()}></cp-strategy>`);
    await reached(element, 'ready');
    (await fixture(html`<div></div>`)).append(element);
    await reached(element, 'ready');

    expect(said(element, 'heading')).to.equal('Rooted');
  });

  it('speaks Welsh where the page does', async () => {
    const page = await fixture(
      html`<div lang="cy"><cp-strategy today="2026-11-22" .data=${illustrative as never}></cp-strategy></div>`,
    );
    const element = page.querySelector('cp-strategy')!;
    await reached(element, 'ready');

    expect(said(element, 'review')).to.equal('Roedd ei hadolygiad i fod ar 30 Medi 2026');
    expect(said(element, 'strapline')).to.equal('Llinell glo: Un dyffryn, un teulu');
    expect(all(element, '[part="subheading"]')[0]).to.equal('Gweledigaeth');
    await expect(element).to.be.accessible();
  });

  it('shows tags as text, links to nothing that a link must not go to, and wraps words without end', async () => {
    const nasty = '<img src=x onerror="alert(1)">';
    const long = 'Endless'.repeat(200);
    const data = strategyOf({
      title: nasty,
      summary: long,
      visions: [{ id: 'vision', text: nasty, scope: 'other', aims: [long] }],
      messages: [{ id: 'm', kind: 'message', speakers: [{ role: nasty, kind: 'child' }], body: [nasty] }],
      sections: [{ id: 's', heading: nasty, body: [long] }],
    });
    data.documents[0].url = 'javascript:alert(1)';
    const narrow = await fixture<HTMLElement>(
      html`<div style="inline-size: 20em"><cp-strategy .data=${data}></cp-strategy></div>`,
    );
    const element = narrow.querySelector('cp-strategy')!;
    await reached(element, 'ready');

    expect(element.shadowRoot!.querySelector('img, a')).to.equal(null);
    expect(said(element, 'heading')).to.equal(nasty);
    expect(part(element, 'base')!.scrollWidth).to.be.at.most(narrow.offsetWidth + 1);
  });

  it('reads from right to left where the document does', async () => {
    const data = strategyOf({ summary: 'استراتيجية' });
    data.about.languages = ['ar'];
    const element = await fixture<CpStrategy>(html`<cp-strategy .data=${data}></cp-strategy>`);
    await reached(element, 'ready');

    expect(part(element, 'summary')!.querySelector('span')!.dir).to.equal('rtl');
  });

  it('links to what other elements of the page show', async () => {
    const data = strategyOf(
      { organisations: ['council'] },
      { organisations: [{ id: 'council', name: 'Wenlowdale', type: 'council' }] },
    );
    data.strategy.engagements = [
      { id: 'e', title: 'Weekends', kind: 'workshop', changes: [{ text: 'Vision reworded', about: 'vision' }] },
    ];
    data.strategy.visions = [{ id: 'vision', text: 'Roots', scope: 'strategy' }];
    const page = await fixture(
      html`<cp-data .data=${data}
        ><cp-strategy show="making"></cp-strategy><cp-strategy show="vision"></cp-strategy
      ></cp-data>`,
    );
    const [making, vision] = page.querySelectorAll('cp-strategy');
    await Promise.all([reached(making!, 'ready'), reached(vision!, 'ready')]);
    await waitUntil(() => part(making!, 'mention'));

    part(making!, 'mention')!.click();
    expect(vision!.shadowRoot!.activeElement!.id).to.equal('vision');
    expect(fact(making!, 'What changed')).to.equal('Vision reworded');
  });
});
