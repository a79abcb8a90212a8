import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { importsOf } from '../helpers/architecture.js';
import { launchBrowser } from '../helpers/browser.js';
import { pageOf, serveSite, strictPolicy } from '../helpers/serve.js';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  .sort();
const elements = scripts.filter((name) => name.startsWith('elements/'));

const linked = (from: string) =>
  `<cp-data src="${from}data/illustrative.json"><cp-priorities></cp-priorities><cp-voice></cp-voice></cp-data>`;

describe('the files for pages', () => {
  let browser: Browser;
  let files: Awaited<ReturnType<typeof serveSite>>;
  let council: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    files = await serveSite({ headers: { 'Access-Control-Allow-Origin': '*' } });
    const script = (name: string) => [`${files.url}dist/cdn/${name}`];
    const hostile = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'];
    const all = elements.map((name) => `<${tagOf(name)}></${tagOf(name)}>`).join('');
    const clobbered = hostile.map((id) => `<p id="${id}">x</p>`).join('');

    council = await serveSite({
      headers: {
        'Content-Security-Policy': strictPolicy
          .replace("script-src 'self'", `script-src ${files.url}`)
          .replace("connect-src 'self'", `connect-src ${files.url}`),
      },
      answer: (path) => {
        const name = path
          .slice(1)
          .replace(/\.html$/, '.js')
          .replace(/^hostile\//, '');
        if (name === 'bare.js') return { body: pageOf('', { scripts: script('index.js') }) };
        if (name === 'linked.js') return { body: pageOf(linked(files.url), { scripts: script('index.js') }) };
        if (!scripts.includes(name)) return undefined;
        const body = path.startsWith('/hostile/') ? clobbered : '';
        return { body: pageOf(name === 'index.js' ? body + all : body, { scripts: script(name) }) };
      },
    });
  });

  after(async () => {
    await browser?.close();
    await Promise.all([files?.close(), council?.close()]);
  });

  /** The tags a page knows once its script has run, and everything it complained of. */
  async function open(path: string) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.location().url?.endsWith('favicon.ico')) complaints.push(line.text());
    });
    await page.goto(`${council.url}${path}`, { waitUntil: 'networkidle0' });
    const known = await page.evaluate(
      (tags) => tags.filter((tag) => customElements.get(tag)),
      elements.map((name) => tagOf(name)),
    );
    await page.close();
    return { known, complaints };
  }

  for (const name of elements) {
    it(`${name} alone, from another origin, defines its tag and <cp-data>`, async () => {
      const { known, complaints } = await open(name.replace(/\.js$/, '.html'));

      assert.deepEqual(complaints, []);
      assert.ok(known.includes(tagOf(name)) && known.includes('cp-data'), known.join(', '));
    });
  }

  it('index.js defines every tag that is on the page', async () => {
    const { known, complaints } = await open('index.html');

    assert.deepEqual(complaints, []);
    assert.deepEqual(known, elements.map(tagOf));
  });

  it('index.js fetches an element when its tag comes, and nothing of the others', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(files.url, '')));
    await page.goto(`${council.url}bare.html`);
    const before = asked.filter((path) => path.includes('elements/'));
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.append(document.createElement('cp-languages'));
      document.body.append(box);
      return customElements.whenDefined('cp-languages').then(() => undefined);
    });
    const known = await page.evaluate(
      (tags) => tags.filter((tag) => customElements.get(tag)),
      elements.map((name) => tagOf(name)),
    );
    await page.close();

    assert.deepEqual(before, []);
    assert.deepEqual(known, ['cp-data', 'cp-languages']);
    assert.deepEqual(
      asked.filter((path) => path.includes('elements/')),
      ['dist/cdn/elements/languages.js'],
    );
  });

  it('index.js asks for the document while the scripts are on their way, and nobody asks for it again', async () => {
    const page = await browser.newPage();
    let times = 0;
    let seen = () => {};
    const asked = new Promise<void>((done) => (seen = done));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('illustrative.json')) {
        times += 1;
        seen();
      }
      // What would ask for it has to wait until it was asked for.
      void (request.url().includes('/chunks/') ? asked : Promise.resolve()).then(() => request.continue());
    });
    await page.goto(`${council.url}linked.html`);
    await page.waitForSelector('cp-voice >>> [part~="mention"]', { visible: true });
    await page.close();

    assert.equal(times, 1);
  });

  it('let an element link to what another shows, though each has a file of its own', async () => {
    const page = await browser.newPage();
    await page.goto(`${council.url}linked.html`);
    const mention = await page.waitForSelector('cp-voice >>> [part~="mention"]', { visible: true });
    const id = await mention!.evaluate((link) => link.getAttribute('href')!.slice(1));
    await mention!.evaluate((link) => (link as HTMLElement).click());
    const focused = await page.evaluate(
      `document.activeElement.localName + ' ' + document.activeElement.shadowRoot.activeElement.id`,
    );
    await page.close();

    assert.equal(focused, `cp-priorities ${id}`);
  });

  it('index.js asks again, with the next tag, for a file that did not come', async () => {
    const page = await browser.newPage();
    let refused = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('elements/languages.js') && !refused++ ? request.abort() : request.continue(),
    );
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.goto(`${council.url}bare.html`);
    const failed = new Promise((done) => page.once('requestfailed', done));
    await page.evaluate(() => document.body.append(document.createElement('cp-languages')));
    await failed;
    await page.evaluate(async () => {
      while (!customElements.get('cp-languages')) {
        document.body.append(document.createElement('cp-languages'));
        await new Promise(requestAnimationFrame);
      }
    });
    await page.close();

    assert.ok(refused > 1);
    assert.deepEqual(thrown, []);
  });

  it('are proof against a page whose ids would break Lit: the guard runs first', async () => {
    const { known, complaints } = await open('hostile/index.html');

    assert.deepEqual(complaints, []);
    assert.deepEqual(known, elements.map(tagOf));
  });

  it('have a hash each, and no other file has', () => {
    const hashes = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as Record<string, string>;
    const hash = (name: string) =>
      createHash('sha384')
        .update(readFileSync(join(cdn, name)))
        .digest('base64');

    assert.deepEqual(hashes, Object.fromEntries(scripts.map((name) => [`./${name}`, `sha384-${hash(name)}`])));
  });

  it('bring the licence of the kit, and of every package in them', () => {
    const licences = readFileSync(join(cdn, 'LICENSES.txt'), 'utf8');
    // Each leaves its mark in a file that a page loads.
    const packages = {
      lit: /renderOptions/,
      'lit-html': /lit-html/,
      '@lit/reactive-element': /_\$EP/,
      '@lit/context': /context-request/,
      'chart.js': /_datasetIndex/,
    };
    const code = scripts.map((name) => readFileSync(join(cdn, name), 'utf8')).join();

    for (const [name, mark] of Object.entries(packages)) {
      const folder = fileURLToPath(new URL(`../../node_modules/${name}/`, import.meta.url));
      const file = readdirSync(folder).find((one) => one.startsWith('LICENSE'))!;
      assert.ok(mark.test(code), `nothing of ${name} is found`);
      assert.ok(licences.includes(readFileSync(join(folder, file), 'utf8').trim()), name);
    }
    assert.match(licences, /^corporate-parenting-widgets 0[^]*BSD-3-Clause[^]*Copyright \(c\) 2017 Google LLC/);
    assert.match(readFileSync(join(cdn, 'index.js'), 'utf8'), /^\/\*! Licences: LICENSES\.txt \*\//);
  });

  for (const name of scripts) {
    it(`${name} imports nothing but its neighbours`, () => {
      const imports = importsOf(name, readFileSync(join(cdn, name), 'utf8')).map(({ to }) => to);

      assert.deepEqual(
        imports.filter((path) => !/^\.\.?\/[\w./-]+\.js$/.test(path)),
        [],
      );
    });
  }
});

function tagOf(name: string): string {
  return name.replace(/^elements\/(.*)\.js$/, 'cp-$1');
}
