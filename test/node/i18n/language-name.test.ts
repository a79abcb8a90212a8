import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { languageName } from '../../../src/i18n/language-name.js';

describe('the name of a language', () => {
  const names: [tag: string, locale: string, name: string][] = [
    ['pl', 'en-GB', 'Polish'],
    ['cy', 'cy', 'Cymraeg'],
    ['bfi', 'en-GB', 'British Sign Language'],
    ['sgn-GB', 'en-GB', 'British Sign Language'],
    ['bfi', 'cy', 'Iaith Arwyddion Prydain'],
    ['prs', 'en-GB', 'Dari'],
    ['zxq', 'en-GB', 'zxq'],
    ['?', 'en-GB', '?'],
  ];
  for (const [tag, locale, name] of names) {
    it(`is “${name}” for ${tag} in ${locale}`, () => assert.equal(languageName(tag, locale), name));
  }
});
