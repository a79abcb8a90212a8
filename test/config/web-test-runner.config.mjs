import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { browserReporter } from '../helpers/browser-reporter.mjs';
import { chromiumFlags, findEngines } from '../helpers/engines.mjs';
import { jsonModules } from '../helpers/json-modules.mjs';
import { manifestModule } from '../helpers/manifest-module.mjs';
import { storyModules } from '../helpers/story-modules.mjs';
import { webkitLauncher } from './webkit.mjs';

/**
 * One engine a run, named by ENGINE; the tests are those of TEST_FILES, or all.
 * They run on the TypeScript sources, so a stale build cannot pass.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const name = process.env.ENGINE ?? 'chromium';
const engine = findEngines().find((found) => found.name === name);
if (!engine) throw new Error(`No ${name} on this machine.`);

const launchers = {
  chromium: () =>
    chromeLauncher({ launchOptions: { executablePath: engine.path, headless: true, args: chromiumFlags } }),
  firefox: () =>
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: engine.path, headless: true } }),
  webkit: () => webkitLauncher(engine),
};

export default {
  rootDir: root,
  files: process.env.TEST_FILES?.split('\n') ?? ['test/elements/**/*.test.ts', 'test/data/**/*.test.ts'],
  nodeResolve: true,
  browsers: [await launchers[engine.name]()],
  // One at a time: a page that is not in front has no focus, and WebKit would test inside an iframe.
  concurrency: 1,
  plugins: [
    jsonModules(),
    storyModules(),
    manifestModule(),
    // Not its `json` option: that turns what elements fetch into JavaScript.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), browserReporter()],
  // Tests use Lit's development build for its warnings; that it is one need not be said for each file.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
};
