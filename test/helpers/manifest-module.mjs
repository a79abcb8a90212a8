import { readManifest } from '../config/check-manifest.mjs';

/** The address of a module that says which parts each tag has, by the manifest made from the sources. */
const address = '/test/manifest.js';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function manifestModule() {
  return {
    name: 'manifest-module',
    async serve({ path }) {
      if (path !== address) return undefined;
      const { modules } = await readManifest();
      const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
      const parts = elements.map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]);
      return { type: 'js', body: `export const parts = ${JSON.stringify(Object.fromEntries(parts))};` };
    },
  };
}
