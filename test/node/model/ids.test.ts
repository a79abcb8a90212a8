import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsIn } from '../../../src/model/ids.js';

describe('the ids in a document', () => {
  it('are found at every depth, also where it leads back to itself', () => {
    const document: Record<string, unknown> = { id: 'one', lists: [[{ id: 'two' }], { id: 3 }] };
    document['self'] = document;

    assert.deepEqual([...idsIn(document)].sort(), ['one', 'two']);
  });

  it('are found beside a list that is longer than any page needs', () => {
    assert.deepEqual([...idsIn([{ id: 'one' }, Array(300_000).fill(0)])], ['one']);
  });
});
