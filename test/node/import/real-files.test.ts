import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { catalogue } from '../../../src/import/ees/catalogue/catalogue.js';
import { readCsv } from '../../../src/import/csv/read-csv.js';
import { checkTable } from '../../../src/import/ees/check/check-table.js';
import { councils, type Council as Registered } from '../../../src/import/ees/check/councils.js';
import { importEes } from '../../../src/import/ees/import-ees.js';
import { reviewDocument } from '../../../src/schema/authoring.js';
import type { Sections } from '../../../src/schema/dataset.js';
import { documentOf, jsonOf, type Council } from '../demo/documents.js';
import { sharedFolder, skipped } from './files.js';

const file = (name: string) => ({ name, open: () => createReadStream(join(sharedFolder, name)) });

const files = [
  'cla_number_and_rate_per_10k_children.csv',
  'csww_indicators_2017_to_2025.csv',
  'ks4_la.csv',
  'la_care_leavers_accommodation_suitability.csv',
  'la_care_leavers_activity.csv',
  'la_cla_placement_stability.csv',
  'la_conviction_health_outcome_cla.csv',
];

type Series = (number | string)[];
/** Read from the files by hand: the list beside them. */
const golden: [
  Council,
  code: string,
  level: 'metropolitan' | 'county' | 'unitary',
  rate: Series,
  eet: Series,
  suitable: Series,
][] = [
  ['wakefield', 'E08000036', 'metropolitan', [87, 88, 85, 89, 89], [61, 47, 46, 54, 48], [91, 88, 86, 94, 88]],
  ['st-helens', 'E08000013', 'metropolitan', [130, 128, 127, 131, 117], [60, 55, 61, 57, 64], [94, 95, 96, 96, 96]],
  ['cambridgeshire', 'E10000003', 'county', [48, 44, 46, 45, 49], [49, 54, 55, 51, 58], [84, 86, 87, 89, 92]],
  [
    'westmorland-and-furness',
    'E06000064',
    'unitary',
    ['z', 'z', 'z', 63, 67],
    ['z', 'z', 'z', 50, 65],
    ['z', 'z', 'z', 95, 96],
  ],
];
const england = { rate: [69, 70, 70, 69, 67], eet: [52, 55, 56, 54, 54], suitable: [88, 88, 88, 88, 89] };

const request = (
  council: { code: string; level: 'metropolitan' | 'county' | 'unitary' },
  names: string[],
  document: Record<string, unknown>,
) => ({
  files: names.map(file),
  document,
  council,
  compare: {
    england: true,
    region: true,
    neighbours: { ...file('reference/sn_model_2025_wide.csv'), year: '2025', method: 'median' as const },
  },
  tables: catalogue,
  today: '2026-11-22',
});

describe('real files of the statistics service', () => {
  for (const [name, code, level, rate, eet, suitable] of golden) {
    it(`give ${name} the figures that are in them (../shared)`, { skip: skipped }, async () => {
      const before = jsonOf(name);
      const { document, report } = await importEes(request({ code, level }, files, before));
      const { indicators } = document as unknown as Sections;
      const series = (id: string, place: string) =>
        indicators.observations
          .filter((one) => one.id.startsWith(`ees-${id}-${place}-`))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map(({ value, missing }) => value ?? missing!.symbol);

      assert.deepEqual(report.problems, []);
      assert.deepEqual(series('rate', 'council'), rate);
      assert.deepEqual(series('in-education-or-work-19-21', 'council'), eet);
      assert.deepEqual(series('suitable-home-19-21', 'council'), suitable);
      assert.deepEqual(series('rate', 'england'), england.rate);
      assert.deepEqual(series('in-education-or-work-19-21', 'england'), england.eet);
      assert.deepEqual(series('suitable-home-19-21', 'england'), england.suitable);
      assert.deepEqual(reviewDocument(document), reviewDocument(before));
    });

    it(
      `leave the demo document of ${name} as it is, because it was made from them (../shared)`,
      { skip: skipped },
      async () => {
        const used = files;
        const document = jsonOf(name);
        const imported = documentOf(name).indicators.items.flatMap(({ id }) =>
          id.startsWith('ees-') ? [id.slice(4)] : [],
        );
        const measures = new Set(imported);
        const { document: after, report } = await importEes({ ...request({ code, level }, used, document), measures });

        assert.ok(measures.size > 0);
        assert.deepEqual(after, document);
        assert.equal(report.merge.added, 0);
      },
    );
  }

  it('give Wakefield the median of its ten neighbours (../shared)', { skip: skipped }, async () => {
    const [name, code, level] = golden[0]!;
    const { document } = await importEes(request({ code, level }, [files[0]!], jsonOf(name)));
    const { areas, indicators } = document as unknown as Sections;
    const area = areas.find(({ model }) => model)!;

    // Rates of the ten in 2025, looked up one by one: 54, 62, 65, 71, 74, 80, 81, 93, 117, 123.
    assert.equal(area.members!.length, 10);
    assert.equal(indicators.observations.find((one) => one.id === 'ees-rate-neighbours-2025-2025')!.value, 77);
  });

  it(
    'are read by explicit mapping in both editions, with every revision on record (../shared)',
    { skip: skipped },
    async () => {
      const [name, code, level] = golden[0]!;
      const names = ['la_care_leavers_activity.csv', 'la_care_leavers_activity.2024-edition.csv'];
      const { document, report } = await importEes(request({ code, level }, names, jsonOf(name)));
      const all = (document as unknown as Sections).indicators.observations.filter(
        (one) =>
          one.indicator === 'ees-in-education-or-work-19-21' &&
          one.area === 'wk-area-wakefield' &&
          one.period.end === '2024-03-31',
      );

      // The document has the newer edition already, so that the older one is put behind it.
      const [newer, older] = [54, 52].map((figure) => all.find(({ value }) => value === figure));
      assert.equal(all.length, 2);
      assert.equal(newer!.revisionOf, older!.id);
      assert.equal(older!.source!.document, 'ees-looked-after-2024');
      assert.ok(report.merge.revised.length > 10);
    },
  );

  it('say of a council whose figures are hidden that they are (../shared)', { skip: skipped }, async () => {
    const document = {
      schemaVersion: '1.0',
      areas: [{ id: 'a', name: 'City of London', level: 'london-borough', code: 'E09000001' }],
    };
    const council = { code: 'E09000001', level: 'london-borough' as never };
    const made = await importEes({
      ...request(council, [files[0]!], document),
      compare: { england: false, region: true },
    });
    const { indicators, areas } = made.document as unknown as Sections;

    assert.ok(indicators.observations.some(({ missing }) => missing?.symbol === 'c'));
    assert.equal(areas.at(-1)!.name, 'Inner London');
  });

  it('name councils as the register of the check does (../shared)', { skip: skipped }, async () => {
    const seen = new Map<string, Registered>();
    for (const name of files) {
      let header: string[] | undefined;
      await readCsv(file(name).open(), (cells) => {
        if (!header) header = cells;
        const at = (column: string) => cells[header!.indexOf(column)]!;
        const code = at('new_la_code');
        if (at('geographic_level') !== 'Local authority' || code.includes('/')) return;
        const region = code.startsWith('E09') ? 'E12000007' : at('region_code');
        seen.set(code, { name: at('la_name'), dfeCode: at('old_la_code'), region });
      });
    }
    // Two codes that councils have had since 2009 came before the first of the files.
    const older = new Map(['E06000048', 'E08000020'].map((code) => [code, councils.get(code)!]));

    assert.ok(seen.size > 150);
    assert.deepEqual(new Map([...councils].sort()), new Map([...seen, ...older].sort()));
  });

  for (const name of [...files, 'la_care_leavers_activity.2024-edition.csv']) {
    it(`keep the rules: ${name} (../shared)`, { skip: skipped }, async () => {
      const { findings, fault } = await checkTable({ name, data: file(name).open() });

      assert.equal(fault, undefined);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }

  const examples: [name: string, errors: string[]][] = [
    ['ees_demo_datafile', ['columns-needed']],
    ['filter_hierarchy_student_enrolment', []],
    ['grouped-filters-and-indicators', []],
    ['mixed-categorical-numerical-data-test', ['indicator-words']],
  ];
  for (const [name, errors] of examples) {
    it(
      `show the check what is wrong with the example ${name}, and no more (../shared)`,
      { skip: skipped },
      async () => {
        const at = (ending: string) => file(`format-fixtures/${name}${ending}`).open();
        const { findings } = await checkTable({ name: `${name}.csv`, data: at('.csv'), meta: at('.meta.csv') });

        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
          errors,
        );
      },
    );
  }
});
