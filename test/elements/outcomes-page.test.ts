import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/outcomes/outcomes.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import type { CpOutcomes } from '../../src/elements/outcomes/outcomes.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { json, status, StubbedFetch } from '../helpers/stub-fetch.js';

const showing = async (data: unknown, width: string) => {
  const outcomes = await fixture<CpOutcomes>(html`<cp-outcomes .data=${data as never}></cp-outcomes>`);
  outcomes.style.inlineSize = width;
  await reached(outcomes, 'ready');
  return outcomes;
};
const styleOf = (outcomes: Element, selector: string) =>
  getComputedStyle(outcomes.shadowRoot!.querySelector(selector)!);

describe('the table of <cp-outcomes>', () => {
  it('is a table where there is room, with a head that repeats on paper and rows that are not split', async () => {
    const outcomes = await showing(cambridgeshire, '700px');

    expect(styleOf(outcomes, 'table').display).to.equal('table');
    expect(styleOf(outcomes, 'thead').display).to.equal('table-header-group');
    expect(styleOf(outcomes, 'tbody tr').breakInside).to.equal('avoid');
    expect(styleOf(outcomes, '.label').display).to.equal('none');
  });

  it('is cards where there is not, each cell with its label, and nothing runs over the edge', async () => {
    for (const data of [cambridgeshire, stHelens, illustrative]) {
      const outcomes = await showing(data, '288px');

      expect(styleOf(outcomes, 'tbody tr').display).to.equal('block');
      expect(styleOf(outcomes, '.label').display).to.equal('block');
      for (const one of outcomes.shadowRoot!.querySelectorAll('tbody th, td:not(.none), td:not(.none) p'))
        expect(one.scrollWidth).to.be.at.most(one.clientWidth);
      expect(outcomes.scrollWidth).to.be.at.most(288);
    }
  });

  it('stays a table for screen readers as cards: every row and cell has its role', async () => {
    const outcomes = await showing(stHelens, '288px');
    const roles: [selector: string, role: string][] = [
      ['table', 'table'],
      ['thead, tbody', 'rowgroup'],
      ['tr', 'row'],
      ['thead th', 'columnheader'],
      ['tbody th', 'rowheader'],
      ['td', 'cell'],
    ];

    for (const [selector, role] of roles)
      for (const one of outcomes.shadowRoot!.querySelectorAll(selector))
        expect(one.getAttribute('role'), one.localName).to.equal(role);
    expect(part(outcomes, 'table')!.getAttribute('aria-label')).to.equal('Outcomes, and how the council will know');
    await expect(outcomes).to.be.accessible();
  });

  it('wraps whatever is absurdly long, and shows markup as text', async () => {
    const items = [
      { id: 'long', kind: 'outcome', text: 'Long'.repeat(300), note: '<img src=x onerror=alert(1)>', measures: ['m'] },
    ];
    const measures = [{ id: 'm', text: 'Word'.repeat(200), nature: 'of-another-kind', frequency: '<b>often</b>' }];
    const { about } = illustrative;
    const outcomes = await showing({ schemaVersion: '1.0', about, outcomes: { items, measures } }, '320px');

    expect(outcomes.scrollWidth).to.be.at.most(320);
    expect(shown(outcomes)).to.contain('<img src=x onerror=alert(1)>').and.to.contain('<b>often</b>');
    outcomes.groupBy = 'kind';
    await outcomes.updateComplete;
    expect(all(outcomes, 'h4')).to.deep.equal(['of another kind']);
  });

  it('keeps its words on the side on which a page from right to left begins', async () => {
    const page = await fixture(html`<div dir="rtl"><cp-outcomes .data=${illustrative as never}></cp-outcomes></div>`);
    const outcomes = page.querySelector('cp-outcomes')!;
    await reached(outcomes, 'ready');
    const cell = part(outcomes, 'status')!.closest('td')!;
    const status = part(outcomes, 'status')!.getBoundingClientRect();

    expect(cell.getBoundingClientRect().right - status.right).to.be.below(
      status.left - cell.getBoundingClientRect().left,
    );
  });

  it('keeps the heads of columns above what stands in them, on a page from right to left', async () => {
    const page = await fixture(
      html`<div dir="rtl"><cp-outcomes style="inline-size: 900px" .data=${illustrative as never}></cp-outcomes></div>`,
    );
    const outcomes = page.querySelector('cp-outcomes')!;
    await reached(outcomes, 'ready');
    const head = outcomes.shadowRoot!.querySelector('thead th:nth-last-child(2)')!;
    const words = document.createRange();
    words.selectNodeContents(head);
    const [around, inside] = [head.getBoundingClientRect(), words.getBoundingClientRect()];

    expect(around.right - inside.right).to.be.below(inside.left - around.left);
  });
});

describe('<cp-outcomes> on a page', () => {
  let server: StubbedFetch;
  let console: ConsoleLines;

  beforeEach(() => {
    server = new StubbedFetch();
    console = new ConsoleLines();
  });
  afterEach(() => {
    server.restore();
    console.restore();
  });

  it('reads the nearest <cp-data>, and shares its one request', async () => {
    const [outer, inner] = [server.publish(json(cambridgeshire)), server.publish(json(stHelens))];
    const page = await fixture(
      html`<cp-data src=${outer}
        ><cp-data src=${inner}><cp-outcomes></cp-outcomes><cp-outcomes></cp-outcomes></cp-data
      ></cp-data>`,
    );
    for (const one of page.querySelectorAll('cp-outcomes')) {
      await reached(one, 'ready');
      expect(said(one, 'summary')).to.match(/^11 outcomes/);
    }
    expect(server.asked(inner)).to.equal(1);
  });

  it('keeps its children and says what is the matter if the document cannot be had', async () => {
    const src = server.publish(status(404));
    const outcomes = await fixture<CpOutcomes>(html`<cp-outcomes src=${src}><p>Our outcomes</p></cp-outcomes>`);
    await reached(outcomes, 'failed');

    expect(said(outcomes, 'notice')).to.match(/could not be found/);
    expect(outcomes.querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('says that there are none if the document has none', async () => {
    const outcomes = await fixture<CpOutcomes>(
      html`<cp-outcomes .data=${{ schemaVersion: '1.0' } as never}></cp-outcomes>`,
    );
    await reached(outcomes, 'empty');

    expect(said(outcomes, 'notice')).to.equal('No outcomes have been published here yet.');
  });

  it('survives being moved', async () => {
    const outcomes = await showing(stHelens, '700px');
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(outcomes);
    await reached(outcomes, 'ready');

    expect(said(outcomes, 'summary')).to.match(/^11 outcomes/);
  });

  it('speaks Welsh where the page does, and marks what the document has in English only', async () => {
    const page = await fixture(html`<div lang="cy"><cp-outcomes .data=${illustrative as never}></cp-outcomes></div>`);
    const outcomes = page.querySelector('cp-outcomes')!;
    await reached(outcomes, 'ready');

    expect(said(outcomes, 'summary')).to.equal('10 canlyniad, wedi’u dilyn drwy 18 ffigur a 12 mesur arall.');
    expect(all(outcomes, 'thead th')).to.deep.equal(['Sut y bydd y cyngor yn gwybod', 'Targed', 'Ffigur diweddaraf']);
    expect(shown(outcomes)).to.contain('Mae plant yn teimlo’n ddiogel lle maent yn byw.');
    expect(all(outcomes, '#il-outcome-story [lang="en"]')[0]).to.equal('Every child can tell their own story.');
    await expect(outcomes).to.be.accessible();
  });

  it('links to what another element of the page shows, and can itself be linked to', async () => {
    const page = await fixture(
      html`<cp-data .data=${illustrative as never}
        ><cp-outcomes></cp-outcomes><cp-outcomes group-by="kind"></cp-outcomes
      ></cp-data>`,
    );
    const [first] = [...page.querySelectorAll('cp-outcomes')];
    await waitUntil(() => part(first!, 'mention'));

    expect(first!.shadowRoot!.querySelectorAll('#il-outcome-safe').length).to.equal(1);
    const ids = [...first!.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
