import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { finderOf, offerOf } from '../helpers/offer.js';
import { all } from '../helpers/promises.js';
import { part, said } from '../helpers/reader.js';

const offer = offerOf(
  [
    {
      name: 'Drop-in',
      summary: 'Come for tea.',
      phone: '01632 960100',
      sms: '07700 900100',
      schedules: [{ days: ['MO'], opens: '09:00', closes: '17:00', text: 'Term time only' }],
      locations: [
        { kind: 'physical', address: ['1 Row', 'Wenlow Weir'], postcode: 'XW1 1AA' },
        { kind: 'physical', address: ['9 Lane', 'Skellowby'], postcode: 'XW3 9ZZ', exact: false },
        { kind: 'physical', name: 'Rowan House', address: ['Rowan House', 'Hawthorn Lane'], exact: false },
      ],
      url: 'https://example.org/drop-in',
      checked: '2026-09-14',
    },
    { id: 'bed', name: 'A bed tonight' },
  ],
  [{ title: 'Bus fare', amount: { value: 5, unit: 'currency' }, per: 'each-time' }],
);
offer.localOffer.places.push({ id: 's', name: 'Skellowby', kind: 'village', latitude: 54.4, longitude: -1.2 } as never);
const box = (finder: Element, id: string) =>
  finder.shadowRoot!.querySelector<HTMLInputElement>(`[id="${id}"] [part="keep"] input`)!;
const told = (finder: CpOfferFinder, words: string) =>
  waitUntil(() => said(finder, 'told') === words, `said “${said(finder, 'told')}”`, { interval: 5 });
const button = (finder: Element, words: string) =>
  [...finder.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part="kept"] button')].find((one) =>
    one.textContent!.trim().startsWith(words),
  )!;

/** A finder in which these services are kept. */
async function keeping(...ids: string[]): Promise<CpOfferFinder> {
  const finder = await finderOf(offer, { today: '2026-11-23' });
  for (const id of ids) box(finder, id).click();
  if (ids.length) await told(finder, 'Kept in your list.');
  return finder;
}

/** Gives the browser another way to do something, for one test. */
const given: (() => void)[] = [];
function give(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  given.push(() => delete (navigator as unknown as Record<string, unknown>)[name]);
}

describe('the list of what a reader keeps', () => {
  afterEach(() => {
    for (const undo of given.splice(0)) undo();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is not there until something is kept', async () => {
    const finder = await keeping();

    expect(part(finder, 'kept')).to.equal(null);
    expect(part(finder, 'told')!.getAttribute('role')).to.equal('status');
    expect(said(finder, 'told')).to.equal('');
  });

  it('holds what is ticked, says so politely, and lets go of what is unticked', async () => {
    const finder = await keeping('bed', 'drop-in');

    expect(all(finder, '[part="kept-service"] > b')).to.deep.equal(['A bed tonight', 'Drop-in']);
    expect(all(finder, '[part="kept"] [part="subheading"]')).to.deep.equal(['My list: 2 services']);
    await expect(finder).to.be.accessible();
    box(finder, 'bed').click();
    await told(finder, 'Taken out of your list.');
    expect(all(finder, '[part="kept-service"] > b')).to.deep.equal(['Drop-in']);
  });

  it('keeps what is no longer found', async () => {
    const finder = await keeping('bed');
    finder.query = 'drop-in';
    await waitUntil(() => all(finder, '[part="service"]').length === 1, 'is not found', { interval: 5 });

    expect(all(finder, '[part="service"] [part="name"]')).to.deep.equal(['Drop-in']);
    expect(all(finder, '[part="kept-service"] > b')).to.deep.equal(['A bed tonight']);
  });

  it('stores nothing, and changes nothing of the address', async () => {
    const before = [location.href, document.cookie, localStorage.length, sessionStorage.length];
    await keeping('bed', 'drop-in');

    expect([location.href, document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(before);
  });

  it('keeps the focus near when something is taken out, and when all is', async () => {
    const finder = await keeping('bed', 'drop-in');
    const focused = () => finder.shadowRoot!.activeElement?.getAttribute('part');

    button(finder, 'Take out').focus();
    button(finder, 'Take out').click();
    await told(finder, 'Taken out of your list.');
    expect(focused()).to.equal('kept');
    button(finder, 'Empty the list').focus();
    button(finder, 'Empty the list').click();
    await told(finder, 'Your list is empty.');
    expect(focused()).to.equal('base');
    expect(box(finder, 'drop-in').checked).to.equal(false);
  });

  it('is copied as text, with all that helps to get there and no place that is private', async () => {
    const copied: string[] = [];
    give('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const finder = await keeping('bed', 'drop-in');
    button(finder, 'Copy as text').click();
    await told(finder, 'The list is copied.');

    expect(copied).to.deep.equal([
      [
        'A bed tonight',
        '',
        'Drop-in',
        'Come for tea.',
        'Bus fare: £5, each time',
        'Drop-in, 01632 960100, Text 07700 900100',
        'Monday, 9am to 5pm. Term time only',
        '1 Row, Wenlow Weir, XW1 1AA',
        'In or near Skellowby',
        'https://example.org/drop-in',
        'Last checked: 14 September 2026',
      ].join('\n'),
    ]);
  });

  it('says on paper and as text what is closed for now, and to ask first where it was checked long ago', async () => {
    const copied: string[] = [];
    give('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const closed = { name: 'Summer club', status: 'temporarily closed' as const, checked: '2024-05-01' };
    const finder = await finderOf(offerOf([closed]), { today: '2026-11-23' });
    box(finder, 'drop-in').click();
    await told(finder, 'Kept in your list.');
    button(finder, 'Copy as text').click();
    await told(finder, 'The list is copied.');
    const warnings = [
      'Closed for now. Ask when it opens again.',
      'Last checked on 1 May 2024, more than a year ago. Ask before you go.',
    ];

    expect(copied).to.deep.equal([['Summer club', ...warnings].join('\n')]);
    for (const words of warnings) expect(said(finder, 'kept-service')).to.contain(words);
  });

  for (const [why, clipboard] of [
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['cannot copy', undefined],
  ] as const) {
    it(`is there to be copied by hand, already selected, where the browser ${why}`, async () => {
      give('clipboard', clipboard);
      const finder = await keeping('bed');
      button(finder, 'Copy as text').click();
      await told(finder, 'Copy it from here. It is already selected.');
      const text = part(finder, 'by-hand') as HTMLTextAreaElement;
      await waitUntil(() => text.selectionEnd === text.value.length, 'is not selected', { interval: 5 });

      expect(text.value).to.equal('A bed tonight');
      expect(text.selectionStart).to.equal(0);
      await expect(finder).to.be.accessible();
    });
  }

  it('is shared as a link of the page with the ids of services after the “#”, and nothing else', async () => {
    const shared: ShareData[] = [];
    give('share', async (data: ShareData) => void shared.push(data));
    const finder = await keeping('bed', 'drop-in');
    const asked = new Promise((resolve) => button(finder, 'Share a link').addEventListener('click', resolve));
    button(finder, 'Share a link').click();
    await asked;

    expect(shared).to.deep.equal([{ url: `${location.href.split('#')[0]}#kept=bed,drop-in` }]);
  });

  it('is shared by copying the link where the device does not share', async () => {
    const copied: string[] = [];
    give('share', undefined);
    give('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const finder = await keeping('bed');
    button(finder, 'Share a link').click();
    await told(finder, 'The link is copied.');

    expect(copied).to.deep.equal([`${location.href.split('#')[0]}#kept=bed`]);
  });

  it('copies nothing when the reader thinks better of sharing', async () => {
    const copied: string[] = [];
    let refused: Promise<void> | undefined;
    give('share', () => (refused = Promise.reject(new DOMException('no', 'AbortError'))));
    give('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const finder = await keeping('bed');
    button(finder, 'Share a link').click();
    await refused?.catch(() => {});
    await finder.updateComplete;

    expect(copied).to.deep.equal([]);
  });

  it('opens from a link, says what is gone, and leaves nothing of it in the address', async () => {
    history.replaceState({ theirs: 1 }, '', '#kept=drop-in,long-gone');
    const finder = await finderOf(offer);
    await waitUntil(() => part(finder, 'kept'), 'has no list', { interval: 5 });

    expect(finder.shadowRoot!.activeElement).to.equal(part(finder, 'kept'));
    expect(all(finder, '[part="kept-service"] > b')).to.deep.equal(['Drop-in']);
    expect(said(finder, 'kept')).to.contain('1 service of this list is not here any more.');
    expect(box(finder, 'drop-in').checked).to.equal(true);
    expect(location.hash).to.equal('');
    expect(history.state).to.deep.equal({ theirs: 1 });
  });

  it('opens from a link that is followed while the page is already shown, beside what the reader keeps', async () => {
    const finder = await keeping('bed');
    location.hash = '#kept=drop-in';
    await waitUntil(() => all(finder, '[part="kept-service"]').length === 2, 'does not open', { interval: 5 });

    expect(all(finder, '[part="kept-service"] > b')).to.deep.equal(['A bed tonight', 'Drop-in']);
    expect(finder.shadowRoot!.activeElement).to.equal(part(finder, 'kept'));
    expect(location.hash).to.equal('');
  });

  it('opens from a link whose commas were encoded on the way', async () => {
    history.replaceState(null, '', '#kept=drop-in%2Cbed');
    const finder = await finderOf(offer);
    await waitUntil(() => part(finder, 'kept'), 'has no list', { interval: 5 });

    expect(all(finder, '[part="kept-service"] > b')).to.deep.equal(['Drop-in', 'A bed tonight']);
    expect(location.hash).to.equal('');
  });

  it('says of a service that has ended that it is not here any more', async () => {
    history.replaceState(null, '', '#kept=drop-in,farm');
    const { localOffer } = offer;
    const farm = { ...localOffer.services[0], id: 'farm', name: 'Summer farm', status: 'defunct' };
    const finder = await finderOf({
      ...offer,
      localOffer: { ...localOffer, services: [...localOffer.services, farm] },
    });
    await waitUntil(() => part(finder, 'kept'), 'has no list', { interval: 5 });

    expect(all(finder, '[part="kept-service"] > b')).to.deep.equal(['Drop-in']);
    expect(said(finder, 'kept')).to.contain('1 service of this list is not here any more.');
  });

  it('opens in the finder of a page that has one service by itself before it', async () => {
    history.replaceState(null, '', '#kept=bed');
    const page = await fixture(
      html`<div>
        <cp-offer-finder service="drop-in" .data=${offer as never}></cp-offer-finder>
        <cp-offer-finder .data=${offer as never}></cp-offer-finder>
      </div>`,
    );
    const [one, finder] = page.querySelectorAll<CpOfferFinder>('cp-offer-finder');
    await waitUntil(() => part(finder!, 'kept'), 'has no list', { interval: 5 });

    expect(all(finder!, '[part="kept-service"] > b')).to.deep.equal(['A bed tonight']);
    expect(part(one!, 'kept')).to.equal(null);
  });

  for (const hash of ['#kept=', '#kept=<b>', '#kept=A', '#kept=%', '#drop-in', '#x&kept=bed']) {
    it(`leaves an address alone that is no list: ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const before = location.href;
      const finder = await finderOf(offer);

      expect(part(finder, 'kept')).to.equal(null);
      expect(location.href).to.equal(before);
    });
  }

  it('prints with everything about each service', async () => {
    const finder = await keeping('drop-in');
    const paper = finder.shadowRoot!.querySelector('[part="kept-service"] .paper')!;

    expect(paper.checkVisibility()).to.equal(false);
    expect(paper.textContent).to.match(/Come for tea\.[^]*Bus fare[^]*01632 960100[^]*1 Row/);
  });

  it('is led to from what is kept', async () => {
    const finder = await keeping('bed');
    finder.shadowRoot!.querySelector<HTMLElement>('[id="bed"] [part="keep"] a')!.click();

    expect(finder.shadowRoot!.activeElement?.getAttribute('part')).to.equal('kept');
    expect(location.hash).to.equal('');
  });
});
