import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isStale } from '../src/build/stale.mjs';
import { serve, strictPolicy } from './server.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Quiet when all is well: the address is the one line a reader needs. */
function run(...words) {
  try {
    execFileSync(npm, words, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
  } catch (error) {
    console.error(`npm ${words.join(' ')} failed.\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
    process.exit(1);
  }
}

if (!existsSync(new URL('../node_modules/lit', import.meta.url))) run('ci');
if (isStale()) run('run', 'build');

const port = Number(process.env.PORT ?? 8080);
try {
  const { url } = await serve({ port, headers: { 'Content-Security-Policy': strictPolicy } });
  console.log(`Demo: ${url}`);
} catch (error) {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=0 npm start` : error.message);
  process.exit(1);
}
