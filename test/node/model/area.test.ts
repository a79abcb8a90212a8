import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ownArea } from '../../../src/model/area.js';
import type { Area } from '../../../src/schema/areas.js';

const area = (level: string): Area => ({ id: level, name: level, level }) as Area;

describe('ownArea', () => {
  const cases: [levels: string[], own: string | undefined][] = [
    [[], undefined],
    [['country', 'region', 'neighbours', 'peers', 'other'], undefined],
    [['country', 'county', 'district'], 'county'],
    [['neighbours', 'unitary'], 'unitary'],
    [['metropolitan'], 'metropolitan'],
    [['london-borough'], 'london-borough'],
    [['a-level-of-tomorrow'], 'a-level-of-tomorrow'],
  ];
  for (const [levels, own] of cases) {
    it(`is ${own ?? 'none'} of ${levels.join(', ') || 'nothing'}`, () => {
      assert.equal(ownArea(levels.map(area))?.level, own);
    });
  }
});
