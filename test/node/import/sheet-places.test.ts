import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sheetProblemOf } from '../../../src/cli/sheet-report.js';
import { sheets } from '../../../src/import/sheet/import-sheet.js';
import { sheetSections, type SheetSection } from '../../../src/import/sheet/report.js';
import { imported, reporting, type Cells } from './sheets.js';

const share = { indicator: 'share', name: 'Share', unit: 'percent', better: 'neutral' };
const figure: Cells = { ...share, period: '31/03/2026', value: '50', status: 'final' };
const children: Cells = { ...figure, unit: 'count' };
const house: Cells = { action: 'house', title: 'Build homes', lead: 'Head of Housing' };

async function placesOf(section: SheetSection, rows: Cells[], document = reporting()) {
  const { problems } = await imported(section, rows, { document });
  return problems.map((problem) => sheetProblemOf(problem).path);
}

describe('what a sheet brings against a rule of the document', () => {
  const cases: [what: string, section: SheetSection, cells: Cells, place: string][] = [
    ['more than all', 'indicators', { ...figure, value: '170%' }, 'line 2, column C (value)'],
    ['a count written as a percentage', 'indicators', { ...figure, value: '1,234' }, 'line 2, column C (value)'],
    ['less than nothing', 'indicators', { ...children, value: '-9' }, 'line 2, column C (value)'],
    ['half a child', 'indicators', { ...children, value: '12.5' }, 'line 2, column C (value)'],
    [
      'a part that is more than the whole',
      'indicators',
      { ...children, value: '40', numerator: '40', denominator: '30' },
      'line 2, column H (numerator)',
    ],
    [
      'a percentage that its numbers do not give',
      'indicators',
      { ...figure, numerator: '10', denominator: '30' },
      'line 2, column C (value)',
    ],
    ['an end before its start', 'plan', { ...house, start: '01/12/2026', due: '01/09/2026' }, 'line 2, column E (due)'],
    [
      'a day and the reason why there is none',
      'plan',
      { ...house, due: '01/09/2026', 'no due date': 'to be set' },
      'line 2, column E (no due date)',
    ],
    [
      'the reason why there is no day, where the document has one',
      'plan',
      { action: 'train', 'no due date': 'to be set' },
      'line 2, column D (no due date)',
    ],
    [
      'a start after the end that only the document says',
      'plan',
      { action: 'train', start: '01/12/2026' },
      'line 2: due',
    ],
  ];
  for (const [what, section, cells, place] of cases) {
    it(`is named by its row and column: ${what}`, async () =>
      assert.deepEqual(await placesOf(section, [cells]), [place]));
  }

  it('is named by its path where no row brought it', async () => {
    const document = reporting();
    document.indicators.observations[0].indicator = 'share';
    document.indicators.observations[0].value = 170;

    assert.deepEqual(await placesOf('indicators', [figure], document), ['indicators.observations[0].value']);
  });

  for (const section of sheetSections) {
    it(`has a heading that there is for each field of ${section}`, () => {
      const { columns, fields } = sheets[section];
      for (const heading of Object.values(fields)) assert.ok(columns.includes(heading), heading);
    });
  }
});
