import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { lookIn } from '../../../src/embed/look.js';

const look = (asked: Record<string, string>) => lookIn(new Map(Object.entries(asked)));

describe('the look of a frame', () => {
  for (const [written, lang] of [
    ['cy', 'cy'],
    [' EN', 'en'],
    ['en_us', 'en-US'],
    ['cym', 'cy'],
    ['CY-gb', 'cy-GB'],
    ['ur', 'ur'],
    ['', 'en'],
    ['zz', 'en'],
    ['not a language', 'en'],
    ['"><script>', 'en'],
    ['cy;en', 'en'],
  ] as const) {
    it(`speaks ${lang} for “${written}”`, () => {
      assert.equal(look({ lang: written }).lang, lang);
    });
  }

  it('is English, from left to right and light where nothing is said', () => {
    assert.deepEqual(look({}), { lang: 'en', dir: 'ltr', theme: 'light' });
  });

  for (const [written, theme] of [
    ['dark', 'dark'],
    [' Dark ', 'dark'],
    ['auto', 'auto'],
    ['light', 'light'],
    ['url(x)', 'light'],
  ] as const) {
    it(`is ${theme} for “${written}”`, () => {
      assert.equal(look({ theme: written }).theme, theme);
    });
  }

  it('goes from right to left where the page around it does', () => {
    assert.deepEqual([look({ dir: 'RTL' }).dir, look({ dir: 'x' }).dir], ['rtl', 'ltr']);
  });
});
