import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isListed, originsIn, sourcesIn, vouchedFor } from '../../../src/embed/origins.js';

const page = 'https://www.example.gov.uk/cp/embed.html?element=kpi-tile';

describe('a document that the council vouches for', () => {
  for (const [address, url] of [
    ['/c.json', 'https://www.example.gov.uk/c.json'],
    ['c.json', 'https://www.example.gov.uk/cp/c.json'],
    ['../c.json', 'https://www.example.gov.uk/c.json'],
    [' https://www.example.gov.uk/c.json\n', 'https://www.example.gov.uk/c.json'],
    ['https://WWW.EXAMPLE.GOV.UK:443/c.json', 'https://www.example.gov.uk/c.json'],
  ] as const) {
    it(`is on the page’s own server: ${JSON.stringify(address)}`, () => {
      assert.equal(vouchedFor(address, page, []), url);
    });
  }

  for (const address of [
    'https://evil.example/c.json',
    '//evil.example/c.json',
    '/\\evil.example/c.json',
    '\\\\evil.example\\c.json',
    '/\t/evil.example/c.json',
    'http://www.example.gov.uk/c.json',
    'https://www.example.gov.uk:8443/c.json',
    'https://www.example.gov.uk.evil.example/c.json',
    'https://www.example.gov.uk@evil.example/c.json',
    'https://name:word@www.example.gov.uk/c.json',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://www.example.gov.uk/0f3a',
    'filesystem:https://www.example.gov.uk/temporary/c.json',
    'file:///c.json',
    'https://',
  ]) {
    it(`is none of ${JSON.stringify(address)}`, () => {
      assert.equal(vouchedFor(address, page, []), undefined);
    });
  }

  it('is not what a page from a file finds beside it, where everything has the same origin', () => {
    assert.equal(vouchedFor('c.json', 'file:///home/embed.html', []), undefined);
  });
});

describe('the servers that a policy names', () => {
  for (const [policy, sources] of [
    ["default-src 'none'; connect-src 'self' https://data.example.gov.uk; img-src *", ['https://data.example.gov.uk']],
    ["connect-src 'self' https://A.example/ https://*.b.example", ['https://a.example', 'https://*.b.example']],
    ["default-src 'none'; connect-src 'self'; img-src https://img.example", []],
    ['connect-src *', []],
    ['connect-src https:', []],
    ['connect-src https://a.example/only/this.json', []],
    ['x-connect-src https://a.example', []],
    ['', []],
  ] as const) {
    it(`are those by their origins: ${policy}`, () => {
      assert.deepEqual(sourcesIn(policy), sources);
    });
  }
});

describe('a list of origins', () => {
  const list = originsIn(' https://intranet.example.org\n https://*.example.net/,http://localhost:8080 nonsense ');

  for (const origin of [
    'https://intranet.example.org',
    'https://a.example.net',
    'https://a.b.example.net',
    'http://localhost:8080',
  ]) {
    it(`has ${origin} in it`, () => assert.ok(isListed(origin, list)));
  }

  for (const origin of [
    'https://example.net',
    'https://evilexample.net',
    'http://a.example.net',
    'https://a.example.net:8443',
    'https://a.example.net.evil.example',
    'https://example.org',
    'http://localhost:8081',
    'null',
    '',
  ]) {
    it(`has not ${origin || 'nothing'}`, () => assert.ok(!isListed(origin, list)));
  }
});
