import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/delivery-plan/delivery-plan.js';
import '../../src/elements/outcomes/outcomes.js';
import '../../src/elements/partner-duties/partner-duties.js';
import '../../src/elements/principles/principles.js';
import '../../src/elements/priorities/priorities.js';
import '../../src/elements/promise-tracker/promise-tracker.js';
import '../../src/elements/strategy/strategy.js';
import '../../src/elements/voice/voice.js';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import type { State } from '../../src/data/followed-source.js';
import { reached } from '../helpers/reader.js';

type Drawn = HTMLElement & { state: State; updateComplete: Promise<unknown> };

/** A document in English only, and every string in it. */
function englishOnly(council: unknown): { data: unknown; strings: string[] } {
  const strings: string[] = [];
  const text = JSON.stringify(council, (key, value: unknown) => (key === 'translations' ? undefined : value));
  const data: unknown = JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return { data, strings };
}

/** An element on a Welsh page, and each of its texts with whether it is marked as English. */
async function textsOf(tag: string, data: unknown): Promise<[text: string, english: boolean][]> {
  const element = Object.assign(document.createElement(tag) as Drawn, { data });
  await fixture(html`<div lang="cy">${element}</div>`);
  await reached(element, 'ready');
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: [string, boolean][] = [];
  while (walker.nextNode()) {
    const around = walker.currentNode.parentElement!;
    const text = walker.currentNode.textContent!.trim();
    if (text && !around.closest('option, svg, [part="timeframe"]'))
      texts.push([text, around.closest('[lang]')!.matches('[lang="en"]')]);
  }
  return texts;
}

const tags = 'strategy principles priorities voice outcomes delivery-plan partner-duties promise-tracker';
const councils = { 'the made-up council': englishOnly(illustrative), 'St Helens': englishOnly(stHelens) };

describe('on a Welsh page, a council that writes in English', () => {
  for (const [council, { data, strings }] of Object.entries(councils)) {
    for (const tag of tags.split(' ').map((name) => `cp-${name}`)) {
      it(`${council}, ${tag}: none of the kit’s own words is read out as English`, async () => {
        const english = (await textsOf(tag, data)).filter(([, marked]) => marked).map(([text]) => text);
        const known = (text: string) =>
          strings.some((one) => one.includes(text) || (one.length > 3 && text.includes(one)));

        expect(english.filter((text) => !known(text))).to.deep.equal([]);
      });
    }
    for (const tag of 'voice delivery-plan priorities'.split(' ').map((name) => `cp-${name}`)) {
      it(`${council}, ${tag}: none of the council’s words is read out as Welsh`, async () => {
        const welsh = (await textsOf(tag, data)).filter(([, marked]) => !marked).map(([text]) => text);

        expect(welsh.filter((text) => / /.test(text) && strings.includes(text))).to.deep.equal([]);
      });
    }
  }

  it('has its roles, its groups and what it counts marked in its strategy', async () => {
    const welsh = (await textsOf('cp-strategy', councils['the made-up council'].data)).filter(([, marked]) => !marked);

    expect(`${welsh}`).to.not.match(/Director of Children|children and young people|Riverside Youth Trust/);
  });
});
