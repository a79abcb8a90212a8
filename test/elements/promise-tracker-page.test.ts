import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/promise-tracker/promise-tracker.js';
import type { CpPromiseTracker } from '../../src/elements/promise-tracker/promise-tracker.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all, promisesOf, rated } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const data = promisesOf(rated('kept'), {}, {});
const linkable = (attributes: { status?: string } = {}) =>
  fixture<CpPromiseTracker>(
    html`<cp-promise-tracker linkable status=${attributes.status ?? ''} .data=${data as never}></cp-promise-tracker>`,
  );
const focused = (tracker: Element) => tracker.shadowRoot!.activeElement?.id;
const goTo = async (hash: string) => {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
};

describe('a link to one promise', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('stands at each promise if the page wants it, and leads to this page', async () => {
    const tracker = await linkable();
    await reached(tracker, 'ready');
    const link = part(tracker, 'permalink')!.querySelector('a')!;

    expect(link.href).to.equal(`${location.href.split('#')[0]}#promise-1`);
    expect(link.textContent!.replace(/\s+/g, ' ')).to.match(/^Link to this promise: ?Promise 1$/);
    await expect(tracker).to.be.accessible();
    tracker.linkable = false;
    await tracker.updateComplete;
    expect(said(tracker, 'permalink')).to.equal(undefined);
  });

  it('brings the promise into view, into focus and to notice when the page arrives with it', async () => {
    history.replaceState(null, '', '#promise-2');
    const tracker = await linkable();
    await reached(tracker, 'ready');
    await waitUntil(() => focused(tracker) === 'promise-2');

    expect(part(tracker, 'linked')!.id).to.equal('promise-2');
    expect(part(tracker, 'linked')!.getBoundingClientRect().top).to.be.below(innerHeight);
  });

  it('follows the address of the page, and shows the promise whatever the filters say', async () => {
    const tracker = await linkable({ status: 'kept' });
    await reached(tracker, 'ready');
    await goTo('#promise-3');
    await waitUntil(() => focused(tracker) === 'promise-3');

    expect(said(tracker, 'result')).to.equal('2 of 3 promises shown');
    await goTo('#elsewhere');
    await tracker.updateComplete;
    expect(said(tracker, 'linked')).to.equal(undefined);
    expect(said(tracker, 'result')).to.equal('1 of 3 promises shown');
  });

  it('follows a link again that a reader has followed before, where the browser tells of it', async function () {
    let told = 0;
    const tell = () => told++;
    addEventListener('popstate', tell);
    const page = await fixture(html`<p><a href="#promise-2">Promise 2</a></p>`);
    const tracker = await linkable();
    await reached(tracker, 'ready');
    const link = page.querySelector('a')!;
    link.click();
    await waitUntil(() => focused(tracker) === 'promise-2', 'once');
    link.focus();
    link.click();
    await nextFrame();
    removeEventListener('popstate', tell);
    // Firefox says nothing of a link to where the page is already.
    if (told < 2) this.skip();
    await waitUntil(() => focused(tracker) === 'promise-2', 'again');
  });

  it('does not take the focus from a reader who is busy when the page arrives', async () => {
    history.replaceState(null, '', '#promise-2');
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
    input.focus();
    const tracker = await linkable();
    await reached(tracker, 'ready');

    expect(document.activeElement === input).to.equal(true);
    expect(part(tracker, 'linked')!.id).to.equal('promise-2');
  });

  it('is nothing to an element that does not want it, or that is no longer on the page', async () => {
    const gone = await linkable();
    const other = await fixture<CpPromiseTracker>(
      html`<cp-promise-tracker status="kept" .data=${data as never}></cp-promise-tracker>`,
    );
    await Promise.all([reached(gone, 'ready'), reached(other, 'ready')]);
    gone.remove();
    await goTo('#promise-2');
    await other.updateComplete;

    expect(said(gone, 'linked')).to.equal(undefined);
    expect(said(other, 'linked')).to.equal(undefined);
    expect(all(other, '[part="promise"]').length).to.equal(1);
    expect(focused(other)).to.equal(undefined);
  });
});

describe('<cp-promise-tracker> on a page', () => {
  let server: StubbedFetch;
  let console: ConsoleLines;

  beforeEach(() => {
    server = new StubbedFetch();
    console = new ConsoleLines();
  });
  afterEach(() => {
    server.restore();
    console.restore();
  });

  it('shares one document with others, and is drawn when it says that it is', async () => {
    const src = server.publish(json(data));
    const drawn: string[] = [];
    const heard = ({ target }: Event) => drawn.push(shown(target as Element));
    await fixture(
      html`<cp-data src=${src} @cp-load=${heard}
        ><cp-promise-tracker></cp-promise-tracker><cp-promise-tracker></cp-promise-tracker
      ></cp-data>`,
    );
    await waitUntil(() => drawn.length === 2);

    for (const words of drawn) expect(words).to.contain('3 promises');
    expect(server.asked(src)).to.equal(1);
  });

  it('keeps its children and says what is the matter if the document cannot be had', async () => {
    const src = server.publish(status(404));
    const tracker = await fixture<CpPromiseTracker>(
      html`<cp-promise-tracker src=${src}><p>Our ten promises</p></cp-promise-tracker>`,
    );
    await reached(tracker, 'failed');

    expect(said(tracker, 'notice')).to.match(/could not be found/);
    expect(tracker.querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('survives being moved', async () => {
    const tracker = await linkable();
    await reached(tracker, 'ready');
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(tracker);
    await reached(tracker, 'ready');

    expect(said(tracker, 'summary')).to.contain('3 promises');
  });

  it('speaks Welsh where the page does', async () => {
    const page = await fixture(
      html`<div lang="cy"><cp-promise-tracker .data=${data as never}></cp-promise-tracker></div>`,
    );
    const tracker = page.querySelector('cp-promise-tracker')!;
    await reached(tracker, 'ready');

    expect(said(tracker, 'summary')).to.equal('3 addewid Wedi’i gadw: 1 Heb ei adolygu eto: 2');
    await expect(tracker).to.be.accessible();
  });
});
