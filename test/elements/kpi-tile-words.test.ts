import { expect } from '@open-wc/testing';
import { render } from 'lit';

import { footTemplate } from '../../src/elements/element/foot.js';
import { failureTemplate, loadingTemplate, noticeTemplate } from '../../src/elements/element/states.js';
import { viewOf } from '../../src/elements/element/view.js';
import { kpiTileTemplate } from '../../src/elements/kpi-tile/kpi-tile.template.js';
import { DataError, type DataErrorCode } from '../../src/data/data-error.js';
import { kpiTileWords } from '../../src/i18n/kpi-tile.js';
import { figureOf } from '../../src/model/figure.js';
import { missingReasons, units } from '../../src/schema/figure.js';
import { bracketed, unbracketed } from '../helpers/pseudo-language.js';
import { figuresOf, sample } from '../helpers/sample.js';

const words = bracketed(kpiTileWords.en);
const about = { ...sample().about, kind: 'illustrative', nextReview: '2020' };
const options = { headingLevel: 3, wording: 'default', today: '2026-11-01' } as const;
const view = viewOf(options, words, 'en', about, undefined);
const ours = ['Measure', 'people', 'pupils', 'Wenlowdale', 'England', 'Report of the year'];

function drawn(template: unknown): HTMLElement {
  const page = document.createElement('div');
  render(template, page);
  return page;
}

function tileOf(indicator: object, target: object, ...figures: Record<string, unknown>[]): HTMLElement {
  const { areas, documents, indicators } = figuresOf(
    { counts: 'people', population: 'pupils', ...indicator },
    ...figures,
  );
  indicators.targets.push({ id: 't', indicator: 'measure', setBy: 'national', ...target });
  const shown = [figureOf('figure-0', indicators, areas)!];
  return drawn(kpiTileTemplate({ figures: shown, documents }, view));
}

/** Years and school years only: months are named by the browser. */
const years = ['2025', '2024', '2023'].map((end) => ({ kind: 'instant', end }));

describe('the words of a tile', () => {
  for (const unit of units) {
    it(`come from its language: figures in ${unit}`, () => {
      const was = { value: 10, period: years[1], status: 'provisional' };
      for (const value of [9, 10, 11]) {
        const now = { value, numerator: 1, denominator: 2, period: years[0], lowReliability: true, status: 'estimate' };
        const there = { ...was, area: 'england' };
        for (const operator of ['<=', '>=', '=', '<', '>']) {
          const tile = tileOf({ unit }, { kind: 'value', operator, value: 10 }, now, was, there);
          expect(unbracketed(tile, ours)).to.equal('');
          expect(tile.textContent).to.contain('[');
        }
      }
    });
  }

  const targets = [
    { kind: 'to-be-set' },
    { kind: 'range', value: 1, to: 2 },
    ...['increase', 'decrease', 'maintain'].map((direction) => ({ kind: 'direction', direction })),
  ];
  const periods = [
    { kind: 'interval', start: '2024', end: '2025' },
    { kind: 'interval', end: '2025' },
    { kind: 'open', start: '2024' },
    { kind: 'rolling', length: { n: 12, unit: 'months' } },
    { kind: 'rolling', end: '2025', length: { n: 1, unit: 'years' } },
    { kind: 'relative', length: { n: 2, unit: 'weeks' } },
    { kind: 'interval', end: '2024/25', yearType: 'academic' },
  ];
  const qualifiers = ['approx', 'more-than', 'at-least', 'less-than', 'at-most'];
  it('come from its language: targets, periods, qualifiers, standings and reasons', () => {
    const tiles = [
      ...targets.map((target) => tileOf({}, target, { value: 1, period: years[0] })),
      ...periods.map((period) => tileOf({}, {}, { value: 1, period })),
      ...qualifiers.map((qualifier) => tileOf({}, {}, { value: 1, period: years[0], qualifier })),
      ...missingReasons.map((reason) => tileOf({}, {}, { period: years[0], missing: { reason } })),
      ...['revised', 'management-information'].map((status) => tileOf({}, {}, { value: 1, period: years[0], status })),
      drawn(kpiTileTemplate({ figures: [], documents: [] }, view)),
    ];

    for (const tile of tiles) expect(unbracketed(tile, ours), tile.textContent!).to.equal('');
  });

  it('come from its language: what stands around a tile, and in place of it', () => {
    const codes: DataErrorCode[] = ['unreachable', 'timed-out', 'refused', 'not-json', 'too-big', 'newer', 'invalid'];
    const problem = { path: '', severity: 'error', expected: '', found: '', advice: '', leftOut: true } as const;
    const around = [
      footTemplate(about, [problem], view),
      loadingTemplate(words.shared),
      noticeTemplate(words.shared.idle),
      noticeTemplate(words.own.empty),
      ...codes.map((code) => failureTemplate(new DataError(code, '', { url: 'x' }), words.shared, () => undefined)),
    ];

    for (const template of around) expect(unbracketed(drawn(template), ours)).to.equal('');
  });

  it('would be missed by this test if they were not', () => {
    expect(unbracketed(drawn('[Up [2 days] since] 2024 England by'), ours)).to.equal('by');
  });
});
