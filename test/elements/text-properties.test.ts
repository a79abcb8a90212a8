import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';

import '../../src/index.js';
import illustrative from '../../demo/data/illustrative.json';
import type { State } from '../../src/data/followed-source.js';
import { reached } from '../helpers/reader.js';

type Shown = LitElement & { readonly state: State } & Record<string, unknown>;

const tags = [
  'about-data',
  'carer-support',
  'decision',
  'delivery-plan',
  'governance',
  'kpi-board',
  'kpi-tile',
  'languages',
  'offer-finder',
  'outcome-chart',
  'outcomes',
  'partner-duties',
  'principles',
  'priorities',
  'promise-tracker',
  'strategy',
  'voice',
];

/** The properties of an element that hold text. */
function textsOf(element: Shown): string[] {
  const { elementProperties } = element.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([name, { type }]) => (type && type !== String ? [] : [String(name)]));
}

describe('a property that holds text', () => {
  for (const tag of tags) {
    it(`bears in <cp-${tag}> what frameworks set, and is empty again without a value`, async () => {
      const name = unsafeStatic(tag);
      const page = await fixture(
        html`<div><cp-${name} .data=${illustrative}></cp-${name}><cp-${name} .data=${illustrative}></cp-${name}></div>`,
      );
      const [changed, never] = [...page.children] as [Shown, Shown];
      await reached(never, 'ready');
      const texts = textsOf(changed);
      expect(texts).to.include.members(['src', 'wording', 'today']);

      for (const text of texts.filter((one) => one !== 'src')) {
        for (const value of [42, { a: 1 }, null, undefined]) {
          changed[text] = value;
          await changed.updateComplete;
        }
        expect(changed[text]).to.equal('');
        expect(changed.shadowRoot!.textContent, text).to.equal(never.shadowRoot!.textContent);
      }
    });
  }

  it('is empty again when a page takes its attribute away', async () => {
    const { id } = illustrative.indicators.items[0]!;
    const board = await fixture<Shown>(html`<cp-kpi-board .data=${illustrative} indicators=${id}></cp-kpi-board>`);
    await reached(board, 'ready');

    board.removeAttribute('indicators');
    await board.updateComplete;

    expect(board['indicators']).to.equal('');
  });
});
