import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CURRENT_VERSION, migrate, versionOf } from '../../../src/schema/migrate.js';

describe('migrate', () => {
  for (const schemaVersion of ['1.0', '1.7', CURRENT_VERSION, undefined, 1, 'one', null, {}, '1', ' 1.0']) {
    it(`reads a document of version ${JSON.stringify(schemaVersion)} as it stands`, () => {
      const document = { schemaVersion };
      assert.equal(migrate(document), document);
    });
  }

  for (const schemaVersion of ['2.0', '10.3', 2, 'v2', '999999999.0']) {
    it(`leaves version ${JSON.stringify(schemaVersion)} to a newer kit`, () =>
      assert.equal(migrate({ schemaVersion }), 'newer'));
  }

  it('takes an older document through every step in turn, and leaves the original alone', () => {
    const steps = new Map([
      [1, (document: object) => ({ ...document, schemaVersion: '2.0', trail: ['one'] })],
      [
        2,
        (document: object) => ({
          ...document,
          schemaVersion: '3.0',
          trail: [...(document as { trail: string[] }).trail, 'two'],
        }),
      ],
    ]);
    const old = { schemaVersion: '1.4' };

    assert.deepEqual(migrate(old, steps, 3), { schemaVersion: '3.0', trail: ['one', 'two'] });
    assert.deepEqual(old, { schemaVersion: '1.4' });
    assert.equal(migrate({ schemaVersion: '4.0' }, steps, 3), 'newer');
  });

  it('hands back what is no document', () => {
    for (const value of [null, 3, 'x', undefined]) assert.equal(migrate(value), value);
  });
});

describe('versionOf', () => {
  it('takes a document that does not say its version as 1.0', () => {
    assert.deepEqual(
      [versionOf({}), versionOf(null), versionOf({ schemaVersion: 'x' })],
      Array(3).fill({ major: 1, minor: 0 }),
    );
  });
});
