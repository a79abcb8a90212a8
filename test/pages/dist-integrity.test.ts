import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { textIn } from '../helpers/in-page.mjs';
import { serveSite, strictPolicy } from '../helpers/serve.js';
import { inState } from '../helpers/showcase.js';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const example = 'https://example.org/cp-widgets/0.1.0/';

describe('a partner’s page that holds every script to its hash', () => {
  let browser: Browser;
  let files: Awaited<ReturnType<typeof serveSite>>;
  let partner: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    files = await serveSite({ headers: { 'Access-Control-Allow-Origin': '*' } });
    const cdn = `${files.url}dist/cdn/`;
    // The command that the README gives for it.
    const [command = ''] = /^sed .* integrity\.json$/m.exec(readFileSync(file('README.md'), 'utf8')) ?? [];
    assert.ok(command.includes(example), 'the README gives no command');
    const { stdout } = spawnSync('sh', ['-c', command.replace(example, cdn)], {
      cwd: file('dist/cdn'),
      encoding: 'utf8',
    });
    const hashes = JSON.parse(stdout) as Record<string, string>;
    const changed = (name: string) => ({ ...hashes, [cdn + name]: hashes[`${cdn}elements/voice.js`]! });
    const core = Object.keys(hashes).find((name) => name.includes('/chunks/core-'))!;

    partner = await serveSite({
      pages: {
        '/right.html': under(hashes, cdn),
        '/wrong-element.html': under(changed('elements/languages.js'), cdn),
        '/wrong-core.html': under(changed(core.replace(cdn, '')), cdn),
        '/wrong-loader.html': under(changed('index.js'), cdn),
      },
    });
  });

  after(async () => {
    await browser?.close();
    await Promise.all([files?.close(), partner?.close()]);
  });

  /** A page under the strict policy, which allows its import map by its hash. */
  function under(integrity: Record<string, string>, cdn: string) {
    const map = JSON.stringify({ integrity });
    const allowed = createHash('sha256').update(map).digest('base64');
    const policy = strictPolicy
      .replace("script-src 'self'", `script-src ${files.url} 'sha256-${allowed}'`)
      .replace("connect-src 'self'", `connect-src ${files.url}`);
    const shown = ['cp-kpi-tile', 'cp-languages'].map((tag) =>
      inState(tag, 'ready').replace('src="/', `src="${files.url}`),
    );
    return {
      headers: { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="en"><title>Partner</title><script type="importmap">${map}</script>
        <script type="module" src="${cdn}index.js"></script>${shown.join('')}`,
    };
  }

  /** What a page has come to, and how many scripts the browser has refused. */
  async function open(path: string) {
    const page = await browser.newPage();
    let refused = 0;
    page.on('console', (line) => {
      if (/integrity/i.test(line.text())) refused++;
    });
    await page.goto(`${partner.url}${path}`, { waitUntil: 'networkidle0' });
    const known = await page.evaluate(() =>
      ['cp-data', 'cp-kpi-tile', 'cp-languages'].filter((tag) => customElements.get(tag)),
    );
    const text = await page.$eval('cp-kpi-tile', textIn);
    await page.close();
    return { known, refused: refused > 0, text };
  }

  it('shows what it should, where all are as they were published', async () => {
    const { known, refused, text } = await open('right.html');

    assert.deepEqual(known, ['cp-data', 'cp-kpi-tile', 'cp-languages']);
    assert.equal(refused, false);
    assert.match(text, /Children with us/);
  });

  it('does not run a file that is not as it was published, and runs the others', async () => {
    const { known, refused, text } = await open('wrong-element.html');

    assert.deepEqual(known, ['cp-data', 'cp-kpi-tile']);
    assert.equal(refused, true);
    assert.match(text, /Children with us/);
  });

  for (const one of ['core', 'loader']) {
    it(`runs nothing where the ${one} is not as it was published`, async () => {
      const { known, refused } = await open(`wrong-${one}.html`);

      assert.deepEqual(known, []);
      assert.equal(refused, true);
    });
  }
});
