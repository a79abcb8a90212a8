import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import type { ConsoleLines } from '../helpers/console-lines.js';
import { DirectoryTest, finderWith, large, many, page, publishFeed, told } from '../helpers/feed.js';
import { answer as say, button, press, unfold } from '../helpers/finder.js';
import { part, said } from '../helpers/reader.js';
import { json, status, type StubbedFetch, text, unreachable, type Answer } from '../helpers/stub-fetch.js';

describe('what a directory is told, and who else is', () => {
  let test: DirectoryTest;
  let network: StubbedFetch;
  let lines: ConsoleLines;
  beforeEach(() => {
    test = new DirectoryTest();
    ({ network, lines } = test);
  });
  afterEach(() => {
    test.end();
  });

  const failures: [what: string, answer: Answer][] = [
    ['says no', status(500)],
    ['sends no JSON', text('Error: nothing for my boyfriend hits me', 'text/plain')],
    ['sends no list', json({ nothing: 'for my boyfriend hits me' })],
    ['is not there', unreachable],
  ];
  for (const [what, answer] of failures) {
    it(`tells the console where a directory ${what}, and nothing that a reader typed or told`, async () => {
      const question = 'search=my+boyfriend+hits+me&minimum_age=17&maximum_age=17';
      const feed = publishFeed(network, page(many('All'), large));
      for (const asked of ['search=my+boyfriend+hits+me', question])
        network.publishAt(`${feed}?${asked}&per_page=100&page=1`, answer);
      const finder = await finderWith(feed);
      await told(finder, /5,300/);
      await press(finder, 'my boyfriend hits me');
      await waitUntil(() => lines.lines.length === 1, 'nothing is reported', { timeout: 5000 });
      await wish(finder, 'age', '17');
      part(finder, 'consent')!.querySelector<HTMLInputElement>('[name="age"]')!.click();
      await waitUntil(() => lines.lines.length === 2, 'nothing is reported', { timeout: 5000 });

      expect(network.requests.at(-1)).to.contain('minimum_age=17');
      for (const line of lines.lines) expect(line).to.contain(`${location.origin}${feed}: `);
      expect(lines.lines.join()).not.to.match(/boyfriend|Error|search|17/);
    });
  }

  it('sends no other age or postcode than the one that was ticked, and not the same again', async () => {
    const finder = await finderWith(publishFeed(network, page(many('All'), large)));
    await told(finder, /5,300/);
    const box = (name: string) => part(finder, 'consent')!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    for (const [name, first, second, sent] of [
      ['age', '17', '18', 'minimum_age'],
      ['place', 'LA14 1AA', 'LA14 2BB', 'postcode'],
    ] as const) {
      await wish(finder, name, first);
      box(name).click();
      await waitUntil(() => network.requests.at(-1)!.includes(sent), 'is not sent', { interval: 5 });
      await wish(finder, name, second);
      expect(box(name).checked).to.equal(false);
      await wish(finder, name, first);
      expect(box(name).checked).to.equal(false);
      await waitUntil(() => !network.requests.at(-1)!.includes(sent) || !said(finder, 'feed')!.includes('Asking'));
    }

    expect(network.requests.join()).not.to.match(/age=18|2BB/);
  });

  it('takes back what may be sent with “Forget my answers”', async () => {
    const feed = publishFeed(network, page(many('All'), large));
    const finder = await finderWith(feed);
    finder.noQuestions = false;
    await told(finder, /5,300/);
    await unfold(finder, 'questions', 'form');
    await say(finder, '17');
    await wish(finder, 'age', '17');
    const box = () => part(finder, 'consent')!.querySelector<HTMLInputElement>('[name="age"]')!;
    box().click();
    await finder.updateComplete;
    expect(box().checked).to.equal(true);
    button(finder, 'Forget').click();
    await finder.updateComplete;

    expect(box().checked).to.equal(false);
  });
});

/** Types an age, or a place, among the filters. */
async function wish(finder: CpOfferFinder, name: 'age' | 'place', value: string): Promise<void> {
  if (!part(finder, 'near')) await unfold(finder, 'filters', '[part="near"]');
  const input = finder.shadowRoot!.querySelector<HTMLInputElement>(name === 'age' ? '[type="number"]' : '#place')!;
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
}
