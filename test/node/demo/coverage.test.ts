import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Sections } from '../../../src/schema/dataset.js';
import { councils, documentOf, printedIn, releasesIn, type Council } from './documents.js';
import { monitoring as cambridgeshireMonitoring } from './facts/cambridgeshire/monitoring.js';
import { strategy as cambridgeshireStrategy } from './facts/cambridgeshire/strategy.js';
import type { Fact } from './facts/fact.js';
import { matrix } from './facts/matrix.js';
import { monitoring as stHelensMonitoring } from './facts/st-helens/monitoring.js';
import { promise as stHelensPromise } from './facts/st-helens/promise.js';
import { strategy as stHelensStrategy } from './facts/st-helens/strategy.js';
import { governance as wakefieldGovernance } from './facts/wakefield/governance.js';
import { priorities as wakefieldPriorities } from './facts/wakefield/priorities.js';
import { strategy as wakefieldStrategy } from './facts/wakefield/strategy.js';
import { cabinetReport } from './facts/westmorland-and-furness/cabinet-report.js';
import { carersAndLanguages } from './facts/westmorland-and-furness/carers-and-languages.js';
import { figures } from './facts/westmorland-and-furness/figures.js';
import { governance } from './facts/westmorland-and-furness/governance.js';
import { priorities } from './facts/westmorland-and-furness/priorities.js';
import { strategy } from './facts/westmorland-and-furness/strategy.js';

const facts: Record<Council, Fact[]> = {
  'westmorland-and-furness': [
    ...strategy,
    ...priorities,
    ...figures,
    ...carersAndLanguages,
    ...governance,
    ...cabinetReport,
  ],
  wakefield: [...wakefieldStrategy, ...wakefieldPriorities, ...wakefieldGovernance],
  'st-helens': [...stHelensStrategy, ...stHelensPromise, ...stHelensMonitoring],
  cambridgeshire: [...cambridgeshireStrategy, ...cambridgeshireMonitoring],
};

/** What no fact counts, because the strategies do not: words for words, law, and what only supports the rest. */
const uncounted = ['vocabulary', 'organisations', 'areas', 'cohorts', 'documents', 'provisions', 'duties', 'notes'];

councils.forEach((council, column) => {
  const whole = documentOf(council);
  const document = printedIn(whole);
  const all = [...matrix.map(([fact, read, ...expected]): Fact => [fact, read, expected[column]]), ...facts[council]];

  describe(`${council}: everything its strategy prints`, () => {
    for (const [fact, read, expected] of all) {
      it(`${council}: ${fact}`, () => assert.deepEqual(read(document), expected));
    }

    it(`${council}: beside it 7 measures with 140 figures, of the council and of whom it is compared with, from two releases`, () => {
      const { items, observations } = whole.indicators;
      const imported = observations.filter((one) => !document.indicators.observations.includes(one));
      const measures = new Set(imported.map(({ indicator }) => indicator));

      assert.deepEqual([...releasesIn(whole)], ['ees-looked-after-2025', 'ees-stability-2025']);
      assert.deepEqual(
        items.filter(({ id }) => measures.has(id)),
        items.filter((one) => !document.indicators.items.includes(one)),
      );
      assert.equal(measures.size, 7);
      // Five years, for the council, England, its region and its neighbours.
      for (const measure of measures) {
        assert.equal(imported.filter(({ indicator }) => indicator === measure).length, 20, measure);
      }
    });

    it(`${council}: nothing counted can go missing unnoticed`, () => {
      const holding = all.filter((fact) => holds(fact, document));
      const unnoticed = entriesOf(document).filter(({ list, at }) => {
        const [taken] = list.splice(at, 1);
        const noticed = holding.some((fact) => !holds(fact, document));
        list.splice(at, 0, taken!);
        return !noticed;
      });

      assert.deepEqual(
        unnoticed.map(({ id }) => id),
        [],
      );
    });
  });
});

interface Place {
  id: string;
  list: unknown[];
  at: number;
}

/** Every entry with an id in the sections that are counted, and where it stands. */
function entriesOf(document: Sections): Place[] {
  const found: Place[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || !value) return;
    if (Array.isArray(value)) value.forEach((item, at) => item?.id && found.push({ id: item.id, list: value, at }));
    Object.values(value).forEach(walk);
  };
  for (const [section, value] of Object.entries(document)) if (!uncounted.includes(section)) walk(value);
  return found;
}

function holds([, read, expected]: Fact, document: Sections): boolean {
  try {
    assert.deepEqual(read(document), expected);
    return true;
  } catch {
    return false;
  }
}
