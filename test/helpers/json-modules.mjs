import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets a test write `import wakefield from '../../demo/data/wakefield.json'` in every engine.
 *
 * Browsers disagree about `with { type: 'json' }`, and answering every `.json` with
 * JavaScript would spoil the files that elements *fetch*. So only imports are
 * touched: each gets `?module`, and only that address answers as JavaScript.
 * Tests that run under Node import the same file with the same line.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function jsonModules() {
  let root = '';
  return {
    name: 'json-modules',
    serverStart({ config }) {
      root = config.rootDir;
    },
    resolveImport({ source }) {
      return /^\.{0,2}\/.*\.json$/.test(source) ? `${source}?module` : undefined;
    },
    async serve({ path, query }) {
      if (!path.endsWith('.json') || !('module' in query)) return undefined;
      const json = await readFile(join(root, path), 'utf8');
      // `JSON.parse` keeps a `__proto__` key as what it is: a key.
      return { type: 'js', body: `export default JSON.parse(${JSON.stringify(json)});` };
    },
  };
}
