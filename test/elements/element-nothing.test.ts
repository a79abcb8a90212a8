import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';

import '../../src/index.js';
import illustrative from '../../demo/data/illustrative.json';
import type { State } from '../../src/data/followed-source.js';
import { reached, said } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';

type Shown = HTMLElement & { readonly state: State; updateComplete: Promise<unknown> };

/** An element around a page's own words, once it has drawn. */
async function around(tag: string, attributes: string, data: unknown): Promise<Shown> {
  const page = await fixture(
    html`<div><cp-${unsafeStatic(`${tag} ${attributes}`)} .data=${data}><p>Ask us</p></cp-${unsafeStatic(tag)}></div>`,
  );
  const element = page.firstElementChild as Shown;
  await reached(element, 'ready');
  return element;
}

const asked: [tag: string, attribute: string][] = [
  ['decision', 'decision="lost"'],
  ['delivery-plan', 'plan="lost"'],
  ['kpi-board', 'group="lost"'],
  ['kpi-tile', 'indicator="lost"'],
  ['offer-finder', 'service="lost"'],
  ['outcome-chart', 'indicator="lost"'],
  ['priorities', 'theme="lost"'],
  ['promise-tracker', 'promise="lost"'],
];

const sections: [tag: string, empty: object][] = [
  ['governance', { governance: { bodies: [], relations: [], decisions: [] } }],
  ['kpi-board', { indicators: { items: [], targets: [], observations: [] } }],
  ['priorities', { themes: [] }],
  ['promise-tracker', { promises: { sets: [], items: [] } }],
  ['voice', { voice: [] }],
];

describe('the page’s own words inside an element', () => {
  for (const [tag, attribute] of asked) {
    it(`stay where <cp-${tag} ${attribute}> asks for what the document does not have`, async () => {
      const element = await around(tag, attribute, illustrative);

      expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
      expect(said(element, 'base')).to.match(/\w/);
      await expect(element).to.be.accessible();
    });
  }

  for (const [tag, empty] of sections) {
    it(`stay where the section that <cp-${tag}> shows has nothing in it`, async () => {
      const element = await around(tag, '', { ...sample(), ...empty });

      expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
      await expect(element).to.be.accessible();
    });
  }

  it('make way for what is there', async () => {
    const element = await around('kpi-tile', 'indicator="in-touch"', sample());

    expect(element.querySelector('p')!.offsetHeight).to.equal(0);
  });
});
