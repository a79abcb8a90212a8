import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sample } from '../../helpers/sample.js';
import { run, temporary } from './run.js';

const { file, folder } = temporary();
const demo = fileURLToPath(new URL('../../../demo/', import.meta.url));
const day = ['--today', '2026-11-23'];

file('data.json', sample());
const page = (body: string, head = '<meta charset="utf-8">') =>
  `<!doctype html>\n<html lang="en">\n<head>${head}<title>A</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
const tile = '<cp-kpi-tile indicator="in-touch" src="data.json"></cp-kpi-tile>';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const written = (name: string, body: string, ...words: string[]) => {
  const { code, out, aside } = run('prerender', file(name, body), ...day, ...words);
  assert.equal(code, 0, aside);
  return { out, aside };
};
/** A page without what is in its elements. */
const around = (text: string) => text.replace(/(<(cp-(?!data)[\w-]+)[^>]*>)[^]*?(<\/\2>)/g, '$1$3');

describe('cp-widgets prerender', () => {
  it('prints a page with its figures in words, and everything else byte for byte', () => {
    const before = page(`<!-- a --><P CLASS='x' >ŵ &amp; b<br/></P>\n  ${tile}\n<p>after`);
    const { out } = written('page.html', before);

    assert.equal(around(out), before);
    assert.match(
      out,
      /<div data-cp-prerendered="2026-11-23">\n {6}<h3>Care leavers in touch<\/h3>\n {6}<p><b>92%<\/b><\/p>/,
    );
  });

  it('keeps a mark at the beginning and the ends of lines that a page has', () => {
    const before = `\ufeff${page(tile)}`.replaceAll('\n', '\r\n');
    const { out } = written('crlf.html', before);

    assert.equal(around(out), before.replace(/\r\n$/, '\n'));
    assert.doesNotMatch(out.slice(0, -1), /[^\r]\n/);
  });

  it('writes every page of the demo that names its document, and those of a script with --data', () => {
    const pages = readdirSync(demo).filter((one) => one.endsWith('.html'));
    // What stands in frames is on another page.
    for (const name of pages.filter((one) => one !== 'frames.html')) {
      const own = readFileSync(join(demo, name), 'utf8').includes('src="data/');
      const data = own ? [] : ['--data', join(demo, 'data/westmorland-and-furness.json')];
      const { code, out, aside } = run('prerender', join(demo, name), ...day, ...data);

      assert.equal(code, 0, aside);
      assert.equal(around(out), around(readFileSync(join(demo, name), 'utf8')), name);
      assert.match(out, /data-cp-prerendered/);
    }
  });

  it('gives the same bytes when it is run again, and another day changes only what it wrote', () => {
    const first = written(
      'again.html',
      page(`<cp-kpi-tile indicator="in-touch" src="data.json"><p>Own</p></cp-kpi-tile>`),
    ).out;
    const again = written('again.html', first).out;
    const later = run('prerender', join(folder, 'again.html'), '--today', '2026-12-24').out;

    assert.equal(again, first);
    assert.equal(
      later,
      first.replaceAll('2026-11-23', '2026-12-24').replaceAll('23 November 2026', '24 December 2026'),
    );
  });

  it('keeps what people wrote where no reader sees it, and gives it back when there is nothing to say', () => {
    const own = '<p>Please <b>ask</b> us.</p>';
    file('empty.json', { schemaVersion: '1.0', about: sample().about });
    const { out } = written('own.html', page(`<cp-kpi-board src="data.json">${own}</cp-kpi-board>`));
    assert.ok(out.includes(`<template data-cp-fallback>${own}</template>`));
    const back = written('own.html', out.replace('data.json', 'empty.json'));

    assert.ok(back.out.includes(own));
    assert.doesNotMatch(back.out, /template|data-cp-prerendered|92%/);
    assert.match(back.aside, /own\.html:5 {2}<cp-kpi-board> {2}left as it was: /);
  });

  it('reads the nearest document: its own, that around it, or the JSON in the page', () => {
    const other = sample();
    other.indicators.observations[0].value = 41;
    file('other.json', other);
    const inline = JSON.stringify({ ...sample(), indicators: { href: 'indicators.json' } });
    file('indicators.json', { indicators: other.indicators });
    const bare = '<cp-kpi-tile indicator="in-touch"></cp-kpi-tile>';
    const figure = (body: string) => /<b>(\d+%)<\/b>/.exec(written('near.html', page(body)).out)?.[1];

    assert.equal(figure(`<cp-data src="data.json"><div>${bare}</div></cp-data>`), '92%');
    assert.equal(figure(`<cp-data src="data.json"><cp-data src="other.json?v=2#x">${bare}</cp-data></cp-data>`), '41%');
    assert.equal(figure(`<cp-data src="other.json">${tile}</cp-data>`), '92%');
    assert.equal(figure(`<cp-data><script type="application/json">${inline}</script>${bare}</cp-data>`), '41%');
  });

  it('finds addresses from the top of the site with --root, and leads to what is beside the document', () => {
    mkdirSync(join(folder, 'site/data'), { recursive: true });
    const document = sample();
    document.documents[0].url = 'report.pdf';
    writeFileSync(join(folder, 'site/data/d.json'), JSON.stringify(document));
    const { out } = written(
      'site/page.html',
      page(tile.replace('data.json', '/data/d.json')),
      '--root',
      join(folder, 'site'),
    );
    const beside = written('site/page.html', page(tile.replace('data.json', 'data/d.json'))).out;

    assert.match(out, /<a href="\/data\/report\.pdf">/);
    assert.match(beside, /<a href="data\/report\.pdf">/);
  });

  it('lets --data stand for an address on the web, in which addresses stay', () => {
    const far = page(tile.replace('data.json', 'https://example.org/far/d.json'));
    const { out } = written('far.html', far, '--data', join(folder, 'data.json'));

    assert.match(out, /<a href="https:\/\/example\.org\/report\.pdf">/);
    assert.equal(run('prerender', file('far.html', far)).code, 1);
  });

  it('speaks the nearest language, and with --lang that of pages that name none', () => {
    const welsh = written('cy.html', page(`<div lang="cy">${tile}</div>`)).out;
    const none = page(tile).replace(' lang="en"', '');

    assert.match(welsh, /<div data-cp-prerendered="2026-11-23">[^]*Targed/);
    assert.match(written('none.html', none, '--lang', 'cy').out, /data-cp-prerendered="2026-11-23" lang="cy"/);
    assert.match(written('none.html', none).out, /data-cp-prerendered="2026-11-23" lang="en"/);
    assert.match(written('none.html', page(tile), '--lang', 'cy').out, /Target/);
  });

  it('writes several pages into a folder where they stand to each other as they did', () => {
    cpSync(file('one.html', page(tile)), join(folder, 'in/one.html'), { recursive: true });
    cpSync(join(folder, 'one.html'), join(folder, 'in/two/one.html'), { recursive: true });
    cpSync(join(folder, 'data.json'), join(folder, 'in/data.json'));
    cpSync(join(folder, 'data.json'), join(folder, 'in/two/data.json'));
    const pages = ['in/one.html', 'in/two/one.html'].map((name) => join(folder, name));
    const { code, out, aside } = run('prerender', ...pages, '--out', join(folder, 'public'), ...day);

    assert.deepEqual([code, out], [0, ''], aside);
    assert.match(read('public/one.html') + read('public/two/one.html'), /92%[^]*92%/);
    assert.match(aside, /1 element written into .*public\/one\.html/);
    assert.doesNotMatch(read('in/one.html'), /92%/);
  });

  it('leaves a page without elements as it is, where it is one of many', () => {
    const bare = file('bare.html', page('<p>Our opening hours</p>'));
    const { code, aside } = run('prerender', bare, file('beside.html', page(tile)), '--write', ...day);

    assert.equal(code, 0, aside);
    assert.match(aside, /bare\.html  has no element of the kit, and stays as it is/);
    assert.equal(read('bare.html'), page('<p>Our opening hours</p>'));
    assert.match(read('beside.html'), /92%/);
  });

  it('changes a page in place only when told to, and leaves its rights alone', () => {
    const path = file('place.html', page(tile));
    chmodSync(path, 0o640);
    run('prerender', path);
    assert.equal(read('place.html'), page(tile));
    assert.equal(run('prerender', path, '--write', ...day).code, 0);

    assert.match(read('place.html'), /92%/);
    assert.equal(statSync(path).mode & 0o777, 0o640);
  });

  it('writes no page if one cannot be, and leaves nothing beside them', () => {
    const good = file('good.html', page(tile));
    const bad = file('bad.html', page(tile.replace('in-touch', 'nobody')));
    const { code, aside } = run('prerender', good, bad, '--write');

    assert.equal(code, 1);
    assert.match(
      aside,
      /bad\.html:5 {2}<cp-kpi-tile> {2}There is nothing for indicator="nobody" in the document\.\nNothing was written\./,
    );
    assert.equal(read('good.html'), page(tile));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  for (const [what, body, says] of [
    ['without an element', '<p>a', /expected an element of the kit/],
    ['that is no page', undefined, /expected a web page in HTML, found a file without any tag/],
    ['whose tag is not closed', '<cp-kpi-board src="data.json" />', /:5 {2}<cp-kpi-board> {2}is not closed/],
    ['whose tag stands in a paragraph', `<p>${tile}</p>`, /:5 {2}<cp-kpi-tile> {2}stands in <p>/],
    ['whose element has no document', tile.replace(' src="data.json"', ''), /has no document/],
    ['whose document is broken', tile.replace('data.json', 'broken.json'), /broken\.json: expected .*line 1, column 2/],
    [
      'whose section cannot be used',
      tile.replace('data.json', 'unusable.json'),
      /"indicators" of the document cannot be used\. indicators: expected/,
    ],
    ['whose document is in a newer format', tile.replace('data.json', 'newer.json'), /newer version/],
    ['with an address from the top of the site', tile.replace('data.json', '/data.json'), /--root FOLDER/],
    [
      'with JSON that is broken',
      '<cp-data><script type="application/json">{,}</script><cp-kpi-board></cp-kpi-board></cp-data>',
      /the JSON in line 5: expected/,
    ],
    ['in another encoding', undefined, /a page that says it is in UTF-8/],
  ] as const) {
    it(`refuses a page ${what}`, () => {
      file('broken.json', '{,}');
      file('unusable.json', { ...sample(), indicators: 'none' });
      file('newer.json', { ...sample(), schemaVersion: '9.0' });
      const text =
        body === undefined
          ? what === 'that is no page'
            ? 'words'
            : page(tile, '<meta charset="windows-1252">')
          : page(body);
      const { code, out, aside } = run('prerender', file('refused.html', text));

      assert.deepEqual([code, out], [1, '']);
      assert.match(aside, says);
      assert.match(aside, /Nothing was written\.\n$/);
    });
  }

  it('says of a page or a document that is not there that it was pointed at the wrong place', () => {
    const missing = run('prerender', join(folder, 'nowhere.html'));
    const document = run('prerender', file('gone.html', page(tile.replace('data.json', 'gone.json'))));

    assert.equal(missing.code, 2);
    assert.match(missing.aside, /nowhere\.html {2}expected a web page in HTML, found no such file/);
    assert.equal(document.code, 2);
    assert.match(document.aside, /gone\.json: .*no such file/);
  });

  it('lets --data stand for one document only', () => {
    const two = page(`${tile}<cp-kpi-board src="other.json"></cp-kpi-board>`);
    const { code, aside } = run('prerender', file('two.html', two), '--data', join(folder, 'data.json'));

    assert.equal(code, 1);
    assert.match(aside, /shows 2 documents/);
  });

  it('says that services of a feed are not written, and what could not be used', () => {
    const document = sample();
    document.indicators.observations.push({ id: 'broken' });
    file('partly.json', document);
    const { aside } = written('partly.html', page(tile.replace('data.json', 'partly.json')));
    const offer = `<cp-offer-finder feed="https://example.org/" src="${join(demo, 'data/illustrative.json')}"></cp-offer-finder>`;
    const { aside: said } = written(
      'feed.html',
      page(offer.replace(demo, '')),
      '--data',
      join(demo, 'data/illustrative.json'),
    );

    assert.match(aside, /1 entry is left out\. "cp-widgets check .*partly\.json" says which\./);
    assert.match(said, /The services of the feed are not written/);
  });

  it('takes nothing for an element that is in a comment, a template or another element', () => {
    const hidden = page(
      `<!-- ${tile} --><template>${tile}</template><noscript>${tile}</noscript><cp-kpi-board src="data.json">${tile}</cp-kpi-board>`,
    );
    const { out } = written('hidden.html', hidden);

    assert.equal(out.match(/data-cp-prerendered/g)?.length, 1);
  });

  it('reads a page however deep it is', () => {
    const { out } = written('deep.html', page(`${'<div>'.repeat(20_000)}${tile}`));

    assert.match(out, /92%/);
  });

  for (const words of [
    [],
    ['a.html', 'b.html'],
    ['a.html', '--out', 'x', '--write'],
    ['a.html', '--out', ''],
    ['a.html', '--out', '.'],
    ['a.html', '--today', '2026-02-30'],
    ['a.html', '--lang', 'fr'],
    ['a.html', '--colour', 'red'],
  ]) {
    it(`says how it is used when given ${words.join(' ') || 'nothing'}`, () => {
      const { code, out, aside } = run('prerender', ...words);

      assert.deepEqual([code, out], [2, '']);
      assert.match(aside, /cp-widgets prerender PAGE\.html… \[--out FOLDER \| --write\]/);
    });
  }
});
