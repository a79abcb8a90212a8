import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isStale } from '../src/build/stale.mjs';
import { readCounts } from './helpers/counts.mjs';
import { findEngines } from './helpers/engines.mjs';

/*
 * Every test of the kit, from a fresh clone on:
 *
 *   node test/run.mjs [node|browser|pages] [part of a file's path] [--engine chromium|firefox|webkit]
 *
 * Only Node's own modules may be imported here, because nothing else may be installed yet.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const layers = ['node', 'browser', 'pages'];
const folders = { node: ['test/node'], browser: ['test/elements', 'test/data'], pages: ['test/pages'] };
const engineNames = ['chromium', 'firefox', 'webkit'];
const whole = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[][]} */
const table = [];
/** The names of what failed, to be read at the end. @type {string[]} */
const failures = [];

const wanted = readWords();
const temporary = mkdtempSync(join(tmpdir(), 'cp-test-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

if (!existsSync(join(root, 'node_modules/lit'))) step('npm ci', npm('ci'), { must: true });
if (existsSync(join(root, 'src/build/generate.ts'))) {
  step('generate', node('--import', 'tsx', 'src/build/generate.ts'), { must: true });
}
const engines = wanted.layers.some((layer) => layer !== 'node') ? engineList() : [];
const built = needsBuild() ? step('build', node('--import', 'tsx', 'src/build/build.ts')) : true;

for (const layer of wanted.layers) {
  const files = filesOf(layer);
  if (files.length === 0 && !wanted.filter) fail(layer, 'no test files');
  else if (files.length > 0) runLayer(layer, files);
}
if (table.length === 0) fail(wanted.layers.join(', '), `no test file has “${wanted.filter}” in its path`);
report();

function runLayer(layer, files) {
  if (layer === 'node') return count('node', nodeTests(files));
  if (layer === 'pages')
    return built ? count('pages', nodeTests(files, '--test-concurrency=1')) : fail('pages', 'nothing built');

  for (const name of engineNames.filter((name) => !wanted.engine || name === wanted.engine)) {
    const engine = engines.find((found) => found.name === name);
    if (!engine) table.push([`browser ${name}`, 'skipped: not found on this machine']);
    else count(`browser ${name}`, browserTests(), { ENGINE: name, TEST_FILES: files.join('\n') });
  }
}

function nodeTests(files, ...options) {
  const report = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const counts = ['--test-reporter=./test/helpers/node-reporter.mjs', '--test-reporter-destination=stderr'];
  return node('--import', 'tsx', '--test', '--test-timeout=600000', ...options, ...report, ...counts, ...files);
}

function browserTests() {
  return node('node_modules/@web/test-runner/dist/bin.js', '--config', 'test/config/web-test-runner.config.mjs');
}

/** Runs tests and believes the numbers they wrote; a run that fails without a failed test has failed once. */
function count(name, command, env = {}) {
  const file = join(temporary, `${name.replace(' ', '-')}.jsonl`);
  writeFileSync(file, '');
  const { good, seconds } = run(name, command, { ...env, COUNTS_FILE: file });

  const counts = readCounts(file);
  if (!good && counts.failed === 0) counts.failed = 1;
  if (good && counts.passed === 0 && counts.failed === 0) return fail(name, 'no test was executed');

  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) whole[key] += counts[key];
  failures.push(...counts.failures.map((one) => `✗ ${name}  ${one}`));
  table.push([name, `${counts.passed} passed`, `${counts.failed} failed`, `${counts.skipped} skipped`, `${seconds} s`]);
}

/** What must work before anything can be tested. */
function step(name, command, { must = false } = {}) {
  const { good } = run(name, command, {});
  if (good) return true;

  fail(name, 'failed: see above');
  if (must) report();
  return false;
}

function fail(name, why) {
  whole.failed += 1;
  table.push([name, why]);
}

function report() {
  const width = Math.max(...table.map(([name = '']) => name.length));
  console.log(`\n${table.map(([name = '', ...cells]) => `${name.padEnd(width)}  ${cells.join('  ')}`).join('\n')}\n`);
  if (failures.length) console.log(`${failures.join('\n')}\n`);

  const skipped = whole.skipped > 0 ? `, ${whole.skipped} skipped` : '';
  console.log(`${whole.passed} passed, ${whole.failed} failed${skipped}`);
  process.exit(whole.failed > 0 ? 1 : 0);
}

/** The whole suite builds afresh; a part of it builds only what it reads, and only when that is old. */
function needsBuild() {
  if (wanted.layers.length === layers.length && !wanted.filter) return true;
  const readsDist = (file) => /^test\/(pages|node\/(cli|dist))\//.test(file);
  return wanted.layers.flatMap(filesOf).some(readsDist) && isStale();
}

function filesOf(layer) {
  return folders[layer]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && file.includes(wanted.filter))
    .sort();
}

function engineList() {
  let found = findEngines();
  if (found.length === 0 && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    run('browser', ['apt-get', ['update']], {});
    run('browser', ['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']], {});
    found = findEngines();
  }
  if (found.length === 0 || (wanted.engine && !found.some(({ name }) => name === wanted.engine))) {
    const which = wanted.engine ?? 'Chromium, Firefox or WebKit';
    console.error(`These tests need ${which}, and it is not on this machine. Install it, or say where it is:
  CHROME_PATH=/path/to/chrome FIREFOX_PATH=/path/to/firefox npm test
On Debian and Ubuntu: apt-get install chromium firefox-esr webkit2gtk-driver xvfb`);
    process.exit(1);
  }
  return found;
}

function readWords() {
  const { values, positionals } = parseArgs({ options: { engine: { type: 'string' } }, allowPositionals: true });
  const layer = layers.includes(positionals[0] ?? '') ? positionals.shift() : undefined;
  const [filter = '', ...rest] = positionals;
  if (rest.length > 0 || (values.engine && !engineNames.includes(values.engine))) {
    console.error('node test/run.mjs [node|browser|pages] [part of a path] [--engine chromium|firefox|webkit]');
    process.exit(2);
  }
  return { layers: layer ? [layer] : layers, filter, engine: values.engine };
}

function node(...words) {
  return [process.execPath, words];
}

function npm(...words) {
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...words]] : ['npm', words];
}

function run(name, [program, words], env) {
  console.log(`\n▶ ${name}`);
  const start = Date.now();
  const { status, error } = spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', ...env },
  });
  if (error) console.error(error.message);
  return { good: status === 0, seconds: Math.round((Date.now() - start) / 1000) };
}
