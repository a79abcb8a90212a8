import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The address of a module that brings every story file; browsers cannot list a folder. */
const address = '/stories/every-story.js';

/**
 * Lets one test render the stories of every element, those of elements that come later included.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function storyModules() {
  let folder = '';
  return {
    name: 'story-modules',
    serverStart({ config }) {
      folder = join(config.rootDir, 'stories');
    },
    async serve({ path }) {
      if (path !== address) return undefined;
      const files = (await readdir(folder)).filter((file) => file.endsWith('.stories.ts')).sort();
      const imports = files.map((file, at) => `import * as file${at} from './${file}';`);
      const names = files.map((file, at) => `  ${JSON.stringify(file)}: file${at},`);
      return { type: 'js', body: [...imports, 'export const files = {', ...names, '};'].join('\n') };
    },
  };
}
