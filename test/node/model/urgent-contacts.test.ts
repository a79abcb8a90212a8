import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { urgentContacts } from '../../../src/model/urgent-contacts.js';
import type { Contact } from '../../../src/schema/access.js';

describe('urgentContacts', () => {
  const rings = (id: string, fields: Partial<Contact> = {}): Contact => ({
    id,
    label: id,
    phone: { display: '01632 960111' },
    purposes: ['safeguarding'],
    ...fields,
  });
  const ids = (contacts: Contact[]) => urgentContacts(contacts, 'council').map(({ id }) => id);

  it('are the council’s own, by day first, and only those with a number for that purpose', () => {
    assert.deepEqual(
      ids([
        rings('night', { outOfHours: true, organisation: 'council' }),
        rings('police', { organisation: 'police' }),
        rings('letters', { phone: undefined }),
        rings('fostering', { purposes: ['fostering'] }),
        rings('day'),
      ]),
      ['day', 'night'],
    );
  });

  it('are those of others by day or by night, where the council has none of its own then', () => {
    const police = rings('police', { organisation: 'police' });
    const team = rings('team', { organisation: 'others', outOfHours: true });
    const day = rings('day', { organisation: 'council' });

    assert.deepEqual(ids([police, team, day]), ['day', 'team']);
    assert.deepEqual(ids([police, team, rings('night', { outOfHours: true })]), ['police', 'night']);
  });

  it('are those for another purpose, where that is asked', () => {
    const contacts = [rings('safe'), rings('money', { purposes: ['money', 'homelessness'] })];

    assert.deepEqual(
      urgentContacts(contacts, 'council', 'money').map(({ id }) => id),
      ['money'],
    );
  });

  it('are a partner’s where the council has none', () => {
    assert.deepEqual(ids([rings('police', { organisation: 'police' })]), ['police']);
    assert.deepEqual(ids([]), []);
  });
});
