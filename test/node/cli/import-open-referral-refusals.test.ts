import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sample } from '../../helpers/sample.js';
import { directory, item, json, pageOf, pages } from './directory.js';
import { run, runBeside, temporary } from './run.js';

const { file } = temporary();
let targets = 0;
const target = (fields: object = {}) => file(`council-${targets++}.json`, { ...sample(), ...fields });
const polite = ['--pause', '0', '--timeout', '5'];
const many = (from: number) => Array.from({ length: 60 }, (_, at) => item(from + at));
const packed = (text: string) => ({ body: gzipSync(text), headers: { 'Content-Encoding': 'gzip' } });
const never = new Promise(() => {});

interface Case {
  what: string;
  feed: () => Promise<{ feed: string }>;
  says: RegExp;
  words?: string[];
  intranet?: boolean;
  document?: object;
}

const cases: Case[] = [
  {
    what: 'a feed that is down',
    feed: async () => ({ feed: 'http://localhost:9/services' }),
    says: /none \(ECONNREFUSED\)/,
  },
  {
    what: 'a feed that is slow',
    feed: () => directory(() => ({ delay: never })),
    words: ['--timeout', '0.2'],
    says: /within 0\.2 seconds/,
  },
  {
    what: 'a web page',
    feed: () => pages({ body: '<!doctype html><title>Log in</title>' }),
    says: /a web page[^]+ends in \/services/,
  },
  { what: 'an empty answer', feed: () => pages({ body: '' }), says: /found +nothing/ },
  {
    what: 'an answer that breaks off',
    feed: () => pages({ body: JSON.stringify(pageOf([item(1)])), abort: true }),
    says: /none \(.+\)/,
  },
  {
    what: 'an empty page before the last it claims',
    feed: () => pages(pageOf([item(1)], { total_pages: 2 }), pageOf([], { total_pages: 2 })),
    says: /page 2, which the feed says there is/,
  },
  { what: 'half a page', feed: () => pages({ body: '{"contents": [' }), says: /breaks off/ },
  { what: 'a feed without services', feed: () => pages(pageOf([])), says: /found +none[^]+does not lose its services/ },
  { what: 'another shape', feed: () => pages(json({ results: [] })), says: /without a list of services/ },
  {
    what: 'a list of something else',
    feed: () => pages(json({ contents: [{ title: 'A blog' }] })),
    says: /a list of something else/,
  },
  { what: 'no such address', feed: () => pages({ status: 404, body: '' }), says: /answered 404[^]+ends in \/services/ },
  { what: 'a server that stays busy', feed: () => directory(() => ({ status: 503, body: '' })), says: /answered 503/ },
  {
    what: 'a server that wants an hour',
    feed: () => directory(() => ({ status: 429, body: '', headers: { 'Retry-After': '3600' } })),
    says: /answered 429/,
  },
  {
    what: '50 MB',
    feed: () => pages({ body: `{"contents": ["${'x'.repeat(50_000_000)}"]}` }),
    says: /at most 5 million characters/,
  },
  {
    what: '50 MB in a small packet',
    feed: () => pages(packed(`{"contents": ["${'x'.repeat(50_000_000)}"]}`)),
    says: /at most 5 million characters/,
  },
  { what: '100,000 levels', feed: () => pages({ body: '{"a":'.repeat(100_000) }), says: /more levels/ },
  {
    what: 'more pages than allowed',
    feed: () => directory((page) => json(pageOf(many(page * 100)))),
    words: ['--pages', '3'],
    says: /at most 3 pages/,
  },
  {
    what: 'a page missing before the last',
    feed: () => pages(pageOf([item(1)], { total_pages: 3 }), { status: 404, body: '' }),
    says: /page 2, which the feed says there is/,
  },
  {
    what: 'a feed that changes its standard',
    feed: () => pages(pageOf([item(1)]), json({ content: [{ id: 2, name: 'x', min_age: 1 }] })),
    says: /another standard/,
  },
  {
    what: 'a feed that goes over to a web page',
    feed: () => pages(pageOf([item(1)]), { body: '<html>' }),
    says: /page=2[^]+a web page/,
  },
  {
    what: 'a server that sends on elsewhere',
    feed: () =>
      directory((_page, { headers, url }) => ({
        status: 302,
        body: '',
        headers: { Location: `http://127.0.0.1:${headers.host!.split(':')[1]}${url}` },
      })),
    says: /sends on to http:\/\/127\.0\.0\.1/,
  },
  {
    what: 'a server that sends on to another protocol',
    feed: () => directory(() => ({ status: 302, body: '', headers: { Location: 'file:///etc/passwd' } })),
    says: /sends on to file:/,
  },
  {
    what: 'a server that sends round in circles',
    feed: () => directory((_page, { url = '' }) => ({ status: 302, body: '', headers: { Location: url } })),
    says: /sends on and on/,
  },
  {
    what: 'a name that leads inside',
    feed: () => pages(pageOf([item(1)])),
    intranet: false,
    says: /localhost, which leads into your own network/,
  },
  {
    what: 'digits that lead inside',
    feed: async () => ({ feed: 'http://0x7f.1:9/services' }),
    intranet: false,
    says: /127\.0\.0\.1, which leads/,
  },
  {
    what: 'an address of a cloud’s own',
    feed: async () => ({ feed: 'http://169.254.169.254/services' }),
    intranet: false,
    says: /which leads/,
  },
  {
    what: 'long digits that lead inside',
    feed: async () => ({ feed: 'http://[::ffff:10.0.0.1]/services' }),
    intranet: false,
    says: /which leads/,
  },
  {
    what: 'an offer in a file of its own',
    feed: () => pages(pageOf([item(1)])),
    document: { localOffer: { href: 'offer.json' } },
    says: /a file of its own/,
  },
  {
    what: 'more than a document can hold',
    feed: () =>
      directory((page) =>
        json(
          pageOf(
            page < 4
              ? many(page * 100).map((one) => ({ ...one, description: 'x'.repeat(19_000).concat('\n').repeat(2) }))
              : [],
          ),
        ),
      ),
    says: /at most 5 million characters[^]+cp-offer-finder feed/,
  },
];

describe('cp-widgets import open-referral', () => {
  for (const { what, feed, says, words = [], intranet = true, document } of cases) {
    it(`ends with 1 for ${what}, says so, and writes nothing`, async () => {
      const into = target(document);
      const before = readFileSync(into, 'utf8');
      const { feed: address } = await feed();
      const options = [...polite, ...(intranet ? ['--intranet'] : []), ...words];
      const { code, aside } = await runBeside('import', 'open-referral', address, '--into', into, ...options);

      assert.equal(code, 1, aside);
      assert.match(aside, says);
      assert.match(aside, /Nothing was written\./);
      assert.doesNotMatch(aside, /\bat .+:\d+:\d+/);
      assert.equal(readFileSync(into, 'utf8'), before);
    });
  }

  const good = () => [file('good.json', pageOf([item(1)])), '--into', target()];
  const misused: [string, () => string[], RegExp][] = [
    ['no feed', () => ['--into', 'x'], /Give the address/],
    ['two feeds', () => [...good(), 'another.json'], /one feed at a time/],
    ['no document', () => ['https://example.org/services'], /--into/],
    ['an address that is none', () => ['https://', '--into', 'x'], /no address of a feed/],
    ['another protocol', () => ['ftp://example.org/services', '--into', 'x'], /begins with https/],
    ['a password in the address', () => ['https://me:hush@example.org/services', '--into', 'x'], /Leave the user name/],
    ['no pages at all', () => [...good(), '--pages', '0'], /--pages is a number from 1/],
    ['a pause that is none', () => [...good(), '--pause', 'long'], /--pause is a number/],
    ['an option that there is not', () => [...good(), '--force'], /force/],
    ['a file that is not there', () => ['gone.json', '--into', target()], /a page of services[^]+no such file/],
    ['a document that is not there', () => [good()[0]!, '--into', 'none.json'], /no such file/],
  ];
  for (const [what, words, says] of misused) {
    it(`ends with 2 for ${what}`, () => {
      const { code, aside } = run('import', 'open-referral', ...words());

      assert.match(aside, says);
      assert.equal(code, 2);
    });
  }

  it('says how it is used', () => {
    assert.match(run('import', 'open-referral', '--help').out, /--details/);
    assert.match(run('import', '--help').out, /open-referral +Open Referral/);
  });
});
