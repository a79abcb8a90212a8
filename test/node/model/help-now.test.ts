import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { helpNow } from '../../../src/model/help-now.js';
import type { Contact } from '../../../src/schema/access.js';

const rings = (id: string, purposes: Contact['purposes'], more: Partial<Contact> = {}): Contact => ({
  id,
  label: id,
  phone: { display: '01632 960111' },
  purposes,
  ...more,
});
const named = (contacts: Contact[]) =>
  helpNow(contacts, 'council').map(({ emergency, day, nights }) => [emergency, day?.id, nights?.id]);

describe('help now', () => {
  it('names whom to ring by day and at night, for each emergency', () => {
    assert.deepEqual(
      named([
        rings('nights', ['homelessness', 'safeguarding', 'money'], { outOfHours: true }),
        rings('homes', ['homelessness']),
        rings('children', ['safeguarding']),
      ]),
      [
        ['homelessness', 'homes', 'nights'],
        ['safeguarding', 'children', 'nights'],
        ['money', undefined, 'nights'],
      ],
    );
  });

  it('names every emergency where the document names nobody, so that a page can say so', () => {
    assert.deepEqual(named([]), [
      ['homelessness', undefined, undefined],
      ['safeguarding', undefined, undefined],
      ['money', undefined, undefined],
    ]);
  });

  it('names nobody who has no number', () => {
    assert.deepEqual(named([rings('letters', ['money'], { phone: undefined })])[2], ['money', undefined, undefined]);
  });
});
