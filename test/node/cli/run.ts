import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Runs the built command, as an author would, and waits for what it says. */
export function run(...words: string[]): { code: number | null; out: string; aside: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout, aside: stderr };
}

/** The same, while the test goes on: it may be the server that the command asks. */
export function runBeside(...words: string[]): Promise<{ code: number | null; out: string; aside: string }> {
  return new Promise((done) => {
    const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
    const child = execFile(process.execPath, [command, ...words], options, (_error, out, aside) =>
      done({ code: child.exitCode, out, aside }),
    );
  });
}

/** A folder for one test file, and a way to put files into it. It is gone when the tests are. */
export function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'cp-widgets-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    file(name: string, content: string | Uint8Array | object): string {
      const path = join(folder, name);
      writeFileSync(
        path,
        typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
      );
      return path;
    },
  };
}
