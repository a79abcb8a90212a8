import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dialled } from '../../../src/model/phone.js';

describe('dialled', () => {
  const cases: [shown: string, dialled: string | undefined][] = [
    ['01632 960120', '01632960120'],
    ['(01632) 960-120', '01632960120'],
    ['+44 (0)1632 960120', '+441632960120'],
    ['01632 960120 ext 2', '01632960120'],
    ['07700 900123 (text only)', '07700900123'],
    ['01632 960120 (24 hours)', '01632960120'],
    ['999', '999'],
    ['01632 960120 or 960121', undefined],
    ['01632 960120 / 01632 960121', undefined],
    ['Text HELLO to 85258', undefined],
    ['Ask at the desk', undefined],
  ];
  for (const [shown, expected] of cases) {
    it(`is ${expected ?? 'not known'} for “${shown}”`, () => assert.equal(dialled(shown), expected));
  }
});
