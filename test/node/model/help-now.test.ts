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

  it('names for both whom to ring day and night, before those of others', () => {
    const police = rings('police', ['money'], { organisation: 'police', outOfHours: true });
    for (const hours of [
      'Day and night, every day',
      '24/7',
      '24 hours a day',
      'Open 24 hours, 365 days a year',
      'Every day, 24hrs',
      '24-hour helpline',
      { default: 'Ddydd a nos' },
      { default: 'Ar agor 24 awr' },
    ]) {
      assert.deepEqual(named([police, rings('always', ['money'], { hours })])[2], ['money', 'always', 'always']);
    }
    for (const hours of [
      'Every night from 5pm',
      'We ring back within 24 hours',
      'Answers in 24 hours',
      'Byddwn yn ateb o fewn 24 awr',
      'Needs 24 hours’ notice',
      undefined,
    ]) {
      assert.deepEqual(named([police, rings('day', ['money'], { hours })])[2], ['money', 'day', 'police']);
    }
    const night = rings('night', ['money'], { organisation: 'council', outOfHours: true });
    const line = rings('line', ['money'], { organisation: 'police', hours: '24/7' });
    assert.deepEqual(named([line, night])[2], ['money', 'line', 'night']);
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
