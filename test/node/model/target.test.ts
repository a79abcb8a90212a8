import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { meetsTarget } from '../../../src/model/target.js';
import type { Observation, Target } from '../../../src/schema/indicators.js';

type Case = [figure: number | undefined, qualifier: string, met: boolean | undefined];

const targets: [target: Partial<Target>, ...cases: Case[]][] = [
  [{ kind: 'value', operator: '>=', value: 10 }, [9, 'exact', false], [10, 'exact', true], [11, 'exact', true]],
  [{ kind: 'value', operator: '<=', value: 10 }, [9, 'exact', true], [10, 'exact', true], [11, 'exact', false]],
  [{ kind: 'value', operator: '>', value: 10 }, [10, 'exact', false], [10.1, 'exact', true]],
  [{ kind: 'value', operator: '<', value: 10 }, [10, 'exact', false], [9.9, 'exact', true]],
  [{ kind: 'value', operator: '=', value: 10 }, [10, 'exact', true], [9, 'exact', false], [11, 'exact', false]],
  [{ kind: 'threshold', operator: '>=', value: 0 }, [0, 'exact', true], [-1, 'exact', false]],
  [
    { kind: 'range', value: 5, to: 10 },
    [4, 'exact', false],
    [5, 'exact', true],
    [10, 'exact', true],
    [11, 'exact', false],
  ],
  [{ kind: 'range', value: 5, to: 10 }, [10, 'more-than', false], [5, 'more-than', undefined], [4, 'at-most', false]],

  [
    { kind: 'value', operator: '<=', value: 10 },
    [10, 'more-than', false],
    [9, 'more-than', undefined],
    [10, 'at-least', undefined],
  ],
  [
    { kind: 'value', operator: '<=', value: 10 },
    [11, 'at-least', false],
    [10, 'less-than', true],
    [10, 'at-most', true],
    [11, 'less-than', undefined],
  ],
  [
    { kind: 'value', operator: '>=', value: 10 },
    [10, 'less-than', false],
    [10, 'at-most', undefined],
    [9, 'at-most', false],
  ],
  [
    { kind: 'value', operator: '>=', value: 10 },
    [10, 'at-least', true],
    [10, 'more-than', true],
    [9, 'more-than', undefined],
  ],
  [
    { kind: 'value', operator: '>', value: 10 },
    [10, 'more-than', true],
    [10, 'at-least', undefined],
    [10, 'at-most', false],
  ],
  [
    { kind: 'value', operator: '<', value: 10 },
    [10, 'less-than', true],
    [10, 'at-most', undefined],
    [10, 'at-least', false],
  ],
  [
    { kind: 'value', operator: '=', value: 10 },
    [10, 'more-than', false],
    [10, 'approx', undefined],
    [9, 'a-new-word', undefined],
  ],

  [{ kind: 'value', operator: '>=', value: 10 }, [undefined, 'exact', undefined]],
  [{ kind: 'value', value: 10 }, [10, 'exact', undefined]],
  [{ kind: 'value', operator: '>=' }, [10, 'exact', undefined]],
  [{ kind: 'range', value: 5 }, [7, 'exact', undefined]],
  [{ kind: 'direction', direction: 'increase' }, [7, 'exact', undefined]],
  [{ kind: 'to-be-set' }, [7, 'exact', undefined]],
  [{ kind: 'tomorrow' as 'value', operator: '>=', value: 1 }, [7, 'exact', undefined]],
];

describe('meetsTarget', () => {
  for (const [target, ...cases] of targets) {
    const { kind, operator = '', value = '', to } = target;
    for (const [figure, qualifier, met] of cases) {
      const words = met === undefined ? 'cannot be said' : met ? 'is true' : 'is false';
      it(`${words} of ${qualifier} ${figure} for ${kind} ${operator} ${value}${to ? ` to ${to}` : ''}`, () => {
        const observation = { value: figure, qualifier: qualifier as Observation['qualifier'] };

        assert.equal(meetsTarget(target as Target, observation), met);
      });
    }
  }

  it('takes a figure without a qualifier for exact', () => {
    assert.equal(meetsTarget({ kind: 'value', operator: '>=', value: 1 } as Target, { value: 1 }), true);
  });
});
