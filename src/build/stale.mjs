import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Written last by a build, so that its time is the time the whole of `dist/` was good. */
export const stamp = join(root, 'dist/.built');

/** Whether `dist/` is missing or older than anything it was made from, so that nobody looks at yesterday's elements. */
export function isStale() {
  if (!existsSync(stamp)) return true;

  const built = statSync(stamp).mtimeMs;
  return ['src', 'demo', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'].some(
    (path) => newest(join(root, path)) > built,
  );
}

/** The generated checkers are made during the build itself and say nothing about its age. */
function newest(path) {
  if (!existsSync(path) || path.endsWith(join('schema', 'checkers'))) return 0;

  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
