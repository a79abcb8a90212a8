import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isFor,
  isHeldBy,
  isHeldByOne,
  isHeldInGeneral,
  kindCalled,
  kindOf,
  kindsOf,
  namedParts,
} from '../../../src/model/partner.js';
import type { Duty } from '../../../src/schema/duties.js';
import type { Organisation } from '../../../src/schema/organisations.js';

const held = (...holderTypes: string[]) => ({ holderTypes }) as Pick<Duty, 'holderTypes'>;

describe('who holds a duty', () => {
  const cases: [kind: string, types: string[], holds: boolean, inGeneral: boolean][] = [
    ['police', ['police', 'probation'], true, false],
    ['police', ['probation'], false, false],
    ['nhs', ['nhs'], true, false],
    ['nhs', ['integrated-care-board'], true, false],
    ['nhs', ['nhs', 'nhs-trust'], true, false],
    ['nhs-trust', ['nhs-trust'], true, false],
    ['nhs-trust', ['nhs'], true, true],
    ['nhs-trust', ['nhs', 'integrated-care-board'], false, false],
    ['gp-practice', ['integrated-care-board', 'nhs-trust'], false, false],
    ['school', ['education'], true, true],
    ['school', ['education', 'college'], false, false],
    ['university', ['education'], true, true],
    ['education', ['university'], true, false],
    ['fire-service', ['fire-service'], true, false],
    ['constructor', ['nhs'], false, false],
  ];
  for (const [kind, types, holds, inGeneral] of cases) {
    it(`${holds ? 'is' : 'is not'} ${kind}${inGeneral ? ', in general,' : ''} where it names ${types.join(' and ')}`, () => {
      assert.equal(isHeldBy(kind, held(...types)), holds);
      assert.equal(isHeldInGeneral(kind, held(...types)), inGeneral);
    });
  }

  const lines: [kind: string, types: string[] | undefined, isFor: boolean][] = [
    ['nhs', undefined, true],
    ['nhs', [], true],
    ['nhs', ['housing'], false],
    ['nhs', ['nhs-trust'], true],
    ['integrated-care-board', ['nhs-trust'], false],
    ['integrated-care-board', ['nhs'], true],
    ['college', ['school'], false],
  ];
  for (const [kind, types, shown] of lines) {
    it(`does for ${kind} ${shown ? 'what is' : 'nothing that is'} for ${types?.join(' and ') || 'nobody in particular'}`, () => {
      assert.equal(isFor(kind, types ? held(...types) : {}), shown);
    });
  }

  const organisations: Organisation[] = [
    { id: 'nhs', name: 'A service', type: 'nhs' },
    { id: 'trust', name: 'A trust', type: 'nhs', partnerKind: 'nhs-trust' },
    { id: 'other-trust', name: 'Another trust', type: 'nhs', partnerKind: 'nhs-trust' },
    { id: 'police', name: 'A force', type: 'police' },
  ];
  const ones: [id: string, types: string[], holders: string[] | undefined, holds: boolean][] = [
    ['trust', ['nhs-trust'], undefined, true],
    ['trust', ['nhs-trust'], ['trust', 'other-trust'], true],
    ['trust', ['nhs-trust'], ['other-trust'], false],
    ['trust', ['nhs-trust', 'police'], ['police'], true],
    ['trust', ['police'], ['trust'], true],
    ['trust', ['nhs'], ['nhs'], true],
    ['trust', ['nhs', 'integrated-care-board'], undefined, false],
    ['nhs', ['nhs', 'nhs-trust'], undefined, true],
    ['nhs', ['nhs', 'nhs-trust'], ['trust'], false],
    ['nhs', ['nhs-trust'], undefined, false],
    ['nhs', ['nhs-trust'], ['nhs'], true],
  ];
  for (const [id, types, holders, holds] of ones) {
    it(`${holds ? 'is' : 'is not'} ${id} itself where it names ${types.join(' and ')}, and of these ${holders?.join(' and ') ?? 'nobody'}`, () => {
      const one = organisations.find((known) => known.id === id)!;

      assert.equal(isHeldByOne(one, { ...held(...types), holders }, organisations), holds);
    });
  }

  it('is found by the name that a page gives it, in capitals and for short', () => {
    assert.deepEqual(['NHS', ' icb', 'GP ', 'nhs-trust', 'constructor', ''].map(kindCalled), [
      'nhs',
      'integrated-care-board',
      'gp-practice',
      'nhs-trust',
      'constructor',
      '',
    ]);
  });

  it('is said as finely as the duty says it', () => {
    assert.deepEqual(namedParts('nhs', held('nhs', 'nhs-england', 'integrated-care-board')), [
      'integrated-care-board',
      'nhs-england',
    ]);
    assert.deepEqual(namedParts('nhs', held('nhs')), []);
    assert.deepEqual(namedParts('police', held('police')), []);
  });

  it('is, for an organisation, its own kind of partner, or else its type', () => {
    assert.equal(kindOf({ type: 'nhs', partnerKind: 'nhs-trust' }), 'nhs-trust');
    assert.equal(kindOf({ type: 'police' }), 'police');
  });

  it('lists each kind once, the council first, the parts under their whole, the unknown last', () => {
    const duties = [held('fire-service', 'housing'), held('gp-practice', 'school'), held('nhs', 'council', 'housing')];

    assert.deepEqual(kindsOf(duties), ['council', 'nhs', 'education', 'housing', 'fire-service']);
  });
});
