import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { readPage } from '../../../src/feeds/dialect.js';
import { readWholeFeed } from '../../../src/import/open-referral/read-whole-feed.js';
import { service as schema } from '../../../src/schema/local-offer.js';
import { serveDirectory } from '../../directory/serve-directory.mjs';
import { uk3 } from '../feeds/same-service.js';

type Directory = Awaited<ReturnType<typeof serveDirectory>>;
// Whatever a test looks at of what a directory answers.
type Answer = {
  total_items: number;
  total_pages: number;
  contents: (Record<string, unknown> & { id: string; name: string })[];
};

const examples = fileURLToPath(new URL('../../../../shared/data/oruk/hsds-uk-3.0/', import.meta.url));
const noExamples = existsSync(examples) ? false : '../shared/data/oruk is not here';
const exampleOf = (name: string): Record<string, unknown> & { id: string; contents: { id: string }[] } =>
  JSON.parse(readFileSync(`${examples}${name}.json`, 'utf8'));
const address = process.env['DIRECTORY_DATABASE'];

async function ask(directory: Directory, question: string): Promise<Answer> {
  const response = await fetch(directory.url + question);
  assert.equal(response.status, 200, `${question}: ${response.status}`);
  return (await response.json()) as Answer;
}

describe('a directory like the published examples of Open Referral UK', { skip: noExamples }, () => {
  let directory: Directory;
  before(async () => {
    directory = await serveDirectory({
      services: [exampleOf('service_full')],
      taxonomies: [exampleOf('taxonomy')],
      ...(address && { database: address }),
    });
  });
  after(() => directory?.close());

  const cases = { services: 'service', service_at_locations: 'service_at_location', organizations: 'organization' };
  for (const [path, name] of Object.entries({ ...cases, taxonomies: 'taxonomy', taxonomy_terms: 'taxonomy_term' })) {
    const isPlain = path.startsWith('taxonom');

    it(`gives a ${name} by its id, word for word`, async () => {
      const full = exampleOf(isPlain ? name : `${name}_full`);
      assert.deepEqual(await ask(directory, `${path}/${full.id}`), full);
    });

    // No list of organisations is published; it follows the rule of the others.
    const skip = path === 'organizations' && 'no such example is published';
    it(`lists each ${name} in short, in the same envelope`, { skip }, async () => {
      const { contents, ...envelope } = exampleOf(`${name}_list`);
      const { contents: found, ...around } = await ask(directory, path);

      assert.deepEqual(found, contents);
      assert.deepEqual(Object.keys(around).sort(), Object.keys(envelope).sort());
      assert.deepEqual(
        Object.values(around)
          .map((one) => typeof one)
          .sort(),
        Object.values(envelope)
          .map((one) => typeof one)
          .sort(),
      );
    });
  }
});

const engines: [name: string, database: string | undefined, skip: string | false][] = [
  ['PostgreSQL inside this process', undefined, false],
  ['a PostgreSQL server (DIRECTORY_DATABASE)', address, address ? false : 'no address is given'],
];
for (const [name, database, skip] of engines) {
  describe(`a directory over ${name}`, { skip }, () => {
    let directory: Directory;
    let hold: Promise<void> | undefined;
    before(async () => {
      const own = {
        ...uk3,
        id: 'own',
        name: 'Lantern harbour',
        minimum_age: 30,
        maximum_age: 40,
        description: 'A mooring for everybody.',
        service_at_locations: [],
      };
      directory = await serveDirectory({
        services: [own],
        madeUp: 1500,
        before: () => hold,
        ...(database && { database }),
      });
    });
    after(() => directory?.close());

    it('says what it is', async () => {
      assert.match(JSON.stringify(await ask(directory, '')), /"version":"3\.0"/);
    });

    it('gives every service once, page by page, and nothing after the last page', async () => {
      const { total_items, total_pages } = await ask(directory, 'services?per_page=100');
      const { services, report } = await readWholeFeed((page) => ask(directory, `services?per_page=100&page=${page}`), {
        source: 'made up',
        mostPages: 99,
      });

      assert.deepEqual([total_items, total_pages], [1501, 16]);
      assert.equal(services.length, 1501);
      assert.deepEqual([report.dialect, report.dropped, report.pages], ['hsds-uk-3', [], 17]);
      for (const one of services.slice(0, 50)) schema.parse(one);
    });

    it('gives at most 100 a page, whatever is asked for', async () => {
      assert.equal((await ask(directory, 'services?per_page=5000')).contents.length, 100);
    });

    it('finds words and the beginning of the last one, in names before descriptions', async () => {
      for (const search of ['lantern', 'lantern harb', 'harbours', 'mooring']) {
        const { total_items, contents } = await ask(directory, `services?search=${search}`);
        assert.deepEqual([total_items, contents[0]!.id], [1, 'own'], search);
      }
      const { total_items, contents } = await ask(directory, 'services?search=housing');
      assert.ok(total_items > 20 && contents.slice(0, 10).every((one) => one.name.includes('Housing')));
    });

    it('is asked in any words without harm', async () => {
      for (const search of ["' OR 1=1 --", '); DROP TABLE services;', ':* & !', '\\', '%00', '字', 'a'.repeat(2000)]) {
        await ask(directory, `services?search=${encodeURIComponent(search)}`);
      }
      assert.equal((await ask(directory, 'services')).total_items, 1501);
    });

    it('narrows by term and by age, where no limit is no limit', async () => {
      const { contents } = await ask(directory, 'services?taxonomy_term_id=kind-3&per_page=100');
      const full = await Promise.all(contents.slice(0, 5).map(({ id }) => ask(directory, `services/${id}`)));
      assert.ok(full.length === 5 && full.every((one) => JSON.stringify(one).includes('"kind-3"')));

      const at = async (age: number) =>
        (await ask(directory, `services?minimum_age=${age}&maximum_age=${age}&per_page=100`)).total_items;
      assert.equal(await at(35), 1501 - 375);
      assert.equal(await at(45), 1500 - 375);
      assert.equal(await at(10), 1500 - 500);
    });

    it('finds places near a postcode', async () => {
      const near = await ask(directory, 'service_at_locations?postcode=xw1%201aa&proximity=20000&per_page=100');
      const far = await ask(directory, 'service_at_locations?postcode=XW11AA&proximity=9000000');

      assert.ok(near.total_items > 0 && near.total_items < far.total_items);
      assert.ok(near.contents.every((one) => 'location' in one && 'service' in one));
      assert.equal((await ask(directory, 'service_at_locations?postcode=ZZ9&proximity=9000000')).total_items, 0);
    });

    it('says no where it should', async () => {
      const status = async (question: string) => (await fetch(directory.url + question)).status;

      for (const bad of ['page=0', 'page=x', 'per_page=-1', 'minimum_age=old'])
        assert.equal(await status(`services?${bad}`), 400, bad);
      for (const none of ['services/none', 'nothing', 'services/own/more', 'constructor'])
        assert.equal(await status(none), 404, none);
    });

    it('does not look for what was taken back, and answers the next', async () => {
      let release = () => {};
      hold = new Promise((done) => (release = done));
      const abort = new AbortController();
      const taken = fetch(`${directory.url}services?search=taken`, { signal: abort.signal });
      while (!directory.asked.at(-1)?.path.includes('taken')) await new Promise(setImmediate);
      abort.abort();
      await assert.rejects(taken);
      hold = undefined;
      // The connection is known to be gone once another one has been served.
      await ask(directory, 'services?search=next');
      release();

      assert.ok((await ask(directory, 'services?search=housing')).total_items > 0);
      assert.equal(directory.asked.find(({ path }) => path.includes('taken'))!.answered, false);
    });

    it('is read by the kit as what it is', async () => {
      const found = readPage(await ask(directory, 'services?per_page=2'));
      assert.ok(!('refused' in found) && found.dialect === 'hsds-uk-3' && found.items.length === 2);
    });
  });
}
