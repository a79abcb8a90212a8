import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forStories, withChoices } from '../../../stories/.storybook/arg-types.js';
import { readManifest } from '../../config/check-manifest.mjs';

type Named = { name: string }[];
interface Declaration {
  tagName?: string;
  attributes?: Named;
  events?: Named;
  cssProperties?: Named;
  cssParts?: Named;
}

describe('what Storybook is told of an element', () => {
  it('has no attribute that a part of the same name would hide', async () => {
    const given = (await readManifest()) as { modules: { declarations?: Declaration[] }[] };
    const elements = forStories(given).modules.flatMap<Declaration>(({ declarations = [] }) => declarations);

    assert.ok(elements.some(({ tagName }) => tagName === 'cp-kpi-tile'));
    for (const element of elements) {
      const names = (['attributes', 'events', 'cssProperties', 'cssParts'] as const).flatMap((kind) =>
        (element[kind] ?? []).map(({ name }) => name),
      );
      assert.deepEqual(names, [...new Set(names)], element.tagName);
    }
  });

  it('lists the values of an attribute to choose from', () => {
    const wording = { name: 'wording', type: { name: "'default' | 'easy-read'" }, table: { category: 'attributes' } };

    assert.deepEqual(withChoices({ wording }).wording?.type, { name: 'enum', value: ['default', 'easy-read'] });
  });

  it('offers no control of what an element only tells, nor of its looks, and leaves all else alone', () => {
    const state = { name: 'state', type: { name: "'idle' | 'ready'" }, table: { category: 'properties' } };
    const part = { name: '::part(base)', type: { name: 'void' }, table: { category: 'css shadow parts' } };
    const today = { name: 'today', type: { name: 'string' }, table: { category: 'attributes' } };

    const told = withChoices({ state, part, today });

    assert.deepEqual(told, { state: { ...state, control: false }, part: { ...part, control: false }, today });
  });
});
