import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tags } from '../helpers/showcase.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; scripts: object };

/** The files that `npm run pack` would put into the package of a folder. */
function packed(folder: string): string[] {
  const { stdout, stderr } = spawnSync('npm', ['run', 'pack', '--', '--dry-run', '--json', '--offline'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const [, list] = /(\[\s*\{[^]*)$/.exec(stdout) ?? [];
  assert.ok(list, stderr);
  const [{ files }] = JSON.parse(list) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

describe('the package', () => {
  for (const tag of ['cp-data', ...tags]) {
    it(`gives <${tag}> to a bundler, with and without .js`, () => {
      const specifier = `${own.name}/elements/${tag.replace('cp-', '')}`;

      // A package may ask for itself by name, and then goes by its own `exports`.
      const files = [specifier, `${specifier}.js`].map((one) => fileURLToPath(import.meta.resolve(one)));

      assert.equal(files[0], files[1]);
      assert.ok(existsSync(files[0]!), files[0]);
      assert.ok(existsSync(files[0]!.replace(/\.js$/, '.d.ts')));
    });
  }

  it('is built before it is packed, so that it is not empty when it is packed from a fresh clone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cp-pack-'));
    try {
      const build = `node -e "require('fs').mkdirSync('dist');for(const f of ['index.js','.built'])require('fs').writeFileSync('dist/'+f,'')"`;
      const fresh = { ...own, scripts: { ...own.scripts, build } };
      writeFileSync(join(folder, 'package.json'), JSON.stringify(fresh));
      // It keeps scripts from running where packages are installed.
      copyFileSync(join(root, '.npmrc'), join(folder, '.npmrc'));

      assert.deepEqual(packed(folder), ['dist/index.js', 'package.json']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
