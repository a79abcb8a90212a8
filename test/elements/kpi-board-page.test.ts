import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/data/data.js';
import '../../src/elements/kpi-board/kpi-board.js';
import illustrative from '../../demo/data/illustrative.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { State } from '../../src/data/followed-source.js';
import type { CpKpiBoard } from '../../src/elements/kpi-board/kpi-board.js';
import { groupOf } from '../helpers/board.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';
import { held, json, status, StubbedFetch, type Answer } from '../helpers/stub-fetch.js';

const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(4);
const boardIn = (around: Element) => around.querySelector<CpKpiBoard>('cp-kpi-board')!;
const headings = (board: Element) =>
  [...board.shadowRoot!.querySelectorAll('[part=heading]')].map((one) => one.textContent);

describe('<cp-kpi-board> on a page', () => {
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

  const states: { state: State; answer: Answer; says: RegExp; children: boolean }[] = [
    { state: 'loading', answer: held(json(0)).answer, says: /^$/, children: true },
    { state: 'empty', answer: json({ schemaVersion: '1.0' }), says: /^No figures have been published/, children: true },
    { state: 'failed', answer: status(500), says: /^This information could not be found.+Try again$/, children: true },
    { state: 'ready', answer: json(westmorland), says: /^Cared for children/, children: false },
  ];
  for (const { state, answer, says, children } of states) {
    it(`${children ? 'keeps' : 'replaces'} its own children when it is ${state}, accessible`, async () => {
      const src = server.publish(answer);
      const board = await fixture<CpKpiBoard>(
        html`<cp-kpi-board src=${src}><p>Ask us for our figures.</p></cp-kpi-board>`,
      );
      await reached(board, state);

      expect(shown(board)).to.match(says);
      expect(board.querySelector('p')!.assignedSlot !== null).to.equal(children);
      await expect(board).to.be.accessible();
    });
  }

  it('reads the nearest <cp-data>, and asks for its document once', async () => {
    const [outer, inner] = [server.publish(json(westmorland)), server.publish(json(wakefield))];
    const page = await fixture(
      html`<cp-data src=${outer}
        ><cp-data src=${inner}><cp-kpi-board></cp-kpi-board><cp-kpi-board></cp-kpi-board></cp-data
      ></cp-data>`,
    );
    const boards = [...page.querySelectorAll('cp-kpi-board')];
    await Promise.all(boards.map((board) => reached(board, 'ready')));

    expect(boards.map(headings)).to.deep.equal(Array(2).fill(['National Context', 'Local Context']));
    expect(server.asked(inner)).to.equal(1);
  });

  it('is moved from one document to another and back, and shows the one around it', async () => {
    const page = await fixture(
      html`<div>
        <cp-data id="one" .data=${westmorland as never}><cp-kpi-board></cp-kpi-board></cp-data
        ><cp-data id="two" .data=${wakefield as never}></cp-data>
      </div>`,
    );
    const board = boardIn(page);

    for (const [place, first] of [
      ['two', 'National Context'],
      ['one', 'Cared for children'],
      ['two', 'National Context'],
    ]) {
      page.querySelector(`#${place}`)!.append(board);
      await board.updateComplete;
      expect(headings(board)[0]).to.equal(first);
    }
  });

  it('speaks Welsh where the page does, with the document’s own Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><cp-kpi-board group="il-group-now" .data=${illustrative as never}></cp-kpi-board></div>`,
    );
    const board = boardIn(page);
    await reached(board, 'ready');

    expect(said(board, 'heading')).to.equal('Ein cyfrif ein hunain yr hydref hwn');
    expect(said(board, 'date')).to.equal('30 Medi 2026');
    expect(said(board, 'note')).to.equal('O gofnodion y cyngor ei hun, nid ystadegau swyddogol');
    expect(said(board, 'source')).to.match(/^Ffynhonnell: /);
    expect(said(board, 'status')).to.equal('Heb ei gyrraedd eto');
    expect(part(board, 'base')!.lang).to.equal('cy');
    await expect(board).to.be.accessible();
  });

  it('says in Welsh what English the document has no Welsh for, and marks it as English', async () => {
    const page = await fixture(
      html`<div lang="cy"><cp-kpi-board .data=${groupOf([{ value: 1 }])}></cp-kpi-board></div>`,
    );
    await reached(boardIn(page), 'ready');

    expect(part(boardIn(page), 'heading')!.querySelector('[lang=en]')!.textContent).to.equal('In figures');
  });

  it('says that a made-up council is an example, and of a real one nothing', async () => {
    const made = await fixture<CpKpiBoard>(html`<cp-kpi-board .data=${illustrative as never}></cp-kpi-board>`);
    const real = await fixture<CpKpiBoard>(html`<cp-kpi-board .data=${westmorland as never}></cp-kpi-board>`);

    expect(said(made, 'foot')).to.equal('Example only. No real council or child is described.');
    expect(said(real, 'foot')).to.equal(undefined);
    await expect(made).to.be.accessible();
  });

  it('says that figures may be out of date from the day after they were to be checked', async () => {
    const board = await fixture<CpKpiBoard>(
      html`<cp-kpi-board today="2027-05-01" .data=${wakefield as never}></cp-kpi-board>`,
    );
    expect(said(board, 'foot')).to.equal(undefined);

    board.today = '2027-05-02';
    await board.updateComplete;
    expect(said(board, 'foot')).to.equal(
      'This information was due to be checked again by 1 May 2027. It may be out of date.',
    );
    await expect(board).to.be.accessible();
  });

  it('shows the sound figures beside one that is not, and says that one is left out', async () => {
    const data = groupOf([{ value: 1 }, { value: 2 }]);
    data.indicators.observations[1].indicator = 7;
    const board = await fixture<CpKpiBoard>(html`<cp-kpi-board .data=${data}></cp-kpi-board>`);

    expect(board.shadowRoot!.querySelectorAll('[part=tile]').length).to.equal(1);
    expect(said(board, 'foot')).to.equal('1 entry could not be shown.');
  });

  it('runs from right to left where the page does, and keeps English words and dates in order', async () => {
    const page = await fixture(
      html`<div dir="rtl"><cp-kpi-board .data=${groupOf([{ value: 1 }, { value: 2 }])}></cp-kpi-board></div>`,
    );
    const board = boardIn(page);
    const [first, second] = [...board.shadowRoot!.querySelectorAll('[part=tile]')].map((tile) =>
      tile.getBoundingClientRect(),
    );

    expect(first!.left).to.be.above(second!.left);
    expect(leftOf(part(board, 'date')!, '31')).to.be.below(leftOf(part(board, 'date')!, '2025'));
    await expect(board).to.be.accessible();
  });

  it('holds absurdly long words on a narrow screen, without a way sideways', async () => {
    const data = groupOf([{ value: 123456789012, note: long }, { missing: { reason: 'suppressed', note: long } }], {
      title: long,
      intro: long,
      population: long,
    });
    data.documents[0].title = long;
    data.indicators.items[1] = { ...data.indicators.items[1], name: long, counts: long };
    const page = await fixture(html`<div><cp-kpi-board .data=${data}></cp-kpi-board></div>`);
    page.setAttribute('style', 'inline-size: 288px');

    expect(part(boardIn(page), 'base')!.scrollWidth).to.be.at.most(288);
    await expect(boardIn(page)).to.be.accessible();
  });

  it('takes up its space before there is anything to draw', async () => {
    const board = await fixture<CpKpiBoard>(
      html`<cp-kpi-board src=${server.publish(held(json(0)).answer)}></cp-kpi-board>`,
    );

    expect(board.offsetHeight).to.be.above(250);
  });

  it('announces its document once', async () => {
    let loads = 0;
    const page = await fixture(
      html`<div @cp-load=${() => loads++}><cp-kpi-board .data=${sample()}></cp-kpi-board></div>`,
    );
    boardIn(page).group = 'other';
    await boardIn(page).updateComplete;

    expect(loads).to.equal(1);
  });
});

/** Where some words of a text begin on the screen. */
function leftOf(element: Element, words: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`“${words}” is not shown`);
}
