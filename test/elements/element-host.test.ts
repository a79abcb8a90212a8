import { expect, fixture, html } from '@open-wc/testing';
import { html as tagged, unsafeStatic } from 'lit/static-html.js';

import '../../src/index.js';
import illustrative from '../../demo/data/illustrative.json';
import type { State } from '../../src/data/followed-source.js';
import { part, reached } from '../helpers/reader.js';

type Shown = HTMLElement & { readonly state: State; updateComplete: Promise<unknown> };

const tags = ['governance', 'kpi-board', 'outcomes', 'partner-duties', 'priorities', 'promise-tracker', 'voice'];

async function inPage(tag: string, style: string, dir = 'ltr'): Promise<Shown> {
  const page = await fixture(
    tagged`<div dir=${dir} style=${`inline-size: 40em; ${style}`}><cp-${unsafeStatic(tag)} .data=${illustrative}></cp-${unsafeStatic(tag)}></div>`,
  );
  const element = page.firstElementChild as Shown;
  await reached(element, 'ready');
  return element;
}

describe('in a page whose styles reach everything', () => {
  for (const tag of tags) {
    it(`<cp-${tag}> breaks its lines where the page breaks none`, async () => {
      for (const space of ['nowrap', 'pre']) {
        const element = await inPage(tag, `white-space: ${space}`);
        expect(element.scrollWidth, space).to.be.at.most(element.clientWidth);
      }
    });
  }

  it('words stand as they are written, where they begin, and as far apart as the reader wants', async () => {
    const element = await inPage(
      'voice',
      'text-transform: uppercase; text-indent: 4em; line-height: 2; word-spacing: 3px',
    );
    const { textTransform, textIndent, lineHeight, fontSize, wordSpacing } = getComputedStyle(part(element, 'words')!);

    expect([textTransform, textIndent, wordSpacing]).to.deep.equal(['none', '0px', '3px']);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.equal(2);
  });
});

describe('in a page that reads from right to left', () => {
  it('English keeps its order on what is pressed and chosen', async () => {
    const element = await inPage('promise-tracker', '', 'rtl');
    for (const one of element.shadowRoot!.querySelectorAll('button, label'))
      expect(getComputedStyle(one).unicodeBidi).to.equal('plaintext');
  });

  it('English keeps its order in statuses and counts', async () => {
    const element = await inPage('promise-tracker', '', 'rtl');
    const words = [...element.shadowRoot!.querySelectorAll('.status')].map((status) => status.lastElementChild!);
    expect(words.length).to.be.above(9);
    for (const one of words) expect(getComputedStyle(one).direction, one.textContent).to.equal('ltr');
    expect(getComputedStyle(part(element, 'summary')!.querySelector('p')!).unicodeBidi).to.equal('plaintext');
  });

  for (const tag of ['partner-duties', 'priorities', 'promise-tracker', 'strategy', 'voice']) {
    it(`<cp-${tag}> has the mark of what can be opened on the right, before its words`, async () => {
      const element = await inPage(tag, '', 'rtl');
      const toggles = [...element.shadowRoot!.querySelectorAll('summary')].filter((one) => one.offsetWidth);
      expect(toggles.length).to.be.above(0);
      for (const toggle of toggles) {
        const words = toggle.querySelector('bdi')!.getBoundingClientRect();
        const { right } = toggle.getBoundingClientRect();
        expect(right - words.right, toggle.textContent).to.be.above(8);
      }
    });
  }
});

describe('numbers beside words', () => {
  const cases: [tag: string, heading: string][] = [
    ['promise-tracker', '[part=promise] [part=heading]'],
    ['outcomes', '[part=text]'],
    ['priorities', '[part=subheading]'],
  ];
  for (const [tag, headings] of cases) {
    it(`<cp-${tag}> does not leave the space between them alone, where a screen reader would lose it`, async () => {
      const element = await inPage(tag, '');
      const found = [...element.shadowRoot!.querySelectorAll(headings)].filter((one) =>
        one.querySelector('.number, .count'),
      );
      expect(found.length).to.be.above(0);
      for (const one of found) {
        const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (words.nextNode()) texts.push(words.currentNode.textContent!);
        expect(texts.filter((text) => text.trim()).join('')).to.match(/^[\d.]+ \S|\S \(\d+\)$/);
      }
    });
  }
});

it('a heading is not left alone at the foot of a printed page', async () => {
  const element = await fixture<Shown>(
    html`<cp-outcome-chart indicator="il-ind-rate" .data=${illustrative as never}></cp-outcome-chart>`,
  );
  await reached(element, 'ready');

  expect(getComputedStyle(part(element, 'label')!).breakAfter).to.equal('avoid');
});
