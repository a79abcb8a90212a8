import { serve, siteFolders } from '../../demo/server.mjs';
import { bareTiles } from './bare.mjs';
import { documentOfSize, documentOfTiles, measure } from './documents.mjs';

/** How a council would lay its tiles out. It is the same for the kit and for the page by hand. */
const layout = `body { margin: 1rem; font-family: system-ui, sans-serif; line-height: 1.5; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(16em, 1fr)); gap: 1em; }
`;

/**
 * A site with the same page made three times, for any number of tiles: `/kit-50.html` with the kit, `/hand-50.html` as
 * plain HTML and `/bare-50.html` by Lit and its context alone, with the same words, the same markup and the same look,
 * once `setDrawn` was given what the kit draws.
 *
 * @param {{ head?: string; folders?: Record<string, string> }} [options] `head` goes into the kit's page.
 */
export async function serveBench({ head = '', folders = {} } = {}) {
  /** @type {Map<string, string>} */
  const drawnBefore = new Map();
  const site = await serve({
    folders: { ...siteFolders, ...folders },
    headers: { 'Cache-Control': 'no-store' },
    answer: (path) => {
      const [, page, count, ending] = /^\/(kit|hand|bare|data|large)-(\d+)\.(html|json|css|js)$/.exec(path) ?? [];
      const tiles = Number(count);
      if (path === '/layout.css') return { body: layout };
      if (page === 'kit') return { body: kitPage(tiles, head) };
      if (page === 'data') return { body: JSON.stringify(documentOfTiles(tiles)) };
      if (page === 'large' && ending === 'html') return { body: kitPage(1, head, path.replace('html', 'json')) };
      if (page === 'large') return { body: JSON.stringify(documentOfSize(tiles, 10)) };
      const body = drawnBefore.get(`${page}-${count}.${ending}`);
      return body ? { body } : undefined;
    },
  });
  const setDrawn = async (/** @type {{ tiles: string[]; css: string }} */ { tiles, css }) => {
    const count = tiles.length;
    drawnBefore.set(
      `hand-${count}.css`,
      layout + css.replace(/:host\(\[hidden\]\)/g, '.tile-box[hidden]').replaceAll(':host', '.tile-box'),
    );
    drawnBefore.set(`hand-${count}.html`, handPage(tiles));
    drawnBefore.set(`bare-${count}.html`, barePage(count));
    const { script, texts } = await bareTiles(tiles, css);
    drawnBefore.set(`bare-${count}.js`, script);
    drawnBefore.set(`bare-${count}.json`, JSON.stringify(texts));
  };
  return { ...site, setDrawn };
}

/** What the kit draws on a page that is open, as the plain markup and styles that somebody would write. */
export async function drawnOn(/** @type {import('puppeteer-core').Page} */ page) {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('cp-kpi-tile')];
    const plain = (/** @type {Element} */ element) => {
      const copy = /** @type {HTMLElement} */ (element.shadowRoot?.firstElementChild?.cloneNode(true));
      const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
      const found = [];
      while (comments.nextNode()) found.push(/** @type {Comment} */ (comments.currentNode));
      for (const comment of found) comment.remove();
      return copy.outerHTML.replace(/\s+/g, ' ');
    };
    const css = [...(elements[0]?.shadowRoot?.adoptedStyleSheets ?? [])]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n');
    return { tiles: elements.map(plain), css };
  });
}

/** @param {number} tiles @param {string} head @param {string} [src] */
function kitPage(tiles, head, src = `/data-${tiles}.json`) {
  const tags = Array.from({ length: tiles }, (_, index) => `<cp-kpi-tile indicator="${measure(index)}"></cp-kpi-tile>`);
  const scripts = '<script type="module" src="/dist/cdn/index.js"></script>';
  return whole(
    `<link rel="stylesheet" href="/layout.css">${head}${scripts}`,
    `<cp-data src="${src}"><div class="tiles">\n${tags.join('\n')}\n</div></cp-data>`,
  );
}

/** @param {string[]} tiles Their markup. */
function handPage(tiles) {
  const boxes = tiles.map((tile) => `<div class="tile-box">${tile}</div>`);
  return whole(
    `<link rel="stylesheet" href="/hand-${tiles.length}.css">`,
    `<div class="tiles">\n${boxes.join('\n')}\n</div>`,
  );
}

/** @param {number} tiles */
function barePage(tiles) {
  const tags = Array.from({ length: tiles }, (_, index) => `<bare-tile index="${index}"></bare-tile>`);
  return whole(
    `<link rel="stylesheet" href="/layout.css"><script type="module" src="/bare-${tiles}.js"></script>`,
    `<bare-data src="/bare-${tiles}.json"><div class="tiles">\n${tags.join('\n')}\n</div></bare-data>`,
  );
}

/** @param {string} head @param {string} body */
function whole(head, body) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>How we are doing</title>${head}</head>
<body><main><h1>How we are doing</h1>
${body}
</main></body></html>
`;
}
