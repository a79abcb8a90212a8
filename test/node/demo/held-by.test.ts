import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isHeldBy } from '../../../src/model/partner.js';
import { councils, documentOf } from './documents.js';

/** Whom the law asks to help when a council requests it: any council, housing authorities, and bodies of the NHS that it names. */
const asked = ['council', 'housing', 'integrated-care-board', 'nhs', 'nhs-england', 'nhs-trust'];

describe('the Children Act 1989, s.27, is one law', () => {
  for (const council of [...councils, 'illustrative'] as const) {
    const { duties, provisions } = documentOf(council);
    const s27 = provisions.filter(({ year, section }) => year === 1989 && section === 's.27').map(({ id }) => id);
    const held = duties.filter(
      ({ statedBy, strength, provisions: behind }) =>
        statedBy === 'law' && strength === 'must-comply-if-able' && behind?.some((id) => s27.includes(id)),
    );

    it(`${council}: the same hold it as in every other council`, () => {
      assert.deepEqual([...new Set(held.flatMap(({ holderTypes }) => holderTypes))].sort(), asked);
    });

    it(`${council}: it is not laid on a practice of general practitioners, of whom no source says that`, () => {
      assert.equal(
        held.some((duty) => isHeldBy('gp-practice', duty)),
        false,
      );
    });
  }
});
