import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asInPage, documentBase } from '../../../src/prerender/address.js';
import { readMarkup } from '../../../src/prerender/markup.js';
import { plain } from '../../../src/prerender/plain.js';
import { markupLines } from '../../../src/prerender/write-markup.js';

const plainly = (markup: string) => markupLines(plain(readMarkup(markup))).join('\n');

describe('what a template draws', () => {
  it('is read only where every tag is closed', () => {
    assert.throws(() => readMarkup('<p>a'), /not closed/);
    assert.throws(() => readMarkup('<p>a</div>'), /closes/);
    assert.throws(() => readMarkup('<p>a</p> < b'), /no markup/);
  });

  for (const [what, markup, expected] of [
    ['loses parts, classes, ids and roles', '<p part="a" class="b" id="c" role="d" tabindex="0">x</p>', '<p>x</p>'],
    [
      'loses what needs a script',
      '<div><button>x</button><select><option>y</option></select></div><p>z</p>',
      '<p>z</p>',
    ],
    ['loses boxes that held nothing else', '<div><ul><li><button>x</button></li></ul></div>', ''],
    ['loses boxes that held a style', '<div class="a"><p>x</p></div>', '<p>x</p>'],
    [
      'keeps boxes of terms',
      '<dl><div><dt>a</dt><dd>b</dd></div></dl>',
      '<dl>\n  <div>\n    <dt>a</dt>\n    <dd>b</dd>\n  </div>\n</dl>',
    ],
    ['keeps empty cells', '<table><tr><td></td></tr></table>', '<table>\n  <tr>\n    <td></td>\n  </tr>\n</table>'],
    [
      'opens what can be opened',
      '<details><summary>a</summary>b</details>',
      '<details open>\n  <summary>a</summary>\n  b\n</details>',
    ],
    [
      'leaves closed what may upset',
      '<details part="sensitive"><summary>a</summary>b</details>',
      '<details>\n  <summary>a</summary>\n  b\n</details>',
    ],
    ['sets off what a colour set off', '<p>80% <span class="status">Met</span></p>', '<p>80% – <b>Met</b></p>'],
    ['makes a figure stand out', '<p class="figure">92<span class="unit">%</span></p>', '<p><b>92%</b></p>'],
    ['sets nothing off that stands alone', '<p><span class="status">Met</span></p>', '<p><b>Met</b></p>'],
    [
      'says once what is said to eyes and ears apart',
      '<p><span aria-hidden="true">–</span><span class="visually-hidden">none</span></p>',
      '<p>none</p>',
    ],
    [
      'keeps what is for ears alone',
      '<caption class="visually-hidden">a</caption>',
      '<caption class="visually-hidden">a</caption>',
    ],
    ['begins with a capital where the styles do', '<p part="kind"><bdi>board</bdi></p>', '<p><bdi>Board</bdi></p>'],
    [
      'keeps what was escaped',
      '<p><!--lit-part-->&lt;b&gt; &amp;amp;<!--/lit-part--></p>',
      '<p>&lt;b&gt; &amp;amp;</p>',
    ],
  ] as const) {
    it(what, () => assert.equal(plainly(markup), expected));
  }
});

describe('an address in a document', () => {
  for (const [src, address, expected] of [
    ['data/x.json', 'a.pdf', 'data/a.pdf'],
    ['../data/x.json', 'a.pdf?b#c', '../data/a.pdf?b#c'],
    ['data/x.json', '../../a.pdf', '../a.pdf'],
    ['data/x.json', '../', './'],
    ['/data/x.json', 'a.pdf', '/data/a.pdf'],
    ['data/x.json', '/a.pdf', '/a.pdf'],
    ['https://example.org/data/x.json', 'a.pdf', 'https://example.org/data/a.pdf'],
    ['x.json', './javascript:alert(1)', './javascript:alert(1)'],
    ['x.json', './/example.org/a', './/example.org/a'],
    ['/x.json', 'https://prerender.invalid//example.org/a', '/example.org/a'],
    ['x.json', 'tel:999', 'tel:999'],
  ] as const) {
    it(`of ${src} is ${expected} from the page, if it is ${address}`, () => {
      assert.equal(asInPage(new URL(address, documentBase(src)).href), expected);
    });
  }
});
