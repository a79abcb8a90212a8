import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { answer, button, listOf, unfold } from '../helpers/finder.js';
import { part, reached } from '../helpers/reader.js';

const data = listOf(Array.from({ length: 30 }, () => ({ summary: 'Come in. '.repeat(20) })));

/** A finder on a page that is as narrow as a phone, and longer than the screen. */
async function narrow(): Promise<CpOfferFinder> {
  const page = await fixture<HTMLElement>(
    html`<div style="inline-size: 320px; padding-block: 300px 150vh">
      <cp-offer-finder limit="10" .data=${data as never}></cp-offer-finder>
    </div>`,
  );
  const finder = page.querySelector('cp-offer-finder')!;
  await reached(finder, 'ready');
  return finder;
}

const leaveOf = (finder: Element) => part(finder, 'leave')!.parentElement!.getBoundingClientRect();

/** Puts something at the top of the screen, as a reader does who scrolls. */
function scrollTo(thing: Element, above = 0): void {
  window.scrollBy(0, thing.getBoundingClientRect().top + above);
}

async function focused(finder: CpOfferFinder, name: string): Promise<HTMLElement> {
  const there = () => finder.shadowRoot!.activeElement?.getAttribute('part') === name;
  await waitUntil(there, `${name} has not the focus`, { interval: 5, timeout: 5_000 });
  return part(finder, name)!;
}

describe('what has the focus in <cp-offer-finder>', () => {
  afterEach(() => window.scrollTo(0, 0));

  const within = (finder: Element, thing: Element) => {
    const { top } = thing.getBoundingClientRect();
    expect(top).to.be.at.least(leaveOf(finder).bottom);
    expect(top).to.be.below(innerHeight / 2);
  };

  for (const above of [0, 40, 200, -200]) {
    it(`is not under the way out when the questions end, ${above} pixels on`, async () => {
      const finder = await narrow();
      await unfold(finder, 'questions', 'form');
      await answer(finder, '19');
      await focused(finder, 'question');
      scrollTo(part(finder, 'question')!, above);
      button(finder, 'That is enough').click();

      within(finder, (await focused(finder, 'status')).firstElementChild!);
    });
  }

  it('is not under it when a reader goes to the next question, or another page of results', async () => {
    const finder = await narrow();
    await unfold(finder, 'questions', 'form');
    scrollTo(part(finder, 'question')!);
    await answer(finder, '19');
    const question = await focused(finder, 'question');
    await waitUntil(() => question.textContent!.includes('Question 2'));
    within(finder, question);

    scrollTo(part(finder, 'pages')!, -300);
    button(finder, 'Next').click();
    within(finder, await focused(finder, 'result'));
  });

  it('is not under it when a reader goes to their list', async () => {
    const finder = await narrow();
    part(finder, 'keep')!.querySelector('input')!.click();
    await waitUntil(() => part(finder, 'kept'), 'has no list', { interval: 5, timeout: 5_000 });
    part(finder, 'keep')!.querySelector('a')!.click();

    within(finder, await focused(finder, 'kept'));
  });
});
