import { expect, waitUntil } from '@open-wc/testing';

import { fitFrames } from '../../src/embed/host.js';

const { port, origin } = location;
/** The same server by another name is another website to a browser. */
const elsewhere = `http://127.0.0.1:${port}`;

function frameAt(site: string, height: number, hosts = origin): HTMLIFrameElement {
  const url = new URL('../helpers/embed-frame/embed.html', new URL(new URL(import.meta.url).pathname, site));
  url.search = new URLSearchParams({ height: String(height), hosts }).toString();
  return Object.assign(document.createElement('iframe'), { src: url.href, title: 'Frame' });
}

const loaded = (frame: HTMLIFrameElement) =>
  new Promise((done) => frame.addEventListener('load', done, { once: true }));
const has = (frame: HTMLIFrameElement, height: string) => waitUntil(() => frame.style.height === height, height);

describe('frames on a page with the script for them', () => {
  const here = frameAt(origin, 300);

  before(async () => {
    document.body.append(here);
    await loaded(here);
    fitFrames();
  });

  after(() => here.remove());

  it('that were there before it get the height of what is in them', async () => {
    await has(here, '301px');
  });

  it('grow and shrink with it', async () => {
    here.contentWindow!.postMessage(1234, origin);
    await has(here, '1235px');
    here.contentWindow!.postMessage(200, origin);
    await has(here, '201px');
  });

  it('may come later and from another website, as many as there are', async () => {
    const frames = [frameAt(elsewhere, 400), frameAt(elsewhere, 500)];
    document.body.append(...frames);
    try {
      await has(frames[0]!, '401px');
      await has(frames[1]!, '501px');
    } finally {
      frames.forEach((frame) => frame.remove());
    }
  });

  it('tell nothing to a website that is not listed', async () => {
    const silent = frameAt(elsewhere, 600, 'https://intranet.example.org');
    const spoken = frameAt(elsewhere, 700);
    document.body.append(silent);
    await loaded(silent);
    document.body.append(spoken);
    try {
      await has(spoken, '701px');
      expect(silent.style.height).to.equal('');
    } finally {
      silent.remove();
      spoken.remove();
    }
  });

  it('open a link beside the page where they may not lead out of it', async () => {
    const frame = frameAt(elsewhere, 100);
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    document.body.append(frame);
    await loaded(frame);
    const told = new Promise((done) => {
      addEventListener('message', ({ data }) => 'target' in Object(data) && done(data));
    });
    frame.contentWindow!.postMessage('press', elsewhere);

    expect(await told).to.deep.equal({ target: '_blank', prevented: false });
    frame.remove();
  });
});
