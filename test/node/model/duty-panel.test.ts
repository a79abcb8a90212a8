import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dutyListsOf } from '../../../src/model/duty-panel.js';
import type { Duty } from '../../../src/schema/duties.js';
import type { Provision } from '../../../src/schema/provisions.js';

const duty = (id: string, fields: Partial<Duty> = {}): Duty => ({
  id,
  title: id,
  holderTypes: ['nhs'],
  strength: 'must',
  statedBy: 'law',
  ...fields,
});
const law = (id: string, fields: Partial<Provision> = {}): Provision => ({
  id,
  title: id,
  kind: 'act',
  summary: id,
  status: 'in-force',
  inForce: 'yes',
  checked: { date: '2026-08-31', confidence: 'confirmed' },
  ...fields,
});

describe('dutyListsOf', () => {
  it('states as law only what is in force and confirmed, and never what the council says', () => {
    const lists = dutyListsOf(
      [
        duty('sure', { provisions: ['act'] }),
        duty('doubtful', { provisions: ['act', 'new-act'] }),
        duty('without-law'),
        duty('of-a-law-that-is-not-here', { provisions: ['gone'] }),
        duty('council-on-law', { provisions: ['act'], statedBy: 'council' }),
        duty('somebody-else', { statedBy: 'newspaper' as never }),
      ],
      [law('act'), law('new-act', { inForce: 'unknown' })],
      '2026-11-22',
    );
    const ids = (list: keyof typeof lists) => lists[list].map(({ duty: { id } }) => id).join(' ');

    assert.equal(ids('law'), 'sure');
    assert.equal(ids('unsettled'), 'doubtful without-law of-a-law-that-is-not-here');
    assert.equal(ids('council'), 'council-on-law somebody-else');
    assert.deepEqual(
      lists.unsettled.map(({ law: laws }) => laws.length),
      [2, 0, 0],
    );
  });
});
