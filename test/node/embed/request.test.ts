import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readManifest } from '../../config/check-manifest.mjs';
import { ADDRESSES, WORDS, parametersOf, requestIn } from '../../../src/embed/request.js';

const page = 'https://www.example.gov.uk/cp/0.1.0/embed.html';
const elements = {
  'kpi-tile': 'indicator ?trend src today',
  'partner-duties': 'for ?no-law src',
  'offer-finder': 'feed leave-href leave-label src',
};
const asked = (query: string, sources: string[] = []) => requestIn(`${page}?${query}`, elements, sources);
const problemOf = (query: string, sources?: string[]) => {
  const request = asked(query, sources);
  return 'problem' in request ? request.problem : undefined;
};
const attributesOf = (query: string, sources?: string[]) => {
  const request = asked(query, sources);
  return 'problem' in request ? request.problem : Object.fromEntries(request.attributes);
};

describe('what a frame’s address asks for', () => {
  for (const name of ['kpi-tile', 'cp-kpi-tile', ' CP-KPI-Tile ']) {
    it(`is an element, with or without its beginning: “${name}”`, () => {
      const request = asked(new URLSearchParams({ element: name, src: '/c.json' }).toString());

      assert.deepEqual(request, {
        tag: 'cp-kpi-tile',
        attributes: [['src', 'https://www.example.gov.uk/c.json']],
        unknown: [],
      });
    });
  }

  it('is its attributes by their names, whatever the letters, and what the page itself reads is none of them', () => {
    const attributes = attributesOf('element=kpi-tile&src=c.json&Indicator=a&lang=cy&theme=dark&dir=rtl');

    assert.deepEqual(attributes, { src: 'https://www.example.gov.uk/cp/0.1.0/c.json', indicator: 'a' });
  });

  for (const [written, there] of [
    ['no-law', true],
    ['no-law=', true],
    ['no-law=true', true],
    ['no-law=no-law', true],
    ['no-law=false', false],
    ['no-law=No', false],
    ['no-law=0', false],
  ] as const) {
    it(`${there ? 'switches something' : 'leaves it as it is'}: ${written}`, () => {
      const attributes = attributesOf(`element=partner-duties&src=/c.json&${written}`);

      assert.equal('no-law' in Object(attributes), there);
    });
  }

  it('is the first of several parameters of one name', () => {
    const query =
      'element=kpi-tile&element=nothing&src=/a.json&src=https://evil.example/b.json&indicator=a&indicator=b';

    assert.deepEqual(attributesOf(query), { indicator: 'a', src: 'https://www.example.gov.uk/a.json' });
  });

  it('is nothing that the element does not know, and the web team is told', () => {
    const request = asked('element=kpi-tile&src=/c.json&onclick=alert(1)&style=x&id=y&utm_source=z&for=nhs');

    assert.deepEqual(request, {
      tag: 'cp-kpi-tile',
      attributes: [['src', 'https://www.example.gov.uk/c.json']],
      unknown: ['for', 'utm_source', 'id', 'style', 'onclick'],
    });
  });

  it('is no word that readers would take for the council’s', () => {
    assert.deepEqual(attributesOf('element=offer-finder&src=/c.json&leave-label=Ring+0900+123'), {
      src: 'https://www.example.gov.uk/c.json',
    });
  });

  for (const [query, problem] of [
    ['', 'no-element'],
    ['element=', 'no-element'],
    ['element=cp-', 'no-element'],
    ['src=/c.json', 'no-element'],
    ['element=data&src=/c.json', 'unknown-element'],
    ['element=kpi&src=/c.json', 'unknown-element'],
    ['element=constructor&src=/c.json', 'unknown-element'],
    ['element=__proto__&src=/c.json', 'unknown-element'],
    ['element=script&src=/c.js', 'unknown-element'],
    ['element=kpi-tile', 'no-source'],
    ['element=kpi-tile&src=', 'no-source'],
    ['element=kpi-tile&src=%20', 'no-source'],
    ['element=kpi-tile&src=https://evil.example/c.json', 'foreign-source'],
    ['element=offer-finder&src=/c.json&feed=https://evil.example/services', 'foreign-source'],
    ['element=offer-finder&src=/c.json&leave-href=https://evil.example/', 'foreign-source'],
  ] as const) {
    it(`is refused as ${problem}: ?${query}`, () => {
      assert.equal(problemOf(query), problem);
    });
  }

  it('says to the web team what was wrong, and what would be right', () => {
    const said = ['element=zz', 'element=kpi-tile', 'element=kpi-tile&src=//evil.example/c.json'].map((query) => {
      const request = asked(query);
      return 'problem' in request ? request.message : '';
    });

    assert.match(said[0]!, /“zz”.*kpi-tile, partner-duties/);
    assert.match(said[1]!, /add src=/);
    assert.match(said[2]!, /src “\/\/evil\.example\/c\.json” is not on https:\/\/www\.example\.gov\.uk.*connect-src/);
  });

  it('may be on a server that the council lists', () => {
    const sources = ['https://data.example.gov.uk'];

    assert.equal(problemOf('element=kpi-tile&src=https://data.example.gov.uk/c.json', sources), undefined);
    assert.equal(
      problemOf('element=kpi-tile&src=https://data.example.gov.uk.evil.example/c.json', sources),
      'foreign-source',
    );
  });

  it('knows each address and each piece of free text among the attributes of the kit’s elements', async () => {
    const manifest = (await readManifest()) as unknown as {
      modules: { declarations: { attributes?: { name: string; description?: string }[] }[] }[];
    };
    const all = manifest.modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ attributes = [] }) => attributes),
    );
    const named = (what: RegExp) => [
      ...new Set(
        all.filter(({ name, description = '' }) => what.test(`${name}: ${description}`)).map(({ name }) => name),
      ),
    ];

    assert.deepEqual(
      named(/^(src|feed|[\w-]*(href|url))\b(?!-)|: The address|: Where .* leads/).sort(),
      [...ADDRESSES].sort(),
    );
    assert.deepEqual(named(/^[\w-]*(label|title|text)\b/), WORDS);
  });
});

describe('the parameters of an address', () => {
  it('are read as HTML reads attributes, each once', () => {
    assert.deepEqual([...parametersOf(`${page}?SRC=a&src=b& Lang=cy`)].sort(), [
      ['lang', 'cy'],
      ['src', 'a'],
    ]);
  });
});
