import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { formatGroupsOf, languageContactsOf } from '../../../src/model/formats.js';
import type { Access, AlternativeFormat } from '../../../src/schema/access.js';

const format = (id: string, availability: string, document?: string) =>
  ({ id, kind: 'other', availability, document }) as AlternativeFormat;

describe('formatGroupsOf', () => {
  it('puts what is ready first, then by document, and keeps the order of the council', () => {
    const groups = formatGroupsOf([
      format('a', 'on-request', 'promise'),
      format('b', 'available', 'strategy'),
      format('c', 'on-request', 'strategy'),
      format('d', 'on-request', 'promise'),
      format('e', 'available', 'strategy'),
      format('f', 'by-post'),
    ]);

    assert.deepEqual(
      groups.map(({ availability, document, formats }) => [availability, document, formats.map(({ id }) => id).join()]),
      [
        ['available', 'strategy', 'b,e'],
        ['on-request', 'promise', 'a,d'],
        ['on-request', 'strategy', 'c'],
        ['by-post', undefined, 'f'],
      ],
    );
  });

  it('has no groups where there are no formats', () => assert.deepEqual(formatGroupsOf([]), []));
});

describe('languageContactsOf', () => {
  const access = {
    contacts: [{ id: 'general' }, { id: 'line' }, { id: 'desk', purposes: ['languages'] }, { id: 'braille' }],
    languageServices: [{ contact: 'line' }, { contact: 'line' }, { contact: 'gone' }, {}],
    formats: [{ contact: 'braille' }],
  } as unknown as Access;

  it('gives whoever is named, and whoever is there for languages, once', () => {
    const ids = languageContactsOf(access).map(({ id }) => id);

    assert.deepEqual(ids, ['line', 'desk', 'braille']);
  });
});
