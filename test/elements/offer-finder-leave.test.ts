import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { finderOf, offerOf } from '../helpers/offer.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { part, reached, said } from '../helpers/reader.js';
import { held, json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const offer = offerOf([{ name: 'Drop-in' }]);
const TWICE = 'Shift. Press it twice more to leave.';
const ONCE = 'Shift. Press it once more to leave.';

const key = (type: 'keydown' | 'keyup', name: string, init: KeyboardEventInit = {}, target: EventTarget = document) =>
  target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true, ...init }));

/** Presses Shift and lets it go, with whatever is pressed meanwhile. */
function shift(...meanwhile: string[]): void {
  key('keydown', 'Shift', { shiftKey: true });
  for (const name of meanwhile) {
    key('keydown', name, { shiftKey: true });
    key('keyup', name, { shiftKey: true });
  }
  key('keyup', 'Shift');
}

async function pressed(finder: CpOfferFinder): Promise<string | undefined> {
  await finder.updateComplete;
  return said(finder, 'presses');
}

describe('leaving the page in a hurry', () => {
  it('is a link that says where it goes, to the weather unless the page says otherwise', async () => {
    const finder = await finderOf(offer);
    const link = part(finder, 'leave')!;

    expect(link.textContent).to.equal('Leave this page');
    expect(link.getAttribute('href')).to.equal('https://www.bbc.co.uk/weather');
    expect(said(finder, 'leave-hint')).to.contain('Your browser’s history still shows that you were here.');
  });

  const addresses: [href: string, goes: string][] = [
    ['https://www.gov.uk/bank-holidays', 'https://www.gov.uk/bank-holidays'],
    ['/weather', new URL('/weather', location.href).href],
    ['javascript:alert(1)', 'https://www.bbc.co.uk/weather'],
    ['mailto:a@example.org', 'https://www.bbc.co.uk/weather'],
    ['tel:999', 'https://www.bbc.co.uk/weather'],
    ['http://[', 'https://www.bbc.co.uk/weather'],
  ];
  for (const [href, goes] of addresses) {
    it(`goes to ${goes} where the page says ${href}`, async () => {
      const finder = await finderOf(offer, { 'leave-href': href });

      expect(part(finder, 'leave')!.getAttribute('href')).to.equal(goes);
    });
  }

  it('is called what the page calls it, or is not there', async () => {
    const finder = await finderOf(offer, { 'leave-label': 'Quick exit' });
    expect(said(finder, 'leave')).to.equal('Quick exit');

    finder.setAttribute('no-leave', '');
    shift();
    expect(await pressed(finder)).to.equal(undefined);
    expect(part(finder, 'leave')).to.equal(null);
    expect(part(finder, 'leave-hint')).to.equal(null);
  });

  it('counts Shift by itself, and tells how often it is still to be pressed', async () => {
    const finder = await finderOf(offer);
    expect(part(finder, 'presses')!.getAttribute('role')).to.equal('status');

    shift();
    expect(await pressed(finder)).to.equal(TWICE);
    shift();
    expect(await pressed(finder)).to.equal(ONCE);
    key('keydown', 'Tab');
    expect(await pressed(finder)).to.equal('');
  });

  const typing: [what: string, keys: () => void][] = [
    ['a capital letter', () => shift('A')],
    ['three capital letters', () => ['A', 'B', 'C'].forEach((letter) => shift(letter))],
    ['capitals with one Shift', () => shift('A', 'B', 'C')],
    [
      'a letter that is let go after Shift',
      () => {
        key('keydown', 'Shift');
        key('keydown', 'A', { shiftKey: true });
        key('keyup', 'Shift');
        key('keyup', 'a');
      },
    ],
    [
      'another way to write',
      () => {
        key('keydown', 'Shift', { shiftKey: true, altKey: true });
        key('keyup', 'Shift', { altKey: true });
      },
    ],
    ['Shift let go that was pressed elsewhere', () => key('keyup', 'Shift')],
  ];
  for (const [what, keys] of typing) {
    it(`is not begun by ${what}`, async () => {
      const finder = await finderOf(offer);
      keys();

      expect(await pressed(finder)).to.equal('');
    });
  }

  it('is begun anew after a letter', async () => {
    const finder = await finderOf(offer);
    shift();
    shift();
    shift('A');
    shift();

    expect(await pressed(finder)).to.equal(TWICE);
  });

  it('is begun anew when the reader waits', async () => {
    const waits: [what: () => void, long: number | undefined][] = [];
    const { setTimeout: usual } = window;
    const finder = await finderOf(offer);
    window.setTimeout = ((what: () => void, long?: number) => waits.push([what, long])) as never;
    shift();
    window.setTimeout = usual;
    const [[what, long] = []] = waits;

    expect(await pressed(finder)).to.equal(TWICE);
    expect(long).to.equal(5_000);
    what!();
    expect(await pressed(finder)).to.equal('');
  });

  it('is there, with the number to ring in danger, where the document cannot be had', async () => {
    const [network, lines] = [new StubbedFetch(), new ConsoleLines()];
    const src = network.publish(status(404));
    const finder = await fixture<CpOfferFinder>(html`<cp-offer-finder src=${src}></cp-offer-finder>`);
    await reached(finder, 'failed');
    network.restore();
    lines.restore();

    expect(said(finder, 'leave')).to.equal('Leave this page');
    expect(said(finder, 'base')).to.contain('In danger right now: ring 999');
    expect(finder.shadowRoot!.querySelector('[href="tel:999"]')).not.to.equal(null);
    shift();
    expect(await pressed(finder)).to.equal(TWICE);
    await expect(finder).to.be.accessible();
  });

  it('is there, and seen, while the document is on its way', async () => {
    const network = new StubbedFetch();
    const later = held(json(offer));
    const finder = await fixture<CpOfferFinder>(
      html`<cp-offer-finder src=${network.publish(later.answer)}></cp-offer-finder>`,
    );
    expect(finder.state).to.equal('loading');
    for (const name of ['leave', 'curtain']) {
      expect(getComputedStyle(part(finder, name)!).visibility).to.equal('visible');
    }
    const leave = part(finder, 'leave');
    later.release();
    await reached(finder, 'ready');
    network.restore();

    expect(part(finder, 'leave') === leave).to.equal(true);
  });

  it('is there for one service by itself, unless the page has one of its own', async () => {
    const finder = await finderOf(offer, { service: 'drop-in' });
    shift();
    expect(await pressed(finder)).to.equal(TWICE);
    finder.setAttribute('no-leave', '');
    await finder.updateComplete;

    expect(part(finder, 'leave')).to.equal(null);
    expect(said(finder, 'base')).not.to.contain('Leave');
  });

  it('does not listen once the finder is taken away', async () => {
    const finder = await finderOf(offer);
    finder.remove();
    shift();
    shift();
    document.body.append(finder);

    expect(await pressed(finder)).to.equal('');
    finder.remove();
  });
});

describe('leaving in a frame that may not take its page elsewhere', () => {
  let frame: HTMLIFrameElement;
  let asked: string[];

  afterEach(() => frame.remove());

  async function framed(finders = 1): Promise<CpOfferFinder> {
    frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts', 'allow-same-origin');
    frame.srcdoc = '<!doctype html><title>Help for care leavers</title><body>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const { contentWindow, contentDocument } = frame as unknown as {
      contentWindow: Window & typeof globalThis;
      contentDocument: Document;
    };
    const module = new URL('../../src/elements/offer-finder/offer-finder.ts', import.meta.url).href;
    await contentWindow.eval(`import(${JSON.stringify(module)})`);
    const { way } = await contentWindow.eval(
      `import(${JSON.stringify(module.replace('offer-finder.ts', 'leave.ts'))})`,
    );
    asked = [];
    // As engines do it. Not all hold to the frame’s sandbox where the page around it is in a frame too, as it is here.
    way.out = (page: Window, href: string) => {
      asked.push(page === window.top ? href : 'not the page');
      throw new DOMException('A frame may not do that.', 'SecurityError');
    };
    const drawn = Array.from({ length: finders }, () => contentDocument.createElement('cp-offer-finder'));
    for (const finder of drawn as CpOfferFinder[]) Object.assign(finder, { data: offer, query: 'drop' });
    contentDocument.body.append(...drawn);
    const finder = drawn[0] as CpOfferFinder;
    await waitUntil(() => drawn.every(({ state }) => state === 'ready'), 'is not ready', {
      interval: 5,
      timeout: 5_000,
    });
    await finder.updateComplete;
    return finder;
  }

  async function keep(finder: CpOfferFinder): Promise<void> {
    const box = () => finder.shadowRoot!.querySelector<HTMLElement>('[part="keep"] input');
    await waitUntil(box, 'is not found', { interval: 5, timeout: 5_000 });
    box()!.click();
    await waitUntil(() => part(finder, 'kept'), 'has no list', { interval: 5, timeout: 5_000 });
  }

  it('hides it at once, forgets what was told, and says to close the page', async () => {
    const finder = await framed();
    await keep(finder);
    part(finder, 'leave')!.click();
    const curtain = part(finder, 'curtain') as HTMLDialogElement;

    expect(curtain.matches(':modal')).to.equal(true);
    expect(frame.contentDocument!.title).to.equal('Loading');
    await finder.updateComplete;
    expect(said(finder, 'curtain')).to.equal('You can close this page now.');
    expect(finder.query).to.equal('');
    expect((part(finder, 'query') as HTMLInputElement).value).to.equal('');
    expect(part(finder, 'kept')).to.equal(null);
    expect(asked).to.deep.equal(['https://www.bbc.co.uk/weather']);
    expect(frame.contentWindow!.location.href).to.equal('about:srcdoc');
    expect(document.title).not.to.equal('Loading');
  });

  it('forgets what was told to the other finders of the page, too', async () => {
    const finder = await framed(2);
    const other = finder.nextElementSibling as CpOfferFinder;
    await keep(other);
    part(finder, 'leave')!.click();
    await other.updateComplete;

    expect([other.query, (part(other, 'query') as HTMLInputElement).value]).to.deep.equal(['', '']);
    expect(part(other, 'kept')).to.equal(null);
  });

  it('covers all of it, and stays when the reader presses Escape', async () => {
    const finder = await framed();
    part(finder, 'leave')!.click();
    const curtain = part(finder, 'curtain') as HTMLDialogElement;
    curtain.close();
    await waitUntil(() => curtain.open, 'was opened by Escape', { interval: 5 });
    const { left, top, right, bottom } = curtain.getBoundingClientRect();
    // Without what the frame’s own scroll bars take.
    const { clientWidth, clientHeight } = frame.contentDocument!.documentElement;

    expect([left, top]).to.deep.equal([0, 0]);
    expect(right).to.be.at.least(clientWidth);
    expect(bottom).to.be.at.least(clientHeight);
  });
});
