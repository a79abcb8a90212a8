import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as lit } from 'lit';

import '../../src/elements/data/data.js';
import '../../src/elements/principles/principles.js';
import '../../src/elements/priorities/priorities.js';
import '../../src/elements/promise-tracker/promise-tracker.js';
import '../../src/elements/strategy/strategy.js';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { Needed } from '../../src/data/data-controller.js';
import { CpElement } from '../../src/elements/element/element.js';
import { Mentions } from '../../src/elements/element/mentions.js';
import type { ElementWords } from '../../src/elements/element/view.js';
import type { CpPromiseTracker } from '../../src/elements/promise-tracker/promise-tracker.js';
import { indicators } from '../../src/schema/checkers/indicators.js';
import { plainWords } from '../helpers/plain-element.js';
import { part, reached } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';

/** An element that shows one thing of a document, closed, or mentions it. */
class Speaker extends CpElement<ElementWords> {
  #mentions = new Mentions(this, () => this.source);

  constructor() {
    super({ en: plainWords, load: { cy: async () => plainWords } }, [indicators], []);
  }

  protected override renderData(_: Needed): unknown {
    return this.hasAttribute('shows')
      ? lit`<details><summary>More</summary><p part="thing" id="in-care">Children in care</p></details>`
      : lit`<p part="words">See ${this.#mentions.to('in-care', 'children in care')}.</p>`;
  }
}
customElements.define('test-speaker', Speaker);

const shower = html`<test-speaker shows class="shows"></test-speaker>`;

async function page(inside: unknown) {
  const all = await fixture<HTMLElement>(html`<div>${inside}</div>`);
  for (const element of all.querySelectorAll<Speaker>('test-speaker')) await reached(element);
  return { all, mentioner: all.querySelector<Speaker>('test-speaker:not([shows])')! };
}

describe('a mention', () => {
  it('is a link where another element of the page shows the thing, whichever came first', async () => {
    for (const order of [html`<test-speaker></test-speaker>${shower}`, html`${shower}<test-speaker></test-speaker>`]) {
      const { mentioner } = await page(html`<cp-data .data=${sample()}>${order}</cp-data>`);

      await waitUntil(() => part(mentioner, 'mention'));
      expect(part(mentioner, 'mention')!.textContent).to.equal('children in care');
    }
  });

  it('is plain text where nothing shows it, or only an element with another document', async () => {
    const { mentioner } = await page(
      html`<cp-data .data=${sample()}><test-speaker></test-speaker></cp-data
        ><cp-data .data=${sample()}>${shower}</cp-data>`,
    );

    expect(part(mentioner, 'mention')).to.equal(null);
    expect(part(mentioner, 'words')!.textContent).to.equal('See children in care.');
  });

  it('is plain text again when the other element goes', async () => {
    const { all, mentioner } = await page(
      html`<cp-data .data=${sample()}><test-speaker></test-speaker>${shower}</cp-data>`,
    );
    await waitUntil(() => part(mentioner, 'mention'));

    all.querySelector('.shows')!.remove();
    await mentioner.updateComplete;

    expect(part(mentioner, 'mention')).to.equal(null);
  });

  it('leads into the other element, opens what is closed, gives it the focus, and says what was chosen', async () => {
    const { all, mentioner } = await page(
      html`<cp-data .data=${sample()}><test-speaker></test-speaker>${shower}</cp-data>`,
    );
    await waitUntil(() => part(mentioner, 'mention'));
    const chosen: string[] = [];
    all.addEventListener('cp-select', ({ selected }) => chosen.push(selected));
    const address = location.href;

    part(mentioner, 'mention')!.click();

    const { shadowRoot } = all.querySelector('.shows')!;
    expect(shadowRoot!.activeElement?.id).to.equal('in-care');
    expect(shadowRoot!.querySelector('details')!.open).to.equal(true);
    expect(chosen).to.deep.equal(['in-care']);
    expect(location.href).to.equal(address);
  });

  it('leads from a priority to the promise that it goes with', async () => {
    const all = await fixture<HTMLElement>(html`
      <cp-data .data=${westmorland as never}>
        <cp-promise-tracker></cp-promise-tracker>
        <cp-priorities></cp-priorities>
        <cp-principles></cp-principles>
        <cp-strategy></cp-strategy>
      </cp-data>
    `);
    const [tracker, priorities, principles] = ['promise-tracker', 'priorities', 'principles'].map(
      (name) => all.querySelector(`cp-${name}`) as CpPromiseTracker,
    );
    for (const element of [tracker!, priorities!, principles!]) await reached(element, 'ready');
    await waitUntil(() => part(priorities!, 'mention') && part(principles!, 'mention'));

    part(priorities!, 'mention')!.click();

    expect(tracker!.shadowRoot!.activeElement?.id).to.equal('wf-promise');
    expect(part(principles!, 'mention')!.textContent).to.contain('Director');
  });
});
