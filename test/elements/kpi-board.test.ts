import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/kpi-board/kpi-board.js';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpKpiBoard } from '../../src/elements/kpi-board/kpi-board.js';
import { groupOf } from '../helpers/board.js';
import { part, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';

const showing = (data: unknown, group = '') =>
  fixture<CpKpiBoard>(html`<cp-kpi-board group=${group} .data=${data as never}></cp-kpi-board>`);
const all = (within: Element | ShadowRoot, name: string) => [...within.querySelectorAll(`[part~="${name}"]`)];
const texts = (board: Element, name: string) => all(board.shadowRoot!, name).map(read);
const tiles = (board: Element) => all(board.shadowRoot!, 'tile');
const read = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

describe('<cp-kpi-board>', () => {
  it('shows the figures of a group under its heading, in the order of the document', async () => {
    const board = await showing(westmorland, 'wf-tiles-cared-for');

    expect(texts(board, 'heading')).to.deep.equal(['Cared for children']);
    expect(texts(board, 'label')).to.deep.equal([
      'Cared for children',
      'Males',
      'In foster placements',
      'With a disability',
      '3+ placements in a year',
      'In placements for 2+ years',
      'Had a missing incident',
      'Total missing incidents',
      'UASC',
      'BAME',
    ]);
    expect(said(board, 'intro')).to.equal('The council’s own count on one day, from ChAT.');
    await expect(board).to.be.accessible();
  });

  it('lays tiles out so that they read in the same order, from corner to corner', async () => {
    const board = await showing(westmorland, 'wf-tiles-cared-for');
    board.style.inlineSize = '60rem';
    const corners = tiles(board).map((tile) => tile.getBoundingClientRect());

    const before = (one: DOMRect, next: DOMRect) =>
      next.top > one.top || (next.top === one.top && next.left > one.left);
    expect(corners.slice(1).every((corner, at) => before(corners[at]!, corner))).to.equal(true);
    expect(new Set(corners.map(({ left }) => left)).size).to.be.above(2);
  });

  it('shows one group, another when it is asked for, and all where none is named', async () => {
    const board = await showing(westmorland, 'wf-tiles-care-experienced');
    expect(texts(board, 'heading')).to.deep.equal(['Care experienced young people']);
    expect(tiles(board).length).to.equal(5);

    board.group = 'wf-tiles-cared-for';
    await board.updateComplete;
    expect(tiles(board).length).to.equal(10);

    board.group = '';
    await board.updateComplete;
    expect(texts(board, 'heading')).to.deep.equal(['Cared for children', 'Care experienced young people']);
    expect(tiles(board).length).to.equal(15);
  });

  it('shows the newest figure of each indicator where the document has no groups', async () => {
    const board = await showing(sample());

    expect(said(board, 'heading')).to.equal(undefined);
    expect(texts(board, 'label')).to.deep.equal(['Care leavers in touch', 'Children in care']);
    expect(texts(board, 'figure')).to.deep.equal(['92%', '1,234']);
    await expect(board).to.be.accessible();
  });

  it('says that a group is not in the document', async () => {
    const board = await showing(westmorland, 'nobody');

    expect(shown(board)).to.equal('This group of figures is not in the published information.');
    await expect(board).to.be.accessible();
  });

  it('leaves out a figure that the document does not have, and says so of a group that has none', async () => {
    const group = { items: ['figure-0', 'gone', ['gone', 'too']] };
    expect(tiles(await showing(groupOf([{ value: 1 }], group))).length).to.equal(1);

    const board = await showing(groupOf([{ value: 1 }], { items: ['gone'] }));
    expect(shown(board)).to.equal('In figures No figures have been published here yet.');
    await expect(board).to.be.accessible();
  });

  const levels = [
    { given: 2, board: 'H2', tile: 'H3' },
    { given: 3, board: 'H3', tile: 'H4' },
    { given: 5, board: 'H5', tile: 'H6' },
    { given: 6, board: 'H6', tile: 'H6' },
    { given: 9, board: 'H6', tile: 'H6' },
  ];
  for (const { given, board: group, tile } of levels) {
    it(`heads a group with ${group} and its tiles with ${tile} at heading level ${given}`, async () => {
      const board = await showing(groupOf([{ value: 1 }]));
      board.headingLevel = given;
      await board.updateComplete;

      expect([part(board, 'heading')!.tagName, part(board, 'label')!.tagName]).to.deep.equal([group, tile]);
    });
  }

  it('heads tiles with the board’s own level where there is no group', async () => {
    expect(part(await showing(sample()), 'label')!.tagName).to.equal('H3');
  });

  it('puts several values in one tile, each with what it leaves in or out', async () => {
    const board = await showing(westmorland, 'wf-tiles-cared-for');
    const [bame] = tiles(board).slice(-1);

    expect(all(bame!, 'figure').map(read)).to.deep.equal(['12%', '5%']);
    expect(all(bame!, 'breakdown').map(read)).to.deep.equal([
      'Including unaccompanied asylum seeking children',
      'Excluding unaccompanied asylum seeking children',
    ]);
  });

  it('says why a figure is missing, and never shows a number for it', async () => {
    const board = await showing(westmorland, 'wf-tiles-care-experienced');
    const [employed] = tiles(board).slice(-1);

    expect(all(employed!, 'missing').map(read)).to.deep.equal(['The figure is missing from the printed source']);
    expect(all(employed!, 'figure').length).to.equal(0);
  });

  it('does not repeat a figure beside others that has a tile of its own', async () => {
    const board = await showing(wakefield);
    expect(shown(board).split('72,670').length - 1).to.equal(1);
    expect(shown(board).split('The source does not give a figure').length - 1).to.equal(1);

    board.group = 'wk-group-local';
    await board.updateComplete;
    expect(shown(board)).to.include('72,670');
  });
});
