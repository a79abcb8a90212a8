import { build } from 'esbuild';

/*
 * The same tiles by Lit and its context alone: one flat template, and no document to check, no states, no languages, no
 * words to choose. Nothing that is built on the two can be quicker, so the kit is held against this as well.
 */

/** What fetches JSON and hands it down as a context. Begins a script. */
export const bareData = `
  import { html, LitElement, unsafeCSS } from 'lit';
  import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
  const context = createContext('fetched');
  customElements.define('bare-data', class extends LitElement {
    provider = new ContextProvider(this, { context });
    connectedCallback() {
      super.connectedCallback();
      fetch(this.getAttribute('src')).then((answer) => answer.json()).then((all) => this.provider.setValue(all));
    }
    render() { return html\`<slot></slot>\`; }
  });`;

/**
 * The script that draws what the kit drew, and the texts it draws: tiles with the same tags share a template.
 *
 * @param {string[]} tiles The markup of each tile.
 * @param {string} css
 */
export async function bareTiles(tiles, css) {
  const kinds = [...new Set(tiles.map(tagsOf))];
  const templates = kinds.map(
    (kind) => `(texts) => html\`${templateOf(tiles.find((tile) => tagsOf(tile) === kind) ?? '')}\``,
  );
  const texts = tiles.map((tile) => [kinds.indexOf(tagsOf(tile)), ...piecesOf(tile).filter(isText)]);
  return { script: await scriptOf(templates, css), texts };
}

/** @param {string[]} templates @param {string} css */
async function scriptOf(templates, css) {
  return bundled(`
    ${bareData}
    const templates = [${templates.join()}];
    customElements.define('bare-tile', class extends LitElement {
      static styles = unsafeCSS(${JSON.stringify(css)});
      consumer = new ContextConsumer(this, { context, subscribe: true });
      render() {
        const texts = this.consumer.value?.[this.getAttribute('index')];
        return texts ? templates[texts[0]](texts) : html\`<slot></slot>\`;
      }
      updated() {
        if (this.consumer.value) this.dispatchEvent(new Event('cp-load', { bubbles: true, composed: true }));
      }
    });`);
}

/** Bundles a script as it would be published. @param {string} contents */
export async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    external: ['/chart.js'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The tags of a tile, without its texts. @param {string} tile */
function tagsOf(tile) {
  return piecesOf(tile)
    .map((piece, index) => (isText(piece, index) ? ' ' : piece))
    .join('');
}

/** The tags of a tile, with a place for each text. @param {string} tile */
function templateOf(tile) {
  let count = 1;
  return piecesOf(tile)
    .map((piece, index) => (isText(piece, index) ? `\${texts[${count++}]}` : piece))
    .join('');
}

/** A text, a tag, a text, a tag, and so on. @param {string} tile */
function piecesOf(tile) {
  return tile.split(/(<[^>]+>)/);
}

/** @param {string} piece @param {number} index */
function isText(piece, index) {
  return index % 2 === 0 && piece.trim() !== '';
}
