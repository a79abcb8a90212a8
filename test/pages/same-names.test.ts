import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

describe('the files for pages', () => {
  const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
  const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const textOf = (name: string) => readFileSync(join(cdn, name), 'utf8');
  const listed = (list: string, side: number) => list.split(',').map((one) => one.split(' as ').at(side)!);

  it('hand out all that others import from them', () => {
    let asked = 0;
    for (const name of files) {
      for (const [, list, from] of textOf(name).matchAll(/\b(?:import|export)\{([^}]+)\}from"([^"]+)"/g)) {
        const exported = [...textOf(join(dirname(name), from!)).matchAll(/\bexport\{([^}]+)\}(?!from)/g)];
        const given = exported.flatMap(([, all]) => listed(all!, -1));
        assert.deepEqual(listed(list!, 0).filter((one) => !given.includes(one)), [], `${name} from ${from}`); // prettier-ignore
        asked += listed(list!, 0).length;
      }
    }
    assert.ok(asked > 500, `${asked} names`);
  });
});
