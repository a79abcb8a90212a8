import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gapsOf, tagsOf } from '../config/check-manifest.mjs';

const tile = {
  customElement: true,
  tagName: 'cp-kpi-tile',
  description: 'One measure as a headline figure.',
  members: [
    { kind: 'field', name: 'kpi', privacy: 'public', description: 'Which measure to show.' },
    { kind: 'field', name: '#source', privacy: 'private' },
  ],
  attributes: [{ name: 'kpi', description: 'Which measure to show.' }],
  slots: [{ name: 'note', description: 'The council’s own words.' }],
  cssParts: [{ name: 'label', description: 'The name of the measure.' }],
  cssProperties: [{ name: '--cp-figure-size', description: 'Size of the figure.' }],
  events: [{ name: 'cp-load', description: 'A dataset has arrived.' }],
};
const manifestOf = (change: object) => ({
  modules: [{ path: 'a.ts', declarations: [{ ...tile, ...change }, { name: 'Other' }] }],
});

describe('the manifest check', () => {
  it('finds the tags, and no gap where all is said', () => {
    assert.deepEqual(tagsOf(manifestOf({})), ['cp-kpi-tile']);
    assert.deepEqual(gapsOf(manifestOf({})), []);
  });

  const gaps: [string, object, RegExp][] = [
    ['tag', { description: undefined }, /tag cp-kpi-tile has no sentence/],
    ['property', { members: [{ kind: 'field', name: 'kpi' }] }, /property kpi/],
    ['attribute', { attributes: [{ name: 'kpi' }] }, /attribute kpi/],
    ['slot', { slots: [{ name: 'note', description: '' }] }, /slot note/],
    ['part', { cssParts: [{ name: 'label', description: 'Label' }] }, /part label/],
    ['custom property', { cssProperties: [{ name: '--cp-x' }] }, /custom property --cp-x/],
    ['event', { events: [{ type: { text: 'CpLoadEvent' } }] }, /event without a name/],
  ];

  for (const [kind, change, says] of gaps) {
    it(`finds a ${kind} that says nothing`, () => {
      const found = gapsOf(manifestOf(change));

      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', says);
    });
  }
});
