import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { answer, button, finds, listOf, names, type, unfold } from '../helpers/finder.js';
import { finderOf, openCard } from '../helpers/offer.js';
import { part, reached, said } from '../helpers/reader.js';
import { held, json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const data = listOf([{ name: 'Driving lessons' }, { name: 'Deposit', needs: ['I cannot pay'] }, { name: 'Choir' }]);
const goTo = async (hash: string) => {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
};

describe('a link into <cp-offer-finder>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('carries words and needs, and brings them to whoever follows it', async () => {
    const finder = await finderOf(data, { linkable: '' });
    finder.need = 'I cannot pay';
    await type(finder, 'deposit');
    await waitUntil(() => part(finder, 'permalink'), 'no link', { timeout: 5000 });
    const { hash } = part(finder, 'permalink')!.querySelector('a')!;
    expect(hash).to.equal('#query=deposit&need=I+cannot+pay');
    finder.remove();

    history.replaceState(null, '', hash);
    const other = await finderOf(data, { linkable: '' });
    await waitUntil(() => names(other).length === 1);
    expect(names(other)).to.deep.equal(['Deposit']);
    expect((part(other, 'query') as HTMLInputElement).value).to.equal('deposit');
  });

  it('takes the place of the address when it is followed, so that no entry with the words outlasts the page', async () => {
    const finder = await finderOf(data, { linkable: '' });
    history.replaceState({ theirs: 1 }, '');
    const entries = history.length;
    await type(finder, 'choir');
    await waitUntil(() => part(finder, 'permalink'), 'no link', { timeout: 5000 });
    part(finder, 'permalink')!.querySelector('a')!.click();
    await type(finder, 'deposit');
    part(finder, 'permalink')!.querySelector('a')!.click();

    expect([location.hash, history.length, history.state]).to.deep.equal(['#query=deposit', entries, { theirs: 1 }]);
    expect(names(finder)).to.deep.equal(['Deposit']);
  });

  it('is left to the browser where a key takes it elsewhere', async () => {
    const finder = await finderOf(data, { linkable: '', query: 'choir' });
    await waitUntil(() => part(finder, 'permalink'), 'no link', { timeout: 5000 });
    const link = part(finder, 'permalink')!;
    const kept: boolean[] = [];
    const heard = (event: Event) => {
      kept.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', heard);
    const init = { bubbles: true, composed: true, cancelable: true };
    link.querySelector('a')!.dispatchEvent(new MouseEvent('click', { ...init, ctrlKey: true }));
    link.querySelector('a')!.dispatchEvent(new MouseEvent('click', { ...init, metaKey: true }));
    link.dispatchEvent(new MouseEvent('click', init));
    document.removeEventListener('click', heard);

    expect(kept).to.deep.equal([false, false, false]);
    expect(location.hash).to.equal('');
  });

  it('brings one service into view and focus, whatever page of the list it is on', async () => {
    const finder = await finderOf(data, { linkable: '', limit: '1' });
    await goTo('#service-3');
    await waitUntil(() => finder.shadowRoot!.activeElement?.id === 'service-3');

    expect(names(finder)[0]).to.equal('Choir');
    expect(said(finder, 'group')).to.contain('The service you were sent');
  });

  it('is nothing to an element that does not want it', async () => {
    history.replaceState(null, '', '#query=deposit');
    const finder = await finderOf(data);

    expect(names(finder).length).to.equal(3);
    expect(said(finder, 'permalink')).to.equal(undefined);
  });
});

describe('what a reader tells <cp-offer-finder>', () => {
  let server: StubbedFetch;
  let lines: ConsoleLines;

  beforeEach(() => {
    server = new StubbedFetch();
    lines = new ConsoleLines();
  });
  afterEach(() => {
    server.restore();
    lines.restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is in no link, event, request, console or store, and goes with the element', async () => {
    const places = [{ id: 'b', name: 'Barrow', kind: 'town', latitude: 54.1, longitude: -3.2, postcodes: ['LA14'] }];
    const src = server.publish(json({ ...data, localOffer: { ...data.localOffer, places } }));
    const events: string[] = [];
    for (const name of ['cp-filter', 'cp-select', 'cp-load'] as const) {
      document.addEventListener(name, (event) => events.push(JSON.stringify(event, [...allKeys(event)])));
    }
    const finder = await fixture<CpOfferFinder>(html`<cp-offer-finder linkable src=${src}></cp-offer-finder>`);
    await reached(finder, 'ready');
    await unfold(finder, 'questions', 'form');
    await answer(finder, '19.25');
    await answer(finder, 'I left at 16 or 17');
    for (let skips = 0; skips < 12 && !part(finder, 'question')!.textContent!.includes('Where do you live'); skips++) {
      button(finder, 'Skip this question').click();
      await finder.updateComplete;
    }
    await answer(finder, 'Barrow');
    await finds(finder, 'deposit', ['Deposit']);

    const links = [...finder.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    const heard = [...events, ...links, ...lines.lines, ...server.requests, location.href].join('\n');
    expect(events.length).to.be.above(0);
    expect(heard).to.contain('deposit');
    expect(heard).not.to.match(/19\.25|left-at-16|Barrow|LA14|former|qualifying|54\.1/);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    for (const input of finder.shadowRoot!.querySelectorAll('input:not([type="radio"], [type="checkbox"])')) {
      expect(input.getAttribute('autocomplete')).to.equal('off');
    }
  });

  it('is not asked for by the page before it is opened', async () => {
    const src = server.publish(json(data));
    const finder = await fixture<CpOfferFinder>(html`<cp-offer-finder src=${src}></cp-offer-finder>`);
    await reached(finder, 'ready');

    expect(part(finder, 'question')).to.equal(null);
    expect(server.requests.length).to.equal(1);
  });
});

describe('an offer in two parts', () => {
  let server: StubbedFetch;

  beforeEach(() => (server = new StubbedFetch()));
  afterEach(() => server.restore());

  const details = [{ service: 'service-3', description: ['We sing sea shanties.'] }];
  const published = (...answers: Parameters<StubbedFetch['publish']>) => {
    const href = server.publish(...answers);
    return { href, src: server.publish(json({ ...data, offerDetails: { href } })) };
  };
  const shown = async (src: string) => {
    const finder = await fixture<CpOfferFinder>(html`<cp-offer-finder src=${src}></cp-offer-finder>`);
    await reached(finder, 'ready');
    return finder;
  };

  it('is listed from the first, and fetches the second when a service is opened', async () => {
    const { href, src } = published(json(details));
    const finder = await shown(src);
    expect(names(finder).length).to.equal(3);
    expect(server.asked(href)).to.equal(0);

    await openCard(finder, 'service-3');
    await waitUntil(() => said(finder, 'results')!.includes('sea shanties'));
    expect(server.asked(href)).to.equal(1);
  });

  it('is searched in both', async () => {
    const { src } = published(json(details));

    await finds(await shown(src), 'shanties', ['Choir']);
  });

  it('stays where it is while the second part is on its way, and without it', async () => {
    const late = held(json(details));
    const { src } = published(late.answer);
    const finder = await shown(src);
    await openCard(finder, 'service-3');
    expect(names(finder).length).to.equal(3);
    late.release();
    await waitUntil(() => said(finder, 'results')!.includes('sea shanties'));

    const lines = new ConsoleLines();
    const other = await shown(published(status(404)).src);
    await openCard(other, 'service-3');
    await waitUntil(() => lines.lines.length);
    lines.restore();
    expect(other.state).to.equal('ready');
    expect(names(other).length).to.equal(3);
  });

  it('says in the card and above what was found that the second part could not be had, and tries again', async () => {
    const lines = new ConsoleLines();
    const finder = await shown(published(status(404), json(details)).src);
    await openCard(finder, 'service-3');
    await waitUntil(() => finder.shadowRoot!.querySelector('[part="details"] [part="notice"]'));
    lines.restore();
    await finds(finder, 'choir', ['Choir']);
    expect(finder.shadowRoot!.querySelectorAll('[part="notice"]').length).to.equal(2);

    const again = finder.shadowRoot!.querySelector<HTMLButtonElement>('[part="details"] [part="notice"] button')!;
    again.click();
    await waitUntil(() => said(finder, 'results')!.includes('sea shanties'));
    expect(finder.shadowRoot!.querySelector('[part="notice"]')).to.equal(null);
    expect(finder.shadowRoot!.activeElement!.id).to.equal('service-3');
  });
});

describe('<cp-offer-finder> in a page', () => {
  it('survives being moved, with what was typed', async () => {
    const finder = await finderOf(data);
    await finds(finder, 'choir', ['Choir']);
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(finder);
    await reached(finder, 'ready');

    expect(names(finder)).to.deep.equal(['Choir']);
  });

  it('is there twice with a search for each', async () => {
    const [one, other] = [await finderOf(data), await finderOf(data)];
    await finds(one, 'choir', ['Choir']);
    await finds(other, 'deposit', ['Deposit']);

    expect(names(one)).to.deep.equal(['Choir']);
  });

  it('draws the first services of a list alone, under words for all of them, and the others of the page after a frame', async () => {
    const many = await finderOf(listOf(Array.from({ length: 30 }, () => ({}))));

    expect(names(many).length).to.equal(4);
    expect(many.shadowRoot!.querySelector('[part="result"]')!.textContent).to.contain('1 to 10 of 30');
    await waitUntil(() => names(many).length > 4);
    expect(names(many).length).to.equal(10);
    many.query = 'x';
    await many.updateComplete;
    many.query = '';
    await many.updateComplete;
    expect(names(many).length).to.equal(10);
  });

  it('keeps the number of nodes down, however long the list', async () => {
    const many = await finderOf(listOf(Array.from({ length: 1500 }, () => ({}))));

    await waitUntil(() => names(many).length === 10);
    expect(many.shadowRoot!.querySelectorAll('*').length).to.be.below(600);
  });
});

function allKeys(value: object): Set<string> {
  const keys = new Set<string>(['filters', 'shown', 'selected']);
  for (const inner of Object.values(value))
    if (inner && typeof inner === 'object') for (const key of Object.keys(inner as object)) keys.add(key);
  return keys;
}
