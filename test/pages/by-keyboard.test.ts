import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { focused } from '../helpers/in-page.mjs';
import { pageOf, serveSite } from '../helpers/serve.js';
import { settled } from '../helpers/showcase.js';

/** More presses of Tab than any part of the finder needs. A reader would have given up before. */
const MOST = 80;

/** What somebody answers who is 19, left care at 17 and lives in Barrow. */
const story: Record<string, string> = {
  'How old are you?': '19',
  'Are you in care, or when did you leave?': 'I left at 16 or 17',
  'Were you in care for thirteen weeks or more since you turned 14?': 'Yes',
  'Are you in education or training?': 'No',
  'Which council looked after you last?': 'Wenlowdale Council',
  'Where do you live?': 'Barrow',
};

describe('the finder by keyboard alone', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    const offer = JSON.parse(readFileSync(new URL('../../demo/data/illustrative.json', import.meta.url), 'utf8'));
    const barrow = {
      id: 'barrow',
      name: 'Barrow',
      kind: 'town',
      latitude: 54.11,
      longitude: -3.23,
      postcodes: ['LA14'],
    };
    offer.localOffer.places.push(barrow);
    const finder = '<a href="#before">Before</a><cp-offer-finder src="/barrow.json"></cp-offer-finder>';
    site = await serveSite({
      pages: { '/finder.html': pageOf(finder) },
      answer: (path) => (path === '/barrow.json' ? { body: JSON.stringify(offer) } : undefined),
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('leads from “I am 19, left care at 17, live in Barrow, need a deposit” to the right card, and back', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 640, hasTouch: true });
    await page.goto(`${site.url}finder.html`);
    await settled(page);

    await go(page, 'Tab', 'Find out what you may be entitled to');
    await page.keyboard.press('Enter');
    await page.waitForFunction(isAsking, { polling: 'raf' });
    await go(page, 'Tab', 'How old are you?');
    const asked: string[] = [];
    for (let question = await questionOf(page); question; question = await questionOf(page)) {
      asked.push(question);
      await answer(page, question, story[question] ?? 'No');
      await page.waitForFunction(isPast, { polling: 'raf' }, question);
    }
    const status = (await page.evaluate(`${finder}.querySelector('[part="status"]').textContent`)) as string;

    await go(page, 'Tab', 'What do you need?');
    await page.keyboard.type('deposit');
    await page.waitForFunction(`!!${finder}.querySelector('[part="service"] mark')`, { polling: 'raf' });
    const first = await page.evaluate(firstOf);
    await go(page, 'Tab', /: Deposit and guarantor$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(`!!${opened}`, { polling: 'raf' });
    const card = (await page.evaluate(`${opened}.textContent`)) as string;
    const inView = await page.evaluate(isInView);
    await go(page, 'Shift+Tab', 'Before');
    const requests = site.requests.join(' ');
    await page.close();

    assert.deepEqual(
      Object.keys(story).filter((question) => !asked.includes(question)),
      [],
    );
    assert.match(status, /You are likely to be\s+a former relevant child/);
    assert.deepEqual(first, { group: 'The council also offers (1)', name: 'Deposit and guarantor' });
    assert.match(card, /landlord/);
    assert.equal(inView, true);
    assert.doesNotMatch(requests, /barrow(?!\.json)|deposit|19/i);
  });
});

const finder = `document.querySelector('cp-offer-finder').shadowRoot`;
const isAsking = `!!${finder}.querySelector('[part="question"]')`;
const opened = `${finder}.querySelector('[part="service"] details[open] [part="facts"]')`;
const question = `${finder}.querySelector('#question')?.textContent.trim()`;
const firstOf = `(() => {
  const group = ${finder}.querySelector('[part="results"] > *');
  const text = (selector) => group.querySelector(selector).textContent.trim();
  return { group: text('[part="subheading"]'), name: text('[part="name"]') };
})()`;
const isInView = `(() => {
  const { top, bottom } = ${finder}.activeElement.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})()`;
const isPast = (before: string) =>
  document.querySelector('cp-offer-finder')!.shadowRoot!.querySelector('#question')?.textContent?.trim() !== before;

async function questionOf(page: Page): Promise<string | undefined> {
  return (await page.evaluate(question)) as string | undefined;
}

/** Answers the question that is asked: types, or goes through what there is to choose, and presses Enter. */
async function answer(page: Page, asked: string, words: string) {
  const isTyped = await page.evaluate(`!!${finder}.querySelector('#answer')`);
  if (isTyped) {
    await go(page, 'Tab', asked);
    await page.keyboard.type(words);
  } else {
    await go(page, 'Tab', /./, 'radio');
    await page.keyboard.press('Space');
    for (let press = 0; (await page.evaluate(focused)).name !== words; press++) {
      assert.ok(press < 10, `“${words}” is no answer to “${asked}”`);
      await page.keyboard.press('ArrowDown');
    }
  }
  await page.keyboard.press('Enter');
}

/** Presses Tab until something of that name has the focus. */
async function go(page: Page, keys: 'Tab' | 'Shift+Tab', name: string | RegExp, type = '') {
  const passed: string[] = [];
  for (let press = 0; press < MOST; press++) {
    if (keys === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab' as KeyInput);
    if (keys === 'Shift+Tab') await page.keyboard.up('Shift');
    const now = await page.evaluate(focused);
    if ((typeof name === 'string' ? now.name === name : name.test(now.name)) && now.type.includes(type)) return;
    passed.push(now.name);
  }
  assert.fail(`${String(name)} is not reached: ${passed.join(' | ')}`);
}
