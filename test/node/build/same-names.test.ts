import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { SameNames } from '../../../src/build/same-names.js';

const file = (fileName: string, code: string, is = {}) => ({
  fileName,
  code,
  isEntry: false,
  ...is,
});
const core = file('chunks/core.js', 'const q=1,w=2;export{q as html,w as css};');

describe('SameNames', () => {
  it('has files import things by the names they have where they are made', () => {
    const names = new SameNames(new Set());
    const asked = file('elements/voice.js', 'import{html as e,css as t}from"../chunks/core.js";e(t);', {
      isEntry: true,
    });

    const handedOut = names.renamed(core);
    const wanted = names.wanted(asked);
    const minified = 'import{html as q,css as w}from"../chunks/core.js";q(w);';

    assert.equal(handedOut, 'const q=1,w=2;export{q,w};');
    assert.deepEqual([...wanted], [['e', 'q'], ['t', 'w']]); // prettier-ignore
    assert.equal(names.renamed({ ...asked, code: minified }), 'import{q,w}from"../chunks/core.js";q(w);');
  });

  it('leaves a file its own name for one of two things that are called alike in two files', () => {
    const names = new SameNames(new Set());
    const two = 'import{html as e}from"./core.js";import{law as t}from"./law.js";';
    names.renamed(core);
    names.renamed(file('chunks/law.js', 'const q=3;export{q as law};'));

    const wanted = names.wanted(file('chunks/duties.js', two));
    const renamed = names.renamed(file('chunks/duties.js', two.replace('html as e', 'html as q')));

    assert.deepEqual([...wanted], [['e', 'q']]);
    assert.equal(renamed, 'import{q}from"./core.js";import{q as t}from"./law.js";');
  });

  it('hands on what a file only has from another, under the name that pages know', () => {
    const names = new SameNames(new Set());
    names.renamed(core);
    const tile = file('elements/tile.js', 'export{html as CpTile}from"../chunks/core.js";', { isEntry: true });

    assert.equal(names.renamed(tile), 'export{q as CpTile}from"../chunks/core.js";');
  });

  it('keeps the names by which pages and imports of later know things', () => {
    const code = 'class a{}export{a as CpKpiTile};';
    const names = new SameNames(new Set(['chunks/draw.js']));

    assert.equal(names.renamed(file('elements/tile.js', code, { isEntry: true })), code);
    assert.equal(names.renamed(file('chunks/draw.js', code)), code);
  });
});
