import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/kpi-board/kpi-board.js';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpKpiBoard } from '../../src/elements/kpi-board/kpi-board.js';
import { groupOf } from '../helpers/board.js';
import { part, shown } from '../helpers/reader.js';
import { onDay } from '../helpers/sample.js';

const showing = (data: unknown, group = '') =>
  fixture<CpKpiBoard>(html`<cp-kpi-board group=${group} .data=${data as never}></cp-kpi-board>`);
const all = (within: Element | ShadowRoot, name: string) => [...within.querySelectorAll(`[part~="${name}"]`)];
const tiles = (board: Element) => all(board.shadowRoot!, 'tile');
const read = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

describe('what a <cp-kpi-board> says once', () => {
  it('is the date, the people, the source and the standing that its figures share', async () => {
    const board = await showing(westmorland, 'wf-tiles-care-experienced');
    const once = ['27 February 2024', 'From the council’s own records, not official statistics', 'Source: '];

    for (const words of once) expect(shown(board).split(words).length - 1, words).to.equal(1);
    expect(read(part(board, 'meta')!)).to.equal(
      '27 February 2024 Relevant, former relevant and qualifying young people. ' +
        'From the council’s own records, not official statistics ' +
        'Source: Cared for Children and Care Experienced Young People’s Strategy',
    );
  });

  const MI = 'management-information';
  const differing: {
    when: string;
    figures: Record<string, unknown>[];
    group?: object;
    once: string;
    tiles: string[];
  }[] = [
    {
      when: 'one figure is of another date',
      figures: [{ value: 1 }, { value: 2 }, { value: 3, period: onDay('2024-03-31') }],
      once: '31 March 2025 Source: Report of the year',
      tiles: ['', '', '31 March 2024'],
    },
    {
      when: 'the first is the one that differs',
      figures: [{ value: 1, period: onDay('2024-03-31') }, { value: 2 }, { value: 3 }],
      once: '31 March 2025 Source: Report of the year',
      tiles: ['31 March 2024', '', ''],
    },
    {
      when: 'no date is that of most',
      figures: [{ value: 1 }, { value: 2, period: onDay('2024-03-31') }],
      once: 'Source: Report of the year',
      tiles: ['31 March 2025', '31 March 2024'],
    },
    {
      when: 'one figure has no date',
      figures: [{ value: 1 }, { value: 2 }, { value: 3, period: { kind: 'instant' } }],
      once: '31 March 2025 Source: Report of the year',
      tiles: ['', '', 'No date given'],
    },
    {
      when: 'one figure is of a year and not a day',
      figures: [
        { value: 1 },
        { value: 2 },
        { value: 3, period: { kind: 'rolling', end: '2025-03-31', length: { n: 1, unit: 'years' } } },
      ],
      once: '31 March 2025 Source: Report of the year',
      tiles: ['', '', '1 year to 31 March 2025'],
    },
    {
      when: 'the group gives its date itself',
      figures: [{ value: 1 }, { value: 2, period: onDay('2025-06-30') }],
      group: { asAt: { value: '2025-06-30', asPrinted: 'June' } },
      once: '30 June 2025 Source: Report of the year',
      tiles: ['31 March 2025', ''],
    },
    {
      when: 'one figure is from another source',
      figures: [{ value: 1 }, { value: 2 }, { value: 3, source: { document: 'other' } }],
      once: '31 March 2025 Source: Report of the year',
      tiles: ['', '', 'Source: Another report'],
    },
    {
      when: 'one figure has no source',
      figures: [{ value: 1 }, { value: 2 }, { value: 3, source: undefined }],
      once: '31 March 2025',
      tiles: ['Source: Report of the year', 'Source: Report of the year', ''],
    },
    {
      when: 'one figure is from the council’s own records',
      figures: [{ value: 1 }, { value: 2 }, { value: 3, status: MI }],
      once: '31 March 2025 Source: Report of the year',
      tiles: ['', '', 'From the council’s own records, not official statistics'],
    },
    {
      when: 'one figure is an official one',
      figures: [{ value: 1, status: MI }, { value: 2, status: MI }, { value: 3 }],
      once: '31 March 2025 Source: Report of the year',
      tiles: [
        'From the council’s own records, not official statistics',
        'From the council’s own records, not official statistics',
        '',
      ],
    },
  ];
  for (const { when, figures, group, once, tiles: each } of differing) {
    it(`leaves the rest to its tiles when ${when}`, async () => {
      const board = await showing(groupOf(figures, { ...group }));
      const own = (tile: Element) =>
        ['date', 'note', 'source']
          .flatMap((name) => all(tile, name))
          .map(read)
          .join(' ');

      expect(read(part(board, 'meta')!)).to.equal(once);
      expect(tiles(board).map(own)).to.deep.equal(each);
    });
  }
});
